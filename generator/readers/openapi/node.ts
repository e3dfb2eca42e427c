import type { JsonValue, Origin } from '../../ir/types.ts';
import { child } from '../../source/pointer.ts';

/** A value of a document, and where it stands. */
export interface Node {
  readonly file: string;
  readonly pointer: string;
  readonly value: JsonValue;
}

export type ObjectNode = Node & { readonly value: Readonly<Record<string, JsonValue>> };

export function isObject(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isObjectNode(node: Node): node is ObjectNode {
  return isObject(node.value);
}

/** The member of an object, null where there is none. Own members only: a key may be `constructor`. */
export function member(node: Node, key: string): Node | null {
  if (!isObject(node.value) || !Object.hasOwn(node.value, key)) return null;
  const value = node.value[key];
  return value === undefined ? null : { file: node.file, pointer: child(node.pointer, key), value };
}

/** The members of an object; none for everything else. */
export function members(node: Node | null): readonly (readonly [string, Node])[] {
  if (node === null || !isObject(node.value)) return [];
  const { file, pointer } = node;
  return Object.entries(node.value).map(([key, value]) => [
    key,
    { file, pointer: child(pointer, key), value },
  ]);
}

/** The items of a list; none for everything else. */
export function items(node: Node | null): readonly Node[] {
  if (node === null || !Array.isArray(node.value)) return [];
  const { file, pointer } = node;
  return node.value.map((value: JsonValue, index) => ({ file, pointer: child(pointer, index), value }));
}

/** The text that a member holds; numbers and booleans as texts too (`version: 1.0`), '' for everything else. */
export function text(node: Node, key: string): string {
  const value = valueOf(node, key);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function flag(node: Node, key: string): boolean {
  return valueOf(node, key) === true;
}

export function valueOf(node: Node, key: string): JsonValue | undefined {
  return isObject(node.value) && Object.hasOwn(node.value, key) ? node.value[key] : undefined;
}

export function has(node: Node, key: string): boolean {
  return isObject(node.value) && Object.hasOwn(node.value, key);
}

export function originOf(node: Node, part: 'key' | 'value' = 'value'): Origin {
  return { kind: 'node', file: node.file, pointer: node.pointer, part };
}

/** Names a place across documents: file + pointer. */
export function placeId(node: Pick<Node, 'file' | 'pointer'>): string {
  return `${node.file}#${node.pointer}`;
}

/** The last part of a node's pointer: the key or index under which it stands. */
export function keyOf(node: Pick<Node, 'pointer'>): string {
  const last = node.pointer.slice(node.pointer.lastIndexOf('/') + 1);
  return last.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What a value is, in words for messages. */
export function describe(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
