/**
 * A YAML or JSON document with what the LAP reference compiler, a Python program, sees of it: the order of all
 * keys (JavaScript objects move keys like `200` to the front), integers apart from floats, and YAML 1.1 dates.
 */
export type Raw = RawScalar | RawList | RawMap;
export type RawScalar = null | boolean | string | bigint | number | Timestamp;
/** Python's `int` is a bigint, its `float` a number. */
export type RawList = readonly Raw[];

export interface RawMap {
  readonly kind: 'map';
  /** By the text of the key, in the order of first appearance. */
  readonly entries: ReadonlyMap<string, Raw>;
  /** Keys that are no strings in the document (`200:`), by their text. */
  readonly typedKeys: ReadonlyMap<string, RawScalar>;
}

/** A date (`time` null) or a date with time. */
export interface Timestamp {
  readonly kind: 'timestamp';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly microsecond: number;
    /** Seconds east of UTC; null: no zone was given. */
    readonly offset: number | null;
  } | null;
}

export const isList = (node: Raw | undefined): node is RawList => Array.isArray(node);

export function isMap(node: Raw | undefined): node is RawMap {
  return typeof node === 'object' && node !== null && !isList(node) && node.kind === 'map';
}

/** The value under `key`; undefined where `node` is no mapping or has no such key. */
export function get(node: Raw | undefined, key: string): Raw | undefined {
  return isMap(node) ? node.entries.get(key) : undefined;
}

/** The value under `key`, null too; `otherwise` only where there is no such key. */
export function getOr(node: Raw | undefined, key: string, otherwise: Raw): Raw {
  const value = get(node, key);
  return value === undefined ? otherwise : value;
}

const noEntries: ReadonlyMap<string, Raw> = new Map();

/** The entries of a mapping in order; none where `node` is no mapping. */
export function entriesOf(node: Raw | undefined): ReadonlyMap<string, Raw> {
  return isMap(node) ? node.entries : noEntries;
}

/** What Python's `if` takes for true: not null, zero, or empty. */
export function truthy(node: Raw | undefined): boolean {
  if (node === undefined || node === null) return false;
  if (isList(node)) return node.length > 0;
  if (isMap(node)) return node.entries.size > 0;
  return typeof node === 'object' || Boolean(node);
}
