/** OAuth 2.0 (RFC 6749): tokens that are fetched when they are needed, once for all calls that wait. */
import { isSecure } from './address.js';
import { connectionError } from './connection.js';
import { ApiError, RequestError } from './errors.js';
import { putHeader } from './headers.js';
import { percent } from './value.js';
import type { Authenticator, AuthRequest, Supplier } from './types.js';

/** How access tokens are asked for. */
export interface OAuthTokenRequest {
  /** Must be https, or a loopback address. */
  readonly tokenUrl?: string;
  readonly scopes?: readonly string[] | undefined;
  /** Further parameters of the request: `audience`, `resource`. */
  readonly extra?: { readonly [name: string]: string } | undefined;
  /** How the client names itself: HTTP Basic (the default), or in the form. */
  readonly clientAuth?: 'basic' | 'body' | undefined;
  /** Told of new tokens, for keeping them: servers may replace the refresh token with each use. */
  readonly onTokens?: ((tokens: OAuthTokens) => void | Promise<void>) | undefined;
}

interface TokenOptions extends OAuthTokenRequest {
  readonly tokenUrl: string;
}

export interface ClientCredentialsOptions extends TokenOptions {
  readonly clientId: Supplier<string>;
  readonly clientSecret: Supplier<string>;
}

export interface RefreshTokenOptions extends TokenOptions {
  readonly refreshToken: Supplier<string>;
  /** A token that is still good, to begin with. */
  readonly accessToken?: Supplier<string> | undefined;
  readonly clientId?: Supplier<string> | undefined;
  readonly clientSecret?: Supplier<string> | undefined;
}

export interface OAuthTokens {
  readonly accessToken: string;
  /** The new one, or the one that was used. */
  readonly refreshToken: string | undefined;
  /** By `Date.now()`; undefined: the server did not say. */
  readonly expiresAt: number | undefined;
}

/** Client credentials grant (section 4.4). */
export function clientCredentials(options: ClientCredentialsOptions): Authenticator {
  return tokenAuth(async (request) => {
    const tokens = await fetchTokens(request, options, { grant_type: 'client_credentials' });
    await options.onTokens?.(tokens);
    return tokens;
  }, true);
}

/** Refresh token grant (section 6). */
export function refreshToken(options: RefreshTokenOptions): Authenticator {
  let first = options.accessToken;
  let current: string | undefined;
  return tokenAuth(async (request) => {
    const accessToken = await valueOf(first);
    first = undefined;
    if (accessToken !== undefined) return { accessToken, refreshToken: undefined, expiresAt: undefined };
    current ??= await valueOf(options.refreshToken);
    const form = { grant_type: 'refresh_token', refresh_token: current };
    const tokens = await fetchTokens(request, options, form).catch((error: unknown) => {
      // It is not good any more (section 5.2): the next time, whoever gave it may know a new one.
      if (error instanceof ApiError && error.status === 400) current = undefined;
      throw error;
    });
    current = tokens.refreshToken ?? current;
    await options.onTokens?.({ ...tokens, refreshToken: current });
    return tokens;
  }, options.clientSecret !== undefined);
}

/** One token for all calls, one request for all that wait for it. */
function tokenAuth(fetchOne: (request: AuthRequest) => Promise<OAuthTokens>, secret: boolean): Authenticator {
  let tokens: OAuthTokens | undefined;
  let pending: Promise<OAuthTokens> | undefined;
  let failure: unknown;
  const authenticate = async (request: AuthRequest): Promise<void> => {
    const { headers, renew } = request;
    // The 401 was that of the server that gives tokens: no token has been sent.
    if (renew && !headers.has('authorization')) throw failure;
    // Another call may have renewed the token while this one was refused.
    const refused = renew && tokens && headers.get('authorization') === `Bearer ${tokens.accessToken}`;
    if (refused || (tokens?.expiresAt !== undefined && tokens.expiresAt <= Date.now())) tokens = undefined;
    if (!tokens) {
      pending ??= fetchOne(request).finally(() => {
        pending = undefined;
      });
      tokens = await pending.catch((error: unknown) => {
        throw (failure = error);
      });
    }
    try {
      putHeader(headers, 'Authorization', `Bearer ${tokens.accessToken}`);
    } catch {
      throw new RequestError(request.op, 'credential is not valid');
    }
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
): Promise<OAuthTokens> {
  const { tokenUrl, scopes, extra, clientAuth = 'basic' } = options;
  const op = 'POST token';
  if (!isSecure(tokenUrl)) {
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
  const init = { method: 'POST', headers, body: form, redirect: 'manual' as const, signal };
  const response = await fetch(tokenUrl, init).catch((error: unknown) => {
    throw connectionError(op, error);
  });
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

function valueOf<T>(supplier: T | ((renew: boolean) => T | Promise<T>)): T | Promise<T> {
  // What is no function is the value itself.
  return typeof supplier === 'function' ? (supplier as (renew: boolean) => T | Promise<T>)(false) : supplier;
}

function read(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
    ? (answer as { [name: string]: unknown })[name]
    : undefined;
}
