// Runs a TypeScript program of the tests with plain Node: `node test/run.js test/corpus/main.ts --update`.
// It is bundled first, so that what is measured is compiled code, as users have it.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [program, ...parameters] = process.argv.slice(2);
if (program === undefined) throw new Error('usage: node test/run.js <program.ts> [parameters]');
const folder = join(import.meta.dirname, '../node_modules/.cache/lapwright', dirname(program));
await mkdir(folder, { recursive: true });

/** Modules keep their own `import.meta.dirname` in the bundle. */
const ownFolders = {
  name: 'own-folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

const { metafile } = await build({
  entryPoints: [program],
  outdir: folder,
  entryNames: 'main',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [ownFolders],
  metafile: true,
  logLevel: 'warning',
});
const bundle = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === program);
process.argv.splice(1, process.argv.length, resolve(bundle), ...parameters);
await import(pathToFileURL(resolve(bundle)).href);
