/** Words whose last `s` is no plural. */
const unchanging = /(?:ss|us|is|as|news|series|species|always)$/i;

/**
 * The singular of an English plural by its ending (`addresses` → `address`, `entries` → `entry`, `users` → `user`);
 * a word that does not look like a plural stays. Only names of types are made from it, never a name on the wire.
 */
export function singular(word: string): string {
  if (word.length < 3 || unchanging.test(word)) return word;
  if (/movies|cookies|ties$/i.test(word) && word.length < 8) return word.slice(0, -1);
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}${word.endsWith('S') ? 'Y' : 'y'}`;
  if (/(?:ss|sh|ch|x|z|us|is)es$/i.test(word)) return word.slice(0, -2);
  return /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
}
