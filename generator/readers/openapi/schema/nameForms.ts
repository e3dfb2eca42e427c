import type { NameForm } from '../../../ir/types.ts';

/**
 * The names that a regular expression matches (`patternProperties`, ECMA-262 without anchors of its own), as parts
 * with anything between them: `^x-` is `['x-', '']`, `_id$` is `['', '_id']`.
 * @param lenient whether what stands for part of a name (`[a-z]+`, `\\w*`) may stand for anything
 * @returns null for everything else
 */
export function formOf(pattern: string, lenient: boolean): NameForm['parts'] | null {
  const start = pattern.startsWith('^') ? 1 : 0;
  const end = /(?<!\\)(?:\\\\)*\$$/.test(pattern) ? pattern.length - 1 : pattern.length;
  const token = lenient ? lenientToken : exactToken;
  token.lastIndex = start;
  const parts: string[] = start === 0 ? ['', ''] : [''];
  while (token.lastIndex < end) {
    const groups = token.exec(pattern)?.groups;
    if (groups === undefined || token.lastIndex > end) return null;
    const { wild, escaped, plain } = groups;
    const last = parts.length - 1;
    if (wild === undefined) parts[last] = `${parts[last] ?? ''}${escaped ?? plain ?? ''}`;
    else if (parts[last] !== '' || last === 0) parts.push('');
  }
  if (end === pattern.length && (parts.at(-1) !== '' || parts.length === 1)) parts.push('');
  // A whole name is no form.
  return parts.length === 1 || !parts.every((part) => plainText.test(part)) ? null : parts;
}

/** Nobody gives names to properties that hold marks which mean something in code. */
const plainText = /^[\p{L}\p{N}_.:@/ -]*$/u;

/** Any text, an escaped mark, or a character that stands for itself. */
const exactToken =
  /(?<wild>\.\*)|\\(?<escaped>[^\p{L}\p{N}])(?![*+?{])|(?<plain>[^\\^$.*+?()[\]{}|])(?![*+?{])/uy;
/** Characters of some kind as well, one or many. */
const lenientToken =
  /(?<wild>(?:\.|\[(?:\\.|[^\]\\])+\]|\\[wWdDsS]|\\p\{\w+\})(?:[*+?]|\{\d+(?:,\d*)?\})?)|\\(?<escaped>[^\p{L}\p{N}])(?![*+?{])|(?<plain>[^\\^$.*+?()[\]{}|])(?![*+?{])/uy;

/** Whether a name of any kind has a form. */
export const isAnyName = (parts: NameForm['parts']): boolean => parts.every((part) => part === '');

/** Whether names may have both forms, so that both would speak of them. */
export function mayOverlap(a: NameForm['parts'], b: NameForm['parts']): boolean {
  const [first = '', second = ''] = [a[0], b[0]];
  return first.startsWith(second) || second.startsWith(first);
}
