/** `application/json; charset=utf-8` → `application/json` */
export function essence(mediaType: string): string {
  return mediaType
    .replace(/[;,].*/s, '')
    .trim()
    .toLowerCase();
}

/** The entry for a media type: the same text, the same type without parameters, `text/*`, then the same for any. */
export function matchType<T>(table: ReadonlyMap<string, T>, mediaType: string): T | undefined {
  const type = essence(mediaType);
  const tests: readonly ((key: string) => boolean)[] = [
    (key) => key === mediaType,
    (key) => essence(key) === type,
    (key) => essence(key) === type.replace(/\/.*/, '/*'),
    (key) => essence(key) === '*/*',
  ];
  for (const test of tests) {
    for (const [key, value] of table) if (test(key)) return value;
  }
  return undefined;
}
