import { emptyDoc, type Property, type TypeRef, typeId } from '../../ir/types.ts';
import { type Context, idOf, type Spot, spotInside } from './context.ts';
import { docOf } from './doc.ts';
import { has, items, member, members, type Node, originOf, text, valueOf } from './node.ts';
import { addObject } from './schema/objects.ts';
import { dereference } from './schema/references.ts';
import { refTo, scalarType, union } from './schema/typeRefs.ts';

/** Fields of a server-sent event (HTML Living Standard, section 9.2.6). */
const fields: ReadonlySet<string> = new Set(['data', 'event', 'id', 'retry']);

/**
 * Events that are told apart by their names, as OAS 3.2 section 4.14.3 describes them: `oneOf` variants that each say
 * `event`, and mostly what is inside of `data`. Read as schemas they would be texts; this gives what the texts hold.
 * @returns null when the item is described in another way
 */
export function namedEvents(context: Context, item: Node, spot: Spot): TypeRef | null {
  const node = dereference(context, item);
  const list = node && (member(node, 'oneOf') ?? member(node, 'anyOf'));
  if (node === null || list === null) return null;
  const variants = items(list).map((variant) => dereference(context, variant));
  if (!hasFieldsOnly(node) || variants.length === 0) return null;
  const types: TypeRef[] = [];
  for (const [at, variant] of variants.entries()) {
    const name = variant && nameOf(context, variant);
    if (variant === null || name === null || !hasFieldsOnly(variant)) return null;
    const inside = spotInside(spot, variant, 'event', name);
    // A variant may be a schema that is declared, and read as such elsewhere.
    const id = typeId(`${idOf(item)}/~events/${at}`);
    addEvent(context, { ...inside, id }, node, variant, name);
    types.push(refTo(id));
  }
  return union(types);
}

/** Nothing but fields of events is described. */
function hasFieldsOnly(node: Node): boolean {
  return (
    members(member(node, 'properties')).every(([name]) => fields.has(name)) &&
    !['allOf', 'additionalProperties', 'patternProperties'].some((key) => has(node, key))
  );
}

/** The one value that a variant's `event` can have. */
function nameOf(context: Context, variant: Node): string | null {
  const event = fieldOf(context, variant, 'event');
  if (event === null) return null;
  const given = valueOf(event, 'const') ?? items(member(event, 'enum'))[0]?.value;
  const isOnly = has(event, 'const') || items(member(event, 'enum')).length === 1;
  return isOnly && typeof given === 'string' ? given : null;
}

function fieldOf(context: Context, node: Node, name: string): Node | null {
  const properties = member(node, 'properties');
  const field = properties && member(properties, name);
  return field && dereference(context, field);
}

function addEvent(context: Context, spot: Spot, base: Node, variant: Node, name: string): void {
  const field = (key: string): Node | null => fieldOf(context, variant, key) ?? fieldOf(context, base, key);
  const property = (
    wireName: string,
    type: TypeRef,
    place: Node,
    presence: Property['presence'],
  ): Property => ({
    wireName,
    type,
    presence,
    access: 'both',
    default: undefined,
    secret: false,
    doc: wireName === 'event' ? emptyDoc : docOf(place),
    origin: originOf(place),
  });
  const data = field('data');
  const id = field('id');
  const retry = field('retry');
  addObject(context, spot, {
    doc: docOf(variant),
    origin: originOf(variant),
    additional: 'open',
    properties: [
      property('event', { kind: 'literal', value: name }, variant, 'required'),
      // An event without data is not dispatched, so it is always there.
      ...(data === null ? [] : [property('data', dataType(context, data, spot), data, 'required')]),
      ...(id === null ? [] : [property('id', scalarType('string'), id, 'optional')]),
      ...(retry === null ? [] : [property('retry', scalarType('integer'), retry, 'optional')]),
    ],
  });
}

/** What `data` holds: what `contentSchema` says, else a text. */
function dataType(context: Context, data: Node, spot: Spot): TypeRef {
  const content = member(data, 'contentSchema');
  const media = text(data, 'contentMediaType');
  if (content !== null && (media === '' || /[/+]json/i.test(media)))
    return context.readSchema(content, spotInside(spot, content, 'data'));
  return has(data, 'type') ? context.readSchema(data, spotInside(spot, data, 'data')) : scalarType('string');
}
