import type { Origin } from '../ir/types.ts';
import { createLines, type Lines } from './lines.ts';
import { createPositions, type Positions, type Range } from './positions.ts';
import type { Locate } from './sources.ts';
import type { SourceText, Texts } from './texts.ts';

/**
 * Finds places in the texts that were read. Positions are worked out when the first place of a file is asked for.
 */
export function createLocate(texts: Texts): Locate {
  const known = new Map<string, { readonly lines: Lines; readonly positions: () => Positions }>();
  const open = (source: SourceText) => {
    const found = known.get(source.file);
    if (found !== undefined) return found;
    let positions: Positions | null = null;
    const entry = {
      lines: createLines(source.text),
      positions: () => (positions ??= createPositions(source)),
    };
    known.set(source.file, entry);
    return entry;
  };
  return (given) => {
    const place = given.kind === 'node' ? texts.get(given.file)?.moved?.get(given.pointer) : undefined;
    const origin: Origin = given.kind === 'node' && place !== undefined ? { ...given, ...place } : given;
    const source = texts.get(origin.file);
    if (source === undefined) return null;
    const { lines, positions } = open(source);
    const range = rangeOf(origin, positions);
    if (range === null) return null;
    const line = lines.lineAt(range.start);
    const column = range.start - lines.startOf(line);
    // What goes on over several lines is underlined on its first one.
    const rest = Math.max(lines.text(line).length - column, 1);
    const length = Math.max(Math.min(range.end - range.start, rest), 1);
    return { file: origin.file, line: line + 1, column: column + 1, length };
  };
}

function rangeOf(origin: Origin, positions: () => Positions): Range | null {
  if (origin.kind === 'span') return { start: origin.start, end: origin.end };
  return positions().find(origin.pointer, origin.part);
}
