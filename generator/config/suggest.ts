import { distance } from 'fastest-levenshtein';

/** `; did you mean "input"?` when one of `known` is close to `word`, else ''. */
export function suggest(word: string, known: readonly string[]): string {
  // Names this long are no typing mistakes.
  if (word.length > 100) return '';
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best === '' ? '' : `; did you mean ${JSON.stringify(best)}?`;
}
