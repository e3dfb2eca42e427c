import { emptyDoc, type ObjectType, type Property, type TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { docOf } from '../doc.ts';
import { items, member, members, type Node, originOf, valueOf } from '../node.ts';
import { absentNames } from './not.ts';
import { readProperty } from './properties.ts';
import { propertyNames, readAdditional } from './otherProperties.ts';
import { neverType, refTo, union, unknownType } from './typeRefs.ts';
import type { Union, View } from './view.ts';

/** An object: a named type where it has properties of its own, a map where it has none. */
export function readObject(context: Context, view: View, spot: Spot): TypeRef {
  const { additional, names: forms } = readAdditional(context, view, spot);
  const names = propertyNames(context, view);
  if (view.properties.size === 0 && view.required.size === 0 && names === null && forms === null) {
    if (additional !== 'open' && additional !== 'closed') return { kind: 'map', values: additional };
    const isBare = spot.hint.kind !== 'declared' && additional === 'open';
    if (isBare) return { kind: 'map', values: unknownType };
  }
  const properties: Property[] = [];
  for (const [name, nodes] of view.properties) {
    const property = readProperty(context, name, nodes, spot, view.required.has(name));
    if (property !== null) properties.push(property);
  }
  const rest = names === null ? additional : 'closed';
  properties.push(...namedValues(view, names, additional), ...undeclared(context, view, names, additional));
  addObject(context, spot, {
    doc: docOf(view.node),
    origin: originOf(view.node, 'key'),
    properties,
    additional: rest,
    ...(forms === null || typeof rest === 'string' ? {} : { names: forms }),
  });
  return refTo(spot.id);
}

export function addObject(
  context: Context,
  spot: Spot,
  parts: Pick<ObjectType, 'doc' | 'origin' | 'properties' | 'additional' | 'names'>,
): void {
  context.types.set(spot.id, { id: spot.id, hint: spot.hint, view: 'both', kind: 'object', ...parts });
}

function namedValues(
  view: View,
  names: ReadonlySet<string> | null,
  additional: ObjectType['additional'],
): readonly Property[] {
  if (names === null || additional === 'closed') return [];
  const type = additional === 'open' ? unknownType : additional;
  return [...names]
    .filter((name) => !view.properties.has(name))
    .map((name) => plainProperty(name, type, view.required.has(name) ? 'required' : 'optional', view.node));
}

/** Names that are required but have no schema: mostly a misspelling, so it is reported. */
function undeclared(
  context: Context,
  view: View,
  names: ReadonlySet<string> | null,
  additional: ObjectType['additional'],
): readonly Property[] {
  const found: Property[] = [];
  for (const [name, place] of view.required) {
    if (view.properties.has(name) || names?.has(name) === true) continue;
    const isTyped = additional !== 'open' && additional !== 'closed';
    // Beside a union, the variants may define it.
    if (!isTyped && view.unions.length + view.factors.length === 0) {
      context.report('schema/required-undeclared', { name }, originOf(place));
    }
    if (additional !== 'closed') {
      found.push(plainProperty(name, isTyped ? additional : unknownType, 'required', place));
    }
  }
  return found;
}

function plainProperty(
  wireName: string,
  type: TypeRef,
  presence: Property['presence'],
  place: Node,
): Property {
  const origin = originOf(place);
  return {
    wireName,
    type,
    presence,
    access: 'both',
    default: undefined,
    secret: false,
    doc: emptyDoc,
    origin,
  };
}

/**
 * Object types that ask for some of a base's properties: what `anyOf` and `oneOf` of mere `required` lists mean
 * beside `properties`. Of a `oneOf` only one holds, so what another variant alone asks for is not there.
 * @returns null when a variant says anything else
 */
export function readRequirements(
  context: Context,
  { variants, keyword }: Union,
  base: ObjectType,
  spot: Spot,
): TypeRef | null {
  const wanted = variants.flatMap((variant) => requirementOf(variant) ?? []);
  if (wanted.length < variants.length) return null;
  const types = wanted.map((own): TypeRef => {
    const { variant, names } = own;
    const others = keyword === 'oneOf' ? wanted.filter((other) => other !== own) : [];
    const alone = others.flatMap((other) => (other.names.length === 1 ? other.names : []));
    const describing = (name: string): Property | undefined =>
      base.properties.find((property) => property.wireName === name);
    // A server fills in what has a default.
    const absent = new Set(
      [...own.absent, ...alone].filter(
        (name) => !names.includes(name) && describing(name)?.default === undefined,
      ),
    );
    const properties = names.map((name): Property => {
      const known = describing(name);
      if (known === undefined) return plainProperty(name, unknownType, 'required', variant);
      return { ...known, presence: 'required' };
    });
    const without = [...absent].map((name) => plainProperty(name, neverType, 'optional', variant));
    if (properties.length + without.length === 0) return unknownType;
    const words = names.length > 0 ? ['with', ...names] : ['without', ...absent];
    const place = spotInside(spot, variant, ...words);
    addObject(context, place, {
      doc: docOf(variant),
      origin: originOf(variant),
      properties: [...properties, ...without],
      additional: 'open',
    });
    return refTo(place.id);
  });
  return types.length === 0 ? neverType : union(types);
}

interface Requirement {
  readonly variant: Node;
  readonly names: readonly string[];
  /** What a `not` beside them excludes. */
  readonly absent: readonly string[];
}

const requirementKeys: ReadonlySet<string> = new Set(['required', 'title', 'description', 'not', 'type']);

/** The names of a schema that says nothing but which properties are there; null for every other schema. */
function requirementOf(variant: Node): Requirement | null {
  if (variant.value === true) return { variant, names: [], absent: [] };
  const keys = members(variant).map(([key]) => key);
  if (typeof variant.value !== 'object' || keys.some((key) => !requirementKeys.has(key))) return null;
  if (![undefined, 'object'].some((type) => type === valueOf(variant, 'type'))) return null;
  const excluded = absentNames(member(variant, 'not')) ?? [];
  // That one of several is not there needs a union of its own.
  if (keys.includes('not') && (excluded.length === 0 || excluded.some((list) => list.length > 1)))
    return null;
  const names = items(member(variant, 'required')).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return { variant, names, absent: excluded.flat() };
}
