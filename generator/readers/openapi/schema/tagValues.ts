import type { Context } from '../context.ts';
import { items, member, type Node, placeId, valueOf } from '../node.ts';
import type { Plain } from './listedValues.ts';

/**
 * The values of a mapping as the tag's own schema has them: keys of a mapping are texts, and `1` or `true` among them
 * can stand for a number or a boolean.
 */
export function asTagged(
  context: Context,
  target: Node,
  tag: string,
  values: readonly Plain[],
): readonly Plain[] {
  const schemas = tagSchemas(context, target, tag, new Set());
  const listed = schemas.flatMap((schema) => [
    valueOf(schema, 'const'),
    ...items(member(schema, 'enum')).map((item) => item.value),
  ]);
  const types = new Set(schemas.flatMap((schema) => valueOf(schema, 'type') ?? []));
  if (types.has('string')) return values;
  return values.map((value) => {
    const same = listed.find((one) => typeof one !== 'object' && String(one) === value);
    if (typeof same === 'number' || typeof same === 'boolean') return same;
    const isNumber = types.has('integer') || types.has('number');
    if (isNumber && String(Number(value)) === value) return Number(value);
    return types.has('boolean') && (value === 'true' || value === 'false') ? value === 'true' : value;
  });
}

/** A name as the list of values spells it: `Cat` is called `cat` there; none where the list has nothing like it. */
export function among(listed: readonly Plain[] | null, names: readonly string[]): readonly Plain[] {
  if (listed === null) return names;
  const plain = (value: unknown): string =>
    String(value)
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return names.flatMap((name) => {
    if (listed.includes(name)) return [name];
    const alike = listed.filter((value) => plain(value) === plain(name));
    return alike.length === 1 ? alike : [];
  });
}

/** The schemas of a property, in a schema and in all that it extends or chooses from. */
function tagSchemas(context: Context, schema: Node, tag: string, seen: Set<string>): readonly Node[] {
  const at = targetOf(context, schema);
  if (seen.has(placeId(at))) return [];
  seen.add(placeId(at));
  const properties = member(at, 'properties');
  const own = properties === null ? null : member(properties, tag);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => items(member(at, key)));
  return [
    ...(own === null ? [] : [targetOf(context, own)]),
    ...parts.flatMap((part) => tagSchemas(context, part, tag, seen)),
  ];
}

function targetOf(context: Context, node: Node): Node {
  const ref = valueOf(node, '$ref');
  return (typeof ref === 'string' ? context.sources.resolve(ref, node.file, node.pointer) : null) ?? node;
}
