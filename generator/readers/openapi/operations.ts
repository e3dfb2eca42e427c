import {
  type Body,
  type JsonObject,
  type Operation,
  type OperationId,
  operationId,
  type SecurityAlternative,
  type Server,
} from '../../ir/types.ts';
import { readBody } from './bodies.ts';
import { idempotencyHeader } from '../idempotencyHeader.ts';
import type { Context } from './context.ts';
import { docOf } from './doc.ts';
import { describe, isObjectNode, member, members, type Node, originOf, text } from './node.ts';
import { combine, matchPath, parameterNodes, readParameter } from './parameters.ts';
import { parsePath, type PathNames } from './path.ts';
import { readResponses } from './responses.ts';
import { readSecurity } from './security.ts';
import { tagsOf } from './shapes.ts';
import { readServers } from './servers.ts';
import { checkKeys } from './unknownKeys.ts';

/** What an operation inherits from the document. */
export interface Inherited {
  readonly schemes: ReadonlySet<string>;
  readonly security: readonly SecurityAlternative[];
}

/** An operation found in a path item. */
export interface Found {
  readonly method: string;
  /** The key of the path item. */
  readonly path: string;
  readonly node: Node;
  /** The path items: one, or that which refers and that which it refers to. */
  readonly holders: readonly Node[];
}

/** Gives each operation its identity; the second of a repeated pair gets a number. */
export function createIds(): (method: string, path: string) => OperationId {
  const counts = new Map<string, number>();
  return (method, path) => {
    const key = `${method} ${path}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return operationId(count === 1 ? key : `${key} #${count}`);
  };
}

/** Reads one operation of OpenAPI 3; null after it was reported that there is none. */
export function readOperation(
  context: Context,
  found: Found,
  id: OperationId,
  inherited: Inherited,
): Operation | null {
  const { node, method, holders } = found;
  const inputs = inputsOf(context, found);
  if (inputs === null) return null;
  const { nodes, path } = inputs;
  const parameters = nodes
    .map((entry) => readParameter(context, entry, id))
    .filter((entry) => entry !== null);
  const body = readBody(context, node, { kind: 'inside', owner: { operation: id }, words: ['body'] });
  return {
    ...describeOperation(context, node, found),
    id,
    path,
    parameters: matchPath(context, parameters, path, node),
    body: isSendable(method) ? body : refuseBody(context, body, method),
    responses: readResponses(context, node, id, method),
    security: readSecurity(context, node, inherited.schemes) ?? inherited.security,
    servers: serversOf(context, node, holders),
    idempotencyHeader: idempotencyHeader(parameters),
  };
}

/**
 * The parameters of an operation with those of its path items, and the path that they stand in; null after it was
 * reported that there is no operation.
 */
export function inputsOf(
  context: Context,
  { node, path, holders }: Found,
): { readonly nodes: readonly Node[]; readonly path: Operation['path'] } | null {
  if (!isObjectNode(node)) {
    const args = { expected: 'an operation', found: describe(node.value) };
    context.report('openapi/shape', args, originOf(node));
    return null;
  }
  const nodes = combine(
    context,
    holders.flatMap((holder) => parameterNodes(context, member(holder, 'parameters'))),
    parameterNodes(context, member(node, 'parameters')),
  );
  return { nodes, path: parsePath(path, namesOf(nodes)) };
}

function namesOf(nodes: readonly Node[]): PathNames {
  const at = (place: string) =>
    new Set(
      nodes.filter((node) => text(node, 'in').toLowerCase() === place).map((node) => text(node, 'name')),
    );
  return { path: at('path'), query: at('query') };
}

/** What an operation has in every version of OpenAPI. */
export function describeOperation(
  context: Context,
  node: Node,
  { method }: Pick<Found, 'method'>,
): Pick<Operation, 'operationId' | 'tags' | 'method' | 'paging' | 'extensions' | 'doc' | 'origin'> {
  checkKeys(context, node, 'operation');
  return {
    operationId: text(node, 'operationId'),
    tags: tagsOf(context, node),
    method,
    paging: null,
    extensions: extensionsOf(node),
    doc: docOf(node),
    origin: originOf(node, 'key'),
  };
}

export function extensionsOf(node: Node): JsonObject {
  const found = members(node).filter(([key]) => key.startsWith('x-'));
  return Object.fromEntries(found.map(([key, entry]) => [key, entry.value]));
}

function serversOf(context: Context, node: Node, holders: readonly Node[]): readonly Server[] {
  for (const holder of [node, ...holders]) {
    const servers = readServers(context, holder);
    if (servers.length > 0) return servers;
  }
  return [];
}

/** `fetch` refuses a body with GET and HEAD, and TRACE has none (RFC 9110 section 9.3.8). */
export function isSendable(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'TRACE';
}

export function refuseBody(context: Context, body: Operation['body'], method: string): null {
  if (body !== null && !isEmptyForm(context, body)) {
    context.report('body/not-allowed', { method }, body.origin);
  }
  return null;
}

/** An optional body without properties, which some publishers give to every operation: nothing is lost without it. */
function isEmptyForm(context: Context, body: Body): boolean {
  if (body.presence === 'required') return false;
  return body.contents.every(({ type }) => {
    const named = type.kind === 'ref' ? context.types.get(type.to) : undefined;
    return named?.kind === 'object' && named.properties.length === 0 && typeof named.additional === 'string';
  });
}
