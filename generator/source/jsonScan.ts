/** A member or an item of a container in a JSON text, as UTF-16 offsets with the end excluded. */
export interface Slot {
  /** -1 for items of lists. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const slash = 0x2f;
const star = 0x2a;

/**
 * The members of the object or the items of the list that begins at an offset, by key or index; of equal keys the
 * last one. The text has been parsed before, so it is sound JSON, perhaps with comments. Other values have no slots.
 *
 * A scan passes over what is inside of a member without looking into it, so that finding a place in a document of
 * 10 MB takes milliseconds, where a tree of all places takes seconds.
 */
export function slotsAt(text: string, offset: number): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  const isObject = text[offset] === '{';
  if (!isObject && text[offset] !== '[') return slots;
  let at = skipBlank(text, offset + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    let key = String(index);
    let keyStart = -1;
    let keyEnd = -1;
    if (isObject) {
      keyStart = at;
      keyEnd = skipString(text, at);
      key = unquote(text.slice(keyStart, keyEnd));
      at = skipBlank(text, skipBlank(text, keyEnd) + 1); // The colon.
    }
    const end = skipValue(text, at);
    if (end <= at) break; // No progress: not the JSON that was promised.
    slots.set(key, { keyStart, keyEnd, start: at, end });
    at = skipBlank(text, end);
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return slots;
}

/** Offset of the first value of a text. */
export function firstValue(text: string): number {
  return skipBlank(text, 0);
}

export function skipValue(text: string, offset: number): number {
  const first = text.charCodeAt(offset);
  if (first === quote) return skipString(text, offset);
  let depth = 0;
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (code === slash) at = skipComment(text, at) - 1;
    else if (depth === 0 && (code === 0x2c || code <= 0x20)) return at;
  }
  return text.length;
}

function skipString(text: string, offset: number): number {
  for (let at = offset + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at + 1;
  }
  return text.length;
}

function skipBlank(text: string, offset: number): number {
  let at = offset;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === slash && /[/*]/.test(text[at + 1] ?? '')) at = skipComment(text, at) - 1;
    else if (code > 0x20 && code !== 0xfeff) break;
  }
  return at;
}

/** Comments are no JSON, but documents with them are read. */
function skipComment(text: string, offset: number): number {
  const isBlock = text.charCodeAt(offset + 1) === star;
  const end = isBlock ? text.indexOf('*/', offset + 2) : text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return isBlock ? end + 2 : end;
}

function unquote(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
