import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Change, Changes } from './compare.ts';
import { type JournalEntry, journalName, stagingPrefix } from './recover.ts';
import { isSystemError } from './systemError.ts';

/**
 * Writes everything or nothing: all texts are staged first, then swapped in by renames, and what was there comes
 * back when a rename fails. Files that have not changed are not touched.
 * @param process id of this process: a run that is killed meanwhile is taken back by the next one
 * @returns false after an error was reported; the folder is as it was
 */
export function writeChanges({ folder, changes }: Changes, process: number, report: Report): boolean {
  if (changes.length === 0) return true;
  try {
    swap(folder, changes, stagingPrefix(process));
    return true;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    report('output/not-writable', { path: cause.path ?? folder, cause: cause.code }, null);
    return false;
  }
}

function swap(folder: string, changes: readonly Change[], prefix: string): void {
  const undo: (() => void)[] = [];
  const makeFolder = (path: string): void => {
    const first = mkdirSync(path, { recursive: true });
    if (first !== undefined) undo.push(() => rmSync(first, { recursive: true }));
  };
  try {
    makeFolder(folder);
    // Inside the output: the one place that is surely on the same file system, so that renames work.
    const staging = mkdtempSync(join(folder, prefix));
    undo.push(() => rmSync(staging, { recursive: true, force: true }));
    changes.forEach(({ after }, index) => {
      if (after !== null) writeFileSync(join(staging, `${index}.new`), after);
    });
    const journal = changes.map(({ path, before }): JournalEntry => ({ path, existed: before !== null }));
    writeFileSync(join(staging, journalName), JSON.stringify(journal));
    changes.forEach(({ path, before, after }, index) => {
      const target = join(folder, path);
      makeFolder(dirname(target));
      if (before !== null) {
        const backup = join(staging, `${index}.old`);
        renameSync(target, backup);
        undo.push(() => renameSync(backup, target));
      }
      if (after === null) return;
      renameSync(join(staging, `${index}.new`), target);
      undo.push(() => rmSync(target));
    });
    rmSync(staging, { recursive: true });
  } catch (cause) {
    for (const step of undo.toReversed()) step();
    throw cause;
  }
  for (const { path, after } of changes) if (after === null) removeEmpty(folder, dirname(path));
}

/** Folders that nothing is left in go with their last file. */
function removeEmpty(folder: string, path: string): void {
  if (path === '.') return;
  const target = join(folder, path);
  if (readdirSync(target).length > 0) return;
  rmdirSync(target);
  removeEmpty(folder, dirname(path));
}
