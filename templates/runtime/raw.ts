/** Bodies that are sent as they stand: text and bytes. */
import { scalar } from './value.js';
import { isBytes, toStream } from './upload.js';
import type { BodyEncoder, Params } from './types.js';

/** Text under a media type. */
export function text(mediaType: string): BodyEncoder {
  return (value, params) => ({
    body: scalar(value),
    contentType: typeFor(mediaType, params) || 'text/plain',
  });
}

/**
 * Bytes: a Blob, an ArrayBuffer or a view of one, a stream or another async iterable of bytes, or a string.
 * Of a range (`image/*`) the parameter `contentType` says which type is sent, else the Blob's own type.
 */
export function binary(mediaType = '*/*'): BodyEncoder {
  return (value, params) => {
    const own = value instanceof Blob ? value.type : '';
    const contentType = typeFor(mediaType, params) || own || 'application/octet-stream';
    const stream = toStream(value);
    if (stream) return { body: stream, contentType, duplex: 'half' };
    if (typeof value === 'string' || isBytes(value)) return { body: value, contentType };
    throw new TypeError('is not a Blob, bytes, a stream or a string');
  };
}

/** The media type to send; '' where a range leaves it open. */
function typeFor(mediaType: string, params: Params): string {
  if (!mediaType.includes('*')) return mediaType;
  const given = params['contentType'];
  return typeof given === 'string' && !given.includes('*') ? given : '';
}
