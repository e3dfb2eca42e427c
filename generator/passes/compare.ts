/** Order by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order by a text made from each value. */
export const by =
  <T>(text: (value: T) => string) =>
  (a: T, b: T): number =>
    compareText(text(a), text(b));
