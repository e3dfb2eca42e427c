import type { Report } from '../diagnostics/diagnostic.ts';
import type { OutputFile } from '../emitters/output.ts';
import { type Found, openFolder } from './disk.ts';
import { manifestName, parseManifest, printManifest } from './manifest.ts';
import { pathProblem } from './path.ts';

/** One file that is not as it should be. Null: there is none, or there must be none. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What has to be done to an output folder. */
export interface Changes {
  /** Absolute path. */
  readonly folder: string;
  /** Files to write first, then files to remove. */
  readonly changes: readonly Change[];
  readonly unchanged: readonly string[];
}

/**
 * Compares finished files with what is in the output folder; the manifest is added here.
 * @param folder absolute path; need not exist
 * @returns null after an error was reported: something of somebody else's is in the way
 */
export function compareOutput(folder: string, files: readonly OutputFile[], report: Report): Changes | null {
  const paths = files.map((file) => file.path);
  checkPaths(paths);
  const look = openFolder(folder);
  const ours = readManifest(look(manifestName), report);
  if (ours === null) return null;

  const wanted = new Map(files.map((file) => [file.path, file.text]));
  wanted.set(manifestName, printManifest(paths));
  const writes: Change[] = [];
  const unchanged: string[] = [];
  let blocked = false;
  for (const [path, after] of wanted) {
    const found = look(path);
    const before = found.kind === 'file' ? found.text : null;
    if (found.kind === 'blocked') report(found.code, { path: found.path }, null);
    else if (before === after) unchanged.push(path);
    else if (before === null || ours.has(path)) writes.push({ path, before, after });
    else report('output/foreign-file', { path }, null);
    blocked ||= found.kind === 'blocked' || (before !== null && before !== after && !ours.has(path));
  }
  if (blocked) return null;
  return { folder, changes: [...writes, ...stale(ours, wanted, look)], unchanged };
}

/** Files of a former run that are no longer wanted. What has become a link or a folder is no longer ours. */
function stale(
  ours: ReadonlySet<string>,
  wanted: ReadonlyMap<string, string>,
  look: (path: string) => Found,
): readonly Change[] {
  return [...ours]
    .filter((path) => !wanted.has(path))
    .flatMap((path) => {
      const found = look(path);
      return found.kind === 'file' ? [{ path, before: found.text, after: null }] : [];
    });
}

/** The files of the former run, the manifest among them; null after an error was reported. */
function readManifest(found: Found, report: Report): ReadonlySet<string> | null {
  if (found.kind === 'none') return new Set();
  if (found.kind === 'blocked') {
    report(found.code, { path: found.path }, null);
    return null;
  }
  const manifest = parseManifest(found.text);
  if ('cause' in manifest) {
    report('output/bad-manifest', { path: manifestName, cause: manifest.cause }, null);
    return null;
  }
  return new Set([...manifest.paths, manifestName]);
}

/** Names are the plan's to choose: a bad one here is a bug, whatever the input was. */
function checkPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const problem = pathProblem(path);
    if (problem !== '') throw new Error(`output path ${JSON.stringify(path)} ${problem}`);
    // Some file systems take `User.ts` and `user.ts` for the same file.
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) throw new Error(`output path ${JSON.stringify(path)} occurs twice`);
    seen.add(folded);
  }
}
