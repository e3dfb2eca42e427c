import type { Operation, Paging, Property, TypeRef, ValuePath } from '../ir/types.ts';
import { type Field, fieldsOf, isScalar, itemsPath, normal, type Place, placesOf } from './pagingShape.ts';
import type { Types } from './shape.ts';
import { itemsOf, jsonResult, propertiesOf, resolveShape } from './shape.ts';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names are compared without case and separators. Request fields that carry a cursor: */
const cursorNames = names(
  'cursor pagetoken pagecursor nexttoken nextcursor nextpagetoken continuationtoken paginationtoken startcursor after ' +
    'startingafter afterid pageafter aftercursor marker continue continuation offset scrollid page',
);
/** Response fields that hold the next cursor. */
const nextNames = names(
  'nextcursor nextpagetoken nexttoken nextpagecursor nextpaginationtoken nextcontinuationtoken continuationtoken ' +
    'endcursor aftercursor nextmarker nextoffset cursornext',
);
/** Cursors that have one name on both sides: a last page leaves it out. */
const echoNames = names('cursor pagetoken continuationtoken marker offset scrollid');
/** Objects of an answer that speak of pages, where a cursor can have the very name that is sent. */
const containers = names('next nextpage cursors cursor page paging pagination pageinfo meta metadata');
/** Request fields that take the id of the last item seen. */
const lastItemNames = names('startingafter after afterid');
const nextUrlNames = names(
  'nexturl nexturi nextpageurl nextpageuri nextlink nextpagelink @odatanextlink nexthref',
);
const pageNames = names('page pagenumber pageno pageindex');
const offsetNames = names('offset skip startat pageoffset start');
const limitNames = names('limit count take top perpage pagesize maxresults pagelimit size rows');
const totalPagesNames = names('totalpages pagecount totalpagecount lastpage pagestotal');
const totalNames = names('total totalcount totalresults totalitems totalelements totalrecords numfound');
const moreNames = names('hasmore hasnext hasnextpage more istruncated moreresults hasmoreitems hasmorepages');

/** What a detector looks at: the fields a caller sends, and the answer with its array. */
interface Candidate {
  readonly operation: Operation;
  readonly fields: readonly Field[];
  readonly answer: TypeRef;
  readonly places: readonly Place[];
  readonly items: ValuePath;
  readonly more: ValuePath | null;
  readonly types: Types;
}

/**
 * How an operation's results go on, judged by its shape; null when it is not certain. Both sides must agree: a field
 * that the caller sends, and one in the answer that says what to send next, beside exactly one array of results.
 */
export function detectPaging(operation: Operation, types: Types): Paging | null {
  const result = jsonResult(operation);
  if (result === null) return null;
  const answer = result.content.type;
  const items = itemsPath(answer, types);
  if (items === null) return null;
  const places = placesOf(answer, types);
  const more = find(places, ({ property }) => isNamed(property, moreNames, 'boolean', types));
  const candidate = { operation, fields: fieldsOf(operation, types), answer, places, items, more, types };
  const cursor = cursorPaging(candidate) ?? lastItemPaging(candidate);
  if (cursor !== null || operation.method !== 'GET') return cursor;
  const link = result.response.headers.some((header) => normal(header.wireName) === 'link');
  if (link) return { kind: 'link', items };
  const numbered = pagePaging(candidate);
  // Addresses are written by servers that do not always know their own; a number of pages is safer.
  if (numbered?.total) return numbered;
  return nextUrlPaging(candidate) ?? numbered ?? offsetPaging(candidate);
}

function find(places: readonly Place[], matches: (place: Place) => boolean): ValuePath | null {
  return places.find(matches)?.path ?? null;
}

const isNamed = (
  { wireName, type }: Place['property'],
  wanted: ReadonlySet<string>,
  kind: 'string' | 'integer' | 'boolean',
  types: Types,
): boolean => wanted.has(normal(wireName)) && isScalar(type, types, kind);

function cursorPaging({ fields, places, items, more, types }: Candidate): Paging | null {
  const texts = fields.filter(
    ({ name, type }) => cursorNames.has(normal(name)) && isScalar(type, types, 'string'),
  );
  for (const { name } of texts) {
    const next = find(
      places,
      (place) => isScalar(place.property.type, types, 'string') && isNext(place, normal(name), more !== null),
    );
    if (next !== null) return { kind: 'cursor', items, parameter: name, next, more };
  }
  return null;
}

/** Whether a text in the answer is the next value of the field that is called `sent`. */
function isNext({ property, container, siblings }: Place, sent: string, hasMore: boolean): boolean {
  const name = normal(property.wireName);
  if (nextNames.has(name)) return true;
  // The id of the last item, where the answer also says whether there are more.
  if (name === 'lastid') return hasMore && lastItemNames.has(sent);
  // A page that is a text is a cursor; an address is none.
  if (name === 'nextpage' && sent === 'page') return !isLinked(property, siblings);
  // `page[after]` is answered by `after`.
  const same = name === sent || (containers.has(container) && sent === `page${name}`);
  if (!same) return false;
  return (
    name.startsWith('next') ||
    containers.has(container) ||
    (container === '' && property.presence === 'optional' && echoNames.has(name))
  );
}

/** `starting_after` beside `has_more`: the next page begins behind the item whose id is sent. */
function lastItemPaging({ fields, answer, items, more, types }: Candidate): Paging | null {
  const field = fields.find(
    ({ name, type }) => lastItemNames.has(normal(name)) && isScalar(type, types, 'string'),
  );
  if (field === undefined || more === null) return null;
  let at: TypeRef = answer;
  for (const name of items) {
    at = propertiesOf(at, types).find((property) => property.wireName === name)?.type ?? { kind: 'unknown' };
  }
  const hasId = everyVariant(itemsOf(at, types) ?? { kind: 'unknown' }, types, (variant) =>
    propertiesOf(variant, types).some(
      ({ wireName, type }) => wireName === 'id' && isScalar(type, types, 'string'),
    ),
  );
  return hasId ? { kind: 'lastItem', items, parameter: field.name, key: ['id'], more } : null;
}

function everyVariant(type: TypeRef, types: Types, holds: (variant: TypeRef) => boolean): boolean {
  const shape = resolveShape(type, types);
  if (shape.kind === 'union') return shape.members.every(holds);
  if (shape.kind === 'tagged') return shape.variants.every((variant) => holds(variant.type));
  return holds(type);
}

function nextUrlPaging({ places, items, types }: Candidate): Paging | null {
  const next = find(places, (place) => isNextUrl(place, types));
  return next && { kind: 'nextUrl', items, next };
}

/** Names of links beside a link to the next page. */
const otherLinks = ['previous', 'prev', 'previouspage', 'prevpage'];

function isNextUrl({ property, container, siblings }: Place, types: Types): boolean {
  const name = normal(property.wireName);
  const inLinks = /^_?links?$/.test(container) || container === 'pages';
  if (name === 'href' && container === 'next') return isScalar(property.type, types, 'string');
  if (!isLink(property.type, types)) return false;
  if (nextUrlNames.has(name)) return true;
  const linked = isLinked(property, siblings);
  if (name === 'nextpage') return linked;
  return name === 'next' && (inLinks || (linked && (container === '' || isUri(property))));
}

const isUri = ({ doc }: Property): boolean => doc.facts.includes('format: uri');

/** It is said to be an address, or stands beside a link to the page before. */
const isLinked = (property: Property, siblings: ReadonlySet<string>): boolean =>
  isUri(property) || otherLinks.some((other) => siblings.has(other));

/** A text, or a union with one: JSON:API writes a link as a text or as an object. */
function isLink(type: TypeRef, types: Types): boolean {
  const shape = resolveShape(type, types);
  return shape.kind === 'union'
    ? shape.members.some((member) => isScalar(member, types, 'string'))
    : isScalar(type, types, 'string');
}

function pagePaging({
  fields,
  places,
  items,
  more,
  types,
}: Candidate): Extract<Paging, { kind: 'pageNumber' }> | null {
  const field = fields.find(
    ({ name, type }) => pageNames.has(normal(name)) && isScalar(type, types, 'integer'),
  );
  if (field === undefined) return null;
  const first = firstPage(field);
  // An index without more said of it can begin with 0 as well as with 1.
  if (first === null) return null;
  const total = find(places, ({ property }) => isNamed(property, totalPagesNames, 'integer', types));
  return { kind: 'pageNumber', items, parameter: field.name, first, total, more };
}

/** The number of the first page, by what is said of the parameter; null where it is anyone's guess. */
function firstPage({ name, default: given, facts, text }: Field): number | null {
  if (typeof given === 'number') return given;
  if (
    facts.includes('minimum: 0') ||
    /\b(zero|0)[- ]?(based|indexed)|start(s|ing)? (at|from|with) (0|zero)\b/i.test(text)
  )
    return 0;
  if (facts.includes('minimum: 1') || normal(name) !== 'pageindex') return 1;
  return null;
}

function offsetPaging({ fields, places, items, more, types }: Candidate): Paging | null {
  const field = fields.find(
    ({ name, type }) => offsetNames.has(normal(name)) && isScalar(type, types, 'integer'),
  );
  const has = (wanted: ReadonlySet<string>): boolean => fields.some(({ name }) => wanted.has(normal(name)));
  if (field === undefined || !has(limitNames)) return null;
  // The beginning of a time span is no offset.
  if (normal(field.name) === 'start' && has(names('end to until stop'))) return null;
  const total = find(places, ({ property }) => isNamed(property, totalNames, 'integer', types));
  return { kind: 'offset', items, parameter: field.name, total, more };
}
