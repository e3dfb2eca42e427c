import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../diagnostics/diagnostic.ts';
import { isSystemError } from './systemError.ts';

/** Writes one file that the user has named: whole, or not at all. */
export function writeText(path: string, text: string, report: Report): void {
  const staged = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(staged, text);
    renameSync(staged, path);
  } catch (cause) {
    rmSync(staged, { force: true });
    if (!isSystemError(cause)) throw cause;
    report('output/not-writable', { path, cause: cause.code }, null);
  }
}
