import type { TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { isObject, items, member, type Node, valueOf } from '../node.ts';
import { distinctSchemas, mergedSpot } from './merged.ts';
import { intersection, neverType, unknownType } from './typeRefs.ts';
import { isUnevaluatedRest } from './unevaluated.ts';
import type { View } from './view.ts';

/** Longest list of a fixed length that is written as a tuple: `[number, number, number, number]` is a box. */
const longestTuple = 4;

/** A list, or a tuple where `prefixItems` (formerly a list of schemas in `items`) gives places their own types. */
export function readArray(context: Context, view: View, spot: Spot): TypeRef {
  const least = Math.max(0, ...view.parts.map((part) => countOf(part, 'minItems') ?? 0));
  const most = Math.min(...view.parts.map((part) => countOf(part, 'maxItems') ?? Infinity));
  const prefix = prefixOf(context, view).map((nodes, index) =>
    readItem(context, nodes, spot, String(index + 1)),
  );
  const rest = restOf(context, view, spot);
  if (prefix.length === 0) return readList(rest, least, most);
  // Places that must be there, although they have no type of their own.
  const added = rest.kind === 'never' || least > longestTuple ? 0 : Math.max(0, least - prefix.length);
  const places = [...prefix, ...Array.from({ length: added }, () => rest)];
  return {
    kind: 'tuple',
    items: places.slice(0, most),
    required: Math.min(least, most, places.length),
    rest: rest.kind === 'never' || most <= places.length ? null : rest,
  };
}

/** A list of equal items. That it must not be empty is left to people: lists of unknown length could not be sent. */
function readList(item: TypeRef, least: number, most: number): TypeRef {
  // `items: false` without a prefix: only the empty list.
  if (item.kind === 'never' || most === 0) return { kind: 'tuple', items: [], required: 0, rest: null };
  if (least !== most || most > longestTuple) return { kind: 'array', items: item };
  return { kind: 'tuple', items: Array.from({ length: most }, () => item), required: most, rest: null };
}

function readItem(context: Context, nodes: readonly Node[], spot: Spot, word: string): TypeRef {
  const distinct = distinctSchemas(context, nodes);
  const [node] = distinct;
  if (node === undefined) return unknownType;
  const own = spotInside(spot, node, word);
  return distinct.length === 1
    ? context.readSchema(node, own)
    : context.readMerged(distinct, mergedSpot(context, distinct, own));
}

/** The schemas of each place: every part that has one for it must hold. */
function prefixOf(context: Context, view: View): readonly (readonly Node[])[] {
  const places: Node[][] = [];
  for (const part of view.parts) {
    const prefix = hasPrefixItems(context, part) ? items(member(part, 'prefixItems')) : [];
    const own = member(part, 'items');
    const listed = prefix.length === 0 && own !== null && Array.isArray(own.value) ? items(own) : prefix;
    for (const [index, node] of listed.entries()) (places[index] ??= []).push(node);
  }
  return places;
}

/** `prefixItems` came with draft 2020-12; a document that says it is older means nothing by it. */
function hasPrefixItems(context: Context, part: Node): boolean {
  const data = context.sources.documents.get(part.file)?.data;
  const dialect = isObject(data) ? data['$schema'] : undefined;
  return typeof dialect !== 'string' || !/draft(?:\/2019-09|-0\d)\b/.test(dialect);
}

/** The type of what follows the prefix; every part that speaks of it must hold. */
function restOf(context: Context, view: View, spot: Spot): TypeRef {
  const types: TypeRef[] = [];
  const keyword = isUnevaluatedRest(view, 'unevaluatedItems') ? 'unevaluatedItems' : 'items';
  for (const part of view.parts) {
    const own = member(part, keyword);
    const rest = own !== null && Array.isArray(own.value) ? member(part, 'additionalItems') : own;
    if (rest !== null && rest.value !== null) {
      types.push(context.readSchema(rest, spotInside(spot, rest, 'item')));
    }
  }
  if (types.length === 0) return unknownType;
  return types.some((type) => type.kind === 'never') ? neverType : intersection(types);
}

function countOf(part: Node, key: string): number | undefined {
  const value = valueOf(part, key);
  return typeof value === 'number' && value >= 0 ? Math.floor(value) : undefined;
}
