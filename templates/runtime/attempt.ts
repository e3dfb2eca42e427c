import { connectionError } from './connection.js';
import { startDeadline } from './deadline.js';
import { ApiError, RequestError, SdkError } from './errors.js';
import { putHeader } from './headers.js';
import { parseAny, readJson } from './response.js';
import { send } from './send.js';
import type { Prepared } from './prepare.js';
import type { Mode, Outcome } from './promise.js';
import type { Authenticator, CoreOptions, OperationSpec, ReadContext, RequestOptions } from './types.js';

/** All that the attempts of a call have in common. */
export interface Call {
  readonly client: CoreOptions;
  readonly spec: OperationSpec;
  readonly options: RequestOptions;
  readonly prepared: Prepared;
  /** Those of `prepared` and the credentials. */
  readonly headers: Headers;
  readonly authenticators: readonly Authenticator[];
  readonly mode: Mode;
}

/**
 * One attempt: credentials, middleware, fetch and reading, under one timer.
 * @param retries how many attempts failed before
 * @param renew the attempt before was refused with 401: credentials are to be renewed
 */
export async function attempt(call: Call, retries: number, renew: boolean): Promise<Outcome> {
  const { client, spec, options, prepared, mode } = call;
  const { op } = spec;
  const { method } = prepared;
  const timeout = timeoutOf(op, options.timeout ?? client.timeout ?? 60_000);
  let response: Response | undefined;
  let detached = false;
  const deadline = startDeadline(op, () => (response ? 'body' : 'response'), timeout, options.signal);
  const { signal, abort, within, stop, release } = deadline;
  try {
    signal.throwIfAborted();
    const url = await within(authenticate(call, signal, renew));
    response = await within(send(client, spec, url, initOf(call, signal), retries));
    const { status, ok } = response;
    if (!ok) {
      const body = parseAny(await within(response.text().catch(() => '')));
      throw new ApiError(op, `status ${status}`, { response, body, retries });
    }
    if (mode.raw) return { data: undefined, response, retries };
    const detach = (): (() => void) => {
      detached = true;
      stop();
      return release;
    };
    const { onProgress } = options;
    const context = { op, method, retries, idleTimeout: timeout, signal, abort, detach, onProgress };
    const empty = status === 204 || status === 205 || method === 'HEAD';
    return { data: empty ? undefined : await within(read(spec, response, context)), response, retries };
  } catch (error) {
    const failure: unknown = signal.aborted ? signal.reason : error;
    // Lets go of a connection whose body nobody will read.
    abort();
    throw failure;
  } finally {
    if (!detached) release();
  }
}

async function read(
  { op, response: reader = readJson }: OperationSpec,
  response: Response,
  context: ReadContext,
): Promise<unknown> {
  try {
    return await reader.read(response, context);
  } catch (error) {
    throw error instanceof SdkError ? error : connectionError(op, error, true);
  }
}

/** Puts the credentials on the request. @returns its address */
async function authenticate(
  { client, spec: { op }, options, prepared, headers, authenticators }: Call,
  signal: AbortSignal,
  renew: boolean,
): Promise<string> {
  const { server, url } = prepared;
  const loopback = /^http:\/\/([^/]+\.)?localhost(:|\/|$)|^http:\/\/(127\.[\d.]+|\[::1\])(:|\/|$)/;
  if (
    authenticators.length > 0 &&
    !client.allowHttp &&
    !server.startsWith('https:') &&
    !loopback.test(server)
  ) {
    throw new RequestError(op, 'credentials are not sent over plain http (allowHttp permits it)');
  }
  const query = [...prepared.query];
  const cookies = [...prepared.cookies];
  const { fetch = globalThis.fetch } = client;
  for (const put of authenticators) await put({ op, headers, query, cookies, fetch, signal, renew });
  for (const [name, value] of Object.entries(options.headers ?? {})) if (value === null) headers.delete(name);
  const own = prepared.headers.get('cookie');
  if (cookies.length > 0) putHeader(headers, 'Cookie', [...(own ? [own] : []), ...cookies].join('; '));
  return query.length > 0 ? `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}` : url;
}

function initOf(
  { options, prepared: { method, body }, headers, mode }: Call,
  signal: AbortSignal,
): RequestInit {
  const { signal: caller, fetchOptions } = options;
  return {
    ...('cache' in Request.prototype && { cache: 'no-store' }),
    ...fetchOptions,
    // A stream needs it, and the types of `fetch` do not know it.
    ...(body?.oneShot && { duplex: 'half' }),
    method,
    headers,
    body: body ? body.body : null,
    redirect: 'manual',
    // A raw response outlives the attempt: the caller's signal must reach its body without a listener of ours.
    signal: mode.raw && caller ? AbortSignal.any([signal, caller]) : signal,
  };
}

function timeoutOf(op: string, timeout: number): number {
  if (timeout === Infinity) return 0;
  // What `setTimeout` can hold.
  if (!(timeout >= 0 && timeout < 2 ** 31))
    throw new RequestError(op, 'timeout must be from 0 to 2147483647 ms');
  return timeout;
}
