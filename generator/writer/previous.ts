import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in the package.json of an output folder; undefined where there is none that can be read. */
export function readVersion(folder: string): string | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const named = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}
