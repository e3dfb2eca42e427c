import type { ArgsOf, Code, Report } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../../ir/types.ts';
import type { Span } from './tree.ts';

/** Reports for places of one file. */
export interface Where {
  readonly report: Report;
  /** Like `report`, but only the first time that `code` and `key` are given. */
  readonly reportOnce: <C extends Code>(code: C, key: string, args: ArgsOf<C>, origin: Origin) => void;
  readonly origin: (span: Span) => Origin;
  /** Number of the line that holds the start of `span`, from 1. */
  readonly line: (span: Span) => number;
}

export function createWhere(source: string, file: string, report: Report): Where {
  let starts: readonly number[] | null = null;
  const reported = new Set<string>();
  return {
    report,
    reportOnce: (code, key, args, origin) => {
      const entry = `${code} ${key}`;
      if (!reported.has(entry)) report(code, args, origin);
      reported.add(entry);
    },
    origin: (span) => ({ kind: 'span', file, start: span.start, end: span.end }),
    line: (span) => {
      starts ??= lineStarts(source);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= span.start) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
