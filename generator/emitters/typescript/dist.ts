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
  const built = await Promise.all(sources.map(buildFile));
  const markers = kinds.map(([format, type]) =>
    verbatim(`dist/${format}/package.json`, `${JSON.stringify({ type })}\n`),
  );
  return [...markers, ...built.flat()];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

async function buildFile(source: OutputFile): Promise<readonly OutputFile[]> {
  const path = source.path.replace(/^src\//, '').replace(/\.ts$/, '');
  // Both folders are equally deep, so that the way back to the source is the same.
  const sourcefile = relativePath(`dist/esm/${path}.js`, source.path).replace(/\.js$/, '.ts');
  const { transform } = await import('esbuild');
  const [types, ...codes] = await Promise.all([
    declarations(source, path, sourcefile),
    ...kinds.map(([format]) => transform(source.text, { ...options, format, sourcefile })),
  ]);
  return kinds.flatMap(([format], at) => {
    const base = `dist/${format}/${path}`;
    const { code = '', map = '' } = codes[at] ?? {};
    return [
      verbatim(`${base}.js`, `${code}//# sourceMappingURL=${nameOf(path)}.js.map\n`),
      verbatim(`${base}.js.map`, map),
      verbatim(`${base}.d.ts`, types.code),
      verbatim(`${base}.d.ts.map`, types.map),
    ];
  });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const options = {
  loader: 'ts',
  target: 'es2022',
  sourcemap: 'external',
  sourcesContent: false,
  // Lists the exports of CommonJS files so that ES modules can import them by name.
  platform: 'node',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const satisfies TransformOptions;

/** Declarations from the source alone; their text is the same for both kinds of modules. */
async function declarations(
  source: OutputFile,
  path: string,
  sourcefile: string,
): Promise<{ readonly code: string; readonly map: string }> {
  const { isolatedDeclarationSync } = await import('oxc-transform');
  const { code, map, errors } = isolatedDeclarationSync(sourcefile, source.text, { sourcemap: true });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  const file = `${nameOf(path)}.d.ts`;
  return {
    code: `${code}//# sourceMappingURL=${file}.map\n`,
    map: JSON.stringify({ ...map, file, sourcesContent: undefined }),
  };
}
