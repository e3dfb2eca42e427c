/** 64-bit integers without loss: numbers hold integers up to 2^53 only, and `JSON.parse` rounds larger ones. */
import { allCodec, convert, fieldsCodec, listCodec, type Codec, type Walk } from './codec.js';
import { jsonText } from './json.js';
import type { BodyEncoder } from './types.js';

/** An integer as a bigint. */
export const bigintCodec: Codec = (value, walk) => {
  const found = digitsOf(value, walk);
  return found === undefined ? value : BigInt(found);
};

/** An integer as a string of its digits; towards JSON as a bigint, which is written without quotes. */
export const digitsCodec: Codec = (value, walk) => {
  const { sending } = walk;
  const isText = sending && typeof value === 'string' && /^-?\d+$/.test(value);
  const found = isText ? value : digitsOf(value, walk);
  if (found === undefined) return value;
  return sending ? BigInt(found) : `${found}`;
};

function digitsOf(value: unknown, walk: Walk): number | string | undefined {
  const { mark } = walk;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value;
    walk.inexact = true;
  }
  if (mark === undefined || typeof value !== 'string' || !value.startsWith(mark)) return undefined;
  walk.met++;
  return value.slice(mark.length);
}

/** Reads a JSON text. A second time, for its digits, only when it has a large integer where one is expected. */
export function exactParser(codec: Codec, sending = false): (text: string) => unknown {
  return (text) => {
    const walk: Walk = { sending, met: 0, depth: 0, deep: [] };
    const value = convert(JSON.parse(text), codec, walk);
    return walk.inexact ? parseDigits(text, codec, sending) : value;
  };
}

function parseDigits(text: string, codec: Codec, sending: boolean): unknown {
  // Nobody who sends can know it.
  const mark = `${crypto.getRandomValues(new Uint32Array(4)).join('')}n`;
  const { marked, count } = markDigits(text, mark);
  const walk: Walk = { sending, mark, met: 0, depth: 0, deep: [] };
  const value = convert(JSON.parse(marked), codec, walk);
  return walk.met === count ? value : convert(value, unmark(mark));
}

/** A valid JSON text with the integers that no number can hold as strings. */
function markDigits(text: string, mark: string): { readonly marked: string; readonly count: number } {
  // A string to its end or to its first escape, or a number.
  const token = /"[^"\\]*(["\\])|-?\d[\d.eE+-]*/g;
  const inString = /["\\]/g;
  const pieces: string[] = [];
  let from = 0;
  let count = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [number, end] = found;
    if (end !== undefined) {
      if (end === '"') continue;
      inString.lastIndex = token.lastIndex + 1;
      while (inString.exec(text)?.[0] === '\\') inString.lastIndex++;
      token.lastIndex = inString.lastIndex;
      continue;
    }
    if (Math.abs(Number(number)) <= Number.MAX_SAFE_INTEGER) continue;
    const whole = wholeDigits(number);
    if (whole === undefined) continue;
    pieces.push(text.slice(from, found.index), `"${mark}${whole}"`);
    from = token.lastIndex;
    count++;
  }
  return { marked: pieces.join('') + text.slice(from), count };
}

/** The digits of `1.5e20`; undefined for what is no integer, and for one with more than 400 digits. */
function wholeDigits(number: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:[eE]\+?(.+))?$/.exec(number) ?? [];
  const zeros = Number(exponent) - fraction.length;
  const known = whole + fraction;
  if (zeros > 400 || /[^0]/.test(zeros < 0 ? known.slice(zeros) : '')) return undefined;
  const digitsOnly = zeros < 0 ? known.slice(0, zeros) : known + '0'.repeat(zeros);
  return sign + digitsOnly.replace(/^0+(?=\d)/, '');
}

/** Large integers in places where a number is expected become the number that `JSON.parse` makes of them. */
function unmark(mark: string): Codec {
  const codec: Codec = (value, walk) =>
    typeof value === 'string' && value.startsWith(mark)
      ? Number(value.slice(mark.length))
      : inside(value, walk);
  const inside = allCodec(listCodec(codec), fieldsCodec({}, codec));
  return codec;
}

/** A parameter that is JSON, with strings of digits for 64-bit integers. */
export function exactParameter<P extends { readonly write: (value: unknown) => unknown }>(
  codec: Codec,
  parameter: P,
): P {
  return { ...parameter, write: (value) => parameter.write(withBigints(value, codec)) };
}

/** A JSON body, with strings of digits for 64-bit integers. */
export function exactBody(codec: Codec, encode: BodyEncoder): BodyEncoder {
  return (value, params) => encode(withBigints(value, codec), params);
}

/** A form, some of whose properties are JSON with strings of digits for 64-bit integers. */
export function exactForm(codecs: { readonly [name: string]: Codec }, encode: BodyEncoder): BodyEncoder {
  const table = new Map(Object.entries(codecs));
  return (value, params) => {
    // A FormData is no object of properties.
    if (typeof value !== 'object' || value === null || Symbol.toStringTag in value) {
      return encode(value, params);
    }
    const entries = Object.entries(value).map(([name, item]) => {
      const codec = table.get(name);
      return [name, codec && isPlain(item) ? withBigints(item, codec) : item];
    });
    return encode(Object.fromEntries(entries), params);
  };
}

/** No value with a part's file name or type beside it: that one keeps its class. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype;
}

function withBigints(value: unknown, codec: Codec): unknown {
  return value === undefined || value === null ? value : exactParser(codec, true)(jsonText(value));
}
