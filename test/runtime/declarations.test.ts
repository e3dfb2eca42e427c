import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { isolatedDeclarationSync } from 'oxc-transform';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const runtime = new URL('templates/runtime/', root);
const files = readdirSync(runtime);

test.each(files)('%s has declarations of its own', (file) => {
  const { errors } = isolatedDeclarationSync(file, readFileSync(new URL(file, runtime), 'utf8'));
  expect(errors).toEqual([]);
});

test.each(files)('%s imports only its neighbours', (file) => {
  const text = readFileSync(new URL(file, runtime), 'utf8');
  const sources = [...text.matchAll(/from '([^']*)'/g)].map(([, source = '']) => source);
  expect(sources.filter((source) => !/^\.\/\w+\.js$/.test(source))).toEqual([]);
});

test('all of it compiles under strict flags without the types of a platform', () => {
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const project = fileURLToPath(new URL('tsconfig.json', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});

test('importing it needs nothing but the language', () => {
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(runtime), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'runtime',
    target: 'es2022',
  });
  const exports = runInNewContext(`${outputFiles[0]?.text}; Object.keys(runtime)`) as readonly string[];
  expect(exports).toContain('ClientCore');
});
