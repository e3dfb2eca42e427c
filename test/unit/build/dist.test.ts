import { describe, expect, it } from 'vitest';
import { buildDist } from '../../../generator/build/dist.ts';

const source = (path: string, text: string) => ({ path, text, syntax: 'typescript' }) as const;

const files = await buildDist([
  source('src/index.ts', "export * from './runtime/a.js';\n"),
  source(
    'src/runtime/a.ts',
    "import type { B } from './b.js';\n\nexport function f(b: B): number {\n  return b.n;\n}\n",
  ),
  source('src/runtime/b.ts', '/** A b. */\nexport interface B {\n  n: number;\n}\n'),
]);
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? 'missing';

describe('buildDist', () => {
  it('makes both kinds of modules with declarations and maps', () => {
    const names = ['index', 'runtime/a', 'runtime/b'];
    const wanted = [
      ...names.flatMap((name) => ['js', 'js.map', 'd.ts'].map((kind) => `dist/esm/${name}.${kind}`)),
      ...names.map((name) => `dist/cjs/${name}.d.ts`),
      'dist/cjs/index.js',
      'dist/cjs/index.js.map',
      'dist/cjs/package.json',
      'dist/esm/package.json',
    ];
    expect(files.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
    expect(textOf('dist/esm/package.json')).toBe('{"type":"module","sideEffects":false}\n');
    expect(textOf('dist/cjs/package.json')).toBe('{"type":"commonjs"}\n');
  });

  it('translates code', () => {
    expect(textOf('dist/esm/runtime/a.js')).toBe(
      'export function f(b) {\n\treturn b.n;\n}\n//# sourceMappingURL=a.js.map\n',
    );
    expect(textOf('dist/cjs/index.js')).toContain('0 && (module.exports = {');
    expect(textOf('dist/cjs/index.js')).not.toContain('require(');
  });

  it('keeps the comments of declarations', () => {
    expect(textOf('dist/esm/runtime/b.d.ts')).toContain('/** A b. */');
    expect(textOf('dist/esm/runtime/a.d.ts')).toContain('export declare function f(b: B): number;');
  });

  it('maps back to the sources, and does not copy them', () => {
    const maps = ['dist/esm/runtime/a.js.map', 'dist/cjs/index.js.map'].map(
      (path) => JSON.parse(textOf(path)) as { sources: string[]; sourcesContent?: unknown },
    );
    expect(maps.map((map) => map.sources)).toEqual([
      ['../../../src/runtime/a.ts'],
      ['../../src/index.ts', '../../src/runtime/a.ts'],
    ]);
    expect(maps.map((map) => map.sourcesContent)).toEqual([undefined, undefined]);
  });

  it('refuses an export without a type of its own', async () => {
    await expect(buildDist([source('src/a.ts', 'export const a = Math.random();\n')])).rejects.toThrow(
      'src/a.ts',
    );
  });

  it('refuses what does not parse', async () => {
    await expect(buildDist([source('src/a.ts', 'export const = 1')])).rejects.toThrow('src/a.ts');
  });
});
