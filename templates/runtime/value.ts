/** How values become text in paths, queries, headers, cookies and forms. A refusal never shows the value. */

export type Encode = (text: string) => string;

/** Percent-encodes everything but the unreserved characters of RFC 3986; a lone surrogate becomes U+FFFD. */
export const percent: Encode = (text) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const plain: Encode = (text) => text;

/** The text of one value. Objects are JSON: OpenAPI does not say what is nested inside a list or an object. */
export function scalar(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('must be finite');
  if (typeof value !== 'object' && typeof value !== 'function') return String(value);
  return typeof value === 'object' && value && 'toJSON' in value && typeof value.toJSON === 'function'
    ? scalar(value.toJSON())
    : jsonText(value);
}

/** The JSON text of a value that is not undefined. */
export function jsonText(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('has no JSON form');
  return text;
}

/** A list or an object whose members count, not a value with a text of its own (a Date). */
export function isRecord(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !('toJSON' in value && typeof value.toJSON === 'function')
  );
}

/**
 * A value as one text: a list and the members of an object joined with `separator`, names and values with `pair`.
 * Members that are null or undefined are dropped. Undefined: nothing is left to write (RFC 6570 section 2.3).
 */
export function join(value: unknown, encode: Encode, separator: string, pair: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const write = (item: unknown): string => encode(scalar(item));
  if (!isRecord(value)) return write(value);
  const texts = Array.isArray(value)
    ? present(value).map(write)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined && item !== null)
        .map(([name, item]) => encode(name) + pair + write(item));
  return texts.length > 0 ? texts.join(separator) : undefined;
}

/** What is left of a list without null and undefined. */
export function present(list: readonly unknown[]): readonly unknown[] {
  return list.filter((item) => item !== undefined && item !== null);
}
