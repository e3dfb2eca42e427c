import type { EnumMember, TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { docOf } from '../doc.ts';
import { isObject, items, member, type Node, originOf, text, valueOf } from '../node.ts';
import type { JsonType } from './keywords.ts';
import { literalType } from './literals.ts';
import { isExactAt, sourceText } from './numbers.ts';
import { neverType, nullable, refTo, scalarType, union } from './typeRefs.ts';
import type { View } from './view.ts';

type Plain = string | number;

/** A schema with `enum` or `const`. Two or more texts or numbers become a named enumeration. */
export function readValues(context: Context, view: View, spot: Spot): TypeRef {
  const nodes = view.values ?? [];
  const fitting = fit(context, nodes, view.types);
  if (fitting.length === 0) {
    context.report('schema/no-value', {}, originOf(view.node));
    return neverType;
  }
  const hasNull = view.nullable || fitting.some((node) => node.value === null);
  const rest = distinct(fitting.filter((node) => node.value !== null));
  const type = readEnumeration(context, view, rest, spot);
  return hasNull ? nullable(type) : type;
}

function readEnumeration(context: Context, view: View, nodes: readonly Node[], spot: Spot): TypeRef {
  const base = baseOf(nodes);
  if (base === null || nodes.length < 2) {
    const only = nodes.length === 1;
    const types = nodes.map((node, index) =>
      literalType(context, node, only ? spot : spotInside(spot, node, String(index + 1))),
    );
    return union(types);
  }
  const exact = nodes.every((node) => isExactAt(context, node));
  if (!exact) {
    for (const node of nodes) {
      if (!isExactAt(context, node)) {
        context.report('schema/number-precision', {}, originOf(node));
      }
    }
    return scalarType(base === 'integer' ? 'int64' : 'number');
  }
  context.types.set(spot.id, {
    id: spot.id,
    hint: spot.hint,
    view: 'both',
    doc: docOf(view.node),
    origin: originOf(view.node, 'key'),
    kind: 'enum',
    base,
    members: membersOf(view, nodes),
    open: view.parts.some((part) => isOpen(part)),
  });
  return refTo(spot.id);
}

function baseOf(nodes: readonly Node[]): 'string' | 'integer' | 'number' | null {
  if (nodes.every((node) => typeof node.value === 'string')) return 'string';
  if (!nodes.every((node) => typeof node.value === 'number')) return null;
  return nodes.every((node) => Number.isInteger(node.value)) ? 'integer' : 'number';
}

/**
 * Values as the schema's type wants them: YAML reads an unquoted `1.0` or `true` in a list of texts as something else.
 * What is wrong with a list is told once.
 */
function fit(context: Context, nodes: readonly Node[], types: ReadonlySet<JsonType> | null): readonly Node[] {
  if (types === null) return nodes;
  const misread = new Map<string, Node[]>();
  const excluded: Node[] = [];
  const fitting = nodes.flatMap((node): readonly Node[] => {
    if (node.value === null || matches(node.value, types)) return [node];
    const value = meantValue(context, node, types);
    if (value === undefined) excluded.push(node);
    else misread.set(wordOf(value), [...(misread.get(wordOf(value)) ?? []), node]);
    return value === undefined ? [] : [{ ...node, value }];
  });
  for (const [wanted, [first, ...others]] of misread) {
    if (first === undefined) continue;
    const value = wanted === 'a text' ? sourceText(context, first) : String(first.value);
    context.report('schema/value-type', { value, others: others.length, wanted }, originOf(first));
  }
  const [first, ...others] = excluded;
  if (first !== undefined) {
    const value = JSON.stringify(first.value).slice(0, 60);
    const allowed = [...types].join(' or ');
    const what = { value, others: others.length, types: allowed };
    context.report('schema/value-excluded', what, originOf(first));
  }
  return fitting;
}

/** The value of another type that was meant; undefined: none of the allowed types. */
function meantValue(
  context: Context,
  node: Node,
  types: ReadonlySet<JsonType>,
): string | number | boolean | undefined {
  const { value } = node;
  if (types.has('string') && typeof value !== 'object') return sourceText(context, node);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (matches(number, types)) return number;
  return types.has('boolean') && (value === 'true' || value === 'false') ? value === 'true' : undefined;
}

function wordOf(value: string | number | boolean): string {
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'a boolean';
}

/** Whether the type beside an enumeration allows none of its values, however leniently they are read. */
export function isContradiction(
  context: Context,
  nodes: readonly Node[],
  types: ReadonlySet<JsonType>,
): boolean {
  const fits = (node: Node): boolean =>
    node.value === null || matches(node.value, types) || meantValue(context, node, types) !== undefined;
  return nodes.length > 0 && !nodes.some(fits);
}

function matches(value: Node['value'], types: ReadonlySet<JsonType>): boolean {
  if (Array.isArray(value)) return types.has('array');
  if (isObject(value)) return types.has('object');
  if (typeof value === 'string') return types.has('string');
  if (typeof value === 'boolean') return types.has('boolean');
  if (typeof value !== 'number' || Number.isNaN(value)) return false;
  return (
    types.has('number') || (types.has('integer') && (Number.isInteger(value) || !Number.isFinite(value)))
  );
}

function distinct(nodes: readonly Node[]): readonly Node[] {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    const key = Object.is(node.value, -0) ? '0' : JSON.stringify(node.value);
    if (!found.has(key)) found.set(key, node);
  }
  return [...found.values()];
}

const nameKeys = ['x-enum-varnames', 'x-enumNames', 'x-enum-names'];
const descriptionKeys = ['x-enum-descriptions', 'x-enumDescriptions'];

/** Names and descriptions stand in lists beside `enum`, in its order, or in objects by value. */
function membersOf(view: View, nodes: readonly Node[]): readonly EnumMember[] {
  const positions = new Map<Plain, number>();
  for (const part of view.parts) {
    for (const [index, node] of items(member(part, 'enum') ?? member(part, 'x-extensible-enum')).entries()) {
      const { value } = node;
      if ((typeof value === 'string' || typeof value === 'number') && !positions.has(value))
        positions.set(value, index);
    }
  }
  return nodes.flatMap((node): readonly EnumMember[] => {
    const { value } = node;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const index = positions.get(value) ?? -1;
    const microsoft = items(nested(view, 'x-ms-enum', 'values')).find(
      (entry) => valueOf(entry, 'value') === value,
    );
    return [
      {
        value: value === 0 ? 0 : value,
        name: told(view, nameKeys, value, index) || (microsoft === undefined ? '' : text(microsoft, 'name')),
        description:
          told(view, descriptionKeys, value, index) ||
          (microsoft === undefined ? '' : text(microsoft, 'description')),
      },
    ];
  });
}

function told(view: View, keys: readonly string[], value: Plain, index: number): string {
  for (const part of view.parts) {
    for (const key of keys) {
      const table = member(part, key);
      if (table === null) continue;
      const found = Array.isArray(table.value) ? table.value[index] : valueOf(table, String(value));
      if (typeof found === 'string') return found;
    }
  }
  return '';
}

function nested(view: View, outer: string, inner: string): Node | null {
  for (const part of view.parts) {
    const found = member(part, outer);
    if (found !== null) return member(found, inner);
  }
  return null;
}

/** The author says that further values may come. */
function isOpen(part: Node): boolean {
  if (Array.isArray(valueOf(part, 'x-extensible-enum'))) return true;
  const microsoft = member(part, 'x-ms-enum');
  return microsoft !== null && valueOf(microsoft, 'modelAsString') === true;
}
