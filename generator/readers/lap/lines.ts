import type { Span } from './tree.ts';

const words = [
  'lap',
  'doclean',
  'api',
  'base',
  'version',
  'auth',
  'common_fields',
  'endpoints',
  'hint',
  'toc',
  'type',
  'group',
  'endgroup',
  'endpoint',
  'desc',
  'body',
  'required',
  'optional',
  'returns',
  'errors',
  'example_request',
  'end',
] as const;
export type DirectiveWord = (typeof words)[number];

const known: ReadonlySet<string> = new Set(words);
const isDirectiveWord = (word: string): word is DirectiveWord => known.has(word);

/** Directives whose text is one block in braces; texts in it may hold line breaks that leaked from a default. */
const braced: ReadonlySet<string> = new Set(['common_fields', 'required', 'optional', 'errors', 'type']);
/** Directives that never go on in a second line. */
const single: ReadonlySet<string> = new Set([
  'lap',
  'doclean',
  'endpoints',
  'hint',
  'group',
  'endgroup',
  'endpoint',
  'end',
]);

/** A directive with the physical lines that belong to it. */
export interface DirectiveLine {
  /** Null: a word that the format does not have. */
  readonly directive: DirectiveWord | null;
  readonly word: string;
  /** Everything behind the word, line breaks included; the first blank is not part of it. */
  readonly text: string;
  readonly span: Span;
  /** Where an offset of `text` stands in the file. */
  readonly at: (offset: number) => number;
}

export interface StrayLine {
  readonly text: string;
  readonly span: Span;
}

export interface Lines {
  readonly directives: readonly DirectiveLine[];
  /** Lines that belong to no directive. */
  readonly stray: readonly StrayLine[];
}

interface PhysicalLine {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a range of a file into lines. Line ends are `\n`; only where the first line of the file ends in `\r\n` is a
 * `\r` at the end of a line dropped: elsewhere it is data.
 */
export function physicalLines(source: string, range: Span, crlf: boolean): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = range.start;
  while (start < range.end) {
    const found = source.indexOf('\n', start);
    const end = found === -1 || found > range.end ? range.end : found;
    const cut = crlf && source.charAt(end - 1) === '\r' && end > start ? end - 1 : end;
    lines.push({ text: source.slice(start, cut), start });
    start = end + 1;
  }
  return lines;
}

export const usesCrlf = (source: string): boolean => {
  const end = source.indexOf('\n');
  return end > 0 && source.charAt(end - 1) === '\r';
};

const directivePattern = /^@([A-Za-z_][\w-]*)(?=[ ({]|$)/;

/**
 * Groups lines into directives. A line that is neither a directive nor a comment goes on with the directive above
 * it, and so do blank lines between the two. In a block in braces `#` lines between the two do so as well, and until
 * a line of it ends in `}` so do `#` lines at its end and unknown words.
 */
export function directiveLines(physical: readonly PhysicalLine[]): Lines {
  const directives: DirectiveLine[] = [];
  const stray: StrayLine[] = [];
  let open: PhysicalLine[] = [];
  let pending: PhysicalLine[] = [];
  const close = (): void => {
    const made = directiveFrom(open);
    if (made !== null) directives.push(made);
    open = [];
    pending = [];
  };
  for (const line of physical) {
    if (line.text.trim() === '') {
      pending.push(line);
      continue;
    }
    const word = directivePattern.exec(line.text)?.[1];
    const inBlock = isOpenBlock(open);
    if (word !== undefined && (isDirectiveWord(word) || !inBlock)) {
      close();
      open = [line];
    } else if (line.text.startsWith('#') && !inBlock) {
      if (braced.has(wordOf(open))) pending.push(line);
    } else if (open.length > 0 && !single.has(wordOf(open))) {
      open.push(...pending, line);
      pending = [];
    } else {
      stray.push({ text: line.text, span: { start: line.start, end: line.start + line.text.length } });
    }
  }
  close();
  return { directives, stray };
}

function wordOf(lines: readonly PhysicalLine[]): string {
  const first = lines[0];
  return first === undefined ? '' : (directivePattern.exec(first.text)?.[1] ?? '');
}

function isOpenBlock(lines: readonly PhysicalLine[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && braced.has(wordOf(lines)) && !last.text.trimEnd().endsWith('}');
}

function directiveFrom(lines: readonly PhysicalLine[]): DirectiveLine | null {
  const first = lines[0];
  const last = lines.at(-1);
  const word = first === undefined ? undefined : directivePattern.exec(first.text)?.[1];
  if (first === undefined || last === undefined || word === undefined) return null;
  const head = 1 + word.length + (first.text.charAt(1 + word.length) === ' ' ? 1 : 0);
  const starts = [first.start + head];
  const offsets = [0];
  let text = first.text.slice(head);
  for (const line of lines.slice(1)) {
    text += '\n';
    offsets.push(text.length);
    starts.push(line.start);
    text += line.text;
  }
  return {
    directive: isDirectiveWord(word) ? word : null,
    word,
    text,
    span: { start: first.start, end: last.start + last.text.length },
    at: (offset) => positionIn(offsets, starts, offset),
  };
}

/** Both lists ascend: the origin of the piece that holds `offset`, moved by what lies between. */
export function positionIn(offsets: readonly number[], starts: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (starts[low] ?? 0) + offset - (offsets[low] ?? 0);
}
