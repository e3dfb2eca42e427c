import { relative } from 'node:path/posix';
import { type TransformOptions, transformSync } from 'oxc-transform';
import type { OutputFile } from '../emitters/output.ts';
import { bundleCommonJs } from './commonJs.ts';

/**
 * What is published, from the final sources: ES modules one by one, so that bundlers take what is used; CommonJS in
 * one file, which loads at once; declarations for both; and maps back to `src`. Each declaration comes from its own
 * source, which is written for `isolatedDeclarations`: no compiler looks at them together.
 * @param sources the TypeScript sources as they will be written
 * @param meanwhile is run while the bundler, a process of its own, is at work
 * @returns also what `meanwhile` gave
 * @throws when a source has no types of its own where one is exported: a mistake of ours
 */
export async function buildDist(
  sources: readonly OutputFile[],
  meanwhile: () => Promise<readonly OutputFile[]>,
): Promise<readonly OutputFile[]> {
  const bundle = bundleCommonJs(sources, target);
  // One package holds both kinds of modules: each folder says which its files are.
  const markers = [
    verbatim('dist/esm/package.json', '{"type":"module"}\n'),
    verbatim('dist/cjs/package.json', '{"type":"commonjs"}\n'),
  ];
  const all = await Promise.all([meanwhile(), markers, bundle, modules(sources)]);
  return all.flat();
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

const target = 'es2022';

const modules = async (sources: readonly OutputFile[]): Promise<readonly OutputFile[]> =>
  sources.flatMap(buildModule);

/** One ES module, and the declarations of both kinds: their text is the same. */
function buildModule(source: OutputFile): readonly OutputFile[] {
  const path = source.path.replace(/^src\//, '').replace(/\.ts$/, '');
  const base = `dist/esm/${path}`;
  const { code, declaration = '', map, errors } = transformSync(source.path, source.text, moduleOptions);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${source.path}: ${error.message}`);
  const { version, names, mappings } = map ?? { version: 3, names: [], mappings: '' };
  const sources = [relative(`${base}/..`, source.path)];
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
