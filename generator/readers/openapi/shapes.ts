import type { Context } from './context.ts';
import { describe, isObjectNode, items, member, members, type Node, originOf } from './node.ts';

/** The members of an object; what is there and is none is reported. A null says nothing, as a missing member does. */
export function objectMembers(
  context: Context,
  node: Node | null,
  expected: string,
): readonly (readonly [string, Node])[] {
  if (node !== null && node.value !== null && !isObjectNode(node)) reportShape(context, node, expected);
  return members(node);
}

export function reportShape(context: Context, node: Node, expected: string): void {
  context.report('openapi/shape', { expected, found: describe(node.value) }, originOf(node));
}

/** The tags of an operation: texts, and numbers that stand for them. */
export function tagsOf(context: Context, operation: Node): readonly string[] {
  const tags = member(operation, 'tags');
  if (tags === null || tags.value === null) return [];
  if (!Array.isArray(tags.value)) reportShape(context, tags, 'a list of tags');
  return items(tags).flatMap((tag) => {
    if (typeof tag.value === 'number') return [String(tag.value)];
    if (typeof tag.value === 'string') return tag.value === '' ? [] : [tag.value];
    reportShape(context, tag, 'the name of a tag');
    return [];
  });
}
