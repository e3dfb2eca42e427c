import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../generator/emitters/output.ts';
import { generateFiles } from '../support/generateFiles.ts';
import { payloadsInCode } from '../support/payloads.ts';
import { typecheck } from '../support/typecheck.ts';
import { lap, marker, openapi } from './documents.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-canary-')));
afterAll(() => rmSync(work, { recursive: true }));

describe.each([
  ['api.json', openapi],
  ['api.lap', lap],
])('no text of %s becomes code', (input, text) => {
  const folder = join(work, input.replace('.', '-'));
  let files: readonly OutputFile[] = [];
  let said = '';

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, input), text);
    const generated = await generateFiles(folder, input);
    said = generated.diagnostics
      .map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
      .join('\n');
    files = generated.files ?? [];
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.text);
    }
  }, 60_000);

  it('the description is understood, payloads and all', () => {
    expect(files.length, said).toBeGreaterThan(10);
    const kept = files.filter((file) => file.text.includes(marker)).map(({ path }) => path);
    expect(kept).toEqual(expect.arrayContaining(['README.md', 'src/options.ts']));
    expect(kept.some((path) => path.startsWith('src/resources/'))).toBe(true);
  });

  it('payloads stand in string literals and comments only', () => {
    const sources = files.filter(({ path }) => /\.(ts|js)$/.test(path));
    expect(sources.flatMap(({ path, text: source }) => payloadsInCode(path, source, marker))).toEqual([]);
  });

  it('the package compiles under the strict flags', () => {
    expect(typecheck(folder, ['src'])).toBe('');
  }, 60_000);

  it('file names are plain, and stay inside the package', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^(\w[\w-]*\/)*\.?\w[\w.-]*$/.test(path))).toEqual(
      [],
    );
  });

  it('package.json says what it should, and nothing more', () => {
    const { name, scripts, bin, dependencies } = JSON.parse(
      files.find(({ path }) => path === 'package.json')?.text ?? '',
    );
    expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect([scripts, bin, dependencies]).toEqual([undefined, undefined, undefined]);
  });
});
