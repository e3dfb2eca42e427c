import type { JsonValue } from '../../ir/types.ts';

/**
 * Position behind the Python list or dict literal that starts at `start`; `start` where none starts or it does not
 * end. Strings in it may hold anything.
 * @param limit how many characters to look at
 */
export function skipPythonLiteral(text: string, start: number, limit: number): number {
  if (text.charAt(start) !== '[' && text.charAt(start) !== '{') return start;
  const last = Math.min(text.length, start + limit);
  let depth = 0;
  for (let at = start; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === "'" || character === '"') {
      at = stringEnd(text, at, last) - 1;
      if (at < 0) return start;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return start;
}

/** Position behind the string whose quote is at `start`, -1 where it does not end. */
function stringEnd(text: string, start: number, last: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote) return at + 1;
  }
  return -1;
}

const maxDepth = 60;
const words: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['True', true],
  ['False', false],
  ['None', null],
  ['true', true],
  ['false', false],
  ['null', null],
]);
const numberPattern = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const wordPattern = /[A-Za-z]+/y;
const escapePattern = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gis;

/**
 * The value that a Python literal spells (`str()` of booleans, numbers, None, lists, dicts and strings in quotes), as
 * JSON has it; undefined for every other text.
 */
export function readPythonLiteral(text: string): JsonValue | undefined {
  const read = readValue(text, 0, 0);
  return read !== null && read.end === text.length ? read.value : undefined;
}

interface Read {
  readonly value: JsonValue;
  readonly end: number;
}

function readValue(text: string, start: number, depth: number): Read | null {
  if (depth > maxDepth) return null;
  const character = text.charAt(start);
  if (character === '[') return readList(text, start + 1, depth);
  if (character === '{') return readDict(text, start + 1, depth);
  if (character === "'" || character === '"') return readString(text, start);
  numberPattern.lastIndex = start;
  const number = numberPattern.exec(text)?.[0];
  if (number !== undefined) return { value: Number(number), end: start + number.length };
  wordPattern.lastIndex = start;
  const word = wordPattern.exec(text)?.[0] ?? '';
  const value = words.get(word);
  return value === undefined ? null : { value, end: start + word.length };
}

function readString(text: string, start: number): Read | null {
  const end = stringEnd(text, start, text.length);
  if (end === -1) return null;
  const value = text.slice(start + 1, end - 1).replace(escapePattern, (_, x, u, long, other: string) => {
    const hex: string | undefined = x ?? u ?? long;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    return escapes.get(other) ?? other;
  });
  return { value, end };
}
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const codePoint = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD');

function readList(text: string, start: number, depth: number): Read | null {
  const items: JsonValue[] = [];
  let at = start;
  while (text.charAt(at) !== ']') {
    const item = readValue(text, at, depth + 1);
    if (item === null) return null;
    items.push(item.value);
    at = item.end;
    if (text.startsWith(', ', at)) at += 2;
    else if (text.charAt(at) !== ']') return null;
  }
  return { value: items, end: at + 1 };
}

function readDict(text: string, start: number, depth: number): Read | null {
  const entries: [string, JsonValue][] = [];
  let at = start;
  while (text.charAt(at) !== '}') {
    const key = readValue(text, at, depth + 1);
    if (key === null || !text.startsWith(': ', key.end)) return null;
    const value = readValue(text, key.end + 2, depth + 1);
    if (value === null) return null;
    entries.push([String(key.value), value.value]);
    at = value.end;
    if (text.startsWith(', ', at)) at += 2;
    else if (text.charAt(at) !== '}') return null;
  }
  return { value: Object.fromEntries(entries), end: at + 1 };
}
