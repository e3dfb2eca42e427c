import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Reads bytes. `cause` says in words why it could not. */
export type ReadResult =
  { readonly bytes: Uint8Array } | { readonly cause: 'missing' | 'folder' | (string & {}) };

export interface ReadOptions {
  /** Bytes one document may have. */
  readonly maxBytes: number;
  readonly fetch: typeof fetch;
  /** Headers for requests to one origin, and to no other: `{ 'https://api.example': { authorization: … } }`. */
  readonly headers: { readonly [origin: string]: { readonly [name: string]: string } };
}

/** Milliseconds after which a download is given up. */
const timeout = 60_000;
const maxRedirects = 5;

export async function readUrl(url: string, options: ReadOptions): Promise<ReadResult> {
  return url.startsWith('file:')
    ? readPath(fileURLToPath(url), options)
    : download(url, options, maxRedirects);
}

async function readPath(path: string, options: ReadOptions): Promise<ReadResult> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { cause: 'folder' };
    if (!found.isFile()) return { cause: 'it is no regular file' };
    if (found.size > options.maxBytes) return { cause: tooLarge(found.size, options.maxBytes) };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { cause: codeOf(error) === 'ENOENT' ? 'missing' : (codeOf(error) ?? 'it cannot be read') };
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
    return await collect(response.body ?? [], options.maxBytes);
  } catch (error) {
    return { cause: `no answer (${codeOf(error) ?? 'connection failed'})` };
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

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error.cause ?? {}, 'code');
  return typeof code === 'string' ? code : error.name;
}
