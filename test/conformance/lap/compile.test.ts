import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLap } from '../../../generator/convert/lap/compile/compile.ts';
import { compileDefaults, type CompileOptions } from '../../../generator/convert/lap/compile/compiling.ts';
import { readRaw } from '../../../generator/convert/lap/raw/read.ts';
import { serializeLap } from '../../../generator/convert/lap/serialize.ts';

const here = import.meta.dirname;
const read = (path: string): string => readFileSync(path, 'utf8');

function compile(path: string, options: Partial<CompileOptions> = {}): string {
  const root = readRaw({ format: 'openapi', root: { file: path, text: read(path), data: undefined } });
  const stem = basename(path).replace(/\.[^.]*$/, '');
  return serializeLap([compileLap(root, stem, { ...compileDefaults, ...options }).document]);
}

describe('OpenAPI to LAP, against the reference compiler 0.7.0', () => {
  const pairs = readdirSync(join(here, 'pairs')).filter((file) => file.endsWith('.openapi.json'));

  test('all pairs are here', () => {
    expect(pairs).toHaveLength(57);
  });

  test.each(pairs)('%s', (file) => {
    const path = join(here, 'pairs', file);
    expect(compile(path)).toBe(read(path.replace('.openapi.json', '.lap')));
  });

  test('the petstore of the LAP project', () => {
    const path = join(here, 'shipped/openapi-petstore.openapi.yaml');
    expect(compile(path)).toBe(read(path.replace('.openapi.yaml', '.lap')));
  });
});

test('Stytch: the published LAP is of an older edition, which shows in two lines', () => {
  const spec = join(here, '../../../spec');
  const options = { bodyDepth: 1, responseDepth: 3, legacyAuth: true };
  const ours = compile(join(spec, 'stytch.openapi.yaml'), options).split('\n');
  const theirs = read(join(spec, 'stytch.lap')).split('\n');
  const differing = theirs.flatMap((line, index) => (line === ours[index] ? [] : [index]));
  expect(ours).toHaveLength(theirs.length);
  expect(differing.map((index) => theirs[index]?.slice(0, 14))).toEqual(['@version 1.0.0', '@returns(200) ']);
  const [, order = 0] = differing;
  const words = (line = ''): readonly string[] => line.split(/[{}, ]+/).toSorted();
  expect(words(ours[order])).toEqual(words(theirs[order]));
});
