import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { typecheck } from '../support/typecheck.ts';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'test/cases');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-compile-')));
afterAll(() => rmSync(work, { recursive: true }));

it('every expected file compiles under the strict flags', () => {
  writeFileSync(join(work, 'package.json'), '{"type":"module"}');
  const names = readdirSync(cases).filter((name) => existsSync(join(cases, name, 'expected/src')));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    cpSync(join(cases, name, 'expected/src'), join(work, name, 'src'), { recursive: true });
    // The runtime is in no case: it is the same file for all of them.
    symlinkSync(join(root, 'templates/runtime'), join(work, name, 'src/runtime'));
  }
  expect(typecheck(work, ['*/src/**/*.ts'], { exclude: ['*/src/runtime'] })).toBe('');
}, 60_000);
