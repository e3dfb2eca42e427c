/** `application/x-www-form-urlencoded`: bodies, and the whole query string of OAS 3.2. */
import { jsonText } from './json.js';
import { isRecord, percent, scalar } from './value.js';
import { form } from './query.js';
import type { BodyEncoder, QueryParameter } from './types.js';

/** How single properties are written; one that is not here: lists repeat the name, objects are JSON (OAS 3.2 4.15). */
export type FormParts = readonly QueryParameter[];

/** A body of `name=value` pairs; a string or URLSearchParams is sent as it stands. */
export function urlencoded(parts: FormParts = []): BodyEncoder {
  const contentType = 'application/x-www-form-urlencoded';
  return (value) => ({ body: pairsOf(value, parts), contentType });
}

/** The whole query string as a form: `in: querystring`. */
export function formQuerystring(key: string, parts: FormParts = []): QueryParameter {
  return { key, write: (value) => (value === undefined || value === null ? '' : pairsOf(value, parts)) };
}

/** The whole query string as one encoded JSON text. */
export function jsonQuerystring(key: string): QueryParameter {
  return { key, write: (value) => (value === undefined || value === null ? '' : percent(jsonText(value))) };
}

/** The whole query string as the text of another media type, encoded: `application/jsonpath`. */
export function textQuerystring(key: string): QueryParameter {
  return { key, write: (value) => (value === undefined || value === null ? '' : percent(scalar(value))) };
}

function pairsOf(value: unknown, parts: FormParts): string {
  if (typeof value === 'string' || value instanceof URLSearchParams) return String(value);
  if (!isRecord(value)) throw new TypeError('is not an object');
  return Object.entries(value)
    .map(([name, item]) => {
      const part = parts.find(({ key }) => key === name);
      if (part) return part.write(item);
      return isRecord(item) && !Array.isArray(item)
        ? `${percent(name)}=${percent(jsonText(item))}`
        : form(name).write(item);
    })
    .filter(Boolean)
    .join('&');
}
