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

/** Between lines of the header compilers write no blank line: it is a line break at the end of such a text. */
const keepsBlanks: ReadonlySet<string> = new Set(['api', 'base', 'version']);
const isInHeader = (word: string): boolean =>
  ['base', 'version', 'auth', 'common_fields', 'endpoints'].includes(word);

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

/** A directive that may go on. */
interface OpenDirective {
  readonly word: string;
  readonly lines: PhysicalLine[];
  /** Its block in braces has not ended, as far as one line tells. */
  inBlock: boolean;
}

/**
 * Groups lines into directives. A line that is neither a directive nor a comment goes on with the directive above
 * it, and so do blank lines between the two. In a block in braces `#` lines between the two do so as well, and until
 * a line of it ends in `}` so do `#` lines at its end and unknown words.
 */
export function directiveLines(physical: readonly PhysicalLine[]): Lines {
  const directives: DirectiveLine[] = [];
  const stray: StrayLine[] = [];
  let open: OpenDirective | null = null;
  let pending: PhysicalLine[] = [];
  for (const line of physical) {
    const word = directivePattern.exec(line.text)?.[1];
    const inBlock: boolean = open?.inBlock ?? false;
    if (word !== undefined && (isDirectiveWord(word) || !inBlock)) {
      if (open !== null && isInHeader(word) && keepsBlanks.has(open.word)) addAll(open.lines, pending);
      if (open !== null) directives.push(directiveFrom(open));
      open = { word, lines: [line], inBlock: leavesOpen(word, line) };
      pending = [];
    } else if (line.text.trim() === '') {
      pending.push(line);
    } else if (line.text.startsWith('#') && !inBlock) {
      if (open !== null && braced.has(open.word)) pending.push(line);
    } else if (open !== null && !single.has(open.word)) {
      addAll(open.lines, pending);
      open.lines.push(line);
      open.inBlock = leavesOpen(open.word, line);
      pending = [];
    } else {
      stray.push({ text: line.text, span: { start: line.start, end: line.start + line.text.length } });
    }
  }
  if (open !== null) directives.push(directiveFrom(open));
  return { directives, stray };
}

function addAll(lines: PhysicalLine[], further: readonly PhysicalLine[]): void {
  for (const line of further) lines.push(line);
}

const leavesOpen = (word: string, line: PhysicalLine): boolean =>
  braced.has(word) && !line.text.trimEnd().endsWith('}');

function directiveFrom({ word, lines }: OpenDirective): DirectiveLine {
  const head = 1 + word.length;
  const starts: number[] = [];
  const offsets: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const skipped = index > 0 ? 0 : head + (line.text.charAt(head) === ' ' ? 1 : 0);
    texts.push(line.text.slice(skipped));
    starts.push(line.start + skipped);
    offsets.push(length);
    length += line.text.length - skipped + 1;
  }
  const end = (starts.at(-1) ?? 0) + (texts.at(-1)?.length ?? 0);
  return {
    directive: isDirectiveWord(word) ? word : null,
    word,
    text: texts.join('\n'),
    span: { start: lines[0]?.start ?? 0, end },
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
