/** Puts credentials on requests. What they hold is in closures: printing a client shows none of it. */
import { RequestError } from './errors.js';
import { putHeader } from './headers.js';
import { isNothing, percent } from './value.js';
import type { Authenticator, AuthRequest, Supplier } from './types.js';

/** HTTP Basic (RFC 7617), in UTF-8. */
export function basic(username: Supplier<string>, password: Supplier<string>): Authenticator {
  return withValues([username, password], true, ({ headers }, name = '', word = '') => {
    // The first colon ends the name.
    if (name.includes(':')) throw new TypeError('is not valid');
    const bytes = new TextEncoder().encode(`${name}:${word}`);
    putHeader(headers, 'Authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`);
  });
}

/** Any other HTTP scheme: `Authorization: <scheme> <value>`. */
export function httpAuth(scheme: string, value: Supplier<string>): Authenticator {
  return withValues([value], false, ({ headers }, text) =>
    putHeader(headers, 'Authorization', `${scheme} ${text}`),
  );
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
  return withValues([value], true, ({ headers, query }, text = '') => {
    const start = `${percent(name)}=`;
    if (place === 'header') putHeader(headers, name, text);
    else if (place === 'query') query.push(start + percent(text));
    else {
      const others = (headers.get('cookie') ?? '')
        .split('; ')
        .filter((other) => other && !other.startsWith(start));
      putHeader(headers, 'Cookie', [...others, start + percent(text)].join('; '));
    }
  });
}

function withValues(
  suppliers: readonly Supplier<string>[],
  secret: boolean,
  put: (request: AuthRequest, first?: string, second?: string) => void,
): Authenticator {
  const authenticate = async (request: AuthRequest): Promise<void> => {
    const values = await Promise.all(
      suppliers.map((supplier) => (typeof supplier === 'function' ? supplier(request.renew) : supplier)),
    );
    try {
      if (values.some(isNothing)) throw new TypeError('is missing');
      put(request, ...values);
    } catch (error) {
      throw new RequestError(request.op, `credential ${(error as Error).message}`);
    }
  };
  const renewable = suppliers.some((supplier) => typeof supplier === 'function');
  return Object.assign(authenticate, { renewable, secret });
}
