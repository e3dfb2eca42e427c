import type { TransformOptions } from 'esbuild';
import type { OutputFile } from '../output.ts';
import { relativePath } from './imports.ts';

type Format = 'esm' | 'cjs';

/** What a folder of `dist` says of its files: one package holds both kinds. */
const kinds: readonly (readonly [Format, string])[] = [
  ['esm', 'module'],
  ['cjs', 'commonjs'],
];

/**
 * What is published, from the final sources: ES modules and CommonJS, declarations for both, and maps back to `src`.
 * Each file is translated on its own, so the sources are written for `isolatedDeclarations`; no compiler looks at
 * them together.
 * @param files of the package as they will be written; only its TypeScript sources matter
 * @throws when a source has no types of its own where one is exported: a mistake of ours
 */
export async function buildDist(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const sources = files.filter((file) => file.path.startsWith('src/') && file.path.endsWith('.ts'));
  const built = await Promise.all(
    sources.flatMap((source) => kinds.map(([format]) => buildFile(source, format))),
  );
  const markers = kinds.map(([format, type]) =>
    verbatim(`dist/${format}/package.json`, `${JSON.stringify({ type })}\n`),
  );
  return [...markers, ...built.flat()];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

async function buildFile(source: OutputFile, format: Format): Promise<readonly OutputFile[]> {
  const { transform } = await import('esbuild');
  const base = source.path.replace(/^src/, `dist/${format}`).replace(/\.ts$/, '');
  const name = base.slice(base.lastIndexOf('/') + 1);
  const sourcefile = relativePath(`${base}.js`, source.path).replace(/\.js$/, '.ts');
  const { code, map } = await transform(source.text, { ...options, format, sourcefile });
  return [
    verbatim(`${base}.js`, `${code}//# sourceMappingURL=${name}.js.map\n`),
    verbatim(`${base}.js.map`, map),
    ...(await declarations(source, base, name, sourcefile)),
  ];
}

const options = {
  loader: 'ts',
  target: 'es2022',
  sourcemap: 'external',
  sourcesContent: false,
  // Lists the exports of CommonJS files so that ES modules can import them by name.
  platform: 'node',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const satisfies TransformOptions;

async function declarations(
  source: OutputFile,
  base: string,
  name: string,
  sourcefile: string,
): Promise<readonly OutputFile[]> {
  const { isolatedDeclarationSync } = await import('oxc-transform');
  const { code, map, errors } = isolatedDeclarationSync(sourcefile, source.text, { sourcemap: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  return [
    verbatim(`${base}.d.ts`, `${code}//# sourceMappingURL=${name}.d.ts.map\n`),
    verbatim(`${base}.d.ts.map`, JSON.stringify({ ...map, file: `${name}.d.ts`, sourcesContent: undefined })),
  ];
}
