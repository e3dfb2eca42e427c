import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

function toPath(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null; // A file URL with a host, or with an encoded slash in it.
  }
}

/** URL of an input: a path relative to `cwd`, or an http URL. */
export function inputUrl(input: string, cwd: string): string {
  return /^https?:\/\//i.test(input) ? new URL(input).href : pathToFileURL(resolve(cwd, input)).href;
}

/** The name a document has in messages and origins. */
export function fileName(url: string, cwd: string): string {
  if (!url.startsWith('file:')) return url;
  const path = toPath(url);
  return path === null ? url : relative(cwd, path).split(sep).join('/');
}
