import { emptyDoc, type TaggedType, type TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot, spotWithin } from '../context.ts';
import { member, type Node, placeId, valueOf } from '../node.ts';
import { addTagged, constantValues, mappedTo, nameOf, readMapping, tagOf } from './discriminator.ts';
import { listedValues } from './listedValues.ts';
import { among } from './tagValues.ts';
import { refTo, union } from './typeRefs.ts';
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
 * A base becomes the union of those who extend it. It is one of them itself, under its own name. Where nobody can say
 * which value means one of them, the base stands for every other value as well.
 */
export function readPolymorphic(
  context: Context,
  view: View,
  spot: Spot,
  readBase: (context: Context, view: View, spot: Spot) => TypeRef,
): TypeRef {
  const discriminator = member(view.node, 'discriminator') ?? view.node;
  const tag = tagOf(discriminator);
  const base = readPlain(context, view, spot, readBase);
  const mapping = readMapping(context, discriminator);
  const listed = listedValues(context, view, tag);
  const told = descendantsOf(context, view.node).map((child): TaggedType['variants'][number] => {
    context.queue.push(child);
    const mapped = mappedTo(context, mapping, child, tag) ?? constantValues(context, child, tag);
    return { values: mapped.length > 0 ? mapped : among(listed, nameOf(child)), type: refTo(idOf(child)) };
  });
  const variants = told.filter(({ values }) => values.length > 0);
  const untold = told.filter(({ values }) => values.length === 0).map(({ type }) => type);
  const own =
    mappedTo(context, mapping, view.node, tag) ??
    (mapping.length > 0 ? [] : among(listed, nameOf(view.node)));
  addTagged(context, spot, view.node, {
    tag,
    variants: own.length > 0 ? [...variants, { values: own, type: base }] : variants,
    fallback: untold.length > 0 ? union([...untold, base]) : null,
  });
  return refTo(spot.id);
}

/** The base without those who extend it. The union carries the author's text; the base needs none of its own. */
function readPlain(
  context: Context,
  view: View,
  spot: Spot,
  readBase: (context: Context, view: View, spot: Spot) => TypeRef,
): TypeRef {
  const place = spotWithin(spot, 'base', 'base');
  const base = readBase(context, view, place);
  const named = context.types.get(place.id);
  if (named !== undefined) context.types.set(place.id, { ...named, doc: emptyDoc });
  return base;
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
