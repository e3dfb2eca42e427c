import type { Api, Content, NamedType, NameHint, Operation, TypeId, TypeRef } from '../ir/types.ts';
import { unreachable } from '../ir/types.ts';
import { idsIn, mapNamedType, mapUses, partsOf, typesIn } from '../ir/walk.ts';
import { by, compareText } from './compare.ts';
import { singular } from './singular.ts';

/** A property that holds an inline type. */
interface Place {
  readonly name: string;
  /** Words of the operation or type that the place is part of, for a longer name. */
  readonly owner: readonly string[];
}

/**
 * Inline shapes that are equal and stand under the same property name are one type: LAP has no named types, and
 * OpenAPI documents repeat themselves. Such a type is named after the property (singular where it is an item). When
 * one name has several shapes, the most frequent one gets it. Whole bodies stay: they are named after their operation.
 */
export function hoistEqualShapes(api: Api): Api {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const places = placesOf(api);
  const groups = groupByShape(types, places);
  const shared = [...groups.values()].filter((group) => group.length > 1);
  if (shared.length === 0) return api;
  const hints = hintsFor(shared, places);
  const merged = new Map<TypeId, TypeId>();
  for (const [first, ...rest] of shared)
    for (const id of rest) if (first !== undefined) merged.set(id, first);
  const follow = (ref: TypeRef): TypeRef =>
    ref.kind === 'ref' ? { kind: 'ref', to: merged.get(ref.to) ?? ref.to } : ref;
  const kept = api.types
    .filter((type) => !merged.has(type.id))
    .map((type) => withHint(mapNamedType(type, follow), hints.get(type.id)));
  return mapUses({ ...api, types: kept }, follow);
}

const withHint = (type: NamedType, hint: NameHint | undefined): NamedType =>
  hint === undefined ? type : { ...type, hint };

/** Where each inline type stands; types that are a whole body, or declared, or stand in two places, are left out. */
function placesOf(api: Api): ReadonlyMap<TypeId, Place> {
  const owners = ownersOf(api);
  const places = new Map<TypeId, Place>();
  const excluded = new Set(api.types.filter((type) => type.hint.kind !== 'inside').map((type) => type.id));
  const add = (
    holder: { readonly wireName: string; readonly type: TypeRef },
    owner: readonly string[],
  ): void => {
    for (const { id, item } of namedIn(holder.type, false)) {
      if (places.has(id)) excluded.add(id);
      places.set(id, { name: item ? singular(holder.wireName) : holder.wireName, owner });
    }
  };
  for (const operation of api.operations) {
    for (const parameter of operation.parameters) add(parameter, operationWords(operation));
    for (const id of bodyTypes(operation)) excluded.add(id);
  }
  for (const webhook of api.webhooks)
    for (const id of contentTypes(webhook.body?.contents ?? [])) excluded.add(id);
  for (const type of api.types) {
    if (type.kind === 'object')
      for (const property of type.properties) add(property, owners.get(type.id) ?? []);
  }
  return new Map([...places].filter(([id]) => !excluded.has(id)));
}

function bodyTypes(operation: Operation): readonly TypeId[] {
  const contents = [
    ...(operation.body?.contents ?? []),
    ...operation.responses.flatMap((answer) => answer.contents),
  ];
  return contentTypes(contents);
}

const contentTypes = (contents: readonly Content[]): readonly TypeId[] =>
  contents.flatMap((content) => [
    ...idsIn(content.type),
    ...(content.item === null ? [] : idsIn(content.item)),
  ]);

function namedIn(type: TypeRef, item: boolean): readonly { readonly id: TypeId; readonly item: boolean }[] {
  if (type.kind === 'ref') return [{ id: type.to, item }];
  const inside = item || type.kind === 'array' || type.kind === 'map';
  return partsOf(type).flatMap((part) => namedIn(part, inside));
}

/** Words for the root that each type hangs on: the operation whose body holds it, or its own declared name. */
function ownersOf(api: Api): ReadonlyMap<TypeId, readonly string[]> {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const owners = new Map<TypeId, readonly string[]>();
  for (const type of api.types) {
    const seen = new Set<TypeId>();
    let hint: NameHint | undefined = type.hint;
    for (
      let at: NamedType | undefined = type;
      hint?.kind === 'inside' && 'type' in hint.owner;
      hint = at?.hint
    ) {
      if (seen.has(hint.owner.type)) break;
      seen.add(hint.owner.type);
      at = types.get(hint.owner.type);
    }
    owners.set(type.id, hint === undefined ? [] : rootWords(hint, operations));
  }
  return owners;
}

function rootWords(hint: NameHint, operations: ReadonlyMap<string, Operation>): readonly string[] {
  if (hint.kind === 'declared') return [hint.name];
  if (hint.kind === 'shared') return hint.candidates[0] ?? [];
  if ('webhook' in hint.owner) return [hint.owner.webhook];
  const operation = 'operation' in hint.owner ? operations.get(hint.owner.operation) : undefined;
  return operation === undefined ? [] : operationWords(operation);
}

function operationWords(operation: Operation): readonly string[] {
  const path = operation.path.flatMap((part) => (part.kind === 'text' ? part.text.split('/') : []));
  return [
    ...path.filter((segment) => segment !== '' && !/^v\d+$/.test(segment)),
    operation.method.toLowerCase(),
  ];
}

/** Inline types by shape and name, each group in the order of `api.types`. */
function groupByShape(
  types: ReadonlyMap<TypeId, NamedType>,
  places: ReadonlyMap<TypeId, Place>,
): ReadonlyMap<string, readonly TypeId[]> {
  const groups = new Map<string, TypeId[]>();
  const leaders = new Map<TypeId, TypeId>();
  const leaderOf = (id: TypeId): TypeId => {
    const known = leaders.get(id);
    if (known !== undefined) return known;
    leaders.set(id, id);
    const type = types.get(id);
    const place = places.get(id);
    if (type === undefined || place === undefined) return id;
    const key = `${place.name} ${shapeOf(type, leaderOf)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
    const leader = group?.[0] ?? id;
    leaders.set(id, leader);
    return leader;
  };
  for (const id of types.keys()) leaderOf(id);
  return groups;
}

/** What a type accepts, as text: equal texts, equal types. Descriptions and origins do not count. */
function shapeOf(type: NamedType, leaderOf: (id: TypeId) => TypeId): string {
  const ref = (value: TypeRef): unknown => {
    if (value.kind === 'ref') return leaderOf(value.to);
    const parts = partsOf(value);
    return parts.length === 0 ? value : [{ ...value, ...noParts }, parts.map(ref)];
  };
  const references = typesIn(type).map(ref);
  switch (type.kind) {
    case 'object': {
      const properties = type.properties.map((p) => [
        p.wireName,
        p.presence,
        p.access,
        p.default ?? null,
        p.secret,
      ]);
      return JSON.stringify([
        'object',
        properties,
        typeof type.additional === 'string' ? type.additional : (type.names ?? ''),
        references,
      ]);
    }
    case 'enum':
      return JSON.stringify([
        'enum',
        type.base,
        type.open,
        type.members.map((member) => [member.value, member.name]),
      ]);
    case 'tagged':
      return JSON.stringify(['tagged', type.tag, type.variants.map((variant) => variant.values), references]);
    case 'alias':
      return JSON.stringify(['alias', references]);
    default:
      return unreachable(type);
  }
}

/** Fields of a type reference that hold other references: they are written on their own. */
const noParts = { items: null, rest: null, values: null, inner: null, members: null };

function hintsFor(
  groups: readonly (readonly TypeId[])[],
  places: ReadonlyMap<TypeId, Place>,
): ReadonlyMap<TypeId, NameHint> {
  const ranked = groups
    .flatMap((group) => {
      const [leader] = group;
      const place = leader === undefined ? undefined : places.get(leader);
      return leader === undefined || place === undefined ? [] : [{ leader, place, size: group.length }];
    })
    .toSorted((a, b) => b.size - a.size || compareText(a.leader, b.leader));
  const taken = new Set<string>();
  const hints = new Map<TypeId, NameHint>();
  for (const { leader, place } of ranked) {
    const long = [...place.owner, place.name];
    hints.set(leader, { kind: 'shared', candidates: taken.has(place.name) ? [long] : [[place.name], long] });
    taken.add(place.name);
  }
  return new Map([...hints].toSorted(by(([id]) => id)));
}
