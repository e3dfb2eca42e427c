import { diffChars } from 'diff';

/** `; did you mean "input"?` when one of `known` is close to `word`, else ''. */
export function suggest(word: string, known: readonly string[]): string {
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 2));
  for (const candidate of known) {
    const distance = edits(word, candidate);
    if (distance > least || (distance === least && best !== '')) continue;
    best = candidate;
    least = distance;
  }
  return best === '' ? '' : `; did you mean ${JSON.stringify(best)}?`;
}

/** Characters to add and to take away, letter case aside. Names this long are no typing mistakes. */
function edits(a: string, b: string): number {
  if (a.length > 100) return Infinity;
  return diffChars(a, b, { ignoreCase: true })
    .filter((change) => change.added || change.removed)
    .reduce((sum, change) => sum + change.count, 0);
}
