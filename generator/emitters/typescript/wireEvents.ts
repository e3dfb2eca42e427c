import type { Content, NamedType, Property, Scalar, TypeId, TypeRef } from '../../ir/types.ts';
import { resolveShape } from '../../passes/shape.ts';
import { str } from './escape.ts';
import { type Code, list, object } from './layout.ts';
import { jsonParser, plainParser } from './codecCode.ts';
import { style, type WireContext } from './wireContext.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

/** How the events of a stream are read; no options: their data are JSON, and are the items. */
export function eventOptions(content: Content, context: WireContext): readonly Code[] {
  const item = content.item ?? content.type;
  const events = wholeEvents(item, context.types);
  const data = events === null ? [item] : events.flatMap(dataOf);
  const texts = data.filter((type) => isText(type, context.types));
  const isAllText = texts.length === data.length;
  const type: TypeRef =
    data.length === 1 && data[0] !== undefined ? data[0] : { kind: 'union', members: data };
  const parser = isAllText ? plainParser(type, context) : dataParser(type, context);
  const names = isAllText ? [] : textEvents(events ?? [], context.types);
  const parse =
    names.length === 0
      ? (parser ?? (isAllText ? 'String' : null))
      : style(context.imports, 'sse', 'textEvents', [list(names), parser ?? undefined]);
  const options: readonly (readonly [string, Code])[] = [
    ...(events === null ? [] : [['whole', 'true'] as const]),
    ...(parse === null ? [] : [['parse', parse] as const]),
  ];
  return options.length === 0 ? [] : [object(options)];
}

/** What makes a value of JSON data; data of which nothing is known are JSON if they can be. */
function dataParser(type: TypeRef, context: WireContext): Code | null {
  const isUnknown = resolveShape(type, context.types).kind === 'unknown';
  return isUnknown ? context.imports.runtime('response', 'parseAny') : jsonParser(type, context);
}

/**
 * Names of the events whose data are texts, where those of others are JSON. Of some nothing but the name counts: their
 * data may be empty, which is no JSON.
 */
function textEvents(events: Events, types: Types): readonly Code[] {
  return events.flatMap((event) => {
    const type = event.find(({ wireName }) => wireName === 'event')?.type;
    const isTextual = dataOf(event).every((data) => isText(data, types));
    return isTextual && type?.kind === 'literal' ? [str(String(type.value))] : [];
  });
}

const dataOf = (event: readonly Property[]): readonly TypeRef[] =>
  event.filter(({ wireName }) => wireName === 'data').map(({ type }) => type);

const fields = new Set(['data', 'event', 'id', 'retry']);

type Events = readonly (readonly Property[])[];

/** The properties of each event that an item can be, where it is the event itself (`data`, `event`, `id`) and not its data. */
function wholeEvents(item: TypeRef, types: Types): Events | null {
  const events = variantsOf(item, types);
  const isWhole = events?.every((event) => event.every(({ wireName }) => fields.has(wireName))) === true;
  return isWhole && events.some((event) => dataOf(event).length > 0) ? events : null;
}

/** What objects a type can be, each as its properties; null where it can be something else. */
function variantsOf(type: TypeRef, types: Types): Events | null {
  const shape = resolveShape(type, types);
  switch (shape.kind) {
    case 'object':
      return [shape.properties];
    case 'union':
      return eventsOfAll(shape.members, types)?.flat() ?? null;
    case 'tagged':
      return (
        eventsOfAll(
          shape.variants.map((variant) => variant.type),
          types,
        )?.flat() ?? null
      );
    case 'intersection':
      return (
        eventsOfAll(shape.members, types)?.reduce<Events>(
          (all, others) => all.flatMap((event) => others.map((other) => [...event, ...other])),
          [[]],
        ) ?? null
      );
    default:
      return null;
  }
}

function eventsOfAll(members: readonly TypeRef[], types: Types): readonly Events[] | null {
  const found = members.flatMap((member) => {
    const variants = variantsOf(member, types);
    return variants === null ? [] : [variants];
  });
  return found.length === members.length ? found : null;
}

/** Scalars whose JSON is the text that one would send. */
const jsonScalars: ReadonlySet<Scalar> = new Set<Scalar>(['boolean', 'int64', 'integer', 'number']);

function isText(type: TypeRef, types: Types): boolean {
  const shape = resolveShape(type, types);
  if (shape.kind === 'enum') return shape.base === 'string';
  if (shape.kind === 'literal') return typeof shape.value === 'string';
  return shape.kind === 'scalar' && !jsonScalars.has(shape.scalar);
}
