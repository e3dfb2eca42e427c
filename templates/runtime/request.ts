/** The way of a call: prepare, then attempts of (credentials, middleware, fetch, read), until one holds. */
import { connectionError } from './connection.js';
import { AbortedError, ApiError, RequestError, requestIdOf, SdkError, TimeoutError } from './errors.js';
import { own, prepare } from './prepare.js';
import { ApiPromise, type Exchange } from './promise.js';
import { parseAny, readJson } from './response.js';
import { retryDelay } from './retry.js';
import type { Authenticator, CoreOptions, MiddlewareRequest, OperationSpec } from './types.js';
import type { Reply, RequestOptions } from './types.js';

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
      throw new RequestError('client', 'secrets in a browser need allowBrowser');
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
  const { method, server, url, query, headers, body } = await prepare(client, spec, { ...params }, options);
  const authenticators = choose(client, spec);
  const reads = /^(GET|HEAD)$/.test(method);
  let timeout = options.timeout ?? client.timeout ?? 60_000;
  if (timeout === Infinity) timeout = 0;
  // What `setTimeout` can hold.
  if (!(timeout < 2 ** 31)) throw new RequestError(op, 'timeout is too long');
  if (authenticators[0] && !client.allowHttp && !safeServer.test(server)) {
    throw new RequestError(op, 'credentials over http need allowHttp');
  }
  let retries = 0;

  /** Follows up to five redirects, where nothing leaks: within the origin, and with `follow` without any header. */
  const follow = async ({ url: first, init }: MiddlewareRequest): Promise<Response> => {
    const mode = client.redirect ?? spec.redirect;
    let here = new URL(first);
    let { headers: sent = {} } = init;
    for (let hops = 0; ; hops++) {
      const response = await fetch(here.href, { ...init, headers: sent }).catch((error: unknown) => {
        throw connectionError(op, error);
      });
      const { status } = response;
      const location = response.headers.get('location');
      // Browsers hide where a redirect leads.
      const hidden = response.type === 'opaqueredirect';
      if (!hidden && !(location && /^30[12378]$/.test(`${status}`))) return response;
      await response.body?.cancel();
      const next = location && URL.canParse(location, url) ? new URL(location, here) : undefined;
      const inside = next?.origin === here.origin;
      const safe = inside
        ? mode !== 'error' && (reads || (status > 306 && !body?.oneShot))
        : mode === 'follow' && reads && next?.protocol === 'https:';
      if (!next || !safe || hops > 4) {
        const problem = `, redirect to ${next?.origin} refused`;
        throw new ApiError(op, problem, response, undefined, retries, 'redirect_blocked');
      }
      if (!inside) sent = {};
      here = next;
    }
  };
  const send = middleware.reduceRight<(request: MiddlewareRequest) => Promise<Response>>(
    (next, layer) => (request) => layer(request, next),
    follow,
  );

  /** Headers of the last attempt, credentials included. */
  let signed = headers;
  const attempt = async (renew: boolean, delay: number): Promise<Reply> => {
    const controller = new AbortController();
    const { signal } = controller;
    let response: Response | undefined;
    let detached = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (reason: unknown) => void = () => {};
    // Not all that is awaited looks at the signal.
    const ended = new Promise<never>((_, reject) => {
      end = (reason) => {
        reject(reason);
        controller.abort(reason);
      };
    });
    const onAbort = (): void => end(new AbortedError(op, 'aborted', { cause: caller?.reason }));
    const release = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    };
    const onTime = (): void => {
      const phase = response ? 'body' : 'response';
      end(new TimeoutError(op, `no ${phase} in time`, { phase }));
    };
    const work = async (): Promise<Reply> => {
      if (delay) {
        await new Promise((resolve) => {
          timer = setTimeout(resolve, delay);
        });
      }
      if (timeout) timer = setTimeout(onTime, timeout);
      const refused = renew ? signed : undefined;
      signed = new Headers(headers);
      const pairs = [...query];
      for (const put of authenticators)
        await put({ op, headers: signed, query: pairs, fetch, signal, refused });
      signal.throwIfAborted();
      const { raw } = exchange;
      const init = {
        ...('cache' in Request.prototype && { cache: 'no-store' as const }),
        ...fetchOptions,
        // A stream needs it, and the types of `fetch` do not know it.
        ...(body?.oneShot && { duplex: 'half' }),
        method,
        headers: signed,
        body: body?.body ?? null,
        redirect: 'manual' as const,
        // A raw response outlives the attempt: the caller's signal must reach its body without a listener of ours.
        signal: raw && caller ? AbortSignal.any([signal, caller]) : signal,
      };
      const target = pairs[0] ? url + (url.includes('?') ? '&' : '?') + pairs.join('&') : url;
      response = await send({ url: target, init, op });
      const { status, headers: received } = response;
      if (!response.ok) {
        const text = await response.text().catch(() => '');
        throw new ApiError(op, '', response, parseAny(text), retries);
      }
      const detach = (): (() => void) => {
        detached = true;
        clearTimeout(timer);
        return release;
      };
      let data: unknown;
      if (!raw && status !== 204 && status !== 205 && method !== 'HEAD') {
        const context = { op, retries, timeout, signal, end, detach, onProgress };
        try {
          data = await (spec.response ?? readJson).read(response, context);
        } catch (error) {
          throw error instanceof SdkError ? error : connectionError(op, error, true);
        }
      }
      return { status, data, headers: received, response, requestId: requestIdOf(response, data), retries };
    };
    try {
      caller?.addEventListener('abort', onAbort);
      if (caller?.aborted) onAbort();
      signal.throwIfAborted();
      return await Promise.race([ended, work()]);
    } catch (error) {
      // Also lets go of a connection whose body nobody will read.
      end(error);
      throw signal.reason;
    } finally {
      if (!detached) release();
    }
  };

  let left = options.maxRetries ?? client.maxRetries ?? 2;
  let renewable = authenticators.some((entry) => entry.renewable);
  for (let renew = false, delay: number | undefined = 0; ; retries++) {
    const started = Date.now() + delay;
    const note = (result: unknown): void =>
      log?.(spec, headers, Date.now() - started, retries, result, delay);
    try {
      const reply = await attempt(renew, delay);
      delay = undefined;
      note(reply);
      return reply;
    } catch (error) {
      renew = renewable && error instanceof ApiError && error.status === 401;
      renewable &&= !renew;
      delay = renew ? 0 : undefined;
      if (!renew && left-- > 0) delay = retryDelay(client, spec, method, error, retries);
      if (body?.oneShot) delay = undefined;
      note(error);
      if (delay === undefined) throw error;
    }
  }
}

/** The first alternative that the user gave all credentials for. */
function choose({ auth, security }: CoreOptions, spec: OperationSpec): readonly Authenticator[] {
  for (const schemes of spec.auth ?? security ?? []) {
    const found = schemes.flatMap((scheme) => (own(auth, scheme) as Authenticator | undefined) ?? []);
    if (found[0] && found.length === schemes.length) return found;
  }
  return [];
}

const safeServer = /^https:|^http:\/\/((.+\.)?localhost|127\.[\d.]+|\[::1\])(:|\/|$)/;
