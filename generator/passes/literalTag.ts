import type { ObjectType, TaggedType, TypeRef } from '../ir/types.ts';
import { propertiesOf, resolveShape, type Types } from './shape.ts';

/** A property that says which member of a union a value is, with the values it has in each of them. */
export interface LiteralTag {
  readonly tag: string;
  readonly values: readonly (readonly string[])[];
}

/** The first property that all members require, with constants that differ from member to member; null: there is none. */
export function literalTag(members: readonly TypeRef[], types: Types): LiteralTag | null {
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  for (const { wireName } of propertiesOf(first, types)) {
    const values = members.map((member) => constantsOf(member, wireName, types));
    const all = values.flat();
    if (values.every((list) => list.length > 0) && new Set(all).size === all.length) {
      return { tag: wireName, values };
    }
  }
  return null;
}

/** The texts of the constants that a required property can have; [] where it can be anything else. */
function constantsOf(member: TypeRef, wireName: string, types: Types): readonly string[] {
  // What may be null cannot be asked for a property.
  if (member.kind === 'nullable') return [];
  const property = propertiesOf(member, types).find((one) => one.wireName === wireName);
  if (property?.presence !== 'required' || property.type.kind === 'nullable') return [];
  const shape = resolveShape(property.type, types);
  if (shape.kind === 'literal') return [String(shape.value)];
  return shape.kind === 'enum' && !shape.open ? shape.members.map(({ value }) => String(value)) : [];
}

/** Whether every variant of a union has its tag. */
export function hasSureTag(type: TaggedType, types: Types): boolean {
  return type.variants.every((variant) => {
    const tag = propertiesOf(variant.type, types).find(({ wireName }) => wireName === type.tag);
    return tag?.presence !== 'optional';
  });
}

/** The object that a member of a union is; null where its other properties may be anything of a type. */
function closedObject(type: TypeRef, types: Types): ObjectType | null {
  const shape = resolveShape(type, types);
  return shape.kind === 'object' && typeof shape.additional === 'string' ? shape : null;
}

/**
 * A property of each of two objects that it requires and the other one does not know: what has the first is the first,
 * and cannot be the second. Null: there are no such properties.
 */
export function ownKeys(a: TypeRef, b: TypeRef, types: Types): readonly [ofA: string, ofB: string] | null {
  const [first, second] = [closedObject(a, types), closedObject(b, types)];
  if (first === null || second === null) return null;
  const ofA = ownKey(first, second);
  const ofB = ownKey(second, first);
  return ofA === undefined || ofB === undefined ? null : [ofA, ofB];
}

function ownKey(one: ObjectType, other: ObjectType): string | undefined {
  const known = new Set(other.properties.map(({ wireName }) => wireName));
  return one.properties.find(({ presence, wireName }) => presence === 'required' && !known.has(wireName))
    ?.wireName;
}
