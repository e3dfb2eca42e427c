import { readdirSync, readFileSync } from 'node:fs';

/** Every HTTP LAP document of the conformance data, by name, and the seed. */
export const lapDocuments: readonly (readonly [string, string])[] = [
  ...filesOf('pairs/'),
  ...filesOf('shipped/').filter(([name]) => name !== 'graphql-github.lap'),
  ['stytch.lap', readFileSync(new URL('../../../spec/stytch.lap', import.meta.url), 'utf8')],
];

function filesOf(folder: string): readonly (readonly [string, string])[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.lap'))
    .toSorted()
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')]);
}
