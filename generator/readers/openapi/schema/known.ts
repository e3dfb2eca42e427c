import type { JsonValue } from '../../../ir/types.ts';
import { formatPointer, parsePointer } from '../../../source/pointer.ts';
import type { Context } from '../context.ts';
import { isObject, items, member, type Node, placeId, valueOf } from '../node.ts';
import type { View } from './view.ts';

/** Names that a schema requires and does not describe itself. */
export function unknownNames(schema: Node): readonly string[] {
  const properties = valueOf(schema, 'properties');
  return items(member(schema, 'required')).flatMap(({ value }) => {
    if (typeof value !== 'string') return [];
    return isObject(properties) && Object.hasOwn(properties, value) ? [] : [value];
  });
}

/** A variant that requires properties which the object around it describes has their types. */
export function withKnown(context: Context, view: View, variant: Node): Node {
  if (!isObject(variant.value) || valueOf(variant, '$ref') !== undefined) return variant;
  const names = unknownNames(variant).filter((name) => view.properties.has(name));
  if (names.length === 0) return variant;
  const own = valueOf(variant, 'properties');
  const known = names.map((name): [string, JsonValue] => [name, referTo(context, view, variant, name)]);
  const properties = Object.fromEntries([...Object.entries(isObject(own) ? own : {}), ...known]);
  return { ...variant, value: { ...variant.value, properties } };
}

/** A reference to the schema of a property, in its own document; `true` where nothing is known of the property. */
export function referTo(context: Context, view: View, at: Node, name: string): JsonValue {
  const [node] = view.properties.get(name) ?? [];
  if (node === undefined || node.file !== at.file) return true;
  const tokens = parsePointer(node.pointer);
  const ref = `#${formatPointer(tokens).split('/').map(encodeURIComponent).join('/')}`;
  const target = context.sources.resolve(ref, at.file, at.pointer);
  return target !== null && placeId(target) === placeId(node) ? { $ref: ref } : true;
}
