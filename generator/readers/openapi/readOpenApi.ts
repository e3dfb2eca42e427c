import type { Report } from '../../diagnostics/diagnostic.ts';
import { type Api, emptyDoc, type Tag } from '../../ir/types.ts';
import type { Sources } from '../../source/sources.ts';
import { settleContents, settleWebhook } from './contentTypes.ts';
import type { Context, ReaderOptions, Version } from './context.ts';
import { docOf } from './doc.ts';
import { withLocalDefs } from './localDefs.ts';
import {
  describe,
  isObjectNode,
  items,
  member,
  type Node,
  originOf,
  placeId,
  text,
  valueOf,
} from './node.ts';

import { type Inherited, readOperation } from './operations.ts';
import { readPaths, readWebhooks } from './paths.ts';
import { declaredSchemas, findChildren } from './schema/children.ts';
import { breakCycles } from './schema/cycles.ts';
import { sourceText } from './schema/numbers.ts';
import { readDeclared, readMerged, readSchema } from './schema/readSchema.ts';
import { follow } from './schema/references.ts';
import { assumedSecurity, readSecurity, readSecuritySchemes } from './security.ts';
import { readServers } from './servers.ts';
import { readOperation as readSwaggerOperation } from './swagger2/operations.ts';
import { readSecurityDefinitions } from './swagger2/security.ts';
import { readServers as readSwaggerServers } from './swagger2/servers.ts';
import { checkKeys } from './unknownKeys.ts';
import { objectMembers, reportShape } from './shapes.ts';
import { readVersion } from './version.ts';

/**
 * Reads OpenAPI 3.0, 3.1 and 3.2, Swagger 2.0, and JSON Schema documents (types only).
 * @returns null after an error was reported
 */
export function readOpenApi(given: Sources, options: ReaderOptions, report: Report): Api | null {
  const sources = withLocalDefs(given, report);
  const root: Node = { file: sources.root.file, pointer: '', value: sources.root.data ?? null };
  if (!isObjectNode(root)) {
    report('openapi/shape', { expected: 'an OpenAPI object', found: describe(root.value) }, originOf(root));
    return null;
  }
  const version = sources.format === 'jsonSchema' ? 'jsonSchema' : readVersion(root, report);
  if (version === null) return null;
  const context = createContext(sources, version, options, report);
  for (const schema of declaredSchemas(sources)) {
    context.holders.set(placeId(schema), () => readDeclared(context, schema));
  }
  const api = readDocument(context, root);
  for (const schema of declaredSchemas(sources)) if (schema.file === root.file) context.queue.push(schema);
  drain(context);
  breakCycles(context);
  return {
    ...api,
    types: [...context.types.values()],
    operations: api.operations.map((operation) => settleContents(operation, context.types)),
    webhooks: api.webhooks.map((webhook) => settleWebhook(webhook, context.types)),
  };
}

function createContext(sources: Sources, version: Version, options: ReaderOptions, report: Report): Context {
  const context: Context = {
    sources,
    version,
    impliedTypes: options.impliedTypes ?? true,
    report,
    types: new Map(),
    read: new Map(),
    active: new Map(),
    declared: new WeakMap(),
    queue: [],
    readSchema: (node, spot, assumed) => readSchema(context, node, spot, assumed),
    readMerged: (nodes, spot) => readMerged(context, nodes, spot),
    merged: { count: 0, depth: 0 },
    holders: new Map(),
    children: findChildren(sources),
    reported: new Set(),
    examples: new Map(),
  };
  return context;
}

/** Reads declared schemas until nothing new is referred to. */
function drain(context: Context): void {
  for (let node = context.queue.pop(); node !== undefined; node = context.queue.pop())
    readDeclared(context, node);
}

function readDocument(context: Context, root: Node): Api {
  if (context.version === 'jsonSchema') return readSchemaDocument(context, root);
  const isSwagger = context.version === '2.0';
  const components = member(root, 'components');
  checkKeys(context, root, 'document');
  objectMembers(context, components, 'an object of components');
  if (components !== null) checkKeys(context, components, 'components object');
  const schemes = isSwagger
    ? readSecurityDefinitions(context, member(root, 'securityDefinitions'))
    : readSecuritySchemes(context, components === null ? null : member(components, 'securitySchemes'));
  const names = new Set(schemes.map(({ name }) => name));
  const security = readSecurity(context, root, names) ?? assumedSecurity(context, root, schemes);
  const inherited: Inherited = { schemes: names, security };
  const { operations, callbacks } = readPaths(
    context,
    [member(root, 'paths'), member(root, 'x-ms-paths')],
    (found, id) =>
      isSwagger
        ? readSwaggerOperation(context, found, id, inherited, root)
        : readOperation(context, found, id, inherited),
  );
  return {
    ...readInfo(context, root),
    format: 'openapi',
    servers: isSwagger ? readSwaggerServers(context, root, root) : readServers(context, root),
    securitySchemes: schemes,
    tags: readTags(context, root),
    types: [],
    operations,
    webhooks: [...readWebhooks(context, root), ...callbacks],
    assumptions: [],
  };
}

/** A JSON Schema document, or a list of references to several: types only. */
function readSchemaDocument(context: Context, root: Node): Api {
  const listed = items(member(root, 'documents')).map((entry) => follow(context, entry));
  for (const schema of listed.length > 0 ? listed : [root]) if (schema !== null) context.queue.push(schema);
  return {
    title: text(root, 'title'),
    version: '',
    doc: emptyDoc,
    format: 'jsonSchema',
    servers: [],
    securitySchemes: [],
    tags: [],
    types: [],
    operations: [],
    webhooks: [],
    assumptions: [],
  };
}

function readInfo(context: Context, root: Node): Pick<Api, 'title' | 'version' | 'doc'> {
  const info = member(root, 'info') ?? root;
  if (info !== root && !isObjectNode(info)) {
    context.report(
      'openapi/shape',
      { expected: 'an info object', found: describe(info.value) },
      originOf(info),
    );
  }
  const version = member(info, 'version');
  const title = info === root ? '' : text(info, 'title');
  if (title === '')
    context.report('openapi/missing', { what: 'the title of the API (info.title)' }, originOf(info));
  return {
    title,
    // `version: 1.10` without quotes is a number, and 1.1 is another version.
    version: typeof version?.value === 'number' ? sourceText(context, version) : text(info, 'version'),
    doc: { ...docOf(info), summary: text(info, 'summary') },
  };
}

function readTags(context: Context, root: Node): readonly Tag[] {
  const tags = member(root, 'tags');
  if (tags !== null && tags.value !== null && !Array.isArray(tags.value))
    reportShape(context, tags, 'a list of tags');
  return items(tags).flatMap((node) => {
    const name = valueOf(node, 'name');
    if (typeof name === 'string' && name !== '') return [{ name, doc: docOf(node) }];
    reportShape(context, node, 'a tag with a name');
    return [];
  });
}
