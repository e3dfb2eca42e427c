import { own } from './value.js';
import type { CoreOptions } from './types.js';

/** The base URL of one of several servers. @param url where the client has none under the name */
export function serverOf(name: string, url?: string): (client: CoreOptions) => unknown {
  return ({ servers }) => own(servers, name) ?? url;
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
  if (typeof values === 'string') return values;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    const value = given ?? (Object.hasOwn(defaults, name) ? defaults[name] : undefined) ?? '';
    if (/[\s?#@\\]/.test(value)) throw new TypeError(`server variable ${name} holds what an address cannot`);
    return value;
  });
}
