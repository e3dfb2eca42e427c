import type { Content, PartEncoding, TypeRef } from '../../ir/types.ts';
import { readCodec } from './codec.ts';
import { type Context, type Spot, spotInside } from './context.ts';
import { namedEvents } from './events.ts';
import { exampleContent } from './examples.ts';
import { readHeaders } from './headers.ts';
import { has, isObjectNode, member, members, type Node, originOf, placeId, text } from './node.ts';
import { isMediaType, payloadOf, reportXml, sortContents } from './payload.ts';
import { dereference } from './schema/references.ts';
import { scalarType, unknownType } from './schema/typeRefs.ts';
import { objectMembers, reportShape } from './shapes.ts';
import { checkKeys } from './unknownKeys.ts';

/** Where a content stands: its types are named after it, and only errors share the types of their examples. */
export interface ContentPlace {
  readonly spot: Spot;
  readonly isError: boolean;
}

/** The entries of a `content` map, one per media type. */
export function readContents(context: Context, holder: Node, place: ContentPlace): readonly Content[] {
  const entries = entriesOf(context, holder);
  const contents = entries.flatMap(([key, entry]): readonly Content[] => {
    const mediaTypes = mediaTypesOf(key);
    const [mediaType] = mediaTypes;
    if (mediaType === undefined)
      context.report('content/media-type', { mediaType: key }, originOf(entry, 'key'));
    const node = dereference(context, entry);
    if (node === null || mediaType === undefined) return [];
    if (node.value !== null && !isObjectNode(node)) reportShape(context, node, 'a media type object');
    if (entry !== holder) checkKeys(context, node, 'media type');
    const own =
      entries.length > 1
        ? { ...place, spot: spotInside(place.spot, entry, ...mediaWords(mediaType)) }
        : place;
    const content = readContent(context, mediaType, described(context, entries, mediaType, node), own);
    return mediaTypes.map((each) => ({
      ...content,
      mediaType: each,
      payload: payloadOf(each, content.type),
    }));
  });
  reportXml(context, contents);
  return sortContents(contents);
}

/** The media types of a `content` map. Some give a response its schema as Swagger 2.0 did: that of JSON then. */
function entriesOf(context: Context, holder: Node): readonly (readonly [string, Node])[] {
  const content = member(holder, 'content');
  const schema = member(holder, 'schema');
  if (content !== null || schema === null) return objectMembers(context, content, 'an object of media types');
  const args = { key: 'schema', meant: 'the schema of application/json' };
  context.report('openapi/swagger-member', args, originOf(schema, 'key'));
  return [['application/json', holder]];
}

/**
 * JSON of which only examples are given means what the schema beside it says, under a media type that is JSON too:
 * converters from Swagger 2.0 take the two apart.
 */
function described(
  context: Context,
  entries: readonly (readonly [string, Node])[],
  mediaType: string,
  node: Node,
): Node {
  if (hasSchema(node) || !isJson(mediaType)) return node;
  for (const [key, entry] of entries) {
    const other = isJson(key) || key.trim() === '*/*' ? dereference(context, entry) : null;
    if (other !== null && hasSchema(other)) return other;
  }
  return node;
}

const hasSchema = (node: Node): boolean => has(node, 'schema') || has(node, 'itemSchema');
const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);

/** Some write several media types into one key. */
function mediaTypesOf(key: string): readonly string[] {
  const whole = key.trim();
  if (isMediaType(whole)) return [whole];
  const parts = whole.split(',').map((part) => part.trim());
  return parts.every(isMediaType) ? parts : [];
}

/** Of several contents JSON needs no word in its name; the others get the last part of their media type. */
function mediaWords(mediaType: string): readonly string[] {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  if (/[/+]json$/.test(essence)) return [];
  return [
    essence
      .replace(/^.*\//, '')
      .replace(/^x-(?:www-)?/, '')
      .replace('form-urlencoded', 'form'),
  ];
}

function readContent(context: Context, mediaType: string, node: Node, place: ContentPlace): Content {
  const data = eventData(node);
  if (data !== null) context.reported.add(placeId(data));
  const kind = payloadOf(mediaType, unknownType);
  const isStream = kind === 'events' || kind === 'jsonLines';
  const streamed = isStream ? describedItem(context, node, kind, place) : null;
  const type: TypeRef =
    streamed === null || has(node, 'schema')
      ? contentType(context, mediaType, node, place)
      : { kind: 'array', items: streamed };
  const payload = payloadOf(mediaType, type);
  for (const key of ['prefixEncoding', 'itemEncoding']) {
    const found = member(node, key);
    if (found !== null) context.report('content/not-honoured', { keyword: key }, originOf(found, 'key'));
  }
  return {
    mediaType,
    payload,
    type,
    item: isStream ? (streamed ?? (type.kind === 'array' ? type.items : type)) : null,
    parts: payload === 'form' || payload === 'multipart' ? readParts(context, node) : [],
    origin: originOf(node, 'key'),
  };
}

function contentType(context: Context, mediaType: string, node: Node, place: ContentPlace): TypeRef {
  const schema = member(node, 'schema');
  if (schema !== null && schema.value !== null) {
    if (mediaType === '*/*' && isUnencoded(schema)) return scalarType('binary');
    return context.readSchema(schema, { ...place.spot, id: spotInside(place.spot, schema).id });
  }
  const item = member(node, 'itemSchema');
  if (item !== null)
    return { kind: 'array', items: context.readSchema(item, spotInside(place.spot, item, 'item')) };
  return exampleContent(context, node, place) ?? unknownType;
}

/** Only a media type is named: bytes, as they are (OAS 3.1 section 4.8.14.4). */
function isUnencoded(schema: Node): boolean {
  return has(schema, 'contentMediaType') && !has(schema, 'type') && !has(schema, 'contentEncoding');
}

/**
 * One item of a stream, as `itemSchema` says; documents before 3.2 have the schema itself instead. Of an event the data
 * counts: where the schema describes the whole event, the content of its `data` (OAS 3.2 section 4.14.3).
 */
function describedItem(
  context: Context,
  node: Node,
  payload: Content['payload'],
  place: ContentPlace,
): TypeRef | null {
  const item = member(node, 'itemSchema');
  if (item === null) return null;
  const spot = spotInside(place.spot, item, 'item');
  const events = payload === 'events' ? namedEvents(context, item, spot) : null;
  if (events !== null) return events;
  const content = eventData(node);
  return content === null
    ? context.readSchema(item, spot)
    : context.readSchema(content, spotInside(place.spot, content, 'event'));
}

/** What the text in the data of an event holds. */
function eventData(node: Node): Node | null {
  const item = member(node, 'itemSchema');
  const properties = item === null ? null : member(item, 'properties');
  const data = properties === null ? null : member(properties, 'data');
  return data === null ? null : member(data, 'contentSchema');
}

/** How `encoding` says to write single properties of a form or a multipart body (OAS 3.1 section 4.8.15). */
function readParts(context: Context, node: Node): readonly PartEncoding[] {
  const entries = members(member(node, 'encoding')).toSorted(([a], [b]) => (a < b ? -1 : 1));
  objectMembers(context, member(node, 'encoding'), 'an object of encodings');
  return entries.flatMap(([wireName, entry]): readonly PartEncoding[] => {
    if (!isObjectNode(entry)) {
      reportShape(context, entry, 'an encoding');
      return [];
    }
    const mediaTypes = text(entry, 'contentType')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const isStyled = ['style', 'explode', 'allowReserved'].some((key) => has(entry, key));
    return [
      {
        wireName,
        mediaTypes,
        codec: isStyled ? readCodec(context, entry, 'query') : null,
        headers: readHeaders(context, member(entry, 'headers')),
      },
    ];
  });
}
