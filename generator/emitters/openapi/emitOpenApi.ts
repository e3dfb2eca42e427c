import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Api, Operation, SecurityAlternative, Webhook } from '../../ir/types.ts';
import { assumedTexts, groupAssumptions } from './assumed.ts';
import { componentNames } from './componentNames.ts';
import { descriptionOf, operationDocs } from './docs.ts';
import { type DocumentMap, type DocumentNode, mapping, unlessEmpty } from './node.ts';
import { bodyNode, operationNode } from './operation.ts';
import { type ComponentNames, componentSchema } from './schema.ts';
import { securityKey, securityNode, securitySchemeNode } from './security.ts';
import { serversNode } from './servers.ts';

/**
 * Writes an API as an OpenAPI 3.1 document. What a reader assumed is marked with `x-lapwright-assumed`, a list of
 * sentences on the object they are about. Operations that OpenAPI cannot say are reported and left out.
 */
export function emitOpenApi(api: Api, report: Report): DocumentMap {
  const names = componentNames(api);
  const assumptions = groupAssumptions(api);
  const security = sharedSecurity(api.operations);
  const schemas = api.types.map((type) => [names.get(type.id) ?? '', componentSchema(type, names)] as const);
  const schemes = api.securitySchemes.map(
    (scheme) => [securityKey(scheme.name), securitySchemeNode(scheme)] as const,
  );
  return mapping([
    ['openapi', '3.1.1'],
    [
      'info',
      mapping([
        ['title', api.title],
        ['summary', unlessEmpty(api.doc.summary)],
        ['description', descriptionOf(api.doc)],
        ['version', api.version],
      ]),
    ],
    ['servers', serversNode(api.servers)],
    ['security', security.length === 0 ? undefined : securityNode(security)],
    [
      'tags',
      unlessEmpty(
        api.tags.map(({ name, doc }) =>
          mapping([
            ['name', name],
            ['description', descriptionOf(doc)],
          ]),
        ),
      ),
    ],
    [
      'paths',
      pathsNode(api, report, (operation) =>
        operationNode(operation, names, assumptions.get(operation.id) ?? [], JSON.stringify(security)),
      ),
    ],
    ['webhooks', webhooksNode(api.webhooks, names)],
    [
      'components',
      unlessEmpty(
        mapping([
          ['schemas', unlessEmpty(mapping(schemas))],
          ['securitySchemes', unlessEmpty(mapping(schemes))],
        ]),
      ),
    ],
    ['x-lapwright-assumed', assumedTexts(assumptions.get(null) ?? [])],
  ]);
}

/** What most operations need stands once for the whole document. */
function sharedSecurity(operations: readonly Operation[]): readonly SecurityAlternative[] {
  const counts = new Map<string, { readonly security: readonly SecurityAlternative[]; count: number }>();
  for (const { security } of operations) {
    const key = JSON.stringify(security);
    const entry = counts.get(key) ?? { security, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most?.security ?? [];
}

const methods: ReadonlySet<string> = new Set('GET PUT POST DELETE OPTIONS HEAD PATCH TRACE'.split(' '));

/** Path items by path. A repeated METHOD and path gets a fragment, which is never sent (RFC 9110 section 7.1). */
function pathsNode(api: Api, report: Report, node: (operation: Operation) => DocumentNode): DocumentMap {
  const paths = new Map<string, Map<string, DocumentNode>>();
  for (const operation of api.operations) {
    const { method, origin } = operation;
    const path = operation.path.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('');
    if (!methods.has(method)) {
      report('convert/method', { method, path }, origin);
      continue;
    }
    reportIgnored(operation, report);
    const key = freeKey(paths, path, method.toLowerCase());
    if (key !== path) report('convert/repeated', { operation: `${method} ${path}`, key }, origin);
    const item = paths.get(key) ?? new Map<string, DocumentNode>();
    paths.set(key, item.set(method.toLowerCase(), node(operation)));
  }
  return paths;
}

/** Headers that a client sets itself: their parameters are ignored (OAS 3.1, section 4.8.12.2). */
function reportIgnored(operation: Operation, report: Report): void {
  for (const { wireName, place, origin } of operation.parameters) {
    if (place !== 'header' || !/^(?:accept|content-type|authorization)$/i.test(wireName)) continue;
    report('convert/ignored-header', { name: wireName, operation: operation.id }, origin);
  }
}

function freeKey(paths: ReadonlyMap<string, DocumentMap>, path: string, method: string): string {
  let key = path;
  for (let number = 2; paths.get(key)?.has(method) === true; number += 1) key = `${path}#${number}`;
  return key;
}

function webhooksNode(webhooks: readonly Webhook[], names: ComponentNames): DocumentMap | undefined {
  const items = new Map<string, Map<string, DocumentNode>>();
  for (const webhook of webhooks) {
    const item = items.get(webhook.name) ?? new Map<string, DocumentNode>();
    const members = mapping([
      ...operationDocs(webhook.doc),
      ['requestBody', webhook.body === null ? undefined : bodyNode(webhook.body, names, [])],
      ['responses', mapping([['default', mapping([['description', '']])]])],
    ]);
    items.set(webhook.name, item.set(webhook.method.toLowerCase(), members));
  }
  return unlessEmpty(items);
}
