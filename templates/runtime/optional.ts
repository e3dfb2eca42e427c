import type { BodyEncoder } from './types.js';

/** A body of properties that is missing when none of them is given. */
export function optional(encode: BodyEncoder): BodyEncoder {
  return (value, params) =>
    Object.values(params).every((item) => item === undefined) ? undefined : encode(value, params);
}
