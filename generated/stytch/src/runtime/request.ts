/** The way of a call: prepare, then attempts of (credentials, middleware, fetch, read), until one holds. */
import { connectionError } from './connection.js';
import { AbortedError, ApiError, RequestError, requestIdOf, SdkError, TimeoutError } from './errors.js';
import { prepare, withQuery } from './prepare.js';
import { ApiPromise, type Exchange } from './promise.js';
import { parseAny, readJson } from './response.js';
import { retryDelay } from './retry.js';
import { own } from './value.js';
import type { Authenticator, CoreOptions, MiddlewareRequest, OperationSpec } from './types.js';
import type { ReadContext, Reply, RequestOptions } from './types.js';

let optionsOf: (client: ClientCore) => CoreOptions;

/** What every client is. Its options are private: printing a client shows no credential. */
export class ClientCore {
  readonly #options: CoreOptions;

  static {
    optionsOf = (client) => client.#options;
  }

  /** @throws RequestError for a secret in a browser */
  constructor(options: CoreOptions) {
    const { auth = {}, allowBrowser } = options;
    if (
      typeof document !== 'undefined' &&
      !allowBrowser &&
      Object.values(auth).some((entry) => entry?.secret)
    ) {
      throw new RequestError('client', 'secret without allowBrowser');
    }
    this.#options = options;
  }
}

/**
 * Performs an operation.
 * @param params by the keys that `spec` names; undefined: none
 * @returns a promise of the parsed body; rejects with an SdkError, or with what a middleware or supplier threw
 */
export function call<T, E = ApiError, R extends Reply = Reply<number, T>>(
  client: ClientCore,
  spec: OperationSpec,
  params?: object,
  options?: RequestOptions,
): ApiPromise<T, E, R> {
  return new ApiPromise((exchange) => perform(client, spec, params, options, exchange));
}

/**
 * The work behind `call`. One function with its parts inside: what they share are local names, which minifiers
 * shorten, and not properties, which they cannot.
 */
export async function perform(
  core: ClientCore,
  spec: OperationSpec,
  params: object | undefined,
  options: RequestOptions = {},
  exchange: Exchange,
): Promise<Reply> {
  const client = optionsOf(core);
  const { op } = spec;
  const { fetch = globalThis.fetch, middleware = [], log } = client;
  const { signal: caller, fetchOptions, onProgress } = options;
  const [method, url, safe, headers, body] = await prepare(client, spec, params, options);
  const credential = (scheme: string): unknown => own(client.auth, scheme);
  // The first alternative that the user gave all credentials for.
  const authenticators = ((spec.auth ?? client.security)
    ?.find((schemes) => schemes[0] && schemes.every(credential))
    ?.map(credential) ?? []) as readonly Authenticator[];
  let timeout = options.timeout ?? client.timeout ?? 60_000;
  if (timeout === Infinity) timeout = 0;
  // What `setTimeout` can hold.
  if (!(timeout < 2 ** 31)) throw new RequestError(op, 'timeout is not valid');
  if (authenticators[0] && !client.allowHttp && !safe) {
    throw new RequestError(op, 'http without allowHttp');
  }
  let retries = 0;

  /** Follows up to five redirects, where nothing leaks: within the origin, and with `follow` without any header. */
  const follow = async (request: MiddlewareRequest): Promise<Response> => {
    let { url: here, init: current } = request;
    const mode = client.redirect ?? spec.redirect;
    for (let hops = 0; ; hops++) {
      let response: Response;
      try {
        response = await fetch(here, current);
      } catch (error) {
        throw connectionError(op, error);
      }
      if (response.ok) return response;
      const { status } = response;
      const location = /^30[12378]$/.test(`${status}`) && response.headers.get('location');
      // Browsers hide where a redirect leads.
      if (!location && response.type !== 'opaqueredirect') return response;
      await response.body?.cancel();
      const from = new URL(here);
      const reads = /^(GET|HEAD)$/.test(method);
      const next = location && URL.canParse(location, here) ? new URL(location, here) : undefined;
      const inside = next?.origin === from.origin;
      const allowed = inside
        ? mode !== 'error' && (reads || (status > 306 && !body?.oneShot))
        : // Other protocols than http and https come before both in the alphabet, or fetch does not know them.
          mode === 'follow' && reads && `${next?.protocol}` >= from.protocol;
      if (!next || !allowed || hops > 4) {
        throw new ApiError(op, response, undefined, retries, 'redirect_blocked', next?.origin);
      }
      if (!inside) current = { ...request.init, headers: {} };
      here = next.href;
    }
  };
  const send = middleware.reduceRight<(request: MiddlewareRequest) => Promise<Response>>(
    (next, layer) => (request) => layer(request, next),
    follow,
  );

  /** Headers with credentials. */
  const signed = log ? new Headers(headers) : headers;
  let renew = false;
  let started = 0;
  const attempt = (delay: number): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const { signal } = controller;
      let response: Response | undefined;
      let detached = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const release = (): void => {
        clearTimeout(timer);
        caller?.removeEventListener('abort', onAbort);
      };
      // Not all that is awaited looks at the signal. It also lets go of a connection whose body nobody will read.
      const end = (reason: unknown): void => {
        release();
        reject(reason);
        controller.abort(reason);
      };
      const onAbort = (): void => end(new AbortedError(op, 'aborted', { cause: caller?.reason }));
      const work = async (): Promise<void> => {
        if (delay) {
          await new Promise((wake) => {
            timer = setTimeout(wake, delay);
          });
        }
        started = Date.now();
        if (timeout) {
          timer = setTimeout(
            () => end(new TimeoutError(op, 'timeout', { phase: response ? 'body' : 'response' })),
            timeout,
          );
        }
        const query: string[] = [];
        for (const put of authenticators) await put({ op, headers: signed, query, fetch, signal, renew });
        signal.throwIfAborted();
        const { raw } = exchange;
        const init: RequestInit & { duplex?: 'half' } = {
          ...fetchOptions,
          method,
          headers: signed,
          body: body?.body ?? null,
          redirect: 'manual',
          // A raw response outlives the attempt: the caller's signal must reach its body without a listener of ours.
          signal: raw && caller ? AbortSignal.any([signal, caller]) : signal,
        };
        // Only platforms with caches of their own have any for `fetch`; some of them refuse to be told.
        if ('caches' in globalThis && 'cache' in Request.prototype) init.cache ??= 'no-store';
        // A stream needs it, and the types of `fetch` do not know it.
        if (body?.oneShot) init.duplex = 'half';
        response = await send({ url: withQuery(url, query), init, op });
        const { status } = response;
        if (!response.ok) {
          const text = await response.text().catch(() => '');
          throw new ApiError(op, response, (spec.error ?? parseAny)(text, status), retries);
        }
        let data: unknown;
        if (!raw && !/^20[45]|HEAD/.test(status + method)) {
          const context: ReadContext = {
            op,
            retries,
            timeout,
            signal,
            end,
            detach: () => {
              detached = true;
              clearTimeout(timer);
              return release;
            },
            onProgress,
          };
          try {
            data = await (spec.response ?? readJson).read(response, context);
          } catch (error) {
            throw error instanceof SdkError ? error : connectionError(op, error, true);
          }
        }
        if (!detached) release();
        resolve({
          status,
          data,
          headers: response.headers,
          response,
          requestId: requestIdOf(response, data),
          retries,
        });
      };
      caller?.addEventListener('abort', onAbort);
      if (caller?.aborted) onAbort();
      work().catch(end);
    });

  let left = body?.oneShot ? 0 : (options.maxRetries ?? client.maxRetries ?? 2);
  let renewable = !body?.oneShot && authenticators.some((entry) => entry.renewable);
  for (let delay: number | undefined = 0; ; retries++) {
    let result: unknown;
    try {
      return (result = await attempt(delay));
    } catch (error) {
      result = error;
      renew = renewable && error instanceof ApiError && error.status === 401;
      renewable &&= !renew;
      delay = renew ? 0 : undefined;
      if (!renew && left-- > 0) delay = retryDelay(client, spec, method, error, retries);
      if (delay === undefined) throw error;
    } finally {
      log?.(spec, headers, Date.now() - started, retries, result, delay);
    }
  }
}
