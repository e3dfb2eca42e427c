import { pathProblem } from './path.ts';

/** Lists what a run wrote, so that the next run can remove what it no longer writes, and nothing else. */
export const manifestName = '.lapwright.json';

export function printManifest(paths: readonly string[]): string {
  const files = [...paths].sort();
  return `${JSON.stringify({ comment: 'Files written by lapwright; it removes them when they are no longer generated.', files }, null, 2)}\n`;
}

/** The paths of a manifest, or why it cannot be trusted. It is a file like any other: somebody may have edited it. */
export function parseManifest(
  text: string,
): { readonly paths: readonly string[] } | { readonly cause: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { cause: 'it is not JSON' };
  }
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) {
    return { cause: 'it has no list "files"' };
  }
  const files: readonly unknown[] = data.files;
  const paths = files.filter((path) => typeof path === 'string');
  const bad =
    files.length === paths.length ? paths.find((path) => pathProblem(path) !== '') : 'one that is no text';
  return bad === undefined ? { paths } : { cause: `it names a file ${JSON.stringify(bad)}` };
}
