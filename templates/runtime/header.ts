/** Header parameters that are not `simple` without explode. Values of headers are not percent-encoded. */
import { jsonText } from './json.js';
import { join, plain } from './value.js';
import type { HeaderParameter } from './types.js';

/** `R=100,G=200`: `simple`, exploded. A name as such stands for `simple` without explode. */
export function explodedHeader(name: string, key: string = name): HeaderParameter {
  return { name, key, write: (value) => join(value, plain, ',', '=') ?? '' };
}

/** A parameter with `content: application/json`; what is not ASCII is escaped, since headers cannot hold it. */
export function jsonHeader(name: string, key: string = name): HeaderParameter {
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
