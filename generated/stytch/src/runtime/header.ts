/** Header parameters. Their values are not percent-encoded. */
import { jsonText } from './json.js';
import { isNothing, join, own, plain } from './value.js';
import type { HeaderParameter, Writing } from './types.js';

/** A header parameter with a form of its own. */
export interface WrittenHeader extends HeaderParameter {
  readonly write: (value: unknown) => string | undefined;
}

/** `R=100,G=200`: `simple`, exploded. A name as such stands for `simple` without explode. */
export function explodedHeader(name: string, key: string = name): WrittenHeader {
  return { name, key, write: (value) => join(value, plain, ',', '=') };
}

/** A parameter with `content: application/json`; what is not ASCII is escaped, since headers cannot hold it. */
export function jsonHeader(name: string, key: string = name): WrittenHeader {
  return {
    name,
    key,
    write: (value) =>
      jsonText(value).replace(
        /[^\x20-\x7e]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
  };
}

/** Header parameters of an operation; a name stands for `simple` without explode, under its own key. */
export function headerParameters(
  ...parameters: readonly (string | HeaderParameter)[]
): (writing: Writing) => void {
  return ({ take, put, options }) => {
    for (const parameter of parameters) {
      const { name, key, option, write }: HeaderParameter =
        typeof parameter === 'string' ? { name: parameter, key: parameter } : parameter;
      const value = option ? own(own(options, option[0]) as object | undefined, option[1]) : take(key);
      if (!isNothing(value)) put(name, write ? write(value) : join(value, plain, ',', ','));
    }
  };
}
