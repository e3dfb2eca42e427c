import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Plugin } from 'esbuild';
import { type TransformOptions, transformSync } from 'oxc-transform';
import type { OutputFile } from '../output.ts';
import { relativePath } from './imports.ts';

/**
 * What is published, from the final sources: ES modules one by one, so that bundlers take what is used; CommonJS in
 * one file, which loads at once; declarations for both; and maps back to `src`. Each declaration comes from its own
 * source, which is written for `isolatedDeclarations`: no compiler looks at them together.
 * @param sources the TypeScript sources as they will be written
 * @param meanwhile is run while the bundler, a process of its own, is at work
 * @throws when a source has no types of its own where one is exported: a mistake of ours
 */
export async function buildDist(
  sources: readonly OutputFile[],
  meanwhile: () => Promise<readonly OutputFile[]>,
): Promise<readonly OutputFile[]> {
  const [bundle, others] = await Promise.all([commonJs(sources), modulesThen(sources, meanwhile)]);
  // One package holds both kinds of modules: each folder says which its files are.
  const markers = [
    verbatim('dist/esm/package.json', '{"type":"module"}\n'),
    verbatim('dist/cjs/package.json', '{"type":"commonjs"}\n'),
  ];
  return [...others, ...markers, ...bundle];
}

/** Builds the modules with pauses: the bundler asks for one source after the other. */
async function modulesThen(
  sources: readonly OutputFile[],
  then: () => Promise<readonly OutputFile[]>,
): Promise<readonly OutputFile[]> {
  const modules: OutputFile[] = [];
  for (const source of sources) {
    modules.push(...buildModule(source));
    await setImmediate();
  }
  return [...(await then()), ...modules];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

const target = 'es2022';

/** One ES module, and the declarations of both kinds: their text is the same. */
function buildModule(source: OutputFile): readonly OutputFile[] {
  const path = source.path.replace(/^src\//, '').replace(/\.ts$/, '');
  const base = `dist/esm/${path}`;
  const { code, declaration = '', map, errors } = transformSync(source.path, source.text, moduleOptions);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  const { version, names, mappings } = map ?? { version: 3, names: [], mappings: '' };
  const sources = [relativePath(`${base}.js`, source.path).replace(/\.js$/, '.ts')];
  return [
    verbatim(`${base}.js`, `${code}//# sourceMappingURL=${nameOf(path)}.js.map\n`),
    verbatim(`${base}.js.map`, `${JSON.stringify({ version, sources, names, mappings })}\n`),
    verbatim(`${base}.d.ts`, declaration),
    verbatim(`dist/cjs/${path}.d.ts`, declaration),
  ];
}

const moduleOptions = {
  target,
  sourcemap: true,
  typescript: { onlyRemoveTypeImports: true, declaration: {} },
} as const satisfies TransformOptions;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

async function commonJs(sources: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    target,
    sourcemap: 'external',
    sourcesContent: false,
    // Lists the exports of CommonJS files so that ES modules can import them by name.
    platform: 'node',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    entryPoints: ['src/index.ts'],
    outfile: 'dist/cjs/index.js',
    bundle: true,
    format: 'cjs',
    write: false,
    logLevel: 'silent',
    plugins: [inMemory(sources)],
  });
  const [map = '', code = ''] = outputFiles.map((file) => file.text);
  return [
    verbatim('dist/cjs/index.js', `${code}//# sourceMappingURL=index.js.map\n`),
    verbatim('dist/cjs/index.js.map', map.replaceAll('"package:', '"../../')),
  ];
}

/** Where the sources are to the bundler; in its maps their names begin with it. */
const namespace = 'package';

/** Lets the bundler read the package's sources, which are not written yet, and nothing else. */
function inMemory(sources: readonly OutputFile[]): Plugin {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  return {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, importer }) => ({
        namespace,
        path: posix.join(posix.dirname(importer), path.replace(/\.js$/, '.ts')),
      }));
      onLoad({ filter: /.*/, namespace }, ({ path }) => {
        const contents = texts.get(path);
        return contents === undefined ? null : { contents, loader: 'ts' };
      });
    },
  };
}
