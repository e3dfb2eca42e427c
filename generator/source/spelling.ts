import { looksLikeJson } from './json.ts';
import { isMarkdown } from './sniff.ts';
import { createPositions, type Positions } from './positions.ts';
import type { SourceDocument } from './sources.ts';

const cache = new WeakMap<SourceDocument, Positions>();

/** How a scalar is spelt in its document: `1.10`, `0x1F`, `9007199254740993`; null where there is none. */
export function spellingAt(document: SourceDocument, pointer: string): string | null {
  // Overlays are small, and what they write can be spelt as it is.
  if (document.moved?.has(pointer) === true) return null;
  let positions = cache.get(document);
  if (positions === undefined) {
    const { file, text } = document;
    const plain = looksLikeJson(text) ? 'json' : 'yaml';
    positions = createPositions({ file, text, syntax: isMarkdown(text, file) ? 'markdown' : plain });
    cache.set(document, positions);
  }
  return positions.spelling(pointer);
}
