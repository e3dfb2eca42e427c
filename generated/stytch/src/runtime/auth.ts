/** Puts credentials on requests. What they hold is in closures: printing a client shows none of it. */
import { isBrowser } from './browser.js';
import { RequestError } from './errors.js';
import { isSecure, withQuery } from './address.js';
import { putHeader } from './headers.js';
import { isNothing, own, percent } from './value.js';
import type { Authenticator, AuthRequest, ClientOptions, Credentials, Supplier } from './types.js';

/**
 * The credentials of a client.
 * @param auth by scheme; undefined: the user gave none for it
 * @param security alternatives for operations that say nothing
 * @throws RequestError for a secret in a browser; calls do so for credentials over plain http
 */
export function credentials(
  auth: { readonly [scheme: string]: Authenticator | undefined },
  security: readonly (readonly string[])[],
  { allowBrowser, allowHttp }: ClientOptions,
): Credentials {
  if (isBrowser() && !allowBrowser && Object.values(auth).some((entry) => entry?.secret)) {
    throw new RequestError('client', 'secret without allowBrowser');
  }
  const choose = (alternatives: typeof security): readonly Authenticator[] =>
    alternatives
      .map((names) => names.map((name) => own(auth, name) as Authenticator))
      .find((all) => all[0] && all.every(Boolean)) ?? [];
  const usual = choose(security);
  // Most programs have one base URL.
  let checked = '';
  return (op, alternatives, base) => {
    const chosen = alternatives ? choose(alternatives) : usual;
    if (chosen[0] && base !== checked) {
      if (!allowHttp && !isSecure(`${base}/`)) throw new RequestError(op, 'http without allowHttp');
      checked = base;
    }
    return chosen;
  };
}

/** Puts what was made of a credential on a request. */
type Put = (request: AuthRequest) => void;

/** HTTP Basic (RFC 7617), in UTF-8. */
export function basic(username: Supplier<string>, password: Supplier<string>): Authenticator {
  return withValues([username, password], true, (name, word) => {
    // The first colon ends the name.
    if (name.includes(':')) throw new TypeError('is not valid');
    const bytes = new TextEncoder().encode(`${name}:${word}`);
    return header('Authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`);
  });
}

/** Any other HTTP scheme: `Authorization: <scheme> <value>`. */
export function httpAuth(scheme: string, value: Supplier<string>): Authenticator {
  return withValues([value], false, (text) => header('Authorization', `${scheme} ${text}`));
}

/** `Authorization: Bearer <token>` (RFC 6750). */
export function bearer(token: Supplier<string>): Authenticator {
  return httpAuth('Bearer', token);
}

/** A key in a header, a query parameter or a cookie. */
export function apiKey(
  place: 'header' | 'query' | 'cookie',
  name: string,
  value: Supplier<string>,
): Authenticator {
  return withValues([value], true, (text) => {
    if (place === 'header') return header(name, text);
    const start = `${percent(name)}=`;
    const pair = start + percent(text);
    if (place === 'query') {
      return (request) => {
        // An address that a response gave may hold the key already.
        const [address = '', query] = request.url.split(/\?(.*)/s);
        const others = query?.split('&').filter((other) => !other.startsWith(start)) ?? [];
        request.url = withQuery(address, [...others, pair].join('&'));
      };
    }
    return ({ headers }) => {
      const others = (headers.get('cookie') ?? '')
        .split('; ')
        .filter((other) => other && !other.startsWith(start));
      headers.set('Cookie', [...others, pair].join('; '));
    };
  });
}

/** Puts a header, which is checked only once. */
function header(name: string, text: string): Put {
  putHeader(new Headers(), name, text);
  return ({ headers }) => headers.set(name, text);
}

/** @param make checks the values and makes of them what is put on requests: of fixed ones, once */
function withValues(
  suppliers: readonly Supplier<string>[],
  secret: boolean,
  make: (first: string, second: string) => Put,
): Authenticator {
  const renewable = suppliers.some((supplier) => typeof supplier === 'function');
  let fixed: Put | undefined;
  const ask = async (request: AuthRequest): Promise<void> => {
    const values = await Promise.all(
      suppliers.map((supplier) => (typeof supplier === 'function' ? supplier(request.renew) : supplier)),
    );
    try {
      if (values.some(isNothing)) throw new TypeError('is missing');
      // All are there, and as many as it takes.
      const put = make(...(values as [string, string]));
      if (!renewable) fixed = put;
      put(request);
    } catch (error) {
      throw new RequestError(request.op, `credential ${(error as Error).message}`);
    }
  };
  const authenticate = (request: AuthRequest): void | Promise<void> => (fixed ?? ask)(request);
  return Object.assign(authenticate, { renewable, secret });
}
