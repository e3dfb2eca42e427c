import { createHash } from 'node:crypto';

/** Longest identifier, in UTF-16 units; a longer one is cut and gets a hash of the whole. */
const longest = 100;

/**
 * The words of a name in any spelling: `MemberSession`, `member_session` and `member-session` are the same two words.
 * Runs of capitals are one word (`deleteTOTP` → delete, TOTP); digits stay with the word before them. What can stand
 * in no identifier (punctuation, emoji, half a surrogate pair) separates words and is gone.
 */
export function wordsOf(name: string): readonly string[] {
  const spaced = name
    .slice(0, 20 * longest)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}]+/gu, ' ')
    .replaceAll(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    // B2B, M2M: letter, digit, letter is one word in every spelling.
    .replaceAll(/(?<![\p{L}\p{Nd}])(\p{L}\p{Nd}) (\p{Lu})(?![\p{Ll}\p{Nd}])/gu, '$1$2');
  return spaced.split(' ').filter((word) => word !== '');
}

/** `UserProfile`; '' when there is no word. Capitals that the author wrote stay: `TOTP`, `OAuth`. */
export const pascal = (words: readonly string[]): string => limit(words.map(capital).join(''), words);

/** `userProfile`, `getJWKS`; a first word in capitals is lowered as a whole: `oidcProviders`. */
export function camel(words: readonly string[]): string {
  const [first, ...rest] = words;
  if (first === undefined) return '';
  const head = /\p{Ll}/u.test(first) ? lowerFirst(first) : first.toLowerCase();
  return limit(head + rest.map(capital).join(''), words);
}

/** `user-profile` in ASCII, for file names: letters beyond are spelled by their code point. */
export function kebab(words: readonly string[]): string {
  const ascii = words.map((word) =>
    word.toLowerCase().replaceAll(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`),
  );
  return limit(ascii.join('-'), words);
}

/** Makes a text an identifier by replacing what cannot stand there, so that `foo_bar` and `fooBar` stay different. */
export function identifierLike(name: string): string {
  const text = name
    .slice(0, 20 * longest)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_$]+/gu, '_');
  return startable(limit(text, [name]));
}

/** An identifier may not start with a digit. */
export const startable = (name: string): string =>
  /^[\p{L}\p{Nl}_$]/u.test(name) || name === '' ? name : `_${name}`;

function capital(word: string): string {
  if (/^\p{L}\p{Nd}\p{L}$/u.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

const limit = (name: string, whole: readonly string[]): string => shorten(name, whole.join(' '));

/** A name that is too long is cut and gets a hash of what it stands for. */
export function shorten(name: string, whole: string): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  // Never between the halves of a surrogate pair.
  return `${name.slice(0, longest - 9).replace(/[\uD800-\uDBFF]$/u, '')}_${hash}`;
}
