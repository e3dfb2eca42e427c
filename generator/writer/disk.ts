import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

type BlockedCode = 'output/symlink' | 'output/not-a-file' | 'output/not-a-folder';

/** What stands at a path of the output folder. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly text: string }
  | {
      readonly kind: 'blocked';
      readonly code: BlockedCode;
      readonly path: string;
    };

/**
 * Looks at files inside a folder without ever following a link inside of it; the folder itself may be one.
 * @returns a function from a path (relative, `/` between parts) to what is there
 */
export function openFolder(folder: string): (path: string) => Found {
  const known = new Map<string, Found | null>([['', judgeRoot(folder)]]);
  /** Null: a plain folder, so what lies below may be looked at. */
  const parent = (path: string): Found | null => {
    const seen = known.get(path);
    if (seen !== undefined) return seen;
    const answer = parent(above(path)) ?? judgeFolder(path, stat(join(folder, path)));
    known.set(path, answer);
    return answer;
  };
  return (path) => {
    const blocked = parent(above(path));
    if (blocked !== null) return blocked;
    const stats = stat(join(folder, path));
    if (stats === undefined) return { kind: 'none' };
    if (stats.isSymbolicLink()) return { kind: 'blocked', code: 'output/symlink', path };
    if (!stats.isFile()) return { kind: 'blocked', code: 'output/not-a-file', path };
    return { kind: 'file', text: readFileSync(join(folder, path), 'utf8') };
  };
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function stat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function judgeRoot(folder: string): Found | null {
  try {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'none' };
    return stats.isDirectory() ? null : { kind: 'blocked', code: 'output/not-a-folder', path: folder };
  } catch {
    // Something above it is a file, or may not be entered: making the folder says what.
    return { kind: 'none' };
  }
}

function judgeFolder(path: string, stats: Stats | undefined): Found | null {
  if (stats === undefined) return { kind: 'none' };
  if (stats.isSymbolicLink()) return { kind: 'blocked', code: 'output/symlink', path };
  return stats.isDirectory() ? null : { kind: 'blocked', code: 'output/not-a-file', path };
}
