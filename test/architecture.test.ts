import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../generator/diagnostics/catalogue.ts';
import { filesBelow } from './support/files.ts';

const root = join(import.meta.dirname, '..');

const files = (folder: string, extension: string): string[] =>
  filesBelow(join(root, folder))
    .filter((path) => path.endsWith(extension))
    .map((path) => `${folder}/${path}`);

const generator = files('generator', '.ts');
const runtime = files('templates/runtime', '.ts');
const text = new Map(
  [...generator, ...runtime].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

/** The stage a file belongs to: the first folder below `generator`, or the file's own name. */
const room = (path: string): string => path.split('/')[1] ?? '';

/** Files and packages that a file imports, types too. */
function imports(path: string): string[] {
  const found = (text.get(path) ?? '').matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(root, join(root, dirname(path), specifier)) : specifier,
  );
}

/** Small functions on the IR that later stages use as well. */
const helpers = [
  'passes/clashes.ts',
  'passes/compare.ts',
  'passes/exactValues.ts',
  'passes/literalTag.ts',
  'passes/shape.ts',
  'passes/singular.ts',
];

/**
 * What each room may import from the others. Nothing looks backwards: a reader knows no emitter, an emitter no
 * reader, and the IR knows nobody.
 */
const arrows: Record<string, readonly string[]> = {
  ir: [],
  diagnostics: ['ir', 'source'],
  config: ['diagnostics', 'ir', 'source'],
  source: ['diagnostics', 'ir', 'config'],
  readers: ['source', 'diagnostics', 'ir', 'config'],
  passes: ['diagnostics', 'ir', 'config'],
  plan: [...helpers, 'diagnostics', 'ir', 'config'],
  emitters: [...helpers, 'plan', 'diagnostics', 'ir', 'config', 'templates.ts'],
  build: ['emitters'],
  writer: ['emitters', 'diagnostics', 'ir'],
  // A pipeline of its own: LAP is compiled from the OpenAPI document as it stands, not from what it means.
  convert: ['source', 'readers', 'passes', 'emitters', 'diagnostics', 'ir', 'config'],
};

describe('the arrows', () => {
  it.each(Object.entries(arrows))('%s', (name, allowed) => {
    const wrong = generator
      .filter((path) => room(path) === name)
      .flatMap((path) => imports(path).map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith('generator/') && room(target) !== name)
      .filter(
        ({ target }) =>
          !allowed.includes(room(target)) && !allowed.includes(target.replace('generator/', '')),
      )
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(['build', 'writer'])('%s knows the type of its files and nothing else of the emitters', (name) => {
    const wrong = generator
      .filter((path) => room(path) === name)
      .flatMap(imports)
      .filter(
        (target) => target.startsWith('generator/emitters/') && target !== 'generator/emitters/output.ts',
      );
    expect(wrong).toEqual([]);
  });

  it('the runtime imports only itself', () => {
    const wrong = runtime.flatMap(imports).filter((target) => !target.startsWith('templates/runtime/'));
    expect(wrong).toEqual([]);
  });

  it('every stage has a place in the arrows', () => {
    const rooms = new Set(generator.filter((path) => path.split('/').length > 2).map(room));
    expect([...rooms].filter((name) => !Object.hasOwn(arrows, name))).toEqual(['cli']);
  });
});

describe('the world outside', () => {
  const outside = (pattern: RegExp, allowed: (path: string) => boolean): string[] =>
    generator.filter((path) => !allowed(path) && pattern.test(code(path)));

  it('only the command line touches the process', () => {
    expect(outside(/(?<![\w.])process\./, (path) => /^generator\/cli(\/|\.ts)/.test(path))).toEqual([]);
  });

  it('only the writer writes files', () => {
    const writes =
      /\b(writeFile|writeFileSync|appendFile|mkdir|mkdirSync|rename|renameSync|rm|rmSync|unlink|symlink)\(/;
    const keepsCompiledCode = 'generator/cli/startup.ts';
    expect(outside(writes, (path) => room(path) === 'writer' || path === keepsCompiledCode)).toEqual([]);
  });

  it('only the source stage opens connections', () => {
    expect(outside(/(?<![\w.])fetch\(|node:(https?|net)'/, (path) => room(path) === 'source')).toEqual([]);
  });

  it('nothing depends on the clock, on chance or on the locale', () => {
    const chance = /Date\.now|new Date\(\)|Math\.random|localeCompare|\.toLocale|\bIntl\./;
    expect(outside(chance, () => false)).toEqual([]);
  });
});

describe('words', () => {
  it('words of JSON Schema do not occur right of the readers', () => {
    const schemaWords =
      /\b(oneOf|anyOf|allOf|additionalProperties|prefixItems|patternProperties|deepObjectStyle)\b/;
    const right = new Set(['ir', 'passes', 'plan', 'writer']);
    const typescript = (path: string): boolean => path.startsWith('generator/emitters/typescript/');
    expect(
      generator.filter((path) => (right.has(room(path)) || typescript(path)) && schemaWords.test(code(path))),
    ).toEqual([]);
  });
});

/** A file without its comments. */
function code(path: string): string {
  return (text.get(path) ?? '').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

describe('size', () => {
  it('no file has more than 350 lines', () => {
    // The IR is one page of types that are read together.
    const limit = (path: string): number => (path === 'generator/ir/types.ts' ? 400 : 350);
    const long = [...text]
      .filter(([path, content]) => content.split('\n').length > limit(path) + 1)
      .map(([path]) => path);
    expect(long).toEqual([]);
  });

  it('half of the files have at most 110 lines', () => {
    const lengths = generator.map((path) => (text.get(path) ?? '').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(110);
  });
});

describe('diagnostics', () => {
  it('every code is reported somewhere in a test', () => {
    const tests = files('test', '.ts').filter((path) => !path.endsWith('architecture.test.ts'));
    const expected = files('test/cases', 'diagnostics.txt');
    const texts = [...tests, ...expected].map((path) => readFileSync(join(root, path), 'utf8'));
    // In a pattern the slash is escaped.
    const said = texts.join('\n').replaceAll('\\/', '/');
    expect(Object.keys(catalogue).filter((name) => !said.includes(name))).toEqual([]);
  });

  it('every code is reported somewhere in the generator', () => {
    const sources = generator
      .filter((path) => !path.startsWith('generator/diagnostics/catalogue'))
      .map((path) => text.get(path) ?? '')
      .join('\n');
    expect(Object.keys(catalogue).filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
  });

  it('a code belongs to the file of its area', () => {
    expect(Object.keys(catalogue).filter((name) => !/^[a-z]+\/[a-z0-9-]+$/.test(name))).toEqual([]);
  });
});
