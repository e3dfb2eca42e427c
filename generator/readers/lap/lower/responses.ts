import {
  emptyDoc,
  type Content,
  type OperationId,
  type Response,
  type Status,
  type TypeRef,
} from '../../../ir/types.ts';
import type { LapEndpoint, LapReturns, Span } from '../tree.ts';
import type { Lowering } from './context.ts';
import { operationPlace, type Place } from './place.ts';
import { lowerFields, lowerType } from './types.ts';

const unknownType: TypeRef = { kind: 'unknown' };

/** Statuses whose responses have no body (RFC 9110 sections 15.3.5, 15.3.6, 15.4.5). */
const bodiless: ReadonlySet<Status> = new Set<Status>([204, 205, 304]);

/** Success and error responses, sorted by status; of two with one status the first counts. */
export function lowerResponses(
  endpoint: LapEndpoint,
  operation: OperationId,
  lowering: Lowering,
): readonly Response[] {
  const described = new Map<Status, Response>();
  const add = (made: Response | null, code: string, span: Span): void => {
    if (made === null) return;
    if (!described.has(made.status)) described.set(made.status, made);
    else lowering.report('lap/duplicate-response', { code, operation }, span);
  };
  const successes = endpoint.returns.filter((returns) => returns.fields !== null).length;
  for (const returns of endpoint.returns) {
    const words = successes > 1 ? ['response', returns.code] : ['response'];
    const place = operationPlace(operation, words, 'response');
    add(successResponse(endpoint, returns, place, lowering), returns.code, returns.span);
  }
  for (const error of endpoint.errors ?? []) {
    const texts = [error.type, error.text].filter((text) => text !== null && text !== '');
    const body = unknownContent(endpoint, error.code, error.span, lowering);
    add(response(error.code, texts.join(': '), body, error.span, lowering), error.code, error.span);
  }
  return [...described.values()].toSorted((a, b) => statusOrder(a.status) - statusOrder(b.status));
}

function successResponse(
  endpoint: LapEndpoint,
  returns: LapReturns,
  place: Place,
  lowering: Lowering,
): Response | null {
  const { code, fields, text, span } = returns;
  if (fields === null) {
    const named = namedContent(endpoint, returns, place, lowering);
    if (named !== null) return response(code, '', named, span, lowering);
    const contents = unknownContent(endpoint, code, span, lowering);
    return response(code, text ?? '', contents, span, lowering);
  }
  const type: TypeRef =
    fields.length === 0
      ? { kind: 'map', values: unknownType }
      : lowerFields(fields, place, returns, lowering);
  return response(code, text ?? '', [content('application/json', type, span, lowering)], span, lowering);
}

/** `→ Name`, also with the arrow in ASCII and with `[Name]`. */
function namedContent(
  endpoint: LapEndpoint,
  returns: LapReturns,
  place: Place,
  lowering: Lowering,
): readonly Content[] | null {
  const [, open = '', name] = /^(?:→|->) *(\[?)([\w.$]+)\]?$/.exec(returns.text ?? '') ?? [];
  if (name === undefined || hasNoBody(endpoint, returns.code)) return null;
  const node = {
    kind: 'name',
    name,
    format: null,
    nullable: false,
    fields: null,
    span: returns.span,
  } as const;
  const item = lowerType(node, place, lowering);
  const type: TypeRef = open === '[' ? { kind: 'array', items: item } : item;
  return [content('application/json', type, returns.span, lowering)];
}

const hasNoBody = (endpoint: LapEndpoint, code: string): boolean => {
  const status = statusOf(code);
  return endpoint.method === 'HEAD' || (status !== null && bodiless.has(status));
};

/** A response without fields has a body of unknown shape and media type, unless its status or method forbids one. */
function unknownContent(
  endpoint: LapEndpoint,
  code: string,
  span: Span,
  lowering: Lowering,
): readonly Content[] {
  return hasNoBody(endpoint, code) ? [] : [content('*/*', unknownType, span, lowering)];
}

function content(mediaType: string, type: TypeRef, span: Span, lowering: Lowering): Content {
  return { mediaType, payload: 'json', type, item: null, parts: [], origin: lowering.origin(span) };
}

function response(
  code: string,
  description: string,
  contents: readonly Content[],
  span: Span,
  lowering: Lowering,
): Response | null {
  const status = statusOf(code);
  if (status === null) {
    lowering.report('lap/status', { code }, span);
    return null;
  }
  const doc = { ...emptyDoc, description };
  return { status, contents, headers: [], doc, origin: lowering.origin(span) };
}

const ranges: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['1XX', '1XX'],
  ['2XX', '2XX'],
  ['3XX', '3XX'],
  ['4XX', '4XX'],
  ['5XX', '5XX'],
  ['DEFAULT', 'default'],
  ['OK', 200],
]);

function statusOf(code: string): Status | null {
  if (/^[1-5]\d\d$/.test(code)) return Number(code);
  return ranges.get(code.toUpperCase()) ?? null;
}

/** Numbers, then ranges, then `default`. */
function statusOrder(status: Status): number {
  if (typeof status === 'number') return status;
  return status === 'default' ? 2000 : 1000 + Number(status.charAt(0));
}
