import type { JsonValue, TaggedType, TypeRef } from '../../../ir/types.ts';
import { type Context, type Spot, spotInside } from '../context.ts';
import { type Node, type ObjectNode, placeId } from '../node.ts';
import { referTo, unknownNames } from './known.ts';
import type { Alternative, Choice, Condition } from './conditions.ts';
import { addTagged } from './discriminator.ts';
import { neverType, refTo, union, unknownType } from './typeRefs.ts';
import type { View } from './view.ts';

/** The type of what satisfies a condition, beside the object that it speaks of. */
export function readCondition(context: Context, view: View, condition: Condition, spot: Spot): TypeRef {
  if (condition.kind === 'choice') return readChoice(context, view, condition, spot);
  const { owner, keyword, list } = condition;
  const types = list.map((alternative, at) => {
    const { absent, present, schemas } = alternative;
    if (absent.length + present.length + schemas.length === 0) return unknownType;
    const place = { ...owner, pointer: `${owner.pointer}/~when/${keyword}/${at}` };
    const words = absent.length > 0 ? ['without', ...absent] : ['with', ...present];
    const asked = frame(context, view, place, alternative);
    return context.readMerged([asked, ...schemas], spotInside(spot, place, ...words));
  });
  return types.length === 0 ? neverType : union(types);
}

/** A variant for each value, and one for the values that are not listed or for a property that is not there. */
function readChoice(context: Context, view: View, choice: Choice, spot: Spot): TypeRef {
  const { owner, tag, cases, others, missing } = choice;
  const at = (name: string): ObjectNode => ({ ...owner, pointer: `${owner.pointer}/~by/${tag}/${name}` });
  const same = (schemas: readonly Node[]): boolean => missing !== null && keyOf(missing) === keyOf(schemas);
  const read = (name: string, alternative: Alternative, words: readonly string[]): TypeRef => {
    const asked = frame(context, view, at(name), alternative, tag);
    return context.readMerged([asked, ...alternative.schemas], spotInside(spot, at(name), ...words));
  };
  const variants = cases.flatMap(({ values, schemas }): readonly TaggedType['variants'][number][] => {
    const present = same(schemas) ? [] : [tag];
    const [word] = values;
    const type = read(String(word), { absent: [], present, schemas }, [tag, String(word)]);
    return type.kind === 'never' ? [] : [{ values, type }];
  });
  const isSeen = cases.some(({ schemas }) => same(schemas)) || (others !== null && same(others));
  const rest = [
    ...(others === null
      ? []
      : [
          read('~others', { absent: [], present: same(others) ? [] : [tag], schemas: others }, [
            'with',
            'other',
            tag,
          ]),
        ]),
    ...(missing === null || isSeen
      ? []
      : [read('~missing', { absent: [tag], present: [], schemas: missing }, ['without', tag])]),
  ];
  const own = spotInside(spot, at('~choice'), 'by', tag);
  addTagged(
    context,
    own,
    { ...at('~choice'), value: {} },
    { tag, variants, fallback: rest.length > 0 ? union(rest) : null },
  );
  return refTo(own.id);
}

const keyOf = (schemas: readonly Node[]): string => schemas.map(placeId).join(' ');

/**
 * A schema that says which properties are there and which are not. Those that the object around it describes are
 * referred to, so that they keep their types.
 * @param tag a property to mention, whether it has to be there or not
 */
function frame(
  context: Context,
  view: View,
  place: ObjectNode,
  { absent, present, schemas }: Alternative,
  tag?: string,
): Node {
  const asked = schemas.flatMap((schema) => unknownNames(schema)).filter((name) => view.properties.has(name));
  const mentioned = new Set([
    ...(tag === undefined || absent.includes(tag) ? [] : [tag]),
    ...present,
    ...asked,
  ]);
  const properties = [...mentioned].map((name): [string, JsonValue] => [
    name,
    referTo(context, view, place, name),
  ]);
  const nothing = absent.map((name): [string, JsonValue] => [name, false]);
  const value = {
    type: 'object',
    required: present,
    properties: Object.fromEntries([...properties, ...nothing]),
  };
  return { ...place, value };
}
