import { relative } from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import { type TransformOptions, transformSync } from 'oxc-transform';
import type { OutputFile } from '../emitters/output.ts';
import { bundleCommonJs } from './commonJs.ts';

/**
 * What is published, from the final sources: ES modules one by one, so that bundlers take what is used; CommonJS in
 * one file, which loads at once; declarations for both; and maps back to `src`. Each declaration comes from its own
 * source, which is written for `isolatedDeclarations`: no compiler looks at them together.
 * @param files of the package as they will be written; only its TypeScript sources matter
 * @throws when a source has no types of its own where one is exported: a mistake of ours
 */
export async function buildDist(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const sources = files.filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts'));
  const [bundle, modules] = await Promise.all([bundleCommonJs(sources, target), buildModules(sources)]);
  // One package holds both kinds of modules: each folder says which its files are.
  const markers = [
    verbatim('dist/esm/package.json', '{"type":"module","sideEffects":false}\n'),
    verbatim('dist/cjs/package.json', '{"type":"commonjs"}\n'),
  ];
  return [...markers, ...bundle, ...modules];
}

const verbatim = (path: string, text: string): OutputFile => ({ path, text, syntax: 'verbatim' });

const target = 'es2022';

/** Builds the modules with pauses: the bundler, a process of its own, asks for one source after the other. */
async function buildModules(sources: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const modules: OutputFile[] = [];
  for (const source of sources) {
    modules.push(...buildModule(source));
    await setImmediate();
  }
  return modules;
}

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
