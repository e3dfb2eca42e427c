import type { Context } from '../context.ts';
import { items, member, type Node, originOf, valueOf } from '../node.ts';
import { isJsonType, type JsonType } from './keywords.ts';

/** Words that real documents use as types, and what they mean. */
const misnomers: ReadonlyMap<string, JsonType | 'any'> = new Map([
  ['any', 'any'],
  ['bool', 'boolean'],
  ['int', 'integer'],
  ['int32', 'integer'],
  ['int64', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['str', 'string'],
  ['text', 'string'],
  ['date', 'string'],
  ['datetime', 'string'],
  ['date-time', 'string'],
  ['uuid', 'string'],
  ['enum', 'string'],
  ['dict', 'object'],
  ['map', 'object'],
  ['hash', 'object'],
  ['list', 'array'],
]);

/** The types that the `type` of one schema allows; null: it has none. `nullable` counts as the type null. */
export function typesOf(context: Context, part: Node): ReadonlySet<JsonType> | null {
  const node = member(part, 'type');
  if (node === null || node.value === null) return null;
  const found = new Set<JsonType>();
  for (const entry of Array.isArray(node.value) ? items(node) : [node]) {
    const type = toType(context, entry);
    if (type === 'any') return null;
    found.add(type);
  }
  if (found.size === 0) return null;
  if (valueOf(part, 'nullable') === true || valueOf(part, 'x-nullable') === true) found.add('null');
  return found;
}

function toType(context: Context, node: Node): JsonType | 'any' {
  const { value } = node;
  if (value === null) return 'null'; // `type: [string, null]` without quotes.
  if (typeof value === 'string') {
    if (isJsonType(value)) return value;
    if (value === 'file') return 'string'; // Swagger 2.0: bytes, see scalars.
    const lower = value.toLowerCase();
    const meant = isJsonType(lower) ? lower : misnomers.get(lower);
    if (meant !== undefined) {
      context.report('schema/type-misspelt', { found: value, meant }, originOf(node));
      return meant;
    }
  }
  context.report('schema/type-unknown', { found: JSON.stringify(value).slice(0, 60) }, originOf(node));
  return 'any';
}
