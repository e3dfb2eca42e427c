import type { Api, Operation, OperationId } from '../ir/types.ts';
import type { NamesConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { ClientScope } from './clientsOf.ts';
import { operationIdCall } from './operationIdCall.ts';
import { type Call, pathCall } from './pathCall.ts';
import { segmentsOf } from './pathSegments.ts';
import { memberNames } from './reserved.ts';
import { resolveNames } from './resolveNames.ts';
import { tagCall } from './tagCall.ts';
import { startable } from './words.ts';

/** `['organizations', 'members', 'get']`: nodes of the resource tree, and the method at the end. */
export type CallPath = readonly string[];

/**
 * The call path of every operation, unique on each client it sits on. Rules look at one operation alone; only where
 * two would be called alike, or a method like a node, longer names are taken, and that is reported.
 */
export function callPaths(
  api: Api,
  clients: readonly ClientScope[],
  names: NamesConfig,
  report: Report,
): ReadonlyMap<OperationId, CallPath> {
  const rule = callRule(api, names);
  const calls = new Map(api.operations.map((operation) => [operation.id, rule(operation)]));
  const spelled = renameNodes(calls, names);
  const pinned = pins(api, names, report);
  const prefixes = nodePrefixes(
    [...spelled.values()].map((call) => call.nodes),
    [...pinned.values()],
  );
  const claims = api.operations.map(({ id }) => ({
    id,
    candidates: candidatesOf(id, spelled, pinned, prefixes),
  }));
  const operationsOn = clients.map((client) => new Set<string>(client.operations));
  const keysOf = (path: string, id: string): readonly string[] => {
    const keys = operationsOn.flatMap((on, at) => (on.has(id) ? [`${at} ${path}`] : []));
    return keys.length === 0 ? [`- ${path}`] : keys;
  };
  const { names: paths, renamed } = resolveNames(claims, () => false, keysOf);
  const origins = new Map<string, Operation>(api.operations.map((operation) => [operation.id, operation]));
  for (const { id, wanted, name } of renamed) {
    report('plan/call-renamed', { operation: id, wanted, name }, origins.get(id)?.origin ?? null);
  }
  return new Map(api.operations.map(({ id }) => [id, (paths.get(id) ?? id).split('.')]));
}

/** The rule that the config asks for: by path, by tag, or by the parts of operationIds. */
function callRule(api: Api, names: NamesConfig): (operation: Operation) => Call {
  const from = names.from ?? (api.format === 'lap' ? 'path' : 'tags');
  const pattern = new RegExp(
    names.operationId ?? String.raw`^(?:(?<service>.+)[./:])?(?<method>[^./:]+)$`,
    'u',
  );
  return (operation) => {
    const segments = segmentsOf(operation, names.pathPrefixes ?? []);
    if (from === 'path') return pathCall(operation, segments);
    const call = from === 'operationId' ? operationIdCall(operation, segments, pattern) : null;
    return call ?? tagCall(operation, segments);
  };
}

/** Call paths that the config gives; a name that stands for no operation is reported. */
function pins(api: Api, names: NamesConfig, report: Report): ReadonlyMap<OperationId, CallPath> {
  const known = new Map<string, OperationId>(api.operations.map(({ id }) => [id, id]));
  const found = new Map<OperationId, CallPath>();
  for (const [operation, call] of Object.entries(names.calls ?? {})) {
    const id = known.get(operation);
    if (id === undefined) report('plan/unknown-operation', { setting: 'names.calls', operation }, null);
    else found.set(id, call.split('.').map(memberName));
  }
  return found;
}

/** Applies `mergePlurals` (one noun, one spelling) and `nodes` (names by dotted path), then makes identifiers. */
function renameNodes(
  calls: ReadonlyMap<OperationId, Call>,
  names: NamesConfig,
): ReadonlyMap<OperationId, Call> {
  const all = new Set([...calls.values()].flatMap((call) => call.nodes));
  const merge = (node: string): string =>
    names.mergePlurals === true && all.has(`${node}s`) ? `${node}s` : node;
  const renames = new Map(Object.entries(names.nodes ?? {}));
  return new Map(
    [...calls].map(([id, call]) => {
      const nodes = call.nodes.map(merge);
      const renamed = nodes.map((node, at) =>
        memberName(renames.get(nodes.slice(0, at + 1).join('.')) ?? node),
      );
      return [
        id,
        { nodes: renamed, methods: call.methods.filter((method) => method !== '').map(memberName) },
      ];
    }),
  );
}

/** A dot would split a path; the language's own members (`then`, `constructor`) stay what they are. */
function memberName(name: string): string {
  const plain = startable(name.replaceAll('.', '_'));
  return memberNames.has(plain) || plain === '' ? `${plain}_` : plain;
}

/** Every dotted path that is a node, so that no method gets its name. */
function nodePrefixes(nodes: readonly CallPath[], pinned: readonly CallPath[]): ReadonlySet<string> {
  const ways = [...nodes, ...pinned.map((path) => path.slice(0, -1))];
  return new Set(ways.flatMap((way) => way.map((_, at) => way.slice(0, at + 1).join('.'))));
}

function candidatesOf(
  id: OperationId,
  calls: ReadonlyMap<OperationId, Call>,
  pinned: ReadonlyMap<OperationId, CallPath>,
  prefixes: ReadonlySet<string>,
): readonly string[] {
  const pin = pinned.get(id);
  if (pin !== undefined) return [pin.join('.')];
  const call = calls.get(id) ?? { nodes: [], methods: [] };
  const verb = id.slice(0, id.indexOf(' ')).toLowerCase();
  const [method = verb] = call.methods;
  const verbose = `${verb}${method.slice(0, 1).toUpperCase()}${method.slice(1)}`;
  // A method that would hide a node says what it does; one that another operation has too takes a longer name first.
  const hidesNode = prefixes.has([...call.nodes, method].join('.'));
  const methods = hidesNode
    ? [verbose, ...call.methods.slice(1)]
    : [method, ...call.methods.slice(1), verbose];
  const ways = methods.map((name) => [...call.nodes, name].join('.'));
  const free = [...new Set(ways)].filter((way) => !prefixes.has(way));
  return free.length === 0 ? [`${ways[0] ?? verb}_`] : free;
}
