/**
 * Values with another form in a program than in JSON. A codec says where in a value they stand, and changes them. What
 * is not what the description says stays as it came, as it does everywhere else: clients do not validate.
 */
import { own } from './value.js';

/** Gives the value that takes the place of one; of a container it changes the members in place. */
export type Codec = (value: unknown, walk: Walk) => unknown;

type Members = { [key: string | number]: unknown };

/** One way through a value. */
export interface Walk {
  /** Towards JSON; else from JSON. */
  readonly sending?: boolean;
  /** Stands before the digits of integers that no number can hold. */
  readonly mark?: string;
  /** How many of these have been met. */
  met: number;
  /** A number was met that may not be the integer that was sent. */
  inexact?: boolean;
  depth: number;
  /** Members that lie too deep for recursion. */
  readonly deep: (readonly [holder: object, key: string | number, codec: Codec])[];
}

/** Converts a value of our own: its members change in place. */
export function convert(value: unknown, codec: Codec, walk: Walk = { met: 0, depth: 0, deep: [] }): unknown {
  const root: Members = { value };
  change(root, 'value', codec, walk);
  for (let next = walk.deep.pop(); next; next = walk.deep.pop()) change(...next, walk);
  return root['value'];
}

function change(holder: object, key: string | number, codec: Codec, walk: Walk): void {
  if (walk.depth > 400) {
    walk.deep.push([holder, key, codec]);
    return;
  }
  walk.depth++;
  // An object or an array, and only what it has is changed: `__proto__` is a member like any other.
  const members = holder as Members;
  members[key] = codec(members[key], walk);
  walk.depth--;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is made when it is first needed: types refer to each other, and to themselves. */
export function lazyCodec(make: () => Codec): Codec {
  let made: Codec | undefined;
  return (value, walk) => (made ??= make())(value, walk);
}

/** Stays as it is. */
export const sameCodec: Codec = (value) => value;

/** An object. @param rest for members that are not among `known` */
export function fieldsCodec(known: { readonly [name: string]: Codec }, rest?: Codec): Codec {
  const table = new Map(Object.entries(known));
  return (value, walk) => {
    if (isMembers(value)) {
      if (rest) for (const key of Object.keys(value)) change(value, key, table.get(key) ?? rest, walk);
      else for (const [key, codec] of table) if (Object.hasOwn(value, key)) change(value, key, codec, walk);
    }
    return value;
  };
}

/** An array. @param first for its first items; `each`: for all others */
export function listCodec(each: Codec, ...first: readonly Codec[]): Codec {
  return (value, walk) => {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) change(value, at, first[at] ?? each, walk);
    }
    return value;
  };
}

/** A value that is several things at once, or one of several that are told apart by what they are. */
export function allCodec(...codecs: readonly Codec[]): Codec {
  return (value, walk) => codecs.reduce((now, codec) => codec(now, walk), value);
}

/** For objects with these members only. */
export function whenCodec(keys: readonly string[], codec: Codec): Codec {
  return (value, walk) =>
    isMembers(value) && keys.every((key) => Object.hasOwn(value, key)) ? codec(value, walk) : value;
}

/** An object whose member `tag` says what it is. @param otherwise for values that are not in the table */
export function tagCodec(
  tag: string,
  table: { readonly [value: string]: Codec },
  otherwise: Codec = sameCodec,
): Codec {
  const codecs = new Map(Object.entries(table));
  return (value, walk) =>
    isMembers(value) ? (codecs.get(String(own(value, tag))) ?? otherwise)(value, walk) : value;
}

/** A moment of RFC 3339 section 5.6. One that is none, or that does not say its distance from UTC, stays a text. */
export const dateCodec: Codec = (value, { sending }) => {
  const [, year, month, day] = (!sending && typeof value === 'string' && moment.exec(value)) || [];
  if (!day) return value;
  const found = new Date(value as string);
  // A day that its month does not have would become one of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number.isNaN(found.getTime()) || Number(day) > last ? value : found;
};

const moment = /^(\d{4})-(\d\d)-(\d\d)[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Reads a JSON text. */
export function parser(codec: Codec): (text: string) => unknown {
  return (text) => convert(JSON.parse(text), codec);
}

/** Reads a text that is no JSON: one value. */
export function textParser(codec: Codec): (text: string) => unknown {
  return (text) => convert(text, codec);
}

/** Reads the bodies of errors: `{ 404: parser(…), '5XX': …, default: … }`. JSON if it parses, else text. */
export function errorParser(parsers: {
  readonly [status: string]: (text: string) => unknown;
}): (text: string, status: number) => unknown {
  const table = new Map(Object.entries(parsers));
  return (text, status) => {
    const parse =
      table.get(`${status}`) ?? table.get(`${Math.floor(status / 100)}XX`) ?? table.get('default');
    try {
      return (parse ?? JSON.parse)(text);
    } catch {
      return text || undefined;
    }
  };
}
