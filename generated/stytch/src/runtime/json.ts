/** The JSON text of a value. @throws TypeError when it has none */
export function jsonText(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('has no JSON form');
  return text;
}
