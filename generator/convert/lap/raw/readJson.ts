import { maxDepth } from '../../../source/limits.ts';
import type { Raw, RawMap, RawScalar } from './tree.ts';

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Reads JSON (RFC 8259) keeping key order and number literals, which `JSON.parse` loses. Of equal keys the last
 * value counts, at the place of the first, as in Python; and as there, `NaN` and `Infinity` are numbers.
 * @throws SyntaxError with the offset of what is wrong
 */
export function readRawJson(text: string): Raw {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  const root = readValue(cursor, 0);
  skip(cursor, space);
  return cursor.at === text.length ? root : fail(cursor);
}

function readValue(cursor: Cursor, depth: number): Raw {
  if (depth > maxDepth) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
  skip(cursor, space);
  switch (cursor.text[cursor.at]) {
    case '"':
      return readString(cursor);
    case '[':
      return readList(cursor, depth);
    case '{':
      return readMap(cursor, depth);
    default:
      return readScalar(cursor);
  }
}

function readList(cursor: Cursor, depth: number): Raw {
  const items: Raw[] = [];
  cursor.at += 1;
  if (follows(cursor, ']')) return items;
  do items.push(readValue(cursor, depth + 1));
  while (follows(cursor, ','));
  return follows(cursor, ']') ? items : fail(cursor);
}

function readMap(cursor: Cursor, depth: number): RawMap {
  const entries = new Map<string, Raw>();
  const map: RawMap = { kind: 'map', entries, typedKeys: noTypedKeys };
  cursor.at += 1;
  if (follows(cursor, '}')) return map;
  do {
    skip(cursor, space);
    const key = readString(cursor);
    if (!follows(cursor, ':')) fail(cursor);
    entries.set(key, readValue(cursor, depth + 1));
  } while (follows(cursor, ','));
  return follows(cursor, '}') ? map : fail(cursor);
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  if (text[start] !== '"') fail(cursor);
  cursor.at += 1;
  for (skip(cursor, unescaped); text[cursor.at] === '\\'; skip(cursor, unescaped)) cursor.at += 2;
  if (text[cursor.at] !== '"') fail(cursor);
  cursor.at += 1;
  const body = text.slice(start + 1, cursor.at - 1);
  if (!needsDecoding.test(body)) return body;
  const value: unknown = JSON.parse(escapeControls(text.slice(start, cursor.at)));
  return typeof value === 'string' ? value : fail(cursor);
}

function readScalar(cursor: Cursor): RawScalar {
  const word = skip(cursor, words)?.[0];
  if (word !== undefined) return wordValues.get(word) ?? null;
  const match = skip(cursor, number);
  if (match === null) return fail(cursor);
  const [literal, integer = '', fraction, exponent] = match;
  return fraction === undefined && exponent === undefined ? BigInt(integer) : Number(literal);
}

/** Takes `character` if it comes next. */
function follows(cursor: Cursor, character: string): boolean {
  skip(cursor, space);
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}

function skip(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match !== null) cursor.at = pattern.lastIndex;
  return match;
}

function fail(cursor: Cursor): never {
  throw new SyntaxError(`not JSON at offset ${cursor.at}`);
}

const space = /[ \t\n\r]*/y;
const unescaped = /[^"\\]*/y;
const number = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;
const words = /true|false|null|NaN|-?Infinity/y;
const wordValues: ReadonlyMap<string, RawScalar> = new Map<string, RawScalar>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

const needsDecoding = /[\\\p{Cc}]/u;
const controls = /\p{Cc}/gu;

/** A line break inside a string is an error that publishers make; it means itself. */
const escapeControls = (literal: string): string =>
  literal.replace(controls, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const noTypedKeys: ReadonlyMap<string, RawScalar> = new Map();
