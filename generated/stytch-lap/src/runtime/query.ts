import { isRecord, join, percent, type Encode } from './value.js';
import type { QueryParameter, Writing } from './types.js';

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

/** Query parameters of an operation, in order; a name stands for `form` under its own key. */
export function queryParameters(
  ...parameters: readonly (string | QueryParameter)[]
): (writing: Writing) => string {
  const all = parameters.map((each) => (typeof each === 'string' ? form(each) : each));
  return ({ take }) => {
    let query = '';
    for (const { key, write } of all) {
      const text = write(take(key));
      if (text) query += (query && '&') + text;
    }
    return query;
  };
}
