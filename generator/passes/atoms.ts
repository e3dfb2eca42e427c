import type { EnumType, NamedType, ObjectType, TypeRef } from '../ir/types.ts';
import type { Types } from './shape.ts';

/** What a value can be, without anything around it: no reference, no union. */
export type Atom =
  | Extract<TypeRef, { kind: 'scalar' | 'literal' | 'array' | 'tuple' | 'map' | 'unknown' | 'never' }>
  | ObjectType
  | EnumType;

/**
 * Everything that a value of a type can be, or is at once: members of unions and of intersections, variants, behind
 * references and null.
 */
export function atomsOf(type: TypeRef, types: Types): readonly Atom[] {
  const found = new Set<Atom>();
  const seen = new Set<NamedType>();
  const open: TypeRef[] = [type];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.kind === 'nullable') open.push(at.inner);
    else if (at.kind === 'union' || at.kind === 'intersection') open.push(...at.members);
    else if (at.kind === 'ref') {
      const named = types.get(at.to);
      if (named === undefined || seen.has(named)) continue;
      seen.add(named);
      if (named.kind === 'alias') open.push(named.target);
      else if (named.kind === 'tagged') {
        open.push(...named.variants.map((variant) => variant.type));
        if (named.fallback !== null) open.push(named.fallback);
      } else found.add(named);
    } else found.add(at);
  }
  return [...found];
}
