import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Outcome of one run. */
export interface Score {
  readonly passed: readonly string[];
  /** Name to what was observed. */
  readonly failed: ReadonlyMap<string, string>;
}

/** What is committed: how many pass, and each one that does not, with its reason in words for people. */
export interface Committed {
  readonly passed: number;
  readonly failed: { readonly [name: string]: string };
}

const readAll = (file: string): { readonly [version: string]: Committed } =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

export function readScores(file: string, version: string): Committed {
  return readAll(file)[version] ?? { passed: 0, failed: {} };
}

/** What must not be: a failure that is not on the list, or one on the list that has been mended. */
export function compareScores(before: Committed, after: Score): readonly string[] {
  const lost = [...after.failed].filter(([name]) => !Object.hasOwn(before.failed, name));
  const gained = Object.keys(before.failed).filter((name) => !after.failed.has(name));
  return [
    ...lost.map(([name, problem]) => `${name} fails: ${problem}`),
    ...gained.map((name) => `${name} passes now: take it off the list (--update)`),
  ];
}

/** Takes off the list what passes now. A first list is written whole; afterwards nothing is ever added to it. */
export function writeScores(file: string, version: string, before: Committed, after: Score): void {
  const all = readAll(file);
  const first = all[version] === undefined;
  const names = first
    ? [...after.failed.keys()]
    : Object.keys(before.failed).filter((name) => after.failed.has(name));
  const failed = Object.fromEntries(
    names.sort().map((name) => [name, before.failed[name] ?? after.failed.get(name) ?? '']),
  );
  const total = after.passed.length + after.failed.size;
  const next: Committed = { passed: total - names.length, failed };
  writeFileSync(file, `${JSON.stringify({ ...all, [version]: next }, null, 2)}\n`);
}
