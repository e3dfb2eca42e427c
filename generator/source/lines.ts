/** Lines of a text: `\n`, `\r\n` and `\r` end one (YAML 1.2 section 5.4, and what editors count). */
export interface Lines {
  /** 0-based line of an offset. */
  readonly lineAt: (offset: number) => number;
  /** Offset where a line starts. */
  readonly startOf: (line: number) => number;
  /** The line without its end; '' beyond the last one. */
  readonly text: (line: number) => string;
  readonly count: number;
}

export function createLines(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  const startOf = (line: number) => starts[line] ?? text.length;
  return {
    lineAt: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle;
      }
      return low;
    },
    startOf,
    text: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ''),
    count: starts.length,
  };
}
