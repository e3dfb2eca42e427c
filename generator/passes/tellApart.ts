import type { TypesConfig } from '../config/options.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Api, Content, NamedType, Origin, TaggedType, TypeRef } from '../ir/types.ts';
import {
  type Direction,
  mapNamedType,
  mapTypeRef,
  mapUses,
  partsOf,
  reachable,
  typesIn,
  usesIn,
} from '../ir/walk.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Clashes, createClashes } from './clashes.ts';
import { type ExactValues, exactScalar, exactValues, isPlain } from './exactValues.ts';
import { hasSureTag, literalTag, ownKeys } from './literalTag.ts';
import { successResponses, type Types } from './shape.ts';

interface Place {
  readonly name: string;
  readonly origin: Origin;
}

/**
 * A 64-bit integer or a moment stays the number or text that it is in JSON where its form does not say what it is:
 * beside another number or text in a union, as part of an intersection with one, as the tag of variants. Everything
 * that is left can be converted both ways, and later stages need not ask.
 */
export function tellApart(api: Api, types: TypesConfig | undefined, report: Report): Api {
  const values = exactValues(types);
  if (isPlain(values)) return api;
  const { api: own, places } = withOwnPlaces(api, values);
  if (places.size === 0) return api;
  const kept = new Set<TypeRef>();
  // What stays as it is can be what others cannot be told from.
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const direction of ['request', 'response'] as const) keepIn(own, values, direction, kept);
  }
  // What is sent and what is received can be two types of one place.
  const said = new Set<string>();
  for (const [place, { name, origin }] of places) {
    if (!kept.has(place)) continue;
    const isMoment = exactScalar(place, values) === 'dateTime';
    const wanted = isMoment ? 'Date' : values.int64;
    const key = `${wanted} ${JSON.stringify(origin)}`;
    if (!said.has(key))
      report('plan/value-kept', { name, wanted, stays: isMoment ? 'string' : 'number' }, origin);
    said.add(key);
  }
  const plain = (type: TypeRef): TypeRef => {
    if (!kept.has(type)) return type;
    return { kind: 'scalar', scalar: exactScalar(type, values) === 'dateTime' ? 'string' : 'integer' };
  };
  const typesLeft = own.types.map((type) => mapNamedType(type, plain));
  return mapUses({ ...own, types: typesLeft }, plain);
}

/** Readers share one object for all uses of a scalar; here each place gets its own. */
function withOwnPlaces(
  api: Api,
  values: ExactValues,
): { readonly api: Api; readonly places: ReadonlyMap<TypeRef, Place> } {
  const places = new Map<TypeRef, Place>();
  const own =
    (place: Place) =>
    (type: TypeRef): TypeRef => {
      if (exactScalar(type, values) === null) return type;
      const copy = { ...type };
      places.set(copy, place);
      return copy;
    };
  const types = api.types.map((type): NamedType => {
    const name = type.hint.kind === 'declared' ? type.hint.name : type.id;
    const changed = mapNamedType(type, own({ name, origin: type.origin }));
    if (changed.kind !== 'object') return changed;
    const properties = changed.properties.map((property) => {
      const inside = type.hint.kind === 'declared' ? `${type.hint.name}.` : '';
      const place = { name: inside + property.wireName, origin: property.origin };
      return { ...property, type: mapTypeRef(property.type, own(place)) };
    });
    return { ...changed, properties };
  });
  const operations = api.operations.flatMap((operation) => {
    const place = own({ name: operation.id, origin: operation.origin });
    return mapUses({ ...api, operations: [operation], webhooks: [] }, place).operations;
  });
  const webhooks = api.webhooks.flatMap((webhook) => {
    const place = own({ name: webhook.name, origin: webhook.origin });
    return mapUses({ ...api, operations: [], webhooks: [webhook] }, place).webhooks;
  });
  return { api: { ...api, types, operations, webhooks }, places };
}

function keepIn(api: Api, values: ExactValues, direction: Direction, kept: Set<TypeRef>): void {
  const types: Types = new Map(api.types.map((type) => [type.id, type]));
  const clashes = createClashes(types, values, direction, kept, (place) => kept.add(place));
  const roots = usesIn(api)[direction];
  for (const root of roots) compareIn(root, types, clashes);
  for (const id of reachable(api, roots)) {
    const named = types.get(id);
    if (named === undefined) continue;
    for (const part of typesIn(named)) compareIn(part, types, clashes);
    if (named.kind === 'tagged') keepTag(named, types, clashes, values, kept);
  }
  if (direction === 'request') return;
  for (const contents of choices(api)) {
    compareAll(
      contents.map(({ type }) => type),
      types,
      clashes,
    );
  }
  for (const operation of api.operations) {
    for (const content of operation.responses.flatMap((response) => response.contents))
      keepEvents(content, types, values, clashes, kept);
  }
}

/** Contents of which one is read without asking which: bodies of errors and of webhooks. */
function choices(api: Api): readonly (readonly Content[])[] {
  const errors = api.operations.flatMap((operation) => {
    const results = new Set(successResponses(operation));
    return operation.responses.filter((response) => !results.has(response) || response.status === 'default');
  });
  return [...errors, ...api.webhooks.flatMap(({ body }) => body ?? [])].map(({ contents }) =>
    contents.filter(({ payload }) => payload === 'json'),
  );
}

/** Compares the members of every union and intersection in a type, without what stands behind its references. */
function compareIn(type: TypeRef, types: Types, clashes: Clashes): void {
  for (const part of partsOf(type)) compareIn(part, types, clashes);
  if (type.kind === 'intersection') {
    eachPair(type.members, (a, b) => clashes.compare(a, b, 'both'));
  }
  if (type.kind === 'union') compareAll(type.members, types, clashes);
}

function compareAll(members: readonly TypeRef[], types: Types, clashes: Clashes): void {
  if (literalTag(members, types) !== null) return;
  eachPair(members, (a, b) => {
    if (ownKeys(a, b, types) === null) clashes.compare(a, b, 'either');
  });
}

function eachPair(members: readonly TypeRef[], compare: (a: TypeRef, b: TypeRef) => void): void {
  members.forEach((a, at) => {
    for (const b of members.slice(at + 1)) compare(a, b);
  });
}

/** The tag has constants beside its own type, so it stays what they are. Where it may be missing, it tells nothing. */
function keepTag(
  type: TaggedType,
  types: Types,
  clashes: Clashes,
  values: ExactValues,
  kept: Set<TypeRef>,
): void {
  const variants = type.variants.map((variant) => variant.type);
  for (const atom of variants.flatMap((variant) => atomsOf(variant, types))) {
    if (atom.kind !== 'object') continue;
    const tag = atom.properties.find(({ wireName }) => wireName === type.tag);
    if (tag !== undefined) keepAll(tag.type, types, values, kept);
  }
  const others = type.fallback === null ? [] : [type.fallback];
  if (!hasSureTag(type, types)) compareAll([...variants, ...others], types, clashes);
}

const eventFields: ReadonlySet<string> = new Set(['data', 'event', 'id', 'retry']);

/** Of events, the stream's own fields are what the stream says; data are read without asking whose they are. */
function keepEvents(
  { payload, item, type }: Content,
  types: Types,
  values: ExactValues,
  clashes: Clashes,
  kept: Set<TypeRef>,
): void {
  const events =
    payload === 'events' ? atomsOf(item ?? type, types).filter((atom) => atom.kind === 'object') : [];
  const properties = events.flatMap((event) => event.properties);
  if (!properties.every(({ wireName }) => eventFields.has(wireName))) return;
  const data = properties.filter(({ wireName }) => wireName === 'data').map((property) => property.type);
  if (data.length === 0) return;
  for (const { wireName, type: of } of properties) if (wireName !== 'data') keepAll(of, types, values, kept);
  compareAll(data, types, clashes);
  // Beside JSON, texts are handed over as they stand.
  const texts = data.filter((one) => atomsOf(one, types).every(isText));
  if (texts.length < data.length) for (const text of texts) keepAll(text, types, values, kept);
}

function isText(atom: Atom): boolean {
  if (atom.kind === 'scalar') return !['boolean', 'int64', 'integer', 'null', 'number'].includes(atom.scalar);
  if (atom.kind === 'literal') return typeof atom.value === 'string';
  return atom.kind === 'enum' && atom.base === 'string';
}

function keepAll(type: TypeRef, types: Types, values: ExactValues, kept: Set<TypeRef>): void {
  for (const atom of atomsOf(type, types)) {
    if (atom.kind === 'scalar' && exactScalar(atom, values) !== null) kept.add(atom);
  }
}
