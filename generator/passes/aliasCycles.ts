import type { Api, NamedType, TypeId, TypeRef } from '../ir/types.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { partsOf } from '../ir/walk.ts';

/**
 * An alias that is made of itself (`A = A | string`, `A = B`, `B = A`) means nothing in the place where it repeats,
 * and TypeScript refuses it. Recursion through a property, an item or a map value is fine and stays; elsewhere the
 * repeated member of a union or intersection goes, and what has nothing left is unknown.
 */
export function breakAliasCycles(api: Api, report: Report): Api {
  const direct = new Map(api.types.map((type) => [type.id, directIds(type)]));
  const cyclic = new Set(api.types.map((type) => type.id).filter((id) => reaches(direct, id, id)));
  if (cyclic.size === 0) return api;
  return { ...api, types: api.types.map((type) => (cyclic.has(type.id) ? cut(type, cyclic, report) : type)) };
}

/** Types whose meaning is part of this one's without any property, item or map value in between. */
function directIds(type: NamedType): readonly TypeId[] {
  if (type.kind === 'alias') return directRefs(type.target);
  if (type.kind === 'tagged') return type.variants.flatMap((variant) => directRefs(variant.type));
  return [];
}

function directRefs(type: TypeRef): readonly TypeId[] {
  if (type.kind === 'ref') return [type.to];
  const transparent = type.kind === 'nullable' || type.kind === 'union' || type.kind === 'intersection';
  return transparent ? partsOf(type).flatMap(directRefs) : [];
}

function reaches(direct: ReadonlyMap<TypeId, readonly TypeId[]>, from: TypeId, goal: TypeId): boolean {
  const seen = new Set<TypeId>();
  const open = [...(direct.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(direct.get(id) ?? []));
  }
  return false;
}

function cut(type: NamedType, cyclic: ReadonlySet<TypeId>, report: Report): NamedType {
  if (type.kind !== 'alias' && type.kind !== 'tagged') return type;
  report('plan/alias-cycle', { type: type.id }, type.origin);
  if (type.kind === 'tagged') {
    const variants = type.variants.filter(
      (variant) => !directRefs(variant.type).some((id) => cyclic.has(id)),
    );
    return { ...type, variants };
  }
  return { ...type, target: cutRef(type.target, cyclic) };
}

function cutRef(type: TypeRef, cyclic: ReadonlySet<TypeId>): TypeRef {
  if (type.kind === 'ref') return cyclic.has(type.to) ? { kind: 'unknown' } : type;
  if (type.kind === 'nullable') return { kind: 'nullable', inner: cutRef(type.inner, cyclic) };
  if (type.kind !== 'union' && type.kind !== 'intersection') return type;
  const members = type.members.filter((member) => member.kind !== 'ref' || !cyclic.has(member.to));
  const [first = { kind: 'unknown' } as const] = members;
  if (members.length < 2) return cutRef(first, cyclic);
  return { ...type, members: members.map((member) => cutRef(member, cyclic)) };
}
