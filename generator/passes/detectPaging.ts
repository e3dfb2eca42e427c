import type { Operation, Paging, Property, Scalar, TypeRef, ValuePath } from '../ir/types.ts';
import type { Types } from './shape.ts';
import { itemsOf, jsonResult, propertiesOf, resolveShape } from './shape.ts';

/** Request fields that carry a cursor, by name without case and separators. */
const cursorNames = new Set([
  'cursor',
  'pagetoken',
  'pagecursor',
  'nexttoken',
  'nextcursor',
  'nextpagetoken',
  'continuationtoken',
  'paginationtoken',
  'startcursor',
  'after',
]);
/** Response fields that hold the next cursor. */
const nextNames = new Set([
  'nextcursor',
  'nextpagetoken',
  'nexttoken',
  'nextpagecursor',
  'nextpaginationtoken',
  'nextcontinuationtoken',
  'continuationtoken',
  'endcursor',
]);
const nextUrlNames = new Set([
  'nexturl',
  'nextpageurl',
  'nextpageuri',
  'nextlink',
  'nextpagelink',
  '@odata.nextlink',
]);
const pageNames = new Set(['page', 'pagenumber', 'pageno']);
const offsetNames = new Set(['offset', 'skip']);
const limitNames = new Set(['limit', 'count', 'take', 'top', 'perpage', 'pagesize', 'maxresults']);
const totalNames = new Set(['totalpages', 'pagecount', 'totalpagecount', 'lastpage']);
/** Names of the array of a page where the response has several arrays. */
const itemsNames = new Set(['items', 'data', 'results', 'records', 'entries', 'values', 'list']);

const normal = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly first: number;
}

/** What a detector looks at: the fields a caller sends, and the answer with its array. */
interface Candidate {
  readonly operation: Operation;
  readonly fields: readonly Field[];
  readonly answer: TypeRef;
  readonly items: ValuePath;
  readonly types: Types;
}

/**
 * How an operation's results go on, judged by its shape; null when it is not certain. Both sides must agree: a field
 * that the caller sends, and one in the answer that says what to send next, beside exactly one array of results.
 */
export function detectPaging(operation: Operation, types: Types): Paging | null {
  const result = jsonResult(operation);
  if (result === null) return null;
  const items = itemsPath(result.content.type, types);
  if (items === null) return null;
  const candidate = {
    operation,
    fields: fieldsOf(operation, types),
    answer: result.content.type,
    items,
    types,
  };
  const cursor = cursorPaging(candidate);
  if (cursor !== null || operation.method !== 'GET') return cursor;
  const link = result.response.headers.some((header) => normal(header.wireName) === 'link');
  if (link) return { kind: 'link', items };
  return nextUrlPaging(candidate) ?? pagePaging(candidate) ?? offsetPaging(candidate);
}

function cursorPaging({ fields, answer, items, types }: Candidate): Paging | null {
  const field = fields.find(
    ({ name, type }) => cursorNames.has(normal(name)) && isScalar(type, types, 'string'),
  );
  if (field === undefined) return null;
  const next = findProperty(
    answer,
    types,
    (property) => isNext(property, field.name) && isText(property, types),
  );
  return next && { kind: 'cursor', items, parameter: field.name, next };
}

/** `next_cursor`, or the very name that the caller sends where that name speaks of the next page (AWS `NextToken`). */
function isNext(property: Property, sent: string): boolean {
  const name = normal(property.wireName);
  return nextNames.has(name) || (name === normal(sent) && name.startsWith('next'));
}

const isText = (property: Property, types: Types): boolean => isScalar(property.type, types, 'string');

function nextUrlPaging({ answer, items, types }: Candidate): Paging | null {
  const siblings = new Set(propertiesOf(answer, types).map((property) => normal(property.wireName)));
  const drf = siblings.has('previous') || siblings.has('prev');
  const next = findProperty(answer, types, (property) => {
    const name = normal(property.wireName);
    return isText(property, types) && (nextUrlNames.has(name) || (drf && name === 'next'));
  });
  return next && { kind: 'nextUrl', items, next };
}

function pagePaging({ fields, answer, items, types }: Candidate): Paging | null {
  const field = fields.find(
    ({ name, type }) => pageNames.has(normal(name)) && isScalar(type, types, 'integer'),
  );
  if (field === undefined) return null;
  const total = findProperty(answer, types, (property) => totalNames.has(normal(property.wireName)));
  return { kind: 'pageNumber', items, parameter: field.name, first: field.first, total };
}

function offsetPaging({ fields, items, types }: Candidate): Paging | null {
  const field = fields.find(
    ({ name, type }) => offsetNames.has(normal(name)) && isScalar(type, types, 'integer'),
  );
  const limit = fields.some(({ name }) => limitNames.has(normal(name)));
  return field !== undefined && limit ? { kind: 'offset', items, parameter: field.name } : null;
}

/** Query parameters and the properties of a JSON body that is one object. */
function fieldsOf(operation: Operation, types: Types): readonly Field[] {
  const [content, other] = operation.body?.contents ?? [];
  const flat = content?.payload === 'json' && other === undefined ? propertiesOf(content.type, types) : [];
  const query = operation.parameters.filter((parameter) => parameter.place === 'query');
  return [...query, ...flat].map((field) => ({
    name: field.wireName,
    type: field.type,
    first: typeof field.default === 'number' ? field.default : 1,
  }));
}

/** Way to the array of results: the answer itself, or the one array it has; null when that is not certain. */
function itemsPath(answer: TypeRef, types: Types): ValuePath | null {
  if (itemsOf(answer, types) !== null) return [];
  const arrays = propertiesOf(answer, types).filter((property) => itemsOf(property.type, types) !== null);
  const [first, second] = arrays;
  if (first === undefined) return null;
  if (second === undefined) return [first.wireName];
  const [named, another] = arrays.filter((property) => itemsNames.has(normal(property.wireName)));
  return named !== undefined && another === undefined ? [named.wireName] : null;
}

/** A property of the answer, or of an object directly inside it. */
function findProperty(
  answer: TypeRef,
  types: Types,
  matches: (property: Property) => boolean,
): ValuePath | null {
  const properties = propertiesOf(answer, types);
  const direct = properties.find(matches);
  if (direct !== undefined) return [direct.wireName];
  for (const property of properties) {
    const inner = propertiesOf(property.type, types).find(matches);
    if (inner !== undefined) return [property.wireName, inner.wireName];
  }
  return null;
}

function isScalar(type: TypeRef, types: Types, wanted: 'string' | 'integer'): boolean {
  const shape = resolveShape(type, types);
  const allowed: readonly Scalar[] =
    wanted === 'string' ? ['string', 'base64'] : ['integer', 'int64', 'number'];
  return shape.kind === 'scalar' && allowed.includes(shape.scalar);
}
