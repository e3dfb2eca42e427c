/** How values become text in paths, queries, headers, cookies and forms. A refusal never shows the value. */

export type Encode = (text: string) => string;

/** Percent-encodes everything but the unreserved characters of RFC 3986; a lone surrogate becomes U+FFFD. */
export const percent: Encode = (text) =>
  // Most values have nothing to encode.
  /[^\w.~-]/.test(text)
    ? encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
        /[!'()*]/g,
        (character) => `%2${'1789A'["!'()*".indexOf(character)]}`,
      )
    : text;

export const plain: Encode = (text) => text;

/**
 * The text of one value: of a Date its ISO form, of another object its JSON, since OpenAPI does not say how to write
 * what is nested in a list or an object.
 */
export function scalar(value: unknown): string {
  if (typeof value !== 'object' && typeof value !== 'number') return String(value);
  const text = JSON.stringify(value);
  // NaN, Infinity and an invalid Date.
  if (text === 'null') throw new TypeError('is not valid');
  return text.startsWith('"') ? (JSON.parse(text) as string) : text;
}

export function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A list or an object whose members count, not a value with a text of its own (a Date). */
export function isRecord(value: unknown): value is object {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && !('toJSON' in value));
}

/**
 * A value as one text: a list and the members of an object joined with `separator`, names and values with `pair`.
 * Members that are null or undefined are dropped. Undefined: nothing is left to write (RFC 6570 section 2.3).
 */
export function join(value: unknown, encode: Encode, separator: string, pair: string): string | undefined {
  if (!isRecord(value)) return isNothing(value) ? undefined : encode(scalar(value));
  const texts: string[] = [];
  const list = Array.isArray(value);
  for (const [name, item] of list ? value.entries() : Object.entries(value)) {
    if (!isNothing(item)) texts.push((list ? '' : encode(`${name}`) + pair) + encode(scalar(item)));
  }
  return texts[0] === undefined ? undefined : texts.join(separator);
}

/** A member of its own: `toString` of every object is none. */
export function own(object: object | undefined, key: string): unknown {
  return object && Object.hasOwn(object, key)
    ? (object as { readonly [key: string]: unknown })[key]
    : undefined;
}
