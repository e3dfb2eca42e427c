import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReadOptions } from './read.ts';
import type { RefFailure } from './sources.ts';

/** What references may lead to, beyond the root's own folder or origin. */
export interface AllowedReferences {
  /** Folders, absolute or relative to the working directory. */
  readonly roots: readonly string[];
  /** Origins: `https://schemas.example`. */
  readonly origins: readonly string[];
}

export interface Access {
  /** Why a document may not be read; null: it may. */
  readonly refuse: (url: string) => Promise<Pick<RefFailure, 'kind' | 'cause'> | null>;
}

/**
 * Decides which documents references may lead to: those in the root's folder and below (also through symbolic
 * links), or at the root's origin, and what the config allows.
 */
export async function createAccess(
  rootUrl: string,
  cwd: string,
  allowed: AllowedReferences,
): Promise<Access> {
  const isFile = rootUrl.startsWith('file:');
  const roots = isFile ? [dirname(fileURLToPath(rootUrl))] : [];
  roots.push(...allowed.roots.map((folder) => resolve(cwd, folder)));
  const real = await Promise.all(roots.map(realOrSame));
  const origins = new Set(allowed.origins.map(originOf));
  if (!isFile) origins.add(new URL(rootUrl).origin);
  const refuse: Access['refuse'] = async (url) => {
    if (!url.startsWith('file:')) {
      if (!/^https?:/.test(url)) return { kind: 'refused', cause: 'neither a file nor an http URL' };
      return origins.has(new URL(url).origin)
        ? null
        : { kind: 'refused', cause: 'at an origin that is not allowed' };
    }
    const path = toPath(url);
    if (path === null) return { kind: 'unreadable', cause: 'this is no path' };
    const target = await realOrSame(path);
    const inside = real.some((folder) => contains(folder, target));
    return inside ? null : { kind: 'refused', cause: "outside of the document's folder" };
  };
  return { refuse };
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without symbolic links. A missing file is reported when it is read; its folder counts until then. */
async function realOrSame(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realOrSame(folder), basename(path));
  }
}

function originOf(text: string): string {
  return URL.canParse(text) ? new URL(text).origin : text;
}

/** The path of a file URL; null where it has none: a host, or an encoded slash. */
export function toPath(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** Whether an input is a URL of any scheme; drives of Windows are none. */
export function isUrl(input: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(input);
}

/** URL of an input: a path relative to `cwd`, or a URL (which reading may refuse). */
export function inputUrl(input: string, cwd: string): string {
  if (!isUrl(input)) return pathToFileURL(resolve(cwd, input)).href;
  return URL.canParse(input) ? new URL(input).href : input;
}

/** A URL without the user name and password in it, which become a header for its origin (RFC 7617). */
export function withoutUserInfo(
  url: string,
  headers: ReadOptions['headers'],
): { readonly url: string; readonly headers: ReadOptions['headers'] } {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return { url, headers };
  const parsed = new URL(url);
  const { username, password, origin } = parsed;
  if (username === '' && password === '') return { url, headers };
  parsed.username = '';
  parsed.password = '';
  const userInfo = [username, password].map(decoded).join(':');
  const authorization = `Basic ${Buffer.from(userInfo).toString('base64')}`;
  const given = Object.hasOwn(headers, origin) ? headers[origin] : {};
  return { url: parsed.href, headers: { ...headers, [origin]: { authorization, ...given } } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that begins no escape stands for itself.
  }
}

/** The name a document has in messages and origins. */
export function fileName(url: string, cwd: string): string {
  if (!url.startsWith('file:')) return url;
  const path = toPath(url);
  return path === null ? url : relative(cwd, path).split(sep).join('/');
}
