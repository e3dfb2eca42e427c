import type { NamedType, TypeId, TypeRef } from '../../../generator/ir/types.ts';

export type Types = ReadonlyMap<TypeId, NamedType>;

/** What a reference means once aliases and `null` are looked through: a structure, or a type with a shape. */
export type Meaning = Exclude<TypeRef, { kind: 'ref' | 'nullable' }> | Exclude<NamedType, { kind: 'alias' }>;

/** Looks through references, aliases and nullability. A chain that never ends means nothing: `unknown`. */
export function follow(types: Types, type: TypeRef): Meaning {
  let current = type;
  for (let steps = 0; steps < 100; steps += 1) {
    if (current.kind === 'nullable') {
      current = current.inner;
      continue;
    }
    if (current.kind !== 'ref') return current;
    const named = types.get(current.to);
    if (named === undefined) return { kind: 'unknown' };
    if (named.kind !== 'alias') return named;
    current = named.target;
  }
  return { kind: 'unknown' };
}

export type Shape = 'array' | 'object' | 'scalar';

/** How a value of the type is laid out in a parameter. */
export function shapeOf(types: Types, type: TypeRef): Shape {
  const meaning = follow(types, type);
  switch (meaning.kind) {
    case 'array':
    case 'tuple':
      return 'array';
    case 'object':
    case 'map':
    case 'tagged':
      return 'object';
    case 'union':
    case 'intersection': {
      const shapes = meaning.members.map((member) => shapeOf(types, member));
      return shapes.find((shape) => shape !== 'scalar') ?? 'scalar';
    }
    default:
      return 'scalar';
  }
}

export function itemType(types: Types, type: TypeRef, index: number): TypeRef {
  const meaning = follow(types, type);
  if (meaning.kind === 'array') return meaning.items;
  if (meaning.kind === 'tuple') return meaning.items[index] ?? meaning.rest ?? { kind: 'unknown' };
  if (meaning.kind === 'union' || meaning.kind === 'intersection') {
    const list = meaning.members.find((member) => shapeOf(types, member) === 'array');
    if (list !== undefined) return itemType(types, list, index);
  }
  return { kind: 'unknown' };
}

/** Type of one property; null: the type has no such property and no room for it. */
export function propertyType(types: Types, type: TypeRef, name: string): TypeRef | null {
  const meaning = follow(types, type);
  switch (meaning.kind) {
    case 'map':
      return meaning.values;
    case 'object': {
      const property = meaning.properties.find((each) => each.wireName === name);
      if (property !== undefined) return property.type;
      if (meaning.additional === 'closed') return null;
      return meaning.additional === 'open' ? { kind: 'unknown' } : meaning.additional;
    }
    case 'union':
    case 'intersection': {
      const found = meaning.members.map((member) => propertyType(types, member, name));
      return found.find((each) => each !== null) ?? null;
    }
    case 'tagged': {
      const found = meaning.variants.map((variant) => propertyType(types, variant.type, name));
      return found.find((each) => each !== null) ?? null;
    }
    default:
      return null;
  }
}
