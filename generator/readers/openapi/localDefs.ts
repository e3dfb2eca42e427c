import type { Report } from '../../diagnostics/diagnostic.ts';
import type { ResolvedRef, Sources } from '../../source/sources.ts';

/**
 * References such as `#/$defs/Pet` in a schema that was made elsewhere and put into a description: to the letter they
 * mean the root of the document. Where nothing is there, the schemas around the reference are searched, nearest first.
 */
export function withLocalDefs(sources: Sources, report: Report): Sources {
  const reported = new Set<string>();
  return {
    ...sources,
    resolve: (ref, from, at) => {
      const target = sources.resolve(ref, from, at);
      if (target !== null || at === undefined || !/^#\/(?:\$defs|definitions)\//.test(ref)) return target;
      const found = nearest(sources, ref, from, at);
      const key = `${from} ${ref}`;
      if (found !== null && !reported.has(key)) {
        reported.add(key);
        const meant = `#${found.pointer}`;
        report('ref/local', { ref, meant }, { kind: 'node', file: from, pointer: at, part: 'value' });
      }
      return found;
    },
  };
}

function nearest(sources: Sources, ref: string, from: string, at: string): ResolvedRef | null {
  for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
    const found = sources.resolve(`#${encodeURI(at.slice(0, end))}${ref.slice(1)}`, from);
    if (found !== null) return found;
  }
  return null;
}
