import type { NamedType, TaggedType, TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot } from '../context.ts';
import { docOf } from '../doc.ts';
import { items, keyOf, member, members, type Node, originOf, placeId, text, valueOf } from '../node.ts';
import { followText } from './references.ts';
import { among, asTagged } from './tagValues.ts';
import { refTo } from './typeRefs.ts';

type Value = string | number | boolean;

/**
 * A union whose `discriminator` says which property tells the variants apart (OAS 3.1 section 4.8.25).
 * @returns null where there is no discriminator, or it tells nothing: then the union stays a plain one
 */
export function readTagged(
  context: Context,
  owner: Node,
  variants: readonly Node[],
  types: readonly TypeRef[],
  spotBy: (tag: string) => Spot,
): TypeRef | null {
  const targets = variants.map((variant) => targetOf(context, variant));
  const own = member(owner, 'discriminator');
  const discriminator = own ?? sharedDiscriminator(context, targets);
  const tag = discriminator === null ? '' : tagOf(discriminator);
  if (discriminator === null || tag === '') return null;
  const mapping = readMapping(context, discriminator);
  const places = new Set(targets.map(placeId));
  for (const entry of own === null ? [] : mapping) {
    if (places.has(entry.place)) continue;
    context.report('schema/mapping-outside', { value: entry.value }, originOf(entry.node));
  }
  const fallback = own === null ? null : defaultTarget(context, own);
  const tagged = targets.flatMap((target, index) => {
    const values = mappedTo(context, mapping, target, tag) ?? constantValues(context, target, tag);
    // The variant for all other values needs no name of its own.
    if (values.length === 0 && fallback !== null && placeId(fallback) === placeId(target)) return [];
    const type = types[index] ?? { kind: 'unknown' as const };
    return [{ values: values.length > 0 ? values : nameOf(target), type, name: nameOf(target) }];
  });
  const apart = toldApart(tagged);
  if (tagged.some(({ values }) => values.length === 0)) {
    if (own !== null) context.report('schema/discriminator-unused', { tag }, originOf(own, 'key'));
    return null;
  }
  const spot = spotBy(tag);
  addTagged(context, spot, owner, { tag, variants: apart, fallback: fallback && refTo(idOf(fallback)) });
  return refTo(spot.id);
}

interface Named {
  readonly values: readonly Value[];
  readonly type: TypeRef;
  readonly name: readonly string[];
}

/** Variants that share one list of all values are told apart by their names, where each is among the values. */
function toldApart(variants: readonly Named[]): TaggedType['variants'] {
  const isShared = variants.some(({ values }, at) =>
    variants.slice(at + 1).some((other) => other.values.some((value) => values.includes(value))),
  );
  const own = variants.map(({ values, type, name }) => ({ values: among(values, name), type }));
  const isTold = own.every(({ values }) => values.length > 0);
  return isShared && isTold ? own : variants.map(({ values, type }) => ({ values, type }));
}

/** A union without a discriminator of its own has that of the base which all of its variants extend. */
function sharedDiscriminator(context: Context, targets: readonly Node[]): Node | null {
  const bases = targets.map((target) => new Set(basesOf(context, target).map(placeId)));
  const [first] = targets;
  if (first === undefined || targets.length < 2) return null;
  const shared = basesOf(context, first).find((base) => bases.every((set) => set.has(placeId(base))));
  return shared === undefined ? null : member(shared, 'discriminator');
}

/** The schemas with a discriminator that a schema extends, nearest first. */
function basesOf(context: Context, schema: Node): readonly Node[] {
  const found = new Map<string, Node>();
  const open: Node[] = [schema];
  for (let here = open.shift(); here !== undefined; here = open.shift()) {
    for (const part of items(member(here, 'allOf'))) {
      const target = targetOf(context, part);
      if (target === part || found.has(placeId(target))) continue;
      found.set(placeId(target), target);
      open.push(target);
    }
  }
  return [...found.values()].filter((base) => member(base, 'discriminator') !== null);
}

export function addTagged(
  context: Context,
  spot: Spot,
  node: Node,
  parts: Pick<TaggedType, 'tag' | 'variants' | 'fallback'>,
): void {
  const common = { id: spot.id, hint: spot.hint, view: 'both', doc: docOf(node) } as const;
  const type: NamedType = { ...common, origin: originOf(node, 'key'), kind: 'tagged', ...parts };
  context.types.set(spot.id, type);
}

/** The property: `propertyName`, or the whole discriminator in Swagger 2.0. */
export function tagOf(discriminator: Node): string {
  return typeof discriminator.value === 'string' ? discriminator.value : text(discriminator, 'propertyName');
}

interface Mapped {
  readonly value: string;
  readonly place: string;
  readonly node: Node;
}

/** The mapping's values and the places they lead to. A value is a schema's name or a reference. */
export function readMapping(context: Context, discriminator: Node): readonly Mapped[] {
  const entries = members(member(discriminator, 'mapping')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([value, node]): readonly Mapped[] => {
    const target = mappingTarget(context, node);
    return target === null ? [] : [{ value, place: placeId(target), node }];
  });
}

function mappingTarget(context: Context, node: Node): Node | null {
  if (typeof node.value !== 'string') return null;
  const byName = /[/#]/.test(node.value) ? null : named(context, node.value, node);
  return byName ?? followText(context, node.value, node);
}

function named(context: Context, name: string, at: Node): Node | null {
  const token = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  const folder = context.version === '2.0' ? 'definitions' : 'components/schemas';
  return context.sources.resolve(`#/${folder}/${token}`, at.file);
}

/** Values of a mapping that lead to a schema; null: none does. */
export function mappedTo(
  context: Context,
  mapping: readonly Mapped[],
  target: Node,
  tag: string,
): readonly Value[] | null {
  const values = mapping.filter((entry) => entry.place === placeId(target)).map((entry) => entry.value);
  return values.length === 0 ? null : asTagged(context, target, tag, values);
}

function defaultTarget(context: Context, discriminator: Node): Node | null {
  const node = member(discriminator, 'defaultMapping');
  const target = node === null ? null : mappingTarget(context, node);
  if (target !== null) context.queue.push(target);
  return target;
}

/** Where a variant leads: through references without anything beside them. */
function targetOf(context: Context, variant: Node): Node {
  const ref = valueOf(variant, '$ref');
  if (typeof ref !== 'string') return variant;
  return context.sources.resolve(ref, variant.file, variant.pointer) ?? variant;
}

/** The tag's values that a schema without a mapping gives by its property's constants. */
export function constantValues(context: Context, target: Node, tag: string): readonly Value[] {
  const own = text(target, 'x-ms-discriminator-value');
  return own === '' ? constantsOf(context, target, tag, new Set()) : [own];
}

/** The value of a schema that says nothing else is its name: a key, or that of the file it fills. */
export function nameOf(target: Node): readonly string[] {
  if (target.pointer === '') return [target.file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')];
  const isNamed = /\/(?:schemas|definitions|\$defs)\/[^/]+$/.test(target.pointer);
  return isNamed || /^\/[^/]+$/.test(target.pointer) ? [keyOf(target)] : [];
}

function constantsOf(context: Context, schema: Node, tag: string, seen: Set<string>): readonly Value[] {
  const id = placeId(schema);
  if (seen.has(id)) return [];
  seen.add(id);
  const properties = member(schema, 'properties');
  const property = properties === null ? null : member(properties, tag);
  if (property !== null) {
    const target = targetOf(context, property);
    const found = [valueOf(target, 'const'), ...items(member(target, 'enum')).map((item) => item.value)];
    const values = found.filter((value) => isValue(value));
    if (values.length > 0) return values;
  }
  for (const part of items(member(schema, 'allOf'))) {
    const values = constantsOf(context, targetOf(context, part), tag, seen);
    // A base lists the values of all who extend it.
    if (values.length === 1) return values;
  }
  return nestedValues(context, schema, tag, seen);
}

/** A variant that is a union itself has the values of all its variants. */
function nestedValues(context: Context, schema: Node, tag: string, seen: Set<string>): readonly Value[] {
  const variants = [...items(member(schema, 'oneOf')), ...items(member(schema, 'anyOf'))];
  const discriminator = member(schema, 'discriminator');
  const mapping = discriminator === null ? [] : readMapping(context, discriminator);
  const values = variants.map((variant): readonly Value[] => {
    const target = targetOf(context, variant);
    const mapped = mappedTo(context, mapping, target, tag);
    if (mapped !== null) return mapped;
    const constants = constantsOf(context, target, tag, seen);
    return constants.length > 0 || discriminator === null ? constants : [keyOf(target)];
  });
  return values.some((list) => list.length === 0) ? [] : values.flat();
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
