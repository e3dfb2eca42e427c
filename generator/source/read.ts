import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { systemCause } from '../diagnostics/systemCause.ts';
import { toPath } from './access.ts';

/** Reads bytes. `cause` says in words why it could not. */
export type ReadResult =
  | {
      readonly bytes: Uint8Array;
      /** Where the bytes came from, after redirects: references in them start there (RFC 3986 section 5.1.3). */
      readonly url?: string;
    }
  | { readonly cause: 'missing' | 'folder' | (string & {}) };

export interface ReadOptions {
  /** Bytes one document may have. */
  readonly maxBytes: number;
  readonly fetch: typeof fetch;
  /** Headers for requests to one origin, and to no other: `{ 'https://api.example': { authorization: … } }`. */
  readonly headers: { readonly [origin: string]: { readonly [name: string]: string } };
  /** Whether a named pipe may be read: only what the user names, as it blocks until somebody writes to it. */
  readonly pipes?: boolean;
}

/** Milliseconds after which a download is given up. */
const timeout = 60_000;
const maxRedirects = 5;

export async function readUrl(url: string, options: ReadOptions): Promise<ReadResult> {
  if (url.startsWith('file:')) {
    const path = toPath(url);
    return path === null ? { cause: 'this is no path' } : readPath(path, options);
  }
  if (!/^https?:/i.test(url)) return { cause: 'it is neither a file nor an http URL' };
  return URL.canParse(url) ? download(url, options, maxRedirects) : { cause: 'this is no URL' };
}

async function readPath(path: string, options: ReadOptions): Promise<ReadResult> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { cause: 'folder' };
    // A pipe: `--input <(curl …)`. Devices never end.
    if (found.isFIFO() && options.pipes === true)
      return await collect(createReadStream(path), options.maxBytes);
    if (!found.isFile()) return { cause: 'it is no regular file' };
    if (found.size > options.maxBytes) return { cause: tooLarge(found.size, options.maxBytes) };
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = codeOf(error);
    return { cause: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : systemCause(code) };
  }
}

/** Redirects are followed within the origin only, so that credentials and trust stay there. */
async function download(url: string, options: ReadOptions, redirects: number): Promise<ReadResult> {
  try {
    const { origin } = new URL(url);
    const headers = Object.hasOwn(options.headers, origin) ? options.headers[origin] : undefined;
    const response = await options.fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { accept: 'application/yaml, application/json;q=0.9, */*;q=0.5', ...headers },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      const next = new URL(location, url);
      if (next.origin !== origin) return { cause: `it redirects to another origin, ${next.origin}` };
      return redirects > 0
        ? await download(next.href, options, redirects - 1)
        : { cause: 'it redirects too often' };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { cause: `the server answers ${response.status}` };
    }
    const read = await collect(response.body ?? [], options.maxBytes);
    return 'cause' in read ? read : { ...read, url };
  } catch (error) {
    return { cause: `no answer: ${systemCause(codeOf(error))}` };
  }
}

/** All bytes of a stream; a stream that goes on beyond the limit is cut off. */
export async function collect(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<ReadResult> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) return { cause: tooLarge(size, maxBytes) };
    parts.push(chunk);
  }
  return { bytes: Buffer.concat(parts) };
}

function tooLarge(size: number, limit: number): string {
  return `it is too large: ${size} bytes or more, the limit is ${limit}`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error.cause ?? {}, 'code');
  if (typeof code === 'string') return code;
  // fetch says only in words that it does not even try (a port that it blocks).
  return error.cause instanceof Error ? error.cause.message : error.name;
}
