/** `multipart/form-data` (RFC 7578). Written here and not by FormData, which cannot say a part's type or headers. */
import { jsonText } from './json.js';
import { isBytes, toStream } from './upload.js';
import { isRecord, scalar } from './value.js';
import type { BodyEncoder } from './types.js';

/** What a part says of itself, where the value does not. */
export interface PartOptions {
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** A value with what its part says of itself. */
export class Part<T> {
  readonly value: T;
  readonly options: PartOptions;

  constructor(value: T, options: PartOptions) {
    this.value = value;
    this.options = options;
  }
}

/**
 * Gives a value a file name, a media type or headers: `part(bytes, { filename: 'a.png', contentType: 'image/png' })`.
 * @returns a Part, which has the type of the value: a form takes it wherever it takes the value
 */
export function part<T>(value: T, options: PartOptions): T {
  // The types of forms are those of the description, which does not know of parts.
  return new Part(value, options) as unknown as T;
}

/**
 * A body of one part for each property. Lists repeat the name; objects are JSON; bytes are files, named after the
 * File or `blob`. A FormData is sent as it stands. A stream is read into memory first: give a Blob for large files.
 * @param types media types of single properties; one that is JSON makes a list one part
 */
export function multipart(
  types: { readonly [name: string]: string } = {},
  mediaType = 'multipart/form-data',
): BodyEncoder {
  const typeOf = new Map(Object.entries(types));
  return async (value) => {
    if (value instanceof FormData) return { body: value, contentType: '' };
    if (!isRecord(value)) throw new TypeError('is not an object');
    const boundary = crypto.getRandomValues(new Uint32Array(6)).join('');
    const chunks: BlobPart[] = [];
    for (const [name, given] of Object.entries(value)) {
      const type = typeOf.get(name);
      const whole = !Array.isArray(given) || isJson(type);
      for (const item of whole ? [given] : given) {
        if (item !== undefined && item !== null)
          chunks.push(`--${boundary}\r\n`, ...(await write(name, item, type)));
      }
    }
    chunks.push(`--${boundary}--\r\n`);
    return { body: new Blob(chunks), contentType: `${mediaType}; boundary=${boundary}` };
  };
}

async function write(name: string, given: unknown, type: string | undefined): Promise<BlobPart[]> {
  const { value, options }: Part<unknown> = given instanceof Part ? given : new Part(given, {});
  const { filename, contentType = type, headers } = options;
  const file = await fileOf(value);
  const json = isRecord(value) || (options.contentType === undefined && isJson(type));
  const known = file ? file.type || 'application/octet-stream' : json && 'application/json';
  const named = filename ?? (file && ('name' in file && typeof file.name === 'string' ? file.name : 'blob'));
  const lines = Object.entries({
    'Content-Disposition': `form-data; name="${quote(name)}"${named === undefined ? '' : `; filename="${quote(named)}"`}`,
    'Content-Type': contentType ?? known,
    ...headers,
  }).flatMap(([field, text]) => (text ? `${field}: ${text}` : []));
  if (/[\r\n\0]/.test(lines.join(''))) throw new TypeError('has a part with a line break in a header');
  return [`${lines.join('\r\n')}\r\n\r\n`, file ?? (json ? jsonText : scalar)(value), '\r\n'];
}

/** Bytes as a Blob; undefined for all other values. */
async function fileOf(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  const body = isBytes(value) ? value : toStream(value);
  return body && new Response(body).blob();
}

function isJson(mediaType = ''): boolean {
  return /[/+]json *(;|$)/i.test(mediaType);
}

/** As browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}
