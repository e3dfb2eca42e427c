import { decodeHTML } from 'entities';

/** Python's `str.strip()`: it takes U+001C to U+001F and U+0085, and leaves U+FEFF, unlike `trim()`. */
export function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
  return wideSpaces.has(unit) || (unit >= 0x2000 && unit <= 0x200a);
}

const wideSpaces: ReadonlySet<number> = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** A description as it stands in LAP: on one line, HTML entities decoded, tags removed. */
export const cleanText = (text: string): string => strip(untag(text.replaceAll('\n', ' ')));

/** A summary as it stands in `@desc`: its first line. */
export const firstLine = (text: string): string => strip(untag(strip(text).split('\n', 1)[0] ?? ''));

function untag(text: string): string {
  return decodeEntities(text).replace(/<[^>]+>/g, '');
}

/** Python's `html.unescape`: it drops references to what is no character, where a browser keeps some of them. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let start = 0;
  for (const reference of text.matchAll(/&#(?:(\d+)|[xX]([\da-fA-F]+));?/g)) {
    const [all, decimal, hex = ''] = reference;
    if (!isDropped(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))) continue;
    decoded += decodeHTML(text.slice(start, reference.index));
    start = reference.index + all.length;
  }
  return decoded + decodeHTML(text.slice(start));
}

/** Controls and noncharacters; not U+0080 to U+009F, which both read as Windows-1252. */
function isDropped(code: number): boolean {
  if (code < 0x20) return (code > 0 && code < 0x09) || code === 0x0b || code > 0x0d;
  return (
    code === 0x7f || (code >= 0xfdd0 && code <= 0xfdef) || (code < 0x110000 && (code & 0xfffe) === 0xfffe)
  );
}
