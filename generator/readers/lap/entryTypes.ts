import { mangledMarker, type TypeScanner } from './typeScanner.ts';

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
  /** The parentheses of a group did not match; a later `)` was taken for its end. */
  readonly isLate: boolean;
  readonly end: number;
  readonly tail: 'end' | 'entry' | 'description' | 'default';
}

/** Whether an entry starts at a position, as far as is known. */
export type IsStart = (at: number) => boolean;

/** Reads the type of an entry with all that may follow it; null where nothing that is known can follow. */
export type ReadType = (nameEnd: number, typeStart: number, isStart: IsStart) => EntryReading | null;

export interface EntryTypes {
  readonly read: ReadType;
  /** Takes any text as a type (broken OpenAPI documents have `type: list of strings`). */
  readonly readRaw: ReadType;
  /** Says that all entries at `start` and behind it are known. To be called from right to left. */
  readonly knowFrom: (start: number) => void;
}

type Groups = EntryReading['groups'];

/** @param isStart where entries start for groups whose parentheses do not match */
export function createEntryTypes(scanner: TypeScanner, isStart: IsStart): EntryTypes {
  const { text } = scanner;
  const lateClose = createLateClose(text, (at) => tailAt(text, at, isStart) !== null);
  const read: ReadType = (nameEnd, typeStart, isStartHere) => {
    const isWord = text.charAt(typeStart) !== '[' && !text.startsWith('map<', typeStart);
    const coreEnd = isWord ? scanner.wordEnd(typeStart) : scanner.typeEnd(typeStart);
    if (coreEnd === noEntry) return null;
    const close = (groups: Groups, suffixStart: number, end: number): EntryReading | null => {
      const common = { nameEnd, typeStart, coreEnd, groups, suffixStart, isLate: false };
      const tail = tailAt(text, end, isStartHere);
      if (tail !== null) return { ...common, mangled: false, end, tail };
      const marked = end + mangledMarker.length;
      const late = text.startsWith(mangledMarker, end) ? tailAt(text, marked, isStartHere) : null;
      return late === null ? null : { ...common, mangled: true, end: marked, tail: late };
    };
    const finish = (groups: Groups, suffixStart: number): EntryReading | null => {
      const end = scanner.suffixEnd(suffixStart);
      return end === noEntry ? null : close(groups, suffixStart, end);
    };
    return finish([], coreEnd) ?? withFields(coreEnd, close) ?? withGroups(coreEnd, finish);
  };

  /** `map{…}(a/b)`: values of an object stand behind its properties. */
  const withFields = (coreEnd: number, close: (...args: [Groups, number, number]) => EntryReading | null) => {
    const fieldsEnd = scanner.suffixEnd(coreEnd);
    if (text.charAt(fieldsEnd - 1) !== '}' || text.charAt(fieldsEnd) !== '(') return null;
    const end = scanner.groupEnd(fieldsEnd);
    return end === noEntry ? null : close([[fieldsEnd + 1, end - 1]], coreEnd, end);
  };

  /** One group or two; where the parentheses do not match, up to a later `)` behind which the type may be over. */
  const withGroups = (coreEnd: number, finish: (...args: [Groups, number]) => EntryReading | null) => {
    if (text.charAt(coreEnd) !== '(') return null;
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
    const reading = late === noEntry ? null : finish([[coreEnd + 1, late - 1]], late);
    return reading && { ...reading, isLate: true };
  };

  const readRaw: ReadType = (nameEnd, typeStart, isStartHere) => {
    rawType.lastIndex = typeStart;
    if (!rawType.test(text)) return null;
    const end = rawType.lastIndex;
    const tail = tailAt(text, end, isStartHere);
    const common = { nameEnd, typeStart, coreEnd: end, groups: [], suffixStart: end };
    return tail === null ? null : { ...common, mangled: false, isLate: false, end, tail };
  };
  return { read, readRaw, knowFrom: lateClose.extendTo };
}

/** Words up to where an entry can end. */
const rawType = /[^\s,:=#{}()[\]?!]+(?: [^\s,:=#{}()[\]?!]+){0,7}/y;

function tailAt(text: string, at: number, isStart: IsStart): EntryReading['tail'] | null {
  if (at === text.length) return 'end';
  if (text.startsWith(' # ', at)) return 'description';
  if (text.charAt(at) === '=') return 'default';
  return text.startsWith(', ', at) && isStart(at + 2) ? 'entry' : null;
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
