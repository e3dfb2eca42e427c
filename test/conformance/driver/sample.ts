import type { Property, Scalar, TypeRef } from '../../../generator/ir/types.ts';
import { follow, type Types } from './follow.ts';

const scalars: { readonly [scalar in Scalar]: unknown } = {
  string: 'text',
  integer: 1,
  int64: 1,
  number: 1.5,
  boolean: true,
  null: null,
  date: '2024-05-06',
  dateTime: '2024-05-06T07:08:09Z',
  base64: 'dGVzdA==',
  binary: new Uint8Array([1, 2, 3]),
};

/** How much is made up: only what must be there, or every property and one item in each list. */
export interface SampleOptions {
  readonly full?: boolean;
}

/** Some value of the type. Always the same one; recursion ends where it may be left out. */
export function sample(types: Types, type: TypeRef, options: SampleOptions = {}, depth = 0): unknown {
  const meaning = follow(types, type);
  const inner = (member: TypeRef) => sample(types, member, options, depth + 1);
  switch (meaning.kind) {
    case 'scalar':
      return scalars[meaning.scalar];
    case 'literal':
      return meaning.value;
    case 'enum':
      return meaning.members[0]?.value ?? 'text';
    case 'array':
      // An empty list is not sent as a parameter, so that a required one would be missing.
      return depth === 0 || (options.full === true && depth < 6) ? [inner(meaning.items)] : [];
    case 'tuple':
      return meaning.items.slice(0, meaning.required).map(inner);
    case 'map':
      return options.full === true && depth < 6 ? { key: inner(meaning.values) } : {};
    case 'object':
      return Object.fromEntries(
        meaning.properties
          .filter((property) => isWanted(property, options, depth))
          .map((property) => [property.wireName, inner(property.type)]),
      );
    case 'tagged': {
      const variant = meaning.variants[0];
      if (variant === undefined) return {};
      const value = inner(variant.type);
      return typeof value === 'object' ? { ...value, [meaning.tag]: variant.values[0] } : value;
    }
    case 'union':
      return meaning.members[0] === undefined ? null : inner(meaning.members[0]);
    case 'intersection':
      return Object.assign({}, ...meaning.members.map(inner));
    case 'unknown':
    case 'never':
      return 'text';
    default:
      return meaning satisfies never;
  }
}

function isWanted(property: Property, options: SampleOptions, depth: number): boolean {
  if (property.access === 'read') return false;
  if (property.presence === 'required') return depth < 12;
  return options.full === true && depth < 4;
}
