/** Whether a pattern matches a text: `*` stands for one segment of a path or a part of it, `**` for any rest. */
export function matchesPattern(text: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((piece) => {
      if (piece === '**') return '.*';
      return piece === '*' ? '[^/]*' : piece.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`, 's').test(text);
}

/**
 * Whether patterns choose something that goes by several texts: no pattern, or one that matches, and none behind a
 * `!` that does.
 */
export function isChosen(texts: readonly string[], patterns: readonly string[]): boolean {
  const matches = (pattern: string) => texts.some((text) => matchesPattern(text, pattern));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const refused = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  return (wanted.length === 0 || wanted.some(matches)) && !refused.some(matches);
}
