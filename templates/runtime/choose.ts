import { matchType } from './media.js';
import type { BodyEncoder } from './types.js';

/** One of several request media types: the parameter `contentType` names it, the first is the default. */
export function choose(encoders: { readonly [mediaType: string]: BodyEncoder }): BodyEncoder {
  const table = new Map(Object.entries(encoders));
  return (value, params) => {
    const wanted = params['contentType'] ?? table.keys().next().value;
    const encode = typeof wanted === 'string' ? matchType(table, wanted) : undefined;
    if (encode === undefined) throw new TypeError(`needs a contentType of ${[...table.keys()].join(', ')}`);
    return encode(value, params);
  };
}
