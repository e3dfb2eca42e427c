/*
 * Takes the place of `json.ts` in packages whose values are bigints or Dates.
 */

/**
 * The JSON text of a value; a bigint is a number without loss.
 * @throws TypeError when it has none, or holds an invalid Date
 */
export function jsonText(value: unknown): string {
  // Nobody who writes a text can know it.
  const mark = `${crypto.getRandomValues(new Uint32Array(4)).join('')}n`;
  const text: string | undefined = JSON.stringify(
    value,
    function (this: { readonly [key: string]: unknown }, key, item: unknown) {
      // Programs give bigints a `toJSON` of their own, which has been called already.
      const given = this[key];
      if (typeof given === 'bigint') return mark + given;
      if (given instanceof Date && item === null) throw new TypeError('holds a Date that is not valid');
      return item;
    },
  );
  if (text === undefined) throw new TypeError('has no JSON form');
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
