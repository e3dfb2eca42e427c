import { isRecord, join, percent, type Encode } from './value.js';
import type { QueryParameter } from './types.js';

/**
 * `name=value`: a list repeats the name, an object gives one pair for each of its members. Style `form`, exploded.
 * @param encode how values are encoded; `reserved` keeps what `allowReserved` keeps
 */
export function form(name: string, key: string = name, encode: Encode = percent): QueryParameter {
  const start = `${percent(name)}=`;
  return {
    key,
    write: (value) => {
      if (isRecord(value) && !Array.isArray(value)) return join(value, encode, '&', '=') ?? '';
      const text = join(value, encode, `&${start}`, '');
      return text === undefined ? '' : start + text;
    },
  };
}
