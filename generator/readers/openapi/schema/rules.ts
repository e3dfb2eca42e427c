import { type TypeRef, unreachable } from '../../../ir/types.ts';
import { type Context, type Spot, spotWithin } from '../context.ts';
import { has, member, members, type Node, originOf, placeId, valueOf } from '../node.ts';
import { readArray } from './arrays.ts';
import { conditionsOf, coveredKey } from './conditions.ts';
import { readCondition } from './conditionTypes.ts';
import { readValues } from './enums.ts';
import { allTypes, ignoredKeywords, isAnnotation, type JsonType } from './keywords.ts';
import { withKnown } from './known.ts';
import { excludedTypes, excludedValues } from './not.ts';
import { readObject, readRequirements } from './objects.ts';
import { refusesAll } from './parts.ts';
import { isPolymorphic, readPolymorphic } from './polymorphic.ts';
import { readInteger, readString } from './scalars.ts';
import { intersection, neverType, nullable, scalarType, union, unknownType } from './typeRefs.ts';
import { isUnevaluatedRest } from './unevaluated.ts';
import { readUnion } from './unions.ts';
import type { View } from './view.ts';

interface Rule {
  readonly match: (view: View, context: Context) => boolean;
  readonly convert: (context: Context, view: View, spot: Spot) => TypeRef;
}

/** What a schema becomes: the first rule that matches decides. */
const rules: readonly Rule[] = [
  // Nothing satisfies `false`, or types that exclude each other.
  {
    match: (view) => view.impossible || view.types?.size === 0,
    convert: (_, view) => (view.nullable && !view.impossible ? scalarType('null') : neverType),
  },
  // The values say more than any type beside them.
  { match: (view) => view.values !== null, convert: readValues },
  // A base whose discriminator tells who extends it: what is declared with this type is one of those.
  {
    match: (view, context) => isPolymorphic(context, view),
    convert: (context, view, spot) => readPolymorphic(context, view, spot, readTypes),
  },
  // Unions, alone or together with properties of their own.
  { match: (view) => view.unions.length + view.factors.length > 0, convert: readCombination },
  // No keyword limits the value.
  {
    match: (view, context) => view.types === null && (context.impliedTypes || isBlank(view)),
    convert: () => unknownType,
  },
  { match: () => true, convert: readTypes },
];

export function applyRules(context: Context, view: View, spot: Spot): TypeRef {
  for (const keyword of ignoredKeywords) {
    for (const part of view.parts) {
      if (has(part, keyword) && !isHonoured(context, view, part, keyword))
        reportIgnored(context, part, keyword);
    }
  }
  for (const part of view.parts) reportContent(context, part);
  const rule = rules.find((candidate) => candidate.match(view, context));
  const type = rule === undefined ? unknownType : rule.convert(context, view, spot);
  return view.nullable && type.kind !== 'never' ? nullable(type) : type;
}

/** Some of what is not honoured in general is, in simple cases. */
function isHonoured(context: Context, view: View, part: Node, keyword: string): boolean {
  if (conditionsOf(context, view).covered.has(coveredKey(part, keyword))) return true;
  if (keyword === 'not') {
    return (
      (view.types !== null && excludedTypes(part) !== null) ||
      (view.values !== null && excludedValues(part) !== null)
    );
  }
  if (keyword === 'unevaluatedProperties' && valueOf(part, keyword) === false) return true;
  return (
    (keyword === 'unevaluatedItems' || keyword === 'unevaluatedProperties') &&
    isUnevaluatedRest(view, keyword)
  );
}

function reportIgnored(context: Context, part: Node, keyword: string): void {
  const node = member(part, keyword) ?? part;
  // `then` and `else` mean nothing without `if`, which is reported.
  if (keyword === 'then' || keyword === 'else' || isTrivial(keyword, node)) return;
  context.report('schema/not-honoured', { keyword }, originOf(node, 'key'));
}

/** What the text of a value holds is told once, and not where a reader of events has used it. */
function reportContent(context: Context, part: Node): void {
  const schema = member(part, 'contentSchema');
  if (schema === null || context.reported.has(placeId(schema))) return;
  context.reported.add(placeId(schema));
  context.report('schema/content-schema', {}, originOf(schema, 'key'));
}

/** `not: false` and an empty `dependentRequired` limit nothing. */
function isTrivial(keyword: string, node: Node): boolean {
  if (keyword === 'not') return node.value === false || refusesAll(node);
  return keyword.startsWith('depend') && members(node).length === 0;
}

/** Whether no keyword limits the value, to the letter. */
function isBlank(view: View): boolean {
  return view.parts.every((part) => members(part).every(([key]) => isAnnotation(key)));
}

/** The types that a schema allows, each with the keywords that speak of it. */
function readTypes(context: Context, view: View, spot: Spot): TypeRef {
  const types = view.types ?? allTypes;
  const several = types.size - (types.has('null') ? 1 : 0) > 1;
  const at = (word: string) => (several ? spotWithin(spot, word, word) : spot);
  return union(
    [...allTypes].filter((type) => types.has(type)).map((type) => readType(context, view, type, at)),
  );
}

function readType(context: Context, view: View, type: JsonType, at: (word: string) => Spot): TypeRef {
  switch (type) {
    case 'string':
      return readString(view);
    case 'integer':
      return readInteger(view);
    case 'number':
    case 'boolean':
    case 'null':
      return scalarType(type);
    case 'object':
      return readConditioned(context, view, at('object'));
    case 'array':
      return readArray(context, view, at('list'));
    default:
      return unreachable(type);
  }
}

/** An object, and what it depends on. */
function readConditioned(context: Context, view: View, spot: Spot): TypeRef {
  const { list } = conditionsOf(context, view);
  if (list.length === 0) return readObject(context, view, spot);
  const base = readObject(context, view, spotWithin(spot, 'plain', 'base'));
  const conditions = list.map((condition, at) => readCondition(context, view, condition, spot, String(at)));
  return intersection([base, ...conditions]);
}

/** Unions, and what stands beside them: all of it holds at once. */
function readCombination(context: Context, view: View, spot: Spot): TypeRef {
  const [first, ...others] = view.unions;
  const isPlain = !hasStructure(view) && conditionsOf(context, view).list.length === 0;
  const assumed = view.types === null || isPlain ? view.types : null;
  if (isPlain && first !== undefined && others.length + view.factors.length === 0) {
    return readUnion(context, first, spot, assumed);
  }
  const base = isPlain ? unknownType : readTypes(context, view, spotWithin(spot, 'base', 'base'));
  const named = base.kind === 'ref' ? context.types.get(base.to) : undefined;
  const unions = view.unions.map((entry, index) => {
    const words = view.unions.length > 1 ? ['choice', String(index + 1)] : [];
    const own = spotWithin(spot, `${entry.keyword}${index}`, ...words);
    const inner = named?.kind === 'object' ? readRequirements(context, entry, named, own) : null;
    const variants = entry.variants.map((variant) => withKnown(context, view, variant));
    return inner ?? readUnion(context, { ...entry, variants }, own, assumed, true);
  });
  // What may be null elsewhere may not where another part says what it is.
  const isNullable = view.types === null || view.types.has('null') || view.nullable;
  const factors = view.factors.map((type) => (type.kind === 'nullable' && !isNullable ? type.inner : type));
  return intersection([base, ...factors, ...unions]);
}

/** Whether a schema says more than which types are allowed. */
function hasStructure(view: View): boolean {
  if (view.properties.size + view.required.size > 0) return true;
  const keys = ['additionalProperties', 'patternProperties', 'propertyNames', 'items', 'prefixItems'];
  return view.parts.some((part) => keys.some((key) => has(part, key) && part.value[key] !== true));
}
