import { isTorn, mangledMarker, type TypeScanner } from './typeScanner.ts';

const maxNameLength = 200;
const maxWords = 8;
const maxColons = 16;
const noEntry = -1;

/** One entry of a list of parameters, up to where its default or description starts. */
export interface EntryReading {
  readonly nameEnd: number;
  readonly typeStart: number;
  /** End of the type's word, array or dictionary, with suffixes but without groups behind a word. */
  readonly coreEnd: number;
  /** Groups in parentheses behind the type, as ranges of the text between them. */
  readonly groups: readonly (readonly [number, number])[];
  /** A `?` or `{…}` behind the groups starts here. */
  readonly suffixStart: number;
  readonly mangled: boolean;
  readonly end: number;
  readonly tail: 'end' | 'entry' | 'description' | 'default';
}

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
  /** The entry at `start`, read as strictly as is needed behind a description. */
  readonly strict: (start: number) => EntryReading | null;
  /** The entry at `start`, where it is known that one must start there: names may be any text. */
  readonly forced: (start: number) => EntryReading | null;
  /** The first start at or behind `from`, or the length of the text plus two: where a start would be. */
  readonly nextStart: (from: number) => number;
}

export function createEntryScanner(scanner: TypeScanner): EntryScanner {
  const { text } = scanner;
  const strictReadings = new Map<number, EntryReading>();
  const starts: number[] = [];
  const followsType = (at: number, known: ReadonlyMap<number, EntryReading>): EntryReading['tail'] | null => {
    if (at === text.length) return 'end';
    if (text.startsWith(' # ', at)) return 'description';
    if (text.charAt(at) === '=') return 'default';
    return text.startsWith(', ', at) && known.has(at + 2) ? 'entry' : null;
  };

  const lateClose = createLateClose(text, (at) => followsType(at, strictReadings) !== null);

  const readType = (
    nameEnd: number,
    typeStart: number,
    known: ReadonlyMap<number, EntryReading>,
  ): EntryReading | null => {
    const isWord = text.charAt(typeStart) !== '[' && !text.startsWith('map<', typeStart);
    const coreEnd = isWord ? scanner.wordEnd(typeStart) : scanner.typeEnd(typeStart);
    if (coreEnd === noEntry) return null;
    const finish = (groups: EntryReading['groups'], suffixStart: number): EntryReading | null => {
      const end = scanner.suffixEnd(suffixStart);
      if (end === noEntry) return null;
      const common = { nameEnd, typeStart, coreEnd, groups, suffixStart };
      const tail = followsType(end, known);
      if (tail !== null) return { ...common, mangled: false, end, tail };
      const marked = end + mangledMarker.length;
      const late = text.startsWith(mangledMarker, end) ? followsType(marked, known) : null;
      return late === null ? null : { ...common, mangled: true, end: marked, tail: late };
    };
    const bare = finish([], coreEnd);
    if (bare !== null || text.charAt(coreEnd) !== '(') return bare;
    const first = scanner.groupEnd(coreEnd);
    if (first !== noEntry) {
      const group = [coreEnd + 1, first - 1] as const;
      const one = finish([group], first);
      if (one !== null) return one;
      const second = text.charAt(first) === '(' ? scanner.groupEnd(first) : noEntry;
      const two = second === noEntry ? null : finish([group, [first + 1, second - 1]], second);
      if (two !== null) return two;
    }
    const late = lateClose.from(first === noEntry ? coreEnd : first);
    return late === noEntry ? null : finish([[coreEnd + 1, late - 1]], late);
  };

  const readStrict = (start: number): EntryReading | null => {
    tightName.lastIndex = start;
    if (tightName.test(text)) {
      const nameEnd = tightName.lastIndex;
      if (!typeCouldStart(text, nameEnd + 2)) return null;
      const reading = readType(nameEnd, nameEnd + 2, strictReadings);
      return reading !== null && isPlainType(text, reading) ? reading : null;
    }
    const length = text.slice(start, start + maxNameLength + 2).indexOf(': ');
    if (length === -1) return null;
    const nameEnd = start + length;
    if (!typeCouldStart(text, nameEnd + 2) || !primitives.has(baseWord(text, nameEnd + 2))) return null;
    if (!isWordyName(text.slice(start, nameEnd))) return null;
    return readType(nameEnd, nameEnd + 2, strictReadings);
  };

  const readLoose = (start: number, known: ReadonlyMap<number, EntryReading>): EntryReading | null => {
    const window = text.slice(start, start + maxNameLength + 2);
    const line = window.indexOf('\n');
    let colon = window.indexOf(': ');
    for (let tries = 0; tries < maxColons && colon !== -1; tries += 1) {
      if ((line !== -1 && line < colon) || isTorn(window.slice(0, colon))) return null;
      const at = start + colon;
      const reading = typeCouldStart(text, at + 2) ? readType(at, at + 2, known) : null;
      if (reading !== null) return reading;
      colon = window.indexOf(': ', colon + 1);
    }
    return null;
  };

  for (const start of candidates(text)) {
    lateClose.extendTo(start);
    const reading = readStrict(start);
    if (reading === null) continue;
    strictReadings.set(start, reading);
    starts.push(start);
  }

  /** Names of any text are rare, so all of this is done only when one is met. */
  const readAllLoose = (): ReadonlyMap<number, EntryReading> => {
    const readings = new Map(strictReadings);
    for (const start of candidates(text)) {
      const reading = readings.has(start) ? null : readLoose(start, readings);
      if (reading !== null) readings.set(start, reading);
    }
    return readings;
  };
  let looseReadings: ReadonlyMap<number, EntryReading> | null = null;
  return {
    strict: (start) => strictReadings.get(start) ?? null,
    forced: (start) => {
      looseReadings ??= readAllLoose();
      return looseReadings.get(start) ?? null;
    },
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

/** A name of several words, as some publishers have. */
function isWordyName(name: string): boolean {
  if (name === '' || /[,=\n]/.test(name)) return false;
  return name.trim().split(/\s+/).length <= maxWords;
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

interface LateClose {
  /** Makes known what stands at `start` and behind it. */
  readonly extendTo: (start: number) => void;
  /** Position behind the first `)` at or behind `from` after which a type may be over; -1: there is none. */
  readonly from: (from: number) => number;
}

/** For groups whose parentheses do not match: each later `)` may be their end. */
function createLateClose(text: string, isEnd: (at: number) => boolean): LateClose {
  const descending: number[] = [];
  let close = text.includes('(') ? text.lastIndexOf(')') : noEntry;
  return {
    extendTo: (start) => {
      while (close >= start && close !== noEntry) {
        if (isEnd(close + 1)) descending.push(close + 1);
        close = close === 0 ? noEntry : text.lastIndexOf(')', close - 1);
      }
    },
    from: (from) => lastAtLeast(descending, from + 1) ?? noEntry,
  };
}

/** The smallest number of a descending list that is not below `least`. */
function lastAtLeast(descending: readonly number[], least: number): number | undefined {
  let low = -1;
  let high = descending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((descending[middle] ?? 0) >= least) low = middle;
    else high = middle - 1;
  }
  return descending[low];
}

/** `descending` are the starts from right to left; the answers are asked for in ascending order. */
function createNext(descending: readonly number[], beyond: number): (from: number) => number {
  let left = descending.length - 1;
  return (from) => {
    while (left >= 0 && (descending[left] ?? beyond) < from) left -= 1;
    return descending[left] ?? beyond;
  };
}
