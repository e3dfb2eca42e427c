import type { TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { items, member, type Node, valueOf } from '../node.ts';
import { intersection, neverType, unknownType } from './typeRefs.ts';
import type { View } from './view.ts';

/** A list, or a tuple where `prefixItems` (formerly a list of schemas in `items`) gives places their own types. */
export function readArray(context: Context, view: View, spot: Spot): TypeRef {
  const prefix = prefixOf(view);
  if (prefix.length === 0) {
    const type = restOf(context, view, spot);
    // `items: false` without a prefix: only the empty list.
    if (type.kind === 'never') return { kind: 'tuple', items: [], required: 0, rest: null };
    return { kind: 'array', items: type };
  }
  const types = prefix.map((node, index) =>
    context.readSchema(node, spotInside(spot, node, String(index + 1))),
  );
  const rest = restOf(context, view, spot);
  const least = Math.max(0, ...view.parts.map((part) => countOf(part, 'minItems') ?? 0));
  const most = Math.min(types.length, ...view.parts.map((part) => countOf(part, 'maxItems') ?? types.length));
  return {
    kind: 'tuple',
    items: types.slice(0, Math.max(most, 0)),
    required: Math.min(least, most),
    rest: rest.kind === 'never' || most < types.length ? null : rest,
  };
}

function prefixOf(view: View): readonly Node[] {
  for (const part of view.parts) {
    const prefix = items(member(part, 'prefixItems'));
    if (prefix.length > 0) return prefix;
    const old = member(part, 'items');
    if (old !== null && Array.isArray(old.value)) return items(old);
  }
  return [];
}

/** The type of what follows the prefix; every part that speaks of it must hold. */
function restOf(context: Context, view: View, spot: Spot): TypeRef {
  const types: TypeRef[] = [];
  for (const part of view.parts) {
    const own = member(part, 'items');
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
