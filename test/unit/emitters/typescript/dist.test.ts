import { describe, expect, it } from 'vitest';
import { buildDist } from '../../../../generator/emitters/typescript/dist.ts';

const source = (path: string, text: string) => ({ path, text, syntax: 'typescript' }) as const;

const files = await buildDist([
  source('src/index.ts', "export * from './runtime/a.js';\n"),
  source(
    'src/runtime/a.ts',
    "import type { B } from './b.js';\n\nexport function f(b: B): number {\n  return b.n;\n}\n",
  ),
  source('src/runtime/b.ts', '/** A b. */\nexport interface B {\n  n: number;\n}\n'),
  source('README.md', '# no source'),
]);
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? 'missing';

describe('buildDist', () => {
  it('makes both kinds of modules with declarations and maps', () => {
    const kinds = ['js', 'js.map', 'd.ts', 'd.ts.map'];
    const wanted = ['cjs', 'esm'].flatMap((format) => [
      `dist/${format}/package.json`,
      ...['index', 'runtime/a', 'runtime/b'].flatMap((name) =>
        kinds.map((kind) => `dist/${format}/${name}.${kind}`),
      ),
    ]);
    expect(files.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
    expect(textOf('dist/esm/package.json')).toBe('{"type":"module"}\n');
    expect(textOf('dist/cjs/package.json')).toBe('{"type":"commonjs"}\n');
  });

  it('translates code', () => {
    expect(textOf('dist/esm/runtime/a.js')).toBe(
      'function f(b) {\n  return b.n;\n}\nexport {\n  f\n};\n//# sourceMappingURL=a.js.map\n',
    );
    expect(textOf('dist/cjs/index.js')).toContain('0 && (module.exports = {');
  });

  it('keeps the comments of declarations', () => {
    expect(textOf('dist/esm/runtime/b.d.ts')).toContain('/** A b. */');
    expect(textOf('dist/esm/runtime/a.d.ts')).toContain('export declare function f(b: B): number;');
  });

  it('maps back to the sources, and does not copy them', () => {
    const map = JSON.parse(textOf('dist/esm/runtime/a.js.map')) as {
      sources: string[];
      sourcesContent?: unknown;
    };
    const types = JSON.parse(textOf('dist/cjs/runtime/a.d.ts.map')) as {
      sources: string[];
      sourcesContent?: unknown;
    };
    expect([map.sources, types.sources]).toEqual([
      ['../../../src/runtime/a.ts'],
      ['../../../src/runtime/a.ts'],
    ]);
    expect([map.sourcesContent, types.sourcesContent]).toEqual([undefined, undefined]);
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
