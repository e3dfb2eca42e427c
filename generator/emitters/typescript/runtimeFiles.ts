import { readTemplate } from '../../templates.ts';
import type { OutputFile } from '../output.ts';

/** Modules of the runtime that a text imports: `./runtime/request.js`, or `./errors.js` within the runtime. */
export function runtimeImports(text: string, within: 'package' | 'runtime'): readonly string[] {
  const pattern =
    within === 'package' ? /from '(?:\.\.?\/)+runtime\/([\w-]+)\.js'/g : /from '\.\/([\w-]+)\.js'/g;
  return [...text.matchAll(pattern)].flatMap(([, name = '']) => (name === '' ? [] : [name]));
}

/** The runtime's files that a package needs, byte for byte: the given modules, and what they import. */
export function runtimeFiles(used: ReadonlySet<string>): readonly OutputFile[] {
  const found = new Map<string, string>();
  const open = [...used];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const text = readTemplate(`runtime/${name}.ts`);
    found.set(name, text);
    open.push(...runtimeImports(text, 'runtime'));
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ({ path: `src/runtime/${name}.ts`, text, syntax: 'verbatim' }));
}
