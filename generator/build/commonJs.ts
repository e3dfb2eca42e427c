import { posix } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { OutputFile } from '../emitters/output.ts';

/** All sources as one CommonJS file, and its map. */
export async function bundleCommonJs(
  sources: readonly OutputFile[],
  target: string,
): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    target,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/cjs/index.js',
    bundle: true,
    format: 'cjs',
    // Lists the exports so that ES modules can import them by name.
    platform: 'node',
    sourcemap: 'external',
    sourcesContent: false,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    write: false,
    logLevel: 'silent',
    plugins: [inMemory(sources)],
  });
  const [map = '', code = ''] = outputFiles.map((file) => file.text);
  return [
    { path: 'dist/cjs/index.js', text: `${code}//# sourceMappingURL=index.js.map\n`, syntax: 'verbatim' },
    {
      path: 'dist/cjs/index.js.map',
      text: map.replaceAll(`"${namespace}:`, '"../../'),
      syntax: 'verbatim',
    },
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
