import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundledSize } from '../support/bundledSize.ts';

/** What a browser program carries, minified and compressed. */
interface Budget {
  /** Bytes. */
  readonly limit: number;
  readonly code: string;
  /** Only what comes on top of this entry counts. */
  readonly over?: string;
}

const runtime = fileURLToPath(new URL('../../templates/runtime', import.meta.url));
const table = new Map<string, Budget>(
  Object.entries(JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'))),
);

/** The program of an entry: its own code, behind that of the entry it comes on top of. */
function program(name: string): string {
  const { code = '', over } = table.get(name) ?? {};
  return over === undefined ? code : program(over) + code;
}

test.each([...table])('%s', (name, { limit, over }) => {
  const base = over === undefined ? 0 : bundledSize(runtime, program(over));
  const size = bundledSize(runtime, program(name)) - base;
  expect(size, `${name} takes ${size} bytes`).toBeLessThanOrEqual(limit);
});
