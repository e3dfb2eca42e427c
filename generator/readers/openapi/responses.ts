import type { Content, NameHint, OperationId, Response, Status } from '../../ir/types.ts';
import { readContents } from './content.ts';
import { type Context, idOf, type Spot } from './context.ts';
import { docOf } from './doc.ts';
import { readHeaders } from './headers.ts';
import { describe, isObjectNode, keyOf, member, members, type Node, originOf } from './node.ts';
import { dereference } from './schema/references.ts';
import { checkKeys } from './unknownKeys.ts';

/** The responses of an operation, sorted: statuses, ranges, `default`. */
export function readResponses(
  context: Context,
  operation: Node,
  id: OperationId,
  method: string,
): readonly Response[] {
  const entries = statusEntries(context, operation);
  const successes = entries.filter(({ status }) => isSuccess(status)).length;
  return entries
    .flatMap(({ status, node }): readonly Response[] => {
      const response = readResponse(context, status, node, hintOf(id, status, successes));
      return response === null ? [] : [withoutBody(context, response, method)];
    })
    .sort((a, b) => rank(a.status) - rank(b.status));
}

/** The entries of `responses` whose keys are statuses. */
export function statusEntries(
  context: Context,
  operation: Node,
): readonly { readonly status: Status; readonly node: Node }[] {
  const holder = member(operation, 'responses');
  if (holder !== null && holder.value !== null && !isObjectNode(holder)) {
    context.report(
      'openapi/shape',
      { expected: 'an object of responses', found: describe(holder.value) },
      originOf(holder),
    );
  }
  return members(holder).flatMap(([key, node]) => {
    if (key.startsWith('x-')) return [];
    const status = toStatus(key);
    if (status === null) context.report('response/status', { status: key }, originOf(node, 'key'));
    return status === null ? [] : [{ status, node }];
  });
}

export function toStatus(key: string): Status | null {
  if (key === 'default') return key;
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  const range = key.toUpperCase();
  if (range === '1XX' || range === '2XX' || range === '3XX' || range === '4XX' || range === '5XX')
    return range;
  return null;
}

export function isSuccess(status: Status): boolean {
  return typeof status === 'number' ? status >= 200 && status < 300 : status === '2XX';
}

export function rank(status: Status): number {
  if (typeof status === 'number') return status;
  return status === 'default' ? 10_000 : 1000 + Number(status[0]);
}

/** Names of types inside of a response: the only success is `response`, others carry their status. */
export function hintOf(operation: OperationId, status: Status, successes: number): NameHint {
  const words = (kind: string) => [kind, ...(status === 'default' ? ['default'] : [String(status)])];
  const owner = { operation };
  if (!isSuccess(status))
    return { kind: 'inside', owner, words: status === 'default' ? ['error'] : words('error') };
  return { kind: 'inside', owner, words: successes === 1 ? ['response'] : words('response') };
}

function readResponse(context: Context, status: Status, entry: Node, hint: NameHint): Response | null {
  const node = dereference(context, entry);
  if (node === null) return null;
  if (!isObjectNode(node)) {
    context.report('openapi/shape', { expected: 'a response', found: describe(node.value) }, originOf(node));
    return { status, contents: [], headers: [], doc: docOf(node), origin: originOf(entry, 'key') };
  }
  const isShared = /^\/(?:components\/)?responses\/[^/]+$/.test(node.pointer);
  const spot: Spot = {
    id: idOf(node),
    hint: isShared ? { kind: 'shared', candidates: [[keyOf(node)], [keyOf(node), 'response']] } : hint,
  };
  checkKeys(context, node, 'response');
  const links = member(node, 'links');
  if (members(links).length > 0 && links !== null)
    context.report('openapi/links', {}, originOf(links, 'key'));
  return {
    status,
    contents: readContents(context, node, { spot, isError: !isSuccess(status) }).map(asBytes),
    headers: readHeaders(context, member(node, 'headers')),
    doc: docOf(node),
    origin: originOf(entry, 'key'),
  };
}

/** A file that is called JSON: what arrives is the file, under a media type of its own. */
function asBytes(content: Content): Content {
  const { payload, type } = content;
  const isFile = payload === 'json' && type.kind === 'scalar' && type.scalar === 'binary';
  return isFile ? { ...content, payload: 'binary' } : content;
}

/** 1xx, 204, 205 and 304 have no body, and no response to HEAD has one (RFC 9110 section 6.4.1). */
export function withoutBody(context: Context, response: Response, method: string): Response {
  const { status, contents } = response;
  if (contents.length === 0) return response;
  if (method === 'HEAD') return { ...response, contents: [] };
  const hasNone =
    status === 204 || status === 205 || status === 304 || (typeof status === 'number' && status < 200);
  if (!hasNone) return response;
  context.report('response/no-body', { status: String(status) }, response.origin);
  return { ...response, contents: [] };
}
