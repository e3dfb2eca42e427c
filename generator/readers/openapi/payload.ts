import type { Content, Payload, TypeRef } from '../../ir/types.ts';
import type { Context } from './context.ts';

/** A media type as RFC 9110 section 8.3.1 writes it, wildcards included. */
const mediaTypePattern =
  /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+*-]+=(?:[\w!#$&^.+*:-]+|"[^"\\\r\n]*"))*\s*;?$/;

export function isMediaType(text: string): boolean {
  return mediaTypePattern.test(text);
}

/** What a media type asks for. Where it says nothing (`*\/*`, unknown types), the type of the content decides. */
export function payloadOf(mediaType: string, type: TypeRef): Payload {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  const known = rules.find(({ match }) => match.test(essence));
  if (known !== undefined) return known.payload;
  if (isBinary(type)) return 'binary';
  if (essence.startsWith('text/')) return 'text';
  if (essence === '*/*' || essence === 'application/*') return isString(type) ? 'text' : 'json';
  return isString(type) ? 'text' : 'binary';
}

const rules: readonly { readonly match: RegExp; readonly payload: Payload }[] = [
  { match: /^text\/event-stream$/, payload: 'events' },
  {
    match: /^application\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-lines|json-seq|.+\+json-seq)$/,
    payload: 'jsonLines',
  },
  { match: /^(?:application|text)\/(?:x-)?json$|\+json$/, payload: 'json' },
  { match: /^application\/x-www-form-urlencoded$/, payload: 'form' },
  { match: /^multipart\//, payload: 'multipart' },
  { match: /^(?:application|text)\/xml$|\+xml$/, payload: 'xml' },
  { match: /^application\/(?:(?:x-)?yaml|graphql|javascript|sql)$|\+yaml$/, payload: 'text' },
  { match: /^(?:image|audio|video|font|model)\//, payload: 'binary' },
  {
    match:
      /^application\/(?:octet-stream|pdf|(?:x-)?(?:zip|gzip|gtar|tar|bzip2?|7z-compressed)|.*zip|vnd\..*(?:excel|sheet|word|powerpoint).*)$/,
    payload: 'binary',
  },
];

function isBinary(type: TypeRef): boolean {
  if (type.kind === 'nullable') return isBinary(type.inner);
  return type.kind === 'scalar' && type.scalar === 'binary';
}

function isString(type: TypeRef): boolean {
  if (type.kind === 'nullable') return isString(type.inner);
  return type.kind === 'literal'
    ? typeof type.value === 'string'
    : type.kind === 'scalar' && type.scalar === 'string';
}

/** What a client asks for first, where a description offers several: a mapping has no order of its own. */
const preference: readonly Payload[] = [
  'json',
  'multipart',
  'form',
  'text',
  'binary',
  'events',
  'jsonLines',
  'xml',
];

export function sortContents(contents: readonly Content[]): readonly Content[] {
  const rank = ({ payload }: Content) => preference.indexOf(payload);
  return contents.toSorted((a, b) => rank(a) - rank(b) || (a.mediaType < b.mediaType ? -1 : 1));
}

/** XML is neither written nor read: its text goes through. Where there is another media type, nobody needs it. */
export function reportXml(context: Context, contents: readonly Content[]): void {
  if (contents.some(({ payload }) => payload !== 'xml')) return;
  for (const { mediaType, origin } of contents) context.report('content/xml', { mediaType }, origin);
}
