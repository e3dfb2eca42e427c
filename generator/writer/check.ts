import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change, Changes } from './compare.ts';

/** A file on disk that is not what would be written. */
export interface StaleFile {
  readonly path: string;
  readonly state: 'missing' | 'changed' | 'left over';
  readonly added: number;
  readonly removed: number;
  /** Unified diff; '' for a file that is missing or left over. */
  readonly diff: string;
}

/** Build output is not in version control, so a check does not ask for it. */
const isBuilt = (path: string): boolean => path.startsWith('dist/');

/** What differs between the output on disk and what would be written. Nothing: the output is fresh. */
export function staleFiles({ changes }: Changes): readonly StaleFile[] {
  return changes.filter((change) => !isBuilt(change.path)).map(describe);
}

function describe({ path, before, after }: Change): StaleFile {
  if (before === null)
    return { path, state: 'missing', added: countLines(after ?? ''), removed: 0, diff: '' };
  if (after === null) return { path, state: 'left over', added: 0, removed: countLines(before), diff: '' };
  const diff = createTwoFilesPatch(path, path, before, after, 'on disk', 'generated', {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const lines = diff.split('\n').slice(2);
  return {
    path,
    state: 'changed',
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
    diff,
  };
}

const countLines = (text: string): number => text.split('\n').length - 1;
