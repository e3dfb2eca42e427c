/** OAuth 2.0 (RFC 6749): tokens that are fetched when they are needed, once for all calls that wait. */
import { ApiError, RequestError } from './errors.js';
import { putHeader } from './headers.js';
import { percent } from './value.js';
import type { Authenticator, AuthRequest, Supplier } from './types.js';

interface TokenOptions {
  /** Must be https, or a loopback address. */
  readonly tokenUrl: string;
  readonly scopes?: readonly string[] | undefined;
  /** Further parameters of the request: `audience`, `resource`. */
  readonly extra?: { readonly [name: string]: string } | undefined;
  /** How the client names itself: HTTP Basic (the default), or in the form. */
  readonly clientAuth?: 'basic' | 'body' | undefined;
}

export interface ClientCredentialsOptions extends TokenOptions {
  readonly clientId: Supplier<string>;
  readonly clientSecret: Supplier<string>;
}

export interface RefreshTokenOptions extends TokenOptions {
  readonly refreshToken: string;
  /** A token that is still good, to begin with. */
  readonly accessToken?: string | undefined;
  readonly clientId?: Supplier<string> | undefined;
  readonly clientSecret?: Supplier<string> | undefined;
  /** Told of new tokens, for keeping them: servers may replace the refresh token with each use. */
  readonly onTokens?: ((tokens: Tokens) => void | Promise<void>) | undefined;
}

export interface Tokens {
  readonly accessToken: string;
  /** The new one, or the one that was used. */
  readonly refreshToken: string | undefined;
  /** By `Date.now()`; undefined: the server did not say. */
  readonly expiresAt: number | undefined;
}

/** Client credentials grant (section 4.4). */
export function clientCredentials(options: ClientCredentialsOptions): Authenticator {
  return tokenAuth(
    undefined,
    (request) => fetchTokens(request, options, { grant_type: 'client_credentials' }),
    true,
  );
}

/** Refresh token grant (section 6). */
export function refreshToken(options: RefreshTokenOptions): Authenticator {
  let current = options.refreshToken;
  const first =
    options.accessToken === undefined
      ? undefined
      : { accessToken: options.accessToken, refreshToken: current, expiresAt: undefined };
  return tokenAuth(
    first,
    async (request) => {
      const form = { grant_type: 'refresh_token', refresh_token: current };
      const tokens = await fetchTokens(request, options, form);
      current = tokens.refreshToken ?? current;
      await options.onTokens?.({ ...tokens, refreshToken: current });
      return tokens;
    },
    options.clientSecret !== undefined,
  );
}

/** One token for all calls, one request for all that wait for it. */
function tokenAuth(
  first: Tokens | undefined,
  fetchOne: (request: AuthRequest) => Promise<Tokens>,
  secret: boolean,
): Authenticator {
  let tokens = first;
  let pending: Promise<Tokens> | undefined;
  const authenticate = async (request: AuthRequest): Promise<void> => {
    const { headers, renew } = request;
    // Another call may have renewed the token while this one was refused.
    const refused = renew && tokens && headers.get('authorization') === `Bearer ${tokens.accessToken}`;
    if (refused || (tokens?.expiresAt !== undefined && tokens.expiresAt <= Date.now())) tokens = undefined;
    if (!tokens) {
      pending ??= fetchOne(request).finally(() => {
        pending = undefined;
      });
      tokens = await pending;
    }
    putHeader(headers, 'Authorization', `Bearer ${tokens.accessToken}`);
  };
  return Object.assign(authenticate, { renewable: true, secret });
}

interface Client {
  readonly clientId?: Supplier<string> | undefined;
  readonly clientSecret?: Supplier<string> | undefined;
}

/** Asks for tokens. Not bound to the signal of the call that happens to ask: others wait for the same answer. */
async function fetchTokens(
  { fetch }: AuthRequest,
  options: TokenOptions & Client,
  grant: { readonly [name: string]: string },
): Promise<Tokens> {
  const { tokenUrl, scopes, extra, clientAuth = 'basic' } = options;
  const op = 'POST token';
  const { protocol, hostname } = new URL(tokenUrl);
  if (protocol !== 'https:' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) {
    throw new RequestError(op, 'tokenUrl must be https');
  }
  const [id, secret] = await Promise.all([valueOf(options.clientId), valueOf(options.clientSecret)]);
  const form = new URLSearchParams({ ...grant, ...extra });
  const headers = new Headers({ accept: 'application/json' });
  if (scopes?.length) form.set('scope', scopes.join(' '));
  if (id !== undefined && secret !== undefined && clientAuth === 'basic') {
    // Section 2.3.1: both are form-encoded before they are joined.
    putHeader(headers, 'Authorization', `Basic ${btoa(`${percent(id)}:${percent(secret)}`)}`);
  } else {
    if (id !== undefined) form.set('client_id', id);
    if (secret !== undefined) form.set('client_secret', secret);
  }
  const signal = AbortSignal.timeout(30_000);
  const response = await fetch(tokenUrl, { method: 'POST', headers, body: form, redirect: 'manual', signal });
  const answer: unknown = await response.json().catch(() => undefined);
  const token = read(answer, 'access_token');
  if (!response.ok || typeof token !== 'string') {
    throw new ApiError(op, response, answer, 0, response.ok ? 'no_token' : undefined);
  }
  const lifetime = Number(read(answer, 'expires_in'));
  const renewed = read(answer, 'refresh_token');
  return {
    accessToken: token,
    refreshToken: typeof renewed === 'string' ? renewed : undefined,
    // A little early, so that it does not end on the way.
    expiresAt: lifetime > 0 ? Date.now() + lifetime * 1000 - Math.min(30_000, lifetime * 100) : undefined,
  };
}

function valueOf(supplier: Supplier<string> | undefined): string | undefined | Promise<string> {
  return typeof supplier === 'function' ? supplier(false) : supplier;
}

function read(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
    ? (answer as { [name: string]: unknown })[name]
    : undefined;
}
