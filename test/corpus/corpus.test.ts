import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorpusPackage, countByCode, generateClient } from './generate.ts';
import { type CompilerError, compilerErrors } from '../support/compilerErrors.ts';

/* The documents of `small/`; `npm run corpus` does the same with hundreds of others. */

const folder = join(import.meta.dirname, 'small');
const names = readdirSync(folder)
  .filter((name) => /\.(json|yaml)$/.test(name))
  .sort();
const packages = new Map<string, CorpusPackage>();
let errors: readonly CompilerError[] = [];
const work = mkdtempSync(join(tmpdir(), 'lapwright-corpus-'));

beforeAll(async () => {
  for (const name of names) {
    const made = await generateClient(join(folder, name));
    packages.set(name, made);
    for (const { path, text } of made.files) {
      const target = join(work, name, path);
      mkdirSync(dirname(target), { recursive: true });
      if (path.startsWith('src/')) writeFileSync(target, text);
    }
  }
  errors = compilerErrors(
    work,
    names.map((name) => `${name}/**/*.ts`),
  );
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(names)('%s', (name) => {
  test('gives a client', () => {
    expect(packages.get(name)?.record).toMatchObject({ generated: true, failure: '', any: 0 });
  });

  test('loses no operation without a word', () => {
    expect(packages.get(name)?.record.lost).toEqual([]);
  });

  test('compiles under the strict flags', () => {
    expect(errors.filter((error) => error.file.startsWith(`${name}/`))).toEqual([]);
  });
});

test('operations and warnings are those of the list', async () => {
  const counts = names.map((name) => {
    const made = packages.get(name);
    const { operations = 0, described = 0 } = made?.record ?? {};
    const diagnostics = countByCode((made?.diagnostics ?? []).filter((found) => found.severity !== 'info'));
    return `  ${JSON.stringify(name)}: ${JSON.stringify({ operations, described, diagnostics })}`;
  });
  await expect(`{\n${counts.join(',\n')}\n}\n`).toMatchFileSnapshot('./small.snapshot');
});
