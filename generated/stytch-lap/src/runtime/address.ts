/** Addresses as texts: joined, `new URL(path, base)` would lose the path of the base. */

/** An address with further query parameters. */
export function withQuery(url: string, query: string | undefined): string {
  return query ? url + (url.includes('?') ? '&' : '?') + query : url;
}

/** What was made of the last base URL: most programs have one. */
let known: readonly [text: string, url: string] = ['', ''];

/** Origin and path of a base URL, without the slash at the end. It has no user, no query and no fragment. */
export function baseUrl(text: unknown): string {
  if (!text) throw new TypeError('is empty');
  const name = `${text}`;
  const { location } = globalThis;
  // Where there are pages, it may be relative to one.
  if (name !== known[0] || location) {
    const { origin, pathname, href } = new URL(name, location?.href);
    if (href !== origin + pathname) throw new TypeError('is not valid');
    known = [name, href.replace(/\/+$/, '')];
  }
  return known[1];
}

/** Whether no other computer sees on the way what is sent to an address. */
export function isSecure(url: string): boolean {
  return /^https:|^http:\/\/(([^/]+\.)?localhost|127\.[\d.]+|\[::1\])[:/]/i.test(url);
}
