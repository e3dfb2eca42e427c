import type { Context } from '../context.ts';
import { items, member, type Node, valueOf } from '../node.ts';
import type { View } from './view.ts';

export type Plain = string | number | boolean;

/** The only values that a property of an object can have; null: they are not listed, or some are no plain values. */
export function listedValues(context: Context, view: View, name: string): readonly Plain[] | null {
  for (const node of view.properties.get(name) ?? []) {
    const values = valuesAt(context, node);
    if (values !== null) return values;
  }
  return null;
}

function valuesAt(context: Context, node: Node): readonly Plain[] | null {
  const ref = valueOf(node, '$ref');
  const target = typeof ref === 'string' ? context.sources.resolve(ref, node.file, node.pointer) : node;
  if (target === null) return null;
  const values = plainValues(target);
  if (values !== null) return values;
  return valueOf(target, 'type') === 'boolean' ? [true, false] : null;
}

/** The values of a `const` or an `enum`; null: it has neither, or values that are no texts, numbers or booleans. */
export function plainValues(node: Node): readonly Plain[] | null {
  const fixed = valueOf(node, 'const');
  const found = fixed === undefined ? items(member(node, 'enum')).map((item) => item.value) : [fixed];
  const plain = found.filter((value) => typeof value !== 'object');
  return plain.length === found.length && plain.length > 0 ? [...new Set(plain)] : null;
}
