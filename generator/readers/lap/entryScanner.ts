import { createEntryTypes, type EntryReading, type IsStart } from './entryTypes.ts';
import { isBalanced, type TypeScanner } from './typeScanner.ts';

const maxNameLength = 200;
const maxWords = 8;
const maxColons = 16;

/** Types that descriptions also use as words; everything else that looks like a type behind `word: ` is prose. */
const primitives: ReadonlySet<string> = new Set(['str', 'int', 'num', 'bool', 'map', 'any']);
const furtherTypes: ReadonlySet<string> = new Set(
  'uuid int32 int64 uint32 uint64 double float string integer boolean datetime timestamp url uri bytes'.split(
    ' ',
  ),
);
const namedType = /^[A-Z]\w*$|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;
/** No blank, comma, quote or mark that prose uses; `:` may stand in it. */
const tightName = /[^\s,'"`()=?!]{1,200}?(?=: )/y;

/**
 * Finds where entries of a list of parameters can start. Descriptions hold everything, `, word: ` too, so the text is
 * read from right to left: a place counts as a start when a complete entry stands there and what follows it is the
 * end of the text, another start, a description or a default.
 */
export interface EntryScanner {
  /** The entry at `start`, where it is known that one must start there: names may be any text. */
  readonly at: (start: number) => EntryReading | null;
  /** The entry at `start`, whatever follows it: for texts that cannot be read as a whole. */
  readonly alone: (start: number) => EntryReading | null;
  /** The first start at or behind `from`, or the length of the text plus two: where a start would be. */
  readonly nextStart: (from: number) => number;
}

export function createEntryScanner(scanner: TypeScanner): EntryScanner {
  const { text } = scanner;
  const strict = new Map<number, EntryReading>();
  const starts: number[] = [];
  const isStrictStart: IsStart = (at) => strict.has(at);
  const types = createEntryTypes(scanner, isStrictStart);

  const readStrict = (start: number): EntryReading | null => {
    const tightEnd = tightNameEnd(text, start);
    const nameEnd = tightEnd ?? wordyNameEnd(text, start);
    if (nameEnd === null || !typeCouldStart(text, nameEnd + 2)) return null;
    const reading = types.read(nameEnd, nameEnd + 2, isStrictStart);
    return reading !== null && (tightEnd === null || isPlainType(text, reading)) ? reading : null;
  };

  /** The first reading counts, but names with both halves of their parentheses go before. */
  const readLoose = (start: number, isStart: IsStart): EntryReading | null => {
    const window = text.slice(start, start + maxNameLength + 2);
    const line = window.indexOf('\n');
    let colon = window.indexOf(': ');
    let first: EntryReading | null = null;
    for (let tries = 0; tries < maxColons && colon !== -1; tries += 1) {
      if (line !== -1 && line < colon) break;
      const name = window.slice(0, colon);
      const reading = isBalanced(name, '{', '}') ? readAt(start + colon, tries === 0, isStart) : null;
      if (reading !== null && isBalanced(name, '(', ')')) return reading;
      first ??= reading;
      colon = window.indexOf(': ', colon + 1);
    }
    return first;
  };

  const readAt = (nameEnd: number, isFirst: boolean, isStart: IsStart): EntryReading | null => {
    const typeStart = nameEnd + 2;
    const reading = typeCouldStart(text, typeStart) ? types.read(nameEnd, typeStart, isStart) : null;
    return reading ?? (isFirst ? types.readRaw(nameEnd, typeStart, isStart) : null);
  };

  for (const start of candidates(text)) {
    types.knowFrom(start);
    const reading = readStrict(start);
    if (reading === null) continue;
    strict.set(start, reading);
    starts.push(start);
  }

  /** Names of any text are rare, so all of this is done only when one is met. */
  const readAllLoose = (): ReadonlyMap<number, EntryReading> => {
    const readings = new Map(strict);
    for (const start of candidates(text)) {
      const known = readings.get(start);
      const reading = known === undefined || known.isLate ? readLoose(start, (at) => readings.has(at)) : null;
      if (reading !== null) readings.set(start, reading);
    }
    return readings;
  };
  let loose: ReadonlyMap<number, EntryReading> | null = null;
  return {
    at: (start) => {
      const reading = strict.get(start);
      if (reading !== undefined && !reading.isLate) return reading;
      loose ??= readAllLoose();
      return loose.get(start) ?? null;
    },
    alone: (start) => readLoose(start, () => true),
    nextStart: createNext(starts, text.length + 2),
  };
}

/** Places where an entry may start, from right to left. */
function* candidates(text: string): Generator<number> {
  let comma = text.lastIndexOf(', ');
  while (comma !== -1) {
    yield comma + 2;
    comma = comma === 0 ? -1 : text.lastIndexOf(', ', comma - 1);
  }
  yield 0;
}

function tightNameEnd(text: string, start: number): number | null {
  tightName.lastIndex = start;
  return tightName.test(text) ? tightName.lastIndex : null;
}

/**
 * End of a name of several words, as some publishers have, with a colon only in parentheses. Behind it stand only the
 * types that every compiler writes.
 */
function wordyNameEnd(text: string, start: number): number | null {
  const window = text.slice(start, start + maxNameLength + 2);
  let length = window.indexOf(': ');
  while (length !== -1 && !isBalanced(window.slice(0, length), '(', ')'))
    length = window.indexOf(': ', length + 1);
  if (length === -1 || !primitives.has(baseWord(text, start + length + 2))) return null;
  const name = window.slice(0, length);
  if (name === '' || /[,=\n]/.test(name)) return null;
  return name.trim().split(/\s+/).length <= maxWords ? start + length : null;
}

/** The word a type is made of, behind the brackets of arrays. */
function baseWord(text: string, typeStart: number): string {
  basePattern.lastIndex = typeStart;
  return basePattern.exec(text)?.[1] ?? '';
}
const basePattern = /\[*([A-Za-z_$][\w$.|*-]*)/y;

function typeCouldStart(text: string, at: number): boolean {
  return /[A-Za-z_$[]/.test(text.charAt(at));
}

/** Whether the type of an entry behind a description is one that prose does not spell by chance. */
function isPlainType(text: string, reading: EntryReading): boolean {
  const word = baseWord(text, reading.typeStart);
  if (primitives.has(word) || furtherTypes.has(word) || namedType.test(word)) return true;
  return reading.tail === 'description' || (word === 'enum' && reading.groups.length > 0);
}

/** `descending` are the starts from right to left; the answers are asked for in ascending order. */
function createNext(descending: readonly number[], beyond: number): (from: number) => number {
  let left = descending.length - 1;
  return (from) => {
    while (left >= 0 && (descending[left] ?? beyond) < from) left -= 1;
    return descending[left] ?? beyond;
  };
}
