import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../diagnostics/diagnostic.ts';
import { openFolder } from './disk.ts';
import { pathProblem } from './path.ts';
import { isSystemError } from './systemError.ts';

/** The process that writes, and whether another one is still there. */
export interface Processes {
  readonly own: number;
  readonly isRunning: (id: number) => boolean;
}

/** Where a run stages its files: the name says whose it is. */
export const stagingPrefix = (process: number): string => `.lapwright-${process}-`;
export const journalName = 'journal.json';

/** What a run is about to do, in order: kept beside the staged files until it is done. */
export interface JournalEntry {
  readonly path: string;
  /** Whether a file was there before, which is moved aside as `<index>.old`. */
  readonly existed: boolean;
}

/**
 * Takes back what a run has begun that was killed while it wrote, so that the output is as it was before that run.
 * @returns false after an error was reported: another run is writing right now
 */
export function recoverOutput(folder: string, processes: Processes, report: Report): boolean {
  for (const name of stagingFolders(folder)) {
    const id = Number(/^\.lapwright-(\d+)-/.exec(name)?.[1]);
    if (id !== processes.own && processes.isRunning(id)) {
      report('output/busy', { path: join(folder, name) }, null);
      return false;
    }
    try {
      takeBack(folder, join(folder, name));
    } catch (cause) {
      if (!isSystemError(cause)) throw cause;
      report('output/not-writable', { path: cause.path ?? folder, cause: cause.code }, null);
      return false;
    }
  }
  return true;
}

function stagingFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && /^\.lapwright-\d+-/.test(entry.name))
      .map(({ name }) => name);
  } catch {
    return []; // Comparing the output says what is wrong with it.
  }
}

/** Each step can be repeated: a recovery may be killed as well. */
function takeBack(folder: string, staging: string): void {
  const look = openFolder(folder);
  readJournal(join(staging, journalName))
    .map((entry, index) => ({ ...entry, index }))
    .toReversed()
    .forEach(({ path, existed, index }) => {
      if (pathProblem(path) !== '' || look(path).kind === 'blocked') return;
      const target = join(folder, path);
      if (existed && existsSync(join(staging, `${index}.old`)))
        renameSync(join(staging, `${index}.old`), target);
      else if (!existed && !existsSync(join(staging, `${index}.new`))) rmSync(target, { force: true });
    });
  rmSync(staging, { recursive: true, force: true });
}

/** The entries of a journal; none where it is not complete: nothing was moved then. */
function readJournal(path: string): readonly JournalEntry[] {
  if (!existsSync(path)) return [];
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(data) && data.every(isEntry) ? data : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

function isEntry(entry: unknown): entry is JournalEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  return (
    'path' in entry &&
    typeof entry.path === 'string' &&
    'existed' in entry &&
    typeof entry.existed === 'boolean'
  );
}
