import { emptyDoc, type TaggedType, type TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot, spotInside } from '../context.ts';
import { member, type Node, placeId, valueOf } from '../node.ts';
import { addTagged, readMapping, tagOf, valuesOf } from './discriminator.ts';
import { refTo } from './typeRefs.ts';
import type { View } from './view.ts';

/** Whether a schema is a base with a discriminator that others extend by `allOf`. */
export function isPolymorphic(context: Context, view: View): boolean {
  return (
    view.unions.length === 0 &&
    valueOf(view.node, 'discriminator') !== undefined &&
    descendantsOf(context, view.node).length > 0
  );
}

/**
 * A base becomes the union of those who extend it, with its own properties as the variant for values that nobody
 * knows. Who extends the base goes on with the base's properties only.
 */
export function readPolymorphic(
  context: Context,
  view: View,
  spot: Spot,
  readBase: (context: Context, view: View, spot: Spot) => TypeRef,
): TypeRef {
  const discriminator = member(view.node, 'discriminator') ?? view.node;
  const tag = tagOf(discriminator);
  const base = spotInside(spot, { ...view.node, pointer: `${view.node.pointer}/~base` }, 'base');
  const fallback = readBase(context, view, base);
  const named = context.types.get(base.id);
  // The union carries the author's text; the base needs none of its own.
  if (named !== undefined) context.types.set(base.id, { ...named, doc: emptyDoc });
  const mapping = readMapping(context, discriminator);
  const variants = descendantsOf(context, view.node).map((child): TaggedType['variants'][number] => {
    context.queue.push(child);
    const mapped = mapping.filter((entry) => entry.place === placeId(child)).map((entry) => entry.value);
    return { values: mapped.length > 0 ? mapped : valuesOf(context, child, tag), type: refTo(idOf(child)) };
  });
  addTagged(context, spot, view.node, { tag, variants, fallback });
  return refTo(spot.id);
}

/** Everybody who extends a base, directly or not; bases with a discriminator of their own speak for theirs. */
function descendantsOf(context: Context, base: Node): readonly Node[] {
  const found = new Map<string, Node>();
  const open = [...(context.children.get(placeId(base)) ?? [])];
  for (let child = open.shift(); child !== undefined; child = open.shift()) {
    const id = placeId(child);
    if (found.has(id) || id === placeId(base)) continue;
    found.set(id, child);
    if (valueOf(child, 'discriminator') === undefined) open.push(...(context.children.get(id) ?? []));
  }
  // The order of schemas in a mapping means nothing.
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, child]) => child);
}
