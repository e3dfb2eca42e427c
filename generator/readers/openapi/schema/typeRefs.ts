import type { Scalar, TypeId, TypeRef } from '../../../ir/types.ts';

export const unknownType: TypeRef = { kind: 'unknown' };
export const neverType: TypeRef = { kind: 'never' };

const scalars = new Map<Scalar, TypeRef>();

/** The type of a scalar: one value for all places, as types are never changed. */
export function scalarType(scalar: Scalar): TypeRef {
  const known = scalars.get(scalar);
  if (known !== undefined) return known;
  const type: TypeRef = { kind: 'scalar', scalar };
  scalars.set(scalar, type);
  return type;
}

export function refTo(to: TypeId): TypeRef {
  return { kind: 'ref', to };
}

export function nullable(inner: TypeRef): TypeRef {
  if (inner.kind === 'nullable' || inner.kind === 'unknown') return inner;
  if (inner.kind === 'never') return scalarType('null');
  return isNull(inner) ? inner : { kind: 'nullable', inner };
}

function isNull(type: TypeRef): boolean {
  return type.kind === 'scalar' && type.scalar === 'null';
}

/** A union without repeated, nested or absorbed members; null becomes a `nullable` around the rest. */
export function union(members: readonly TypeRef[]): TypeRef {
  const [only] = members;
  if (only !== undefined && members.length === 1) return only;
  const flat = members.flatMap(flatten);
  if (flat.some((type) => type.kind === 'unknown')) return unknownType;
  const distinct = new Map<string, TypeRef>();
  for (const type of flat)
    if (!isNull(type) && type.kind !== 'never') distinct.set(JSON.stringify(type), type);
  const rest = mergeScalars([...distinct.values()]);
  const hasNull = flat.some(isNull);
  const [first, second] = rest;
  if (first === undefined) return hasNull ? scalarType('null') : neverType;
  const inner: TypeRef = second === undefined ? first : { kind: 'union', members: rest };
  return hasNull ? nullable(inner) : inner;
}

function flatten(type: TypeRef): readonly TypeRef[] {
  if (type.kind === 'union') return type.members.flatMap(flatten);
  return type.kind === 'nullable' ? [...flatten(type.inner), scalarType('null')] : [type];
}

/** `true | false` is boolean, `integer | number` is number, a literal beside its own scalar says nothing. */
function mergeScalars(members: readonly TypeRef[]): readonly TypeRef[] {
  const has = (scalar: Scalar) => members.some((type) => type.kind === 'scalar' && type.scalar === scalar);
  const literals = members.filter((type) => type.kind === 'literal' && typeof type.value === 'boolean');
  const isBoolean = has('boolean') || literals.length === 2;
  const kept = members.filter((type) => {
    if (type.kind === 'literal') return !isAbsorbed(type.value, isBoolean, has);
    return !(type.kind === 'scalar' && type.scalar === 'integer' && has('number'));
  });
  return isBoolean && !has('boolean') ? [...kept, scalarType('boolean')] : kept;
}

function isAbsorbed(
  value: string | number | boolean,
  isBoolean: boolean,
  has: (scalar: Scalar) => boolean,
): boolean {
  if (typeof value === 'boolean') return isBoolean;
  return typeof value === 'string' ? has('string') : has('number') || has('integer');
}

/** An intersection without repeated members; unknown says nothing in it. */
export function intersection(members: readonly TypeRef[]): TypeRef {
  const distinct = new Map<string, TypeRef>();
  for (const type of members) {
    if (type.kind === 'never') return neverType;
    if (type.kind !== 'unknown') distinct.set(JSON.stringify(type), type);
  }
  const rest = [...distinct.values()];
  const [first, second] = rest;
  if (first === undefined) return unknownType;
  return second === undefined ? first : { kind: 'intersection', members: rest };
}
