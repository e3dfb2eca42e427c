/** How a value becomes the body of a request: JSON. Other kinds have modules of their own. */

import { jsonText } from './json.js';
import type { BodyEncoder } from './types.js';

/** JSON under another media type: `application/merge-patch+json`. */
export function jsonAs(mediaType: string): BodyEncoder {
  return (value) => ({ body: jsonText(value), contentType: mediaType });
}

export const json: BodyEncoder = /* @__PURE__ */ jsonAs('application/json');
