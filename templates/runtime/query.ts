import { isRecord, join, percent, type Encode } from './value.js';
import type { QueryParameter, Writing } from './types.js';

/**
 * `name=value`: a list repeats the name, an object gives one pair for each of its members. Style `form`, exploded.
 * @param encode how values are encoded; `reserved` keeps what `allowReserved` keeps
 */
export function form(name: string, key: string = name, encode: Encode = percent): QueryParameter {
  return { key, write: (value) => pairs(name, value, encode) };
}

function pairs(name: string, value: unknown, encode: Encode): string {
  if (isRecord(value) && !Array.isArray(value)) return join(value, encode, '&', '=') ?? '';
  const start = `${percent(name)}=`;
  const text = join(value, encode, `&${start}`, '');
  return text === undefined ? '' : start + text;
}

/** Query parameters of an operation, in order; a name stands for `form` under its own key. */
export function queryParameters(
  ...parameters: readonly (string | QueryParameter)[]
): (writing: Writing) => readonly string[] {
  return ({ take }) =>
    parameters.map((parameter) =>
      typeof parameter === 'string'
        ? pairs(parameter, take(parameter), percent)
        : parameter.write(take(parameter.key)),
    );
}
