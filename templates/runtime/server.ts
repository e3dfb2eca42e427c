import { own } from './value.js';
import type { CoreOptions } from './types.js';

/** The base URL of one of several servers. @param url where the client has none under the name */
export function serverOf(name: string, url?: string): (client: CoreOptions) => unknown {
  return ({ servers }) => own(servers, name) ?? url;
}

/** The same of one that is relative to the client's base URL, which may be relative to a page. */
export function relativeServer(name: string, url?: string): (client: CoreOptions) => unknown {
  return ({ servers, baseUrl }) => {
    const { location } = globalThis;
    return new URL(`${own(servers, name) ?? url}`, new URL(`${baseUrl}`, location?.href)).href;
  };
}

/**
 * The URL of a server with variables: `https://{region}.api.test/{base}`.
 * @param values the user's; one that is undefined has its default. A text is the whole URL
 * @throws TypeError when a value could lead to another host
 */
export function serverUrl(
  template: string,
  defaults: { readonly [name: string]: string },
  values: string | { readonly [name: string]: string | undefined } = {},
): string {
  // Programs without types give a URL object as well.
  if (typeof values === 'string' || values instanceof URL) return `${values}`;
  return template.replace(/\{([^{}]+)\}(?=([^/]?))/g, (_, name: string, next: string, at: number) => {
    const given = own(values, name);
    const value = `${given ?? own(defaults, name) ?? ''}`;
    // A slash within the host would make another host of what stands before it.
    const within = next && !/\/\/.*\//.test(template.slice(0, at));
    if (/[\s?#@\\]/.test(value) || (within && /\//.test(`${given}`)))
      throw new TypeError(`server variable ${name} is not valid`);
    return value;
  });
}
