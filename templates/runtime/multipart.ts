/** `multipart/form-data` (RFC 7578). Written here and not by FormData, which cannot say a part's type or headers. */
import { jsonText } from './json.js';
import { isNothing, isRecord, own, scalar } from './value.js';
import type { BodyEncoder } from './types.js';

/** What a part says of itself, where the value does not. */
export interface PartOptions {
  readonly filename?: string | undefined;
  readonly contentType?: string | undefined;
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** A value with what its part says of itself. */
export class Part<T> {
  declare readonly value: T;
  declare readonly options: PartOptions;

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
  return async (all) => {
    if (all instanceof FormData) return { body: all, contentType: '' };
    if (!isRecord(all)) throw new TypeError('is not an object');
    const boundary = crypto.getRandomValues(new Uint32Array(6)).join('');
    const chunks: BlobPart[] = [];
    for (const [name, given] of Object.entries(all)) {
      const type = own(types, name) as string | undefined;
      const typed = /[/+]json *(;|$)/i.test(`${type}`);
      for (const item of (Array.isArray(given) && !typed ? given : [given]) as unknown[]) {
        const { value, options } = item instanceof Part ? item : new Part<unknown>(item, {});
        if (isNothing(value)) continue;
        const file = await fileOf(value);
        const json = isRecord(value) || (typed && !options.contentType);
        const filename = options.filename ?? (file && ((file as Partial<File>).name ?? 'blob'));
        const known = file ? file.type || 'application/octet-stream' : json && 'application/json';
        let head = `--${boundary}\r\n`;
        for (const [field, text] of Object.entries({
          'Content-Disposition': `form-data; name="${quote(name)}"${filename === undefined ? '' : `; filename="${quote(filename)}"`}`,
          'Content-Type': options.contentType ?? type ?? known,
          ...options.headers,
        })) {
          if (/[\r\n\0]/.test(field + text)) throw new TypeError('has a header that is not valid');
          if (text) head += `${field}: ${text}\r\n`;
        }
        chunks.push(head, '\r\n', file ?? (json ? jsonText : scalar)(value), '\r\n');
      }
    }
    chunks.push(`--${boundary}--\r\n`);
    return { body: new Blob(chunks), contentType: `${mediaType}; boundary=${boundary}` };
  };
}

/** Bytes as a Blob; undefined for all other values. */
async function fileOf(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  if (value instanceof ReadableStream || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return new Response(value as BodyInit).blob();
  const iterable = value as Partial<AsyncIterable<Uint8Array<ArrayBuffer>>>;
  if (!iterable[Symbol.asyncIterator]) return undefined;
  const chunks: BlobPart[] = [];
  for await (const chunk of iterable as AsyncIterable<Uint8Array<ArrayBuffer>>) chunks.push(chunk);
  return new Blob(chunks);
}

/** As browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}
