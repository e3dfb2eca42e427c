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
): (writing: Writing) => readonly string[] {
  return ({ take }) =>
    parameters.map((parameter) => {
      const { key, write } = typeof parameter === 'string' ? form(parameter) : parameter;
      return write(take(key));
    });
}
