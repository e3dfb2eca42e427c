import type { JsonValue, TaggedType, TypeRef } from '../../../ir/types.ts';
import { child } from '../../../source/pointer.ts';
import { type Context, type Spot, spotWithin } from '../context.ts';
import { type Node, type ObjectNode, placeId } from '../node.ts';
import { referTo, unknownNames } from './known.ts';
import type { Alternative, Choice, Condition } from './conditions.ts';
import { addTagged } from './discriminator.ts';
import { neverType, refTo, union, unknownType } from './typeRefs.ts';
import type { View } from './view.ts';

/**
 * The type of what satisfies a condition, beside the object that it speaks of.
 * @param spot of the object; `part` tells its conditions apart
 */
export function readCondition(
  context: Context,
  view: View,
  condition: Condition,
  spot: Spot,
  part: string,
): TypeRef {
  if (condition.kind === 'choice') return readChoice(context, view, condition, spot, part);
  const { owner, list } = condition;
  const types = list.map((alternative, at) => {
    const { absent, present, schemas } = alternative;
    if (absent.length + present.length + schemas.length === 0) return unknownType;
    const own = `when/${part}/${at}`;
    const words = absent.length > 0 ? ['without', ...absent] : ['with', ...present];
    const asked = frame(context, view, placeOf(owner, spot, own), alternative);
    return context.readMerged([asked, ...schemas], spotWithin(spot, own, ...words));
  });
  return types.length === 0 ? neverType : union(types);
}

/** A variant for each value, and one for the values that are not listed or for a property that is not there. */
function readChoice(context: Context, view: View, choice: Choice, spot: Spot, part: string): TypeRef {
  const { owner, tag, cases, others, missing } = choice;
  const same = (schemas: readonly Node[]): boolean => missing !== null && keyOf(missing) === keyOf(schemas);
  const read = (name: string, alternative: Alternative, words: readonly string[]): TypeRef => {
    const key = `by/${part}/${name}`;
    const asked = frame(context, view, placeOf(owner, spot, key), alternative, tag);
    return context.readMerged([asked, ...alternative.schemas], spotWithin(spot, key, ...words));
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
            'other',
            tag,
          ]),
        ]),
    ...(missing === null || isSeen
      ? []
      : [read('~missing', { absent: [tag], present: [], schemas: missing }, ['without', tag])]),
  ];
  const own = spotWithin(spot, `by/${part}`, 'by', tag);
  const fallback = rest.length > 0 ? union(rest) : null;
  addTagged(context, own, { ...owner, value: {} }, { tag, variants, fallback });
  return refTo(own.id);
}

/** A place of its own for a schema that stands nowhere: others who extend the owner have other properties. */
function placeOf(owner: ObjectNode, spot: Spot, part: string): ObjectNode {
  return { ...owner, pointer: child(`${owner.pointer}/~${part}`, spot.id) };
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
