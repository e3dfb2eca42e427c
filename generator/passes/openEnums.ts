import type { Api } from '../ir/types.ts';
import type { TypesConfig } from '../config/options.ts';
import { reachable, usesIn } from '../ir/walk.ts';

/**
 * A server may start to answer with values that the description does not list yet, so a string enum is open where a
 * response can hold it; where only requests do, a closed one finds misspellings. What a reader left open stays open.
 */
export function openEnums(api: Api, mode: TypesConfig['enums']): Api {
  if (mode === 'closed') return api;
  const received = mode === 'open' ? null : reachable(api, usesIn(api).response);
  return {
    ...api,
    types: api.types.map((type) => {
      // One value is a constant (a type tag), and a tag that may hold anything tells no variants apart.
      if (type.kind !== 'enum' || type.base !== 'string' || type.members.length < 2) return type;
      return received === null || received.has(type.id) ? { ...type, open: true } : type;
    }),
  };
}
