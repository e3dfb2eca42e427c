import { Buffer } from 'node:buffer';

/** Longest name of a file or folder that every common file system takes, in bytes. */
const longest = 255;

/**
 * Why a path must not be written to inside an output folder, '' when it may.
 * @param path relative to the folder, `/` between parts
 */
export function pathProblem(path: string): string {
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'is not a plain relative path';
    if (/[\\:\p{Cc}]/u.test(part)) return 'holds a sign that file names must not have';
    if (Buffer.byteLength(part) > longest) return `has a part of more than ${longest} bytes`;
  }
  return '';
}
