import type { Api, TypeRef } from '../ir/types.ts';
import { reachable, usesIn } from '../ir/walk.ts';

/**
 * Types that no operation or webhook can reach are left out: they only make the package larger. A document without
 * any operation (JSON Schema) is a document of types, and all of them stay.
 * @param kept types that stay in any case
 */
export function removeUnreferenced(api: Api, kept: readonly TypeRef[] = []): Api {
  if (api.operations.length === 0 && api.webhooks.length === 0) return api;
  const uses = usesIn(api);
  const found = reachable(api, [...uses.request, ...uses.response, ...kept]);
  return { ...api, types: api.types.filter((type) => found.has(type.id)) };
}
