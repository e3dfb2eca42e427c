import type { Api, TypeId } from '../ir/types.ts';
import { idsIn, typesIn, usesIn } from '../ir/walk.ts';

/** How many places refer to each type. */
export function countUses(api: Api): ReadonlyMap<TypeId, number> {
  const counts = new Map<TypeId, number>();
  const uses = usesIn(api);
  const places = [...uses.request, ...uses.response, ...api.types.flatMap(typesIn)];
  for (const id of places.flatMap(idsIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
