/**
 * Sets a header after checking what `fetch` would refuse with a message that shows the value.
 * @param value null removes the header
 * @throws TypeError with the reason, never with the value
 */
export function putHeader(headers: Headers, name: string, value: string | null): void {
  if (!/^[!#-'*+.^-z|~\w-]+$/.test(name) || /[^\t -~\x80-\xff]/.test(value ?? '')) {
    throw new TypeError('is not valid');
  }
  if (value === null) headers.delete(name);
  else headers.set(name, value);
}
