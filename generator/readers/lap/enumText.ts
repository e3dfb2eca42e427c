/** Formats that contain a `/` and are no lists of values. */
const formatsWithSlash: ReadonlySet<string> = new Set([
  'ipv4/prefix_length',
  'ipv6/prefix_length',
  'ipv4|ipv6/prefix_length',
  'ipv6/128',
  'ip/cidr',
  'ip/netmask',
  'dd/mm/yyyy',
]);

/** Compilers write an enum with two values or more, so one group without a `/` is a format. */
export const isEnumGroup = (group: string): boolean => group.includes('/') && !formatsWithSlash.has(group);

/** Top-level media types (IANA): words that are the first half of a value such as `image/png`. */
const mediaTypes: ReadonlySet<string> = new Set([
  'application',
  'audio',
  'font',
  'image',
  'message',
  'model',
  'multipart',
  'text',
  'video',
]);

export interface EnumReading {
  readonly values: readonly string[];
  /** False: values contain `/` and the text does not tell which; others must be expected. */
  readonly sure: boolean;
}

const even = (_: string, index: number): boolean => index % 2 === 0;
const odd = (_: string, index: number): boolean => index % 2 === 1;
const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
const pairs = (pieces: readonly string[]): readonly string[] =>
  pieces.filter(even).map((piece, index) => `${piece}/${pieces[2 * index + 1] ?? ''}`);

/**
 * Splits the values of an enum, which are joined with `/` and may contain it. The rules are tried in this order;
 * each was found in published documents.
 * @param defaultText the text of the parameter's default, or null
 */
export function splitEnum(text: string, defaultText: string | null): EnumReading {
  if (!text.includes('/')) return { values: distinct(text.split('|')), sure: true };
  const pieces = text.split('/');
  const paired = pieces.length % 2 === 0 ? pairs(pieces) : [];
  if (paired.length > 0 && pieces.filter(even).every((piece) => mediaTypes.has(piece))) {
    return { values: distinct(paired), sure: true };
  }
  if (defaultText?.includes('/') === true && !pieces.includes(defaultText)) {
    const split = splitAround(text, defaultText);
    if (split !== null) return split;
  }
  if (isDistinct(pieces)) {
    return { values: pieces, sure: !pieces.some((piece) => mediaTypes.has(piece)) };
  }
  return splitRepeating(text, pieces, paired);
}

/** The default is one of the values, whole; what stands before and behind it is split on its own. */
function splitAround(text: string, value: string): EnumReading | null {
  const start = `/${text}/`.indexOf(`/${value}/`);
  if (start === -1) return null;
  const before = text.slice(0, Math.max(0, start - 1));
  const after = text.slice(start + value.length + 1);
  const sides = [before, after].map((side) =>
    side === '' ? { values: [], sure: true } : splitEnum(side, null),
  );
  const [first, second] = sides;
  return {
    values: distinct([...(first?.values ?? []), value, ...(second?.values ?? [])]),
    sure: sides.every((side) => side.sure),
  };
}

/** A repeated piece proves that values contain `/`. */
function splitRepeating(text: string, pieces: readonly string[], paired: readonly string[]): EnumReading {
  if (text.startsWith('/') && text.includes('//')) {
    return { values: distinct(text.split(/(?<=.)\/(?=\/)/s)), sure: true };
  }
  if (/^https?:/.test(text)) {
    const urls = text.split(/\/(?=https?:)/);
    if (urls.length > 1) return { values: distinct(urls), sure: true };
  }
  const evens = new Set(pieces.filter(even));
  const keepSides = pieces.filter(odd).every((piece) => !evens.has(piece));
  if (paired.length > 0 && keepSides && isDistinct(paired)) return { values: paired, sure: true };
  const chunks = splitBeforeFirst(pieces);
  const first = pieces[0] ?? '';
  const sameLength = new Set(chunks.map((chunk) => chunk.split('/').length)).size === 1;
  if (chunks.length > 1 && (/\.|^v\d+/.test(first) || sameLength))
    return { values: distinct(chunks), sure: true };
  return { values: distinct(pieces), sure: false };
}

/** Starts a new value wherever the first piece occurs again. */
function splitBeforeFirst(pieces: readonly string[]): readonly string[] {
  const chunks: string[][] = [];
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (last === undefined || piece === pieces[0]) chunks.push([piece]);
    else last.push(piece);
  }
  return chunks.map((chunk) => chunk.join('/'));
}
