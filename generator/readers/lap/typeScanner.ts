/** Deeper nesting than this is no API description; the reader gives the line up. */
const maxDepth = 60;
const maxNameLength = 200;
const maxColons = 16;
const maxCloses = 64;

const none = -1;
const wordPattern = /[A-Za-z_$][\w$.|*-]*/y;

/**
 * Finds where types and fields end in one text. Results are kept per position, so that a text costs linear time
 * however often readers try again; all functions return -1 where nothing well-formed starts.
 */
export interface TypeScanner {
  readonly text: string;
  /** End of the type that starts at `start`, its suffixes included. */
  readonly typeEnd: (start: number) => number;
  /** End of the `?`, `{…}` or `?{…}` that starts at `start`; `start` where there is none. */
  readonly suffixEnd: (start: number) => number;
  /** End of the block whose `{` is at `start`. */
  readonly fieldsEnd: (start: number) => number;
  /** Start of the type of the field that starts at `start`. */
  readonly fieldType: (start: number) => number;
  /** End of the word at `start`. */
  readonly wordEnd: (start: number) => number;
  /** Position behind the `)` that ends the group whose `(` is at `start`. */
  readonly groupEnd: (start: number) => number;
  /** Whether something was given up because it is nested too deeply. */
  readonly tooDeep: () => boolean;
}

/** The marker that another parser left behind an entry: `NAME: TYPE: any`. */
export const mangledMarker = ': any';

export function createTypeScanner(text: string): TypeScanner {
  const typeEnds = new Map<number, number>();
  const fieldTypes = new Map<number, number>();
  const listEnds = new Map<number, number>();
  const groupEnds = new Map<number, number>();
  const parens = createParens(text);
  let depth = 0;
  let deep = false;

  const wordEnd = (start: number): number => {
    wordPattern.lastIndex = start;
    return wordPattern.test(text) ? wordPattern.lastIndex : none;
  };

  const groupEnd = (start: number): number => {
    const found = groupEnds.get(start);
    if (found !== undefined) return found;
    const end = scanGroup(start);
    groupEnds.set(start, end);
    return end;
  };

  const scanGroup = (start: number): number => {
    const balanced = parens.balancedEnd(start);
    if (balanced > 0 && mayFollowType(text, balanced)) return balanced;
    let close = parens.nextEnd(balanced > 0 ? balanced : start);
    for (let tries = 0; tries < maxCloses && close !== none; tries += 1) {
      if (mayFollowType(text, close)) return close;
      close = parens.nextEnd(close);
    }
    return balanced;
  };

  const scanType = (start: number): number => {
    if (text.charAt(start) === '[') {
      const end = typeEnd(start + 1);
      return end !== none && text.charAt(end) === ']' ? suffixEnd(end + 1) : none;
    }
    if (text.startsWith('map<', start)) return dictionaryEnd(start + 4);
    const end = wordEnd(start);
    if (end === none) return none;
    if (text.charAt(end) !== '(') return suffixEnd(end);
    const group = groupEnd(end);
    return group === none ? none : suffixEnd(group);
  };

  const dictionaryEnd = (start: number): number => {
    const keys = typeEnd(start);
    if (keys === none || text.charAt(keys) !== ',') return none;
    const values = typeEnd(text.charAt(keys + 1) === ' ' ? keys + 2 : keys + 1);
    return values !== none && text.charAt(values) === '>' ? suffixEnd(values + 1) : none;
  };

  const typeEnd = (start: number): number => {
    const found = typeEnds.get(start);
    if (found !== undefined) return found;
    if (deep || depth >= maxDepth) {
      deep = true;
      return none;
    }
    depth += 1;
    const end = scanType(start);
    depth -= 1;
    typeEnds.set(start, end);
    return end;
  };

  const suffixEnd = (start: number): number => {
    const end = text.charAt(start) === '?' ? start + 1 : start;
    return text.charAt(end) === '{' ? fieldsEnd(end) : end;
  };

  const fieldsEnd = (start: number): number =>
    text.charAt(start + 1) === '}' ? start + 2 : listEnd(start + 1);

  /** Goes through the fields of a list until its end, a failure, or a field from where the end is known. */
  const listEnd = (start: number): number => {
    const starts: number[] = [];
    let at = start;
    let end = listEnds.get(at);
    while (end === undefined) {
      starts.push(at);
      const type = fieldType(at);
      const after = type === none ? none : fieldEnd(type);
      if (after === none) end = none;
      else if (text.charAt(after) === '}') end = after + 1;
      else {
        at = after + 2;
        end = listEnds.get(at);
      }
    }
    if (!deep) for (const position of starts) listEnds.set(position, end);
    return end;
  };

  /** End of a field whose type starts at `type`, or none where no field can end behind that type. */
  const fieldEnd = (type: number): number => {
    const end = typeEnd(type);
    if (end === none) return none;
    if (endsField(text, end)) return end;
    const marked = end + mangledMarker.length;
    return text.startsWith(mangledMarker, end) && endsField(text, marked) ? marked : none;
  };

  const fieldType = (start: number): number => {
    const found = fieldTypes.get(start);
    if (found !== undefined) return found;
    const type = scanFieldType(start);
    fieldTypes.set(start, type);
    return type;
  };

  const scanFieldType = (start: number): number => {
    const window = text.slice(start, start + maxNameLength + 2);
    const line = window.indexOf('\n');
    let colon = window.indexOf(': ');
    for (let tries = 0; tries < maxColons && colon !== -1; tries += 1) {
      if (line !== -1 && line < colon) return none;
      const isWhole = !isTorn(window.slice(0, colon));
      if (isWhole && fieldEnd(start + colon + 2) !== none) return start + colon + 2;
      colon = window.indexOf(': ', colon + 1);
    }
    return none;
  };

  return { text, typeEnd, suffixEnd, fieldsEnd, fieldType, wordEnd, groupEnd, tooDeep: () => deep };
}

/** A name that holds one half of another entry's brackets: it was torn, or one of them was not closed. */
export function isTorn(name: string): boolean {
  return name.includes(': ') && !(isBalanced(name, '{', '}') && isBalanced(name, '(', ')'));
}

export const isBalanced = (text: string, open: string, close: string): boolean =>
  text.split(open).length === text.split(close).length;

const endsField = (text: string, at: number): boolean => text.charAt(at) === '}' || text.startsWith(', ', at);

/** Whether a type may be over at `at`: helps to find the `)` that is meant where brackets do not match. */
function mayFollowType(text: string, at: number): boolean {
  return (
    at === text.length ||
    '}]>?{('.includes(text.charAt(at)) ||
    text.charAt(at) === ',' ||
    text.charAt(at) === '=' ||
    text.startsWith(' # ', at) ||
    text.startsWith(mangledMarker, at)
  );
}

interface Parens {
  /** Position behind the `)` of the `(` at `start`, -1 where it has none. */
  readonly balancedEnd: (start: number) => number;
  /** Position behind the first `)` at or behind `from`, -1 where there is none. */
  readonly nextEnd: (from: number) => number;
}

/** Groups are short; only where one is not are all parentheses of the text looked at, once. */
const shortGroup = 100;

const open = '('.charCodeAt(0);
const close = ')'.charCodeAt(0);

function createParens(text: string): Parens {
  let all: Parens | null = null;
  return {
    balancedEnd: (start) => {
      const last = Math.min(text.length, start + shortGroup);
      let depth = 0;
      for (let at = start; at < last; at += 1) {
        const code = text.charCodeAt(at);
        if (code === open) depth += 1;
        else if (code === close && --depth === 0) return at + 1;
      }
      all ??= matchAllParens(text);
      return all.balancedEnd(start);
    },
    nextEnd: (from) => {
      all ??= matchAllParens(text);
      return all.nextEnd(from);
    },
  };
}

function matchAllParens(text: string): Parens {
  const ends = new Int32Array(text.length + 1).fill(none);
  const next = new Int32Array(text.length + 1).fill(none);
  const closes: number[] = [];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === ')') closes.push(at + 1);
    if (character === '(') ends[at] = closes.pop() ?? none;
    next[at] = character === ')' ? at + 1 : (next[at + 1] ?? none);
  }
  return { balancedEnd: (start) => ends[start] ?? none, nextEnd: (from) => next[from] ?? none };
}
