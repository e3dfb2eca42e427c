import type { JsonValue, TypeRef } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import {
  describe,
  has,
  isObjectNode,
  items,
  member,
  members,
  type Node,
  type ObjectNode,
  originOf,
} from '../node.ts';
import { isContradiction } from './enums.ts';
import { allTypes, impliedTypes, type JsonType } from './keywords.ts';
import { excludedTypes, excludedValues, withoutExcluded } from './not.ts';
import { isNullable } from './nullability.ts';
import type { Parts } from './parts.ts';
import { typesOf } from './types.ts';

/** What a schema says with all its parts together. */
export interface View {
  /** The schema that was asked for. */
  readonly node: Node;
  readonly parts: readonly ObjectNode[];
  /** Null: every type. */
  readonly types: ReadonlySet<JsonType> | null;
  readonly nullable: boolean;
  readonly impossible: boolean;
  /** The only values; null: not limited. */
  readonly values: readonly Node[] | null;
  /** By name; a property with several schemas must satisfy all of them. */
  readonly properties: ReadonlyMap<string, readonly Node[]>;
  /** Names, each with the `required` list that holds it. */
  readonly required: ReadonlyMap<string, Node>;
  readonly unions: readonly Union[];
  readonly factors: readonly TypeRef[];
}

export interface Union {
  readonly keyword: 'oneOf' | 'anyOf';
  /** The schema that holds the keyword. */
  readonly owner: ObjectNode;
  readonly variants: readonly Node[];
}

/**
 * @param assumed what a schema around this one says about its type; null: nothing
 */
export function createView(
  context: Context,
  node: Node,
  { parts, factors, impossible }: Parts,
  assumed: ReadonlySet<JsonType> | null,
): View {
  // A base that may be null does not make what extends it nullable.
  const nullable = parts.some(
    (part) => (part.pointer === node.pointer || !has(part, 'type')) && isNullable(context, part),
  );
  const listed = valuesOf(parts);
  return {
    node,
    parts,
    nullable,
    impossible,
    ...believed(context, node, typesOfParts(context, parts, assumed, listed), listed),
    properties: propertiesOf(context, parts),
    required: requiredOf(context, parts),
    unions: parts.flatMap(unionsOf),
    factors,
  };
}

/**
 * Types and values of a schema. Some authors list the values of the items beside `type: array`, or texts beside
 * `type: object`: instead of a type without any value, the more telling of both is believed.
 */
function believed(
  context: Context,
  node: Node,
  types: View['types'],
  values: View['values'],
): Pick<View, 'types' | 'values'> {
  if (!context.impliedTypes || types === null || values === null || types.size === 0)
    return { types, values };
  if (!isContradiction(context, values, types)) return { types, values };
  const isList = types.has('array');
  const what = { types: [...types].join(' or '), believed: isList ? 'type' : 'values' } as const;
  context.report('schema/enum-contradicts', what, originOf(node));
  return isList ? { types, values: null } : { types: null, values };
}

function typesOfParts(
  context: Context,
  parts: readonly ObjectNode[],
  assumed: ReadonlySet<JsonType> | null,
  values: readonly Node[] | null,
): ReadonlySet<JsonType> | null {
  let types: ReadonlySet<JsonType> | null = null;
  for (const part of parts) types = both(types, typesOf(context, part));
  types = both(types, assumed) ?? impliedTypesOf(context, parts, values);
  return types === null ? null : withoutExcluded(types, parts);
}

/** What a schema without `type` means: what its keywords speak of; to the letter, every type. */
function impliedTypesOf(
  context: Context,
  parts: readonly ObjectNode[],
  values: readonly Node[] | null,
): ReadonlySet<JsonType> | null {
  if (values !== null) return null;
  if (!context.impliedTypes) return parts.some((part) => excludedTypes(part) !== null) ? allTypes : null;
  const rule = impliedTypes.find(({ keywords }) =>
    parts.some((part) => keywords.some((key) => has(part, key))),
  );
  return rule === undefined ? null : new Set([rule.type]);
}

/** The types that both sets allow: `integer` is a `number`. */
function both(
  a: ReadonlySet<JsonType> | null,
  b: ReadonlySet<JsonType> | null,
): ReadonlySet<JsonType> | null {
  if (a === null || b === null) return a ?? b;
  const allows = (set: ReadonlySet<JsonType>, type: JsonType) =>
    set.has(type) || (type === 'integer' && set.has('number'));
  return new Set([...a, ...b].filter((type) => allows(a, type) && allows(b, type)));
}

function valuesOf(parts: readonly ObjectNode[]): readonly Node[] | null {
  let values: readonly Node[] | null = null;
  for (const part of parts) {
    const fixed = member(part, 'const');
    const listed = member(part, 'enum') ?? member(part, 'x-extensible-enum');
    for (const own of [fixed === null ? null : [fixed], listed === null ? null : items(listed)]) {
      if (own === null || own.length === 0) continue;
      values = values === null ? own : values.filter((a) => own.some((b) => isEqual(a.value, b.value)));
    }
  }
  const excluded = parts.flatMap((part) => excludedValues(part) ?? []);
  return values === null || excluded.length === 0
    ? values
    : values.filter((node) => !excluded.some((value) => isEqual(node.value, value)));
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function propertiesOf(context: Context, parts: readonly ObjectNode[]): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const part of parts) {
    const properties = member(part, 'properties');
    if (properties === null) continue;
    if (!isObjectNode(properties)) {
      const args = { expected: 'an object of schemas', found: describe(properties.value) };
      context.report('openapi/shape', args, originOf(properties));
    }
    for (const [name, schema] of members(properties)) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [schema]);
      else others.push(schema);
    }
  }
  return found;
}

function requiredOf(context: Context, parts: readonly ObjectNode[]): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const part of parts) {
    const required = member(part, 'required');
    // Draft 3 wrote `required: true` in the property itself, and many still do.
    if (required === null || typeof required.value === 'boolean') continue;
    if (!Array.isArray(required.value)) {
      const args = { expected: 'a list of names', found: describe(required.value) };
      context.report('openapi/shape', args, originOf(required));
    }
    for (const name of items(required)) {
      if (typeof name.value === 'string' && !found.has(name.value)) found.set(name.value, name);
    }
  }
  return found;
}

function unionsOf(part: ObjectNode): readonly Union[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const variants = items(member(part, keyword));
    return variants.length === 0 ? [] : [{ keyword, owner: part, variants }];
  });
}
