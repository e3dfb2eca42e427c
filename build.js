// Builds what is published: dist/*.js by esbuild (npm packages stay imports, heavy stages stay lazy chunks)
// and dist/types for the public entry. Takes about 0.2 s.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { isolatedDeclarationSync } from 'oxc-transform';

const root = import.meta.dirname;
const dist = join(root, 'dist');

/**
 * Packages in CommonJS are required instead of imported: before an import, Node reads their whole text in search of the
 * names that they export, which takes longer for ts-morph than everything else that is loaded together. `yaml` is
 * required by the first call of one of its functions: sound documents need none of them.
 */
const requireCommonJs = {
  name: 'require-commonjs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(ts-morph|handlebars|yaml)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'commonjs' },
    );
    onLoad({ filter: /^yaml$/, namespace: 'commonjs' }, async () => {
      const names = Object.entries(await import('yaml')).filter(([, value]) => typeof value === 'function');
      const lazy = names.map(([name]) => `export const ${name} = (...given) => library().${name}(...given);`);
      return {
        contents: `let loaded;\nconst library = () => (loaded ??= require('yaml'));\n${lazy.join('\n')}`,
      };
    });
    onLoad({ filter: /.*/, namespace: 'commonjs' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }));
  },
};

/** Writes the declarations of a module and of every module of ours that they refer to. */
async function declare(source, seen = new Set()) {
  if (seen.has(source)) return;
  seen.add(source);
  const { code, errors } = isolatedDeclarationSync(source, await readFile(source, 'utf8'));
  if (errors.length > 0) throw new Error(`${source}: ${errors.map((error) => error.message).join('\n')}`);
  const target = join(dist, 'types', relative(join(root, 'generator'), source)).replace(/\.ts$/, '.d.ts');
  const imports = [...code.matchAll(/(?<=from ")\.[^"]*\.ts(?=")/g)].map((match) => match[0]);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code.replaceAll(/(?<=from "\.[^"]*)\.ts(?=")/g, '.js'));
  await Promise.all(imports.map((path) => declare(join(dirname(source), path), seen)));
}

const [{ metafile }] = await Promise.all([
  build({
    entryPoints: [join(root, 'generator/cli.ts'), join(root, 'generator/index.ts')],
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [requireCommonJs],
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`,
    },
    // A trace of one of our own errors names our functions; the code stays readable in the package.
    minifySyntax: true,
    sourcemap: false,
    metafile: true,
    logLevel: 'warning',
  }),
  declare(join(root, 'generator/index.ts')),
]);

// Chunks of a former build. The folder is never empty meanwhile: a program may be running from it.
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const stale = (await readdir(dist)).filter((name) => name.endsWith('.js') && !written.has(name));
await Promise.all(stale.map((name) => rm(join(dist, name))));
