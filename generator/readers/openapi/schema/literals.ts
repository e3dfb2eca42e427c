import { emptyDoc, type JsonValue, type Property, typeId, type TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside, spotOf } from '../context.ts';
import { isObject, items, members, type Node, originOf } from '../node.ts';
import { isExactAt } from './numbers.ts';
import { refTo, scalarType, union } from './typeRefs.ts';

/** The type that has one value only. Numbers that a double cannot hold cost a warning and become their scalar. */
export function literalType(context: Context, node: Node, spot: Spot): TypeRef {
  const { value } = node;
  if (value === null) return scalarType('null');
  if (!isExactAt(context, node)) {
    context.report('schema/number-precision', {}, originOf(node));
    return scalarType(Number.isInteger(node.value) ? 'int64' : 'number');
  }
  if (typeof value === 'number') return { kind: 'literal', value: value === 0 ? 0 : value };
  if (typeof value !== 'object') return { kind: 'literal', value };
  return structure(context, node, spot, literalType);
}

/** The type that an example lets one expect: its scalars widened, its members required. */
export function exampleType(context: Context, node: Node, spot: Spot): TypeRef {
  const { value } = node;
  if (value === null) return { kind: 'unknown' };
  switch (typeof value) {
    case 'string':
      return scalarType('string');
    case 'number':
      return scalarType('number');
    case 'boolean':
      return scalarType('boolean');
    default:
      return structure(context, node, spot, exampleType);
  }
}

function structure(context: Context, node: Node, spot: Spot, read: typeof literalType): TypeRef {
  if (Array.isArray(node.value)) return listType(context, node, spot, read);
  const properties = members(node).map(([wireName, value]): Property => ({
    wireName,
    type: read(context, value, partSpot(spot, value, wireName)),
    presence: 'required',
    access: 'both',
    default: undefined,
    secret: false,
    doc: emptyDoc,
    origin: originOf(value, 'key'),
  }));
  if (properties.length === 0) return { kind: 'map', values: { kind: 'unknown' } };
  const origin = originOf(node);
  const common = { id: spot.id, hint: spot.hint, view: 'both', doc: emptyDoc, origin } as const;
  context.types.set(spot.id, { ...common, kind: 'object', properties, additional: 'open' });
  return refTo(spot.id);
}

/** Parts of an example that several places share are identified through it, those of a constant by their place. */
function partSpot(spot: Spot, value: Node, word: string): Spot {
  const own = spotOf(spot.id, value, word);
  return spot.id.includes('#/~examples/') ? { ...own, id: typeId(`${spot.id}/${word}`) } : own;
}

function listType(context: Context, node: Node, spot: Spot, read: typeof literalType): TypeRef {
  const entries = items(node);
  if (read === literalType) {
    const types = entries.map((entry, index) =>
      read(context, entry, spotInside(spot, entry, String(index + 1))),
    );
    return { kind: 'tuple', items: types, required: types.length, rest: null };
  }
  // Of several objects in an example list the first one speaks for all.
  const first = entries.find((entry) => isObject(entry.value));
  const chosen =
    first === undefined ? entries : [first, ...entries.filter((entry) => !isObject(entry.value))];
  const types = chosen.map((entry) => read(context, entry, itemSpot(spot, entry)));
  return { kind: 'array', items: entries.length === 0 ? { kind: 'unknown' } : union(types) };
}

function itemSpot(spot: Spot, entry: Node): Spot {
  const own = spotInside(spot, entry, 'item');
  return spot.id.includes('#/~examples/') ? { ...own, id: typeId(`${spot.id}/~item`) } : own;
}

/** The shape of a type that was made from an example, for comparison: names of types count, places do not. */
export function shapeOf(value: JsonValue): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join(',')}]`;
  if (!isObject(value)) return value === null ? 'null' : typeof value;
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${shapeOf(value[key] ?? null)}`);
  return `{${parts.join(',')}}`;
}
