import { get, isList, isMap, type Raw } from '../raw/tree.ts';

/** A node of the document with its RFC 6901 pointer. A missing node has the pointer it would have. */
export interface Place {
  readonly node: Raw | undefined;
  readonly pointer: string;
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const child = (place: Place, ...keys: readonly string[]): Place =>
  keys.reduce((at, key) => step(at, key, get(at.node, key)), place);

/** The entries of a mapping with their places. */
export function children(place: Place): readonly (readonly [string, Place])[] {
  if (!isMap(place.node)) return [];
  return [...place.node.entries].map(([key, node]) => [key, step(place, key, node)]);
}

/** The items of a list with their places. */
export function items(place: Place): readonly Place[] {
  if (!isList(place.node)) return [];
  return place.node.map((node, index) => step(place, String(index), node));
}

const step = (from: Place, key: string, node: Raw | undefined): Place => ({
  node,
  pointer: `${from.pointer}/${escapeKey(key)}`,
});

const nothing: Place = { node: undefined, pointer: '' };

/**
 * Follows a `$ref`, and refs behind it, by the reference compiler's rules: all leading `#` and `/` are dropped,
 * keys are not decoded (`~1` and `%20` stand for themselves), and what leads nowhere, out of the file or in
 * circles is an empty schema.
 */
export function follow(root: Raw, place: Place): Place {
  const visited = new Set<string>();
  let at = place;
  for (let ref = get(at.node, '$ref'); typeof ref === 'string'; ref = get(at.node, '$ref')) {
    if (visited.has(ref)) return nothing;
    visited.add(ref);
    at = find(root, ref);
  }
  return at;
}

function find(root: Raw, ref: string): Place {
  let at: Place = { node: root, pointer: '' };
  for (const key of ref.replace(/^[#/]+/, '').split('/')) {
    const inList = isList(at.node) && /^\d+$/.test(key) ? at.node[Number(key)] : undefined;
    at = step(at, key, inList ?? get(at.node, key));
    if (at.node === undefined) return nothing;
  }
  return at;
}
