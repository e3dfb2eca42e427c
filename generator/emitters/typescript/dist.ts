import { posix } from 'node:path';
import type { BuildOptions, Plugin, TransformOptions } from 'esbuild';
import type { OutputFile } from '../output.ts';
import { relativePath } from './imports.ts';

/**
 * What is published, from the final sources: ES modules one by one, so that bundlers take what is used; CommonJS in
 * one file, which loads at once; declarations for both; and maps back to `src`. Each declaration comes from its own
 * source, which is written for `isolatedDeclarations`: no compiler looks at them together.
 * @param files of the package as they will be written; only its TypeScript sources matter
 * @throws when a source has no types of its own where one is exported: a mistake of ours
 */
export async function buildDist(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const sources = files.filter((file) => file.path.startsWith('src/') && file.path.endsWith('.ts'));
  const [bundle, ...modules] = await Promise.all([commonJs(sources), ...sources.map(buildModule)]);
  // One package holds both kinds of modules: each folder says which its files are.
  const markers = [
    verbatim('dist/esm/package.json', '{"type":"module"}\n'),
    verbatim('dist/cjs/package.json', '{"type":"commonjs"}\n'),
  ];
  return [...markers, ...bundle, ...modules.flat()];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

const options = {
  target: 'es2022',
  sourcemap: 'external',
  sourcesContent: false,
  // Lists the exports of CommonJS files so that ES modules can import them by name.
  platform: 'node',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const satisfies TransformOptions & BuildOptions;

/** One ES module, and the declarations of both kinds: their text is the same. */
async function buildModule(source: OutputFile): Promise<readonly OutputFile[]> {
  const path = source.path.replace(/^src\//, '').replace(/\.ts$/, '');
  const base = `dist/esm/${path}`;
  const sourcefile = relativePath(`${base}.js`, source.path).replace(/\.js$/, '.ts');
  const { transform } = await import('esbuild');
  const [types, { code, map }] = await Promise.all([
    declarations(source),
    transform(source.text, { ...options, loader: 'ts', format: 'esm', sourcefile }),
  ]);
  return [
    verbatim(`${base}.js`, `${code}//# sourceMappingURL=${nameOf(path)}.js.map\n`),
    verbatim(`${base}.js.map`, map),
    verbatim(`${base}.d.ts`, types),
    verbatim(`dist/cjs/${path}.d.ts`, types),
  ];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Declarations from the source alone. */
async function declarations(source: OutputFile): Promise<string> {
  const { isolatedDeclarationSync } = await import('oxc-transform');
  const { code, errors } = isolatedDeclarationSync(source.path, source.text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  return code;
}

async function commonJs(sources: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...options,
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
