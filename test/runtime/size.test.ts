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
  /** Modules that do not count. */
  readonly without?: readonly string[];
}

const runtime = fileURLToPath(new URL('../../templates/runtime', import.meta.url));
const table = new Map<string, Budget>(
  Object.entries(JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'))),
);

const bytes = (contents: string, without: readonly string[] = []): number =>
  bundledSize(
    runtime,
    contents,
    without.map((name) => `./${name}.js`),
  );

test.each([...table])('%s', (name, { limit, code, over = '', without }) => {
  const base = table.get(over)?.code;
  const size = base === undefined ? bytes(code, without) : bytes(base + code) - bytes(base);
  expect(size, `${name} takes ${size} bytes`).toBeLessThanOrEqual(limit);
});
