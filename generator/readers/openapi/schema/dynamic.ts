import type { Sources } from '../../../source/sources.ts';
import type { Context } from '../context.ts';
import { type Node, originOf, valueOf } from '../node.ts';
import { followText } from './references.ts';

/**
 * Where a `$dynamicRef` leads, when that does not depend on the way by which it is reached: its anchor is a plain one,
 * or no other schema declares a dynamic anchor of the name (JSON Schema 2020-12, section 8.2.3.2).
 * @returns null, after a report, where it depends: every value is allowed then
 */
export function dynamicTarget(context: Context, node: Node): Node | null {
  const ref = valueOf(node, '$dynamicRef');
  if (typeof ref !== 'string') return null;
  const target = followText(context, ref, { ...node, value: ref });
  const name = target === null ? undefined : valueOf(target, '$dynamicAnchor');
  const isDynamic = typeof name === 'string' && ref.endsWith(`#${name}`);
  if (!isDynamic || (dynamicAnchors(context.sources).get(name) ?? 0) < 2) return target;
  context.report('schema/not-honoured', { keyword: '$dynamicRef' }, originOf(node));
  return null;
}

const counted = new WeakMap<Sources, ReadonlyMap<string, number>>();

/** How many schemas of all documents declare each dynamic anchor. */
function dynamicAnchors(sources: Sources): ReadonlyMap<string, number> {
  const known = counted.get(sources);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { data, text } of sources.documents.values()) {
    if (!text.includes('$dynamicAnchor')) continue;
    // The loader has refused documents that are nested too deeply, and cycles of aliases.
    const open: unknown[] = [data];
    for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
      if (typeof value !== 'object' || value === null) continue;
      const name: unknown = Reflect.get(value, '$dynamicAnchor');
      if (typeof name === 'string') counts.set(name, (counts.get(name) ?? 0) + 1);
      open.push(...Object.values(value));
    }
  }
  counted.set(sources, counts);
  return counts;
}
