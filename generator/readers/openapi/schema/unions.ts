import type { NamedType, TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot, spotInside } from '../context.ts';
import { docOf } from '../doc.ts';
import { has, type Node, originOf, text, valueOf } from '../node.ts';
import { readTagged } from './discriminator.ts';
import type { JsonType } from './keywords.ts';
import { refTo, scalarType, union } from './typeRefs.ts';
import type { Union } from './view.ts';

/**
 * `oneOf` and `anyOf`: one of several types. Which of both it is makes no difference to a type.
 * @param assumed types that the schema around limits the variants to
 * @param isPart whether more stands beside the union, which is what the name of the spot means
 */
export function readUnion(
  context: Context,
  { owner, variants, keyword }: Union,
  spot: Spot,
  assumed: ReadonlySet<JsonType> | null,
  isPart = false,
): TypeRef {
  const nulls = variants.filter(isNull);
  if (nulls.length > 0) {
    const rest = variants.filter((variant) => !isNull(variant));
    const inner =
      rest.length === 0
        ? []
        : [readUnion(context, { owner, variants: rest, keyword }, spot, assumed, isPart)];
    return union([...inner, scalarType('null')]);
  }
  const [only] = variants;
  if (only !== undefined && variants.length === 1)
    return context.readSchema(only, { ...spot, id: idOf(only) }, assumed);
  const named = (...words: string[]): Spot =>
    isPart ? { ...spotInside(spot, owner, ...words), id: spot.id } : spot;
  const constants = readConstants(context, owner, variants, named('choice'));
  if (constants !== null) return constants;
  const types = variants.map((variant, index) => {
    const inner = spotInside(spot, variant, ...variantWords(variant, keyword, index));
    return context.readSchema(variant, inner, assumed);
  });
  const tagged = readTagged(context, owner, variants, types, (tag) => named('by', tag));
  return tagged ?? openEnumeration(context, types) ?? union(types);
}

/** What tells a variant from its siblings in a name: its title, or its place. */
function variantWords(variant: Node, keyword: Union['keyword'], index: number): readonly string[] {
  const title = text(variant, 'title');
  if (title !== '' && title.length <= 40) return [title];
  return [keyword === 'oneOf' ? 'variant' : 'option', String(index + 1)];
}

/** Constants with a title or a description each: the way JSON Schema documents the values of an enumeration. */
function readConstants(context: Context, owner: Node, variants: readonly Node[], spot: Spot): TypeRef | null {
  if (variants.length < 2) return null;
  const values = variants.map((variant) => valueOf(variant, 'const'));
  const isText = values.every((value) => typeof value === 'string');
  const isNumber = values.every((value) => typeof value === 'number' && Number.isSafeInteger(value));
  if ((!isText && !isNumber) || new Set(values).size < values.length) return null;
  const type: NamedType = {
    id: spot.id,
    hint: spot.hint,
    view: 'both',
    doc: docOf(owner),
    origin: originOf(owner, 'key'),
    kind: 'enum',
    base: isText ? 'string' : 'integer',
    members: variants.flatMap((variant) => {
      const value = valueOf(variant, 'const');
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      return [{ value, name: text(variant, 'title'), description: text(variant, 'description') }];
    }),
    open: false,
  };
  context.types.set(spot.id, type);
  return refTo(spot.id);
}

/** `anyOf: [{ type: string }, { enum: […] }]` is how authors say that further values may come. */
function openEnumeration(context: Context, types: readonly TypeRef[]): TypeRef | null {
  const isString = (type: TypeRef) => type.kind === 'scalar' && type.scalar === 'string';
  const [reference, ...others] = types.filter((type) => !isString(type));
  if (reference?.kind !== 'ref' || others.length > 0 || !types.some(isString)) return null;
  const named = context.types.get(reference.to);
  // A declared enumeration is used elsewhere too, where it is not open.
  if (named?.kind !== 'enum' || named.base !== 'string' || named.hint.kind === 'declared') return null;
  context.types.set(named.id, { ...named, open: true });
  return reference;
}

function isNull(variant: Node): boolean {
  return valueOf(variant, 'type') === 'null' || (has(variant, 'const') && valueOf(variant, 'const') === null);
}
