import type { Api, Paging, TypeId } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { exactValues } from '../passes/exactValues.ts';
import { optionGroups, optionTypes } from './callOptions.ts';
import { checkSettings } from './checkSettings.ts';
import { callPaths } from './callPaths.ts';
import { clientOptions, serverOf } from './clientOptions.ts';
import { clientsOf } from './clientsOf.ts';
import { carriersOf, holds, planCodecs } from './codecs.ts';
import { fileName } from './fileNames.ts';
import { type NodeDraft, planModules } from './modules.ts';
import { type Names, planNames } from './names.ts';
import type { Keys } from './parameterKeys.ts';
import { typeName } from './declaredNames.ts';
import { draftOperations, type OperationDraft } from './operations.ts';
import { packageFacts } from './packageFacts.ts';
import type { Plan, PlannedClient, PlannedNode, PlannedOperation, PlannedWebhook, Symbol } from './plan.ts';
import { resourceTree, type Tree, type TreeNode } from './resourceTree.ts';
import { docSize, fullFile, isBrief } from './sizes.ts';
import { kebab, pascal, wordsOf } from './words.ts';

/**
 * Decides every name, file, call path and parameter key of a package. Pure; what could not be named as wished is
 * reported.
 */
export function planPackage(api: Api, config: ProjectConfig, report: Report): Plan {
  const scopes = clientsOf(api, config);
  checkSettings(api, config, scopes, report);
  const calls = callPaths(api, scopes, config.names ?? {}, report);
  const drafts = draftOperations(api, calls, scopes, config);
  const tree = resourceTree(calls, scopes);
  const nodes = [...tree.nodes.values()].map((node) => withPrefix(node, scopes));
  const callOptions = optionTypes(drafts);
  const groups = optionGroups(drafts);
  const claims = [
    ...nodes.map((node) => ({ id: node.key, candidates: [classNameOf(node)] })),
    ...callOptions.map((options) => ({ id: options.key, candidates: [options.name] })),
    ...groups.map(({ option, name }) => ({ id: `group ${option}`, candidates: [name] })),
    ...api.webhooks.map((webhook, index) => ({
      id: `webhook ${index}`,
      candidates: [webhookName(webhook.name)],
    })),
    ...exactWebhooks(api, config).map((index) => ({
      id: `webhook ${index} parser`,
      candidates: [`parse${webhookName(api.webhooks[index]?.name ?? '')}`],
    })),
  ];
  const named = drafts.map((draft) => ({ id: draft.operation.id, ...draft }));
  const names = planNames(
    api,
    named,
    claims,
    scopes.map((scope) => scope.name),
    config.names ?? {},
    report,
  );

  const owned = new Set(
    drafts.flatMap((draft) => [draft.ownBody, draft.ownResponse]).filter((id) => id !== null),
  );
  const files = planModules(api, drafts, nodes, new Set(names.types.keys()), owned);
  const options = clientOptions(api, config);
  const operations = new Map(
    drafts.map((draft): [PlannedOperation['id'], PlannedOperation] => {
      const file = files.operationFiles.get(draft.operation.id) ?? '';
      const server = serverOf(draft.operation, options);
      const optionsType = callOptions.find((type) => type.operations.has(draft.operation.id));
      const optionsName =
        optionsType === undefined
          ? 'RequestOptions'
          : (names.others.get(optionsType.key) ?? optionsType.name);
      return [draft.operation.id, plannedOperation(draft, names, file, server, optionsName)];
    }),
  );
  reportUnpaged(drafts, operations, config, report);
  const classes = new Map(
    nodes.map(({ key }): [string, Symbol] => [
      key,
      { name: names.others.get(key) ?? '', file: files.nodeFiles.get(key) ?? '' },
    ]),
  );
  const plannedGroups = groups.map(({ option, name, fields }) => ({
    option,
    typeName: names.others.get(`group ${option}`) ?? name,
    fields,
  }));
  const types = typeSymbols(names, files.typeFiles, operations, drafts);
  const webhooks = plannedWebhooks(api, names);
  return {
    package: packageFacts(api, config),
    types,
    operations,
    nodes: nodes.map((node) => plannedNode(node, api, classes, isBrief(methodsOf(node, drafts)))),
    clients: plannedClients(tree, classes, webhooks),
    options,
    optionGroups: plannedGroups,
    callOptions: callOptions.map(({ key, name, options: taken }) => ({
      name: names.others.get(key) ?? name,
      groups: plannedGroups.filter(({ option }) => taken.includes(option)),
    })),
    webhooks,
    codecs: planCodecs(api, config.types, types, [
      ...names.types.values(),
      ...names.others.values(),
      ...[...names.operations.values()].flatMap((own) => Object.values(own)),
      ...scopes.map(({ name }) => name),
    ]),
    modules: files.modules,
  };
}

/** Only what belongs to one client carries its prefix. */
function withPrefix(
  node: TreeNode,
  scopes: readonly { readonly name: string; readonly typePrefix: string }[],
): NodeDraft {
  const [only, second] = node.clients;
  const scope = second === undefined ? scopes.find(({ name }) => name === only) : undefined;
  return { ...node, prefix: scope?.typePrefix ?? '' };
}

const classNameOf = (node: NodeDraft): string =>
  typeName(`${node.prefix}${pascal(node.path.flatMap((name) => wordsOf(name)))}Resource`);

const webhookName = (name: string): string => typeName(`${pascal(wordsOf(name))}Webhook`);

/** Indexes of webhooks whose body has values that `JSON.parse` does not give. */
function exactWebhooks(api: Api, config: ProjectConfig): readonly number[] {
  const values = exactValues(config.types);
  const carriers = carriersOf(api, values);
  return api.webhooks.flatMap(({ body }, index) => {
    const isExact = body?.contents.some(
      ({ payload, type }) => payload === 'json' && holds(type, values, carriers),
    );
    return isExact === true ? [index] : [];
  });
}

function plannedOperation(
  draft: OperationDraft,
  names: Names,
  file: string,
  server: string | null,
  options: string,
): PlannedOperation {
  const { operation, keys } = draft;
  const own = names.operations.get(operation.id) ?? {
    function: '',
    request: '',
    response: '',
    error: '',
    reply: '',
  };
  return {
    id: operation.id,
    clients: draft.clients,
    call: draft.call,
    file,
    names: { ...own, options },
    parameters: keys.parameters,
    optionHeaders: keys.optionHeaders,
    body: keys.body,
    optionalParams: keys.optionalParams,
    results: draft.results,
    errors: draft.errors,
    ownResponse: draft.ownResponse,
    server,
    paging: pagingWithKey(operation.paging, keys),
  };
}

/** The paging under the key that carries it on; null when no key does. */
function pagingWithKey(paging: Paging | null, keys: Keys): Paging | null {
  if (paging === null || paging.kind === 'link' || paging.kind === 'nextUrl') return paging;
  const found = keys.parameters.find(
    ({ parameter }) => parameter.wireName === paging.parameter && parameter.place === 'query',
  );
  if (found !== undefined) return { ...paging, parameter: found.key };
  return keys.body.kind === 'flat' ? paging : null;
}

/** Says where the config asks for pages by a property of a body that a call is given whole: no key carries it on. */
function reportUnpaged(
  drafts: readonly OperationDraft[],
  operations: Plan['operations'],
  config: ProjectConfig,
  report: Report,
): void {
  const asked = new Set(Object.keys(config.paging ?? {}));
  for (const { operation } of drafts) {
    const { id, paging, origin } = operation;
    if (!asked.has(id) || paging === null || !('parameter' in paging)) continue;
    if (operations.get(id)?.paging !== null) continue;
    report('plan/paging-unknown', { operation: id, field: 'parameter', name: paging.parameter }, origin);
  }
}

function typeSymbols(
  names: Names,
  files: ReadonlyMap<TypeId, string>,
  operations: ReadonlyMap<string, PlannedOperation>,
  drafts: readonly OperationDraft[],
): ReadonlyMap<TypeId, Symbol> {
  const owners = new Map(
    drafts.map((draft) => [draft.ownResponse, operations.get(draft.operation.id)?.file]),
  );
  return new Map(
    [...names.types].map(([id, name]) => [
      id,
      { name, file: files.get(id) ?? owners.get(id) ?? 'src/models/types.ts' },
    ]),
  );
}

function methodsOf(node: TreeNode, drafts: readonly OperationDraft[]): readonly OperationDraft[] {
  const ids = new Set(node.methods.map(({ operation }) => operation));
  return drafts.filter(({ operation }) => ids.has(operation.id));
}

function plannedNode(
  node: NodeDraft,
  api: Api,
  classes: ReadonlyMap<string, Symbol>,
  brief: boolean,
): PlannedNode {
  const { name: className = '', file = '' } = classes.get(node.key) ?? {};
  const [first, second] = node.path;
  const tag = second === undefined ? api.tags.find(({ name }) => sameName(name, first ?? '')) : undefined;
  return {
    className,
    file,
    path: node.path,
    children: childrenOf(node, classes),
    methods: node.methods,
    brief,
    doc: tag?.doc ?? null,
  };
}

const sameName = (tag: string, node: string): boolean =>
  wordsOf(tag).join(' ').toLowerCase() === wordsOf(node).join(' ').toLowerCase();

function childrenOf(
  node: Pick<TreeNode, 'children'>,
  classes: ReadonlyMap<string, Symbol>,
): PlannedNode['children'] {
  return node.children.flatMap(({ name, key }) => {
    const found = classes.get(key);
    return found === undefined ? [] : [{ name, node: found }];
  });
}

/** Full files go on in `webhooks-2.ts`. */
function plannedWebhooks(api: Api, names: Names): readonly PlannedWebhook[] {
  let count = 1;
  let filled = 0;
  return api.webhooks.map((webhook, index) => {
    const size = 120 + docSize(webhook.doc);
    if (filled + size > fullFile) count += 1;
    filled = filled + size > fullFile ? size : filled + size;
    const name = names.others.get(`webhook ${index}`) ?? '';
    const parser = names.others.get(`webhook ${index} parser`) ?? '';
    return { index, name, parser, file: `src/webhooks${count === 1 ? '' : `-${count}`}.ts` };
  });
}

function plannedClients(
  tree: Tree,
  classes: ReadonlyMap<string, Symbol>,
  webhooks: readonly PlannedWebhook[],
): readonly PlannedClient[] {
  const taken = webhooks.map(({ file }) => file.slice('src/'.length, -'.ts'.length));
  const used = new Set(['index', 'options', 'webhooks', 'errors', 'version', ...taken]);
  return [...tree.roots].map(([className, root]) => ({
    className,
    file: `src/${fileName(kebab(wordsOf(className)), used)}.ts`,
    children: childrenOf(root, classes),
    methods: root.methods,
  }));
}
