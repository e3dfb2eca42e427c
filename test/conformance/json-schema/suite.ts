import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One instance of a group and what the suite says of it. */
export interface Instance {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

/** One schema of the suite with its instances. */
export interface Group {
  /** `keyword#position`, stable as long as the suite's file is. */
  readonly id: string;
  /** File of the suite without `.json`: `type`, `optional/bignum`, `optional/format/date`. */
  readonly keyword: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly Instance[];
}

export const suiteFolder: string = join(import.meta.dirname, 'suite');

/** Every group of the suite, in the order of its files. */
export function readSuite(keep: (keyword: string) => boolean = () => true): readonly Group[] {
  const tests = join(suiteFolder, 'tests');
  return filesBelow(tests, '')
    .map((path) => path.slice(0, -'.json'.length))
    .filter(keep)
    .flatMap((keyword) => {
      const groups: readonly Omit<Group, 'id' | 'keyword'>[] = JSON.parse(
        readFileSync(join(tests, `${keyword}.json`), 'utf8'),
      );
      return groups.map(({ description, schema, tests: instances }, at) => {
        return { id: `${keyword}#${at}`, keyword, description, schema, tests: instances };
      });
    });
}

/** The document behind a URL of the suite's test server, or null. */
export function readRemote(url: string): string | null {
  const path = /^http:\/\/localhost:1234\/([\w./-]+\.json)/.exec(url)?.[1];
  if (path === undefined || path.includes('..')) return null;
  try {
    return readFileSync(join(suiteFolder, 'remotes', path), 'utf8');
  } catch {
    return null; // The suite refers to documents that are not there on purpose.
  }
}

function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .filter((path) => path.endsWith('.json'));
}
