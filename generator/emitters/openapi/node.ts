import type { JsonValue } from '../../ir/types.ts';

/**
 * What a document is made of. Mappings are Maps: names of an API may be `__proto__`, and an object would move
 * names like `200` to the front.
 */
export type DocumentNode = null | boolean | number | string | readonly DocumentNode[] | DocumentMap;
export type DocumentMap = ReadonlyMap<string, DocumentNode>;

/** A mapping of the entries that have a value. */
export function mapping(
  entries: Iterable<readonly [string, DocumentNode | undefined]>,
): Map<string, DocumentNode> {
  const map = new Map<string, DocumentNode>();
  for (const [key, value] of entries) if (value !== undefined) map.set(key, value);
  return map;
}

/** A value only where it says something. */
export function unlessEmpty<T extends string | readonly unknown[] | DocumentMap>(value: T): T | undefined {
  const size = typeof value === 'string' || isArray(value) ? value.length : value.size;
  return size === 0 ? undefined : value;
}

export const isMapping = (node: DocumentNode): node is DocumentMap => node instanceof Map;

export function fromJson(value: JsonValue): DocumentNode {
  if (value === null || typeof value !== 'object') return value;
  if (isArray(value)) return value.map(fromJson);
  return mapping(Object.entries(value).map(([key, item]) => [key, fromJson(item)]));
}

export const isArray = <T>(value: unknown): value is readonly T[] => Array.isArray(value);
