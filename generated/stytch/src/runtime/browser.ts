/**
 * Whether this is a page or a worker of one: everybody can read what a program holds there. Workers have no `document`;
 * of all platforms, only browsers call themselves Mozilla.
 */
export function isBrowser(): boolean {
  const { document, navigator } = globalThis as Partial<typeof globalThis>;
  return !!(document ?? navigator?.userAgent?.startsWith('Mozilla'));
}

/** The User-Agent of a client; undefined in browsers, which have their own. */
export function userAgent(product: string): string | undefined {
  return isBrowser() ? undefined : product;
}
