import { readTemplate } from '../../templates.ts';
import type { OutputFile } from '../output.ts';

/** Modules of the runtime that a text imports: `./runtime/request.js`, or `./errors.js` within the runtime. */
export function runtimeImports(text: string, within: 'package' | 'runtime'): readonly string[] {
  const pattern =
    within === 'package' ? /from '(?:\.\.?\/)+runtime\/([\w-]+)\.js'/g : /from '\.\/([\w-]+)\.js'/g;
  return [...text.matchAll(pattern)].flatMap(([, name = '']) => (name === '' ? [] : [name]));
}

/** Modules that are others where values are bigints or Dates. */
const exactModules: ReadonlyMap<string, string> = new Map([['json', 'jsonExact']]);

/**
 * The runtime's files that a package needs, byte for byte: the given modules, and what they import.
 * @param exact values of the package are something else in a program than in JSON
 */
export function runtimeFiles(used: ReadonlySet<string>, exact: boolean): readonly OutputFile[] {
  const found = new Map<string, string>();
  const open = [...used];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const text = readTemplate(`runtime/${(exact ? exactModules.get(name) : undefined) ?? name}.ts`);
    found.set(name, text);
    open.push(...runtimeImports(text, 'runtime'));
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ({ path: `src/runtime/${name}.ts`, text, syntax: 'verbatim' }));
}
