import type { Context } from '../context.ts';
import { has, items, member, type Node, originOf, valueOf } from '../node.ts';

/** Every spelling of "may be null" that is a keyword of its own. */
export function isNullable(context: Context, node: Node): boolean {
  const keyword = ['nullable', 'x-nullable'].find((key) => valueOf(node, key) === true);
  if (keyword === 'nullable' && (context.version === '3.1' || context.version === '3.2')) {
    // Who uses it uses it everywhere: one message is enough.
    if (context.reported.has('nullable')) return true;
    context.reported.add('nullable');
    context.report('schema/nullable-keyword', {}, originOf(member(node, 'nullable') ?? node, 'key'));
  }
  return keyword !== undefined;
}

/** Whether a declared schema allows null by a keyword of its own: then references to it are nullable, not its type. */
export function allowsNull(node: Node): boolean {
  if (valueOf(node, 'nullable') === true || valueOf(node, 'x-nullable') === true) return !has(node, '$ref');
  // Asked for every reference, and an enum can be long: no node is made of its values.
  const holds = (key: string) => {
    const values = valueOf(node, key);
    return Array.isArray(values) && (values.includes(null) || values.includes('null'));
  };
  // Beside values that are listed, a type that may be null adds nothing.
  if (holds('enum')) return true;
  if (holds('type')) return !has(node, 'enum') && !has(node, 'const');
  const isNull = (variant: Node) => valueOf(variant, 'type') === 'null';
  return [...items(member(node, 'oneOf')), ...items(member(node, 'anyOf'))].some(isNull);
}
