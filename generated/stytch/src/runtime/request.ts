/** The way of a call: prepare, then attempts of (credentials, middleware, fetch, read), until one holds. */
import { connectionError } from './connection.js';
import { AbortedError, ApiError, ParamError, RequestError, SdkError, TimeoutError } from './errors.js';
import { baseUrl, withQuery } from './address.js';
import { putHeader } from './headers.js';
import { ApiPromise, type Answer, type Exchange } from './promise.js';
import { parseAny, readJson } from './response.js';
import { retryDelay } from './retry.js';
import { own } from './value.js';
import type { AuthRequest, CoreOptions, EncodedBody, MiddlewareRequest, OperationSpec } from './types.js';
import type { ReadContext, Reply, RequestOptions, Writing } from './types.js';

let optionsOf: (client: ClientCore) => CoreOptions;

/** What every client is. Its options are private: printing a client shows no credential. */
export class ClientCore {
  readonly #options: CoreOptions;

  static {
    optionsOf = (client) => client.#options;
  }

  constructor(options: CoreOptions) {
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
 * The function of an operation.
 * @param make says how it goes on the wire: once, when it is first called
 */
export function operation<T, E = ApiError, R extends Reply = Reply<number, T>>(
  make: () => OperationSpec,
): (client: ClientCore, params?: object, options?: RequestOptions) => ApiPromise<T, E, R> {
  let spec: OperationSpec | undefined;
  return (client, params, options) =>
    new ApiPromise((exchange) => perform(client, (spec ??= make()), params, options, exchange));
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
): Promise<Answer> {
  const client = optionsOf(core);
  const { op, response: reader = readJson, error: parseError = parseAny } = spec;
  const { fetch = globalThis.fetch } = client;
  const caller = options.signal;
  const method = op.slice(0, op.indexOf(' '));
  const headers = new Headers();
  // What a flat body is made of: all that has no other place.
  const rest: { [key: string]: unknown } = spec.body ? { ...params } : {};
  // What is being written, for the message of a refusal.
  let subject = 'baseUrl';
  const put = (name: string, text: string | null | undefined): void => {
    subject = name;
    if (text !== undefined) putHeader(headers, name, text);
  };
  const putAll = (values: object | undefined): void => {
    if (values) for (const [name, text] of Object.entries(values)) put(name, text);
  };
  const take = (key: string): unknown => {
    subject = key;
    delete rest[key];
    return own(params, key);
  };
  const writing: Writing = { op, take, put, headers, params, rest, options };
  let base: string;
  let url: string;
  let body: EncodedBody | undefined;
  try {
    base = baseUrl(spec.server ? spec.server(client) : client.baseUrl);
    const path = spec.path ? spec.path(writing) : op.slice(method.length + 1);
    const query = spec.query?.(writing);
    url = spec.url?.(base) ?? withQuery(base + path, query);
    if (reader.accept) headers.set('Accept', reader.accept);
    if (client.userAgent) headers.set('User-Agent', client.userAgent);
    putAll(client.headers);
    spec.cookies?.(writing);
    spec.headers?.(writing);
    subject = 'body';
    // Waiting is needed here even for no body: `asResponse` is called before the call goes on.
    body = await spec.body?.(writing);
    putAll(options.headers);
    spec.idempotency?.(writing);
  } catch (error) {
    throw new ParamError(op, `${subject} ${(error as Error).message}`, { parameter: subject });
  }
  const authenticators = client.auth?.(op, spec.auth, base) ?? [];
  let timeout = options.timeout ?? client.timeout ?? 60_000;
  if (timeout === Infinity) timeout = 0;
  // What `setTimeout` can hold.
  if (!(timeout >= 0 && timeout < 2 ** 31)) throw new RequestError(op, 'timeout is not valid');
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
      const location = /30[12378]/.test(`${status}`) && response.headers.get('location');
      // Browsers hide where a redirect leads.
      if (!location && response.type !== 'opaqueredirect') return response;
      await response.body?.cancel();
      const reads = /^(GET|HEAD)$/.test(method);
      const next = location && URL.canParse(location, here) ? new URL(location, here) : undefined;
      const to = `${next?.href}`;
      const inside = next?.origin === new URL(here).origin;
      const allowed = inside
        ? mode !== 'error' && (reads || (status > 306 && !body?.duplex))
        : // Never from https to http.
          mode === 'follow' && reads && to.slice(0, 5) >= here.slice(0, 5);
      // `fetch` refuses other protocols, and addresses with a user.
      if (!allowed || hops > 4 || !to.startsWith(`${next?.origin}/`)) {
        throw new ApiError(op, response, undefined, retries, 'redirect_blocked', next?.origin);
      }
      if (!inside) current = { ...request.init, headers: {} };
      here = to;
    }
  };
  const send =
    client.middleware?.reduceRight<(request: MiddlewareRequest) => Promise<Response>>(
      (next, layer) => (request) => layer(request, next),
      follow,
    ) ?? follow;

  const logged = client.log?.(spec, headers);
  let renew = false;
  const attempt = (delay: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const { signal } = controller;
      let response: Response | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const release = (kept?: boolean): void => {
        clearTimeout(timer);
        if (!kept) caller?.removeEventListener('abort', onAbort);
      };
      // Not all that is awaited looks at the signal. It also lets go of a connection whose body nobody will read.
      const end = (reason: unknown): void => {
        release();
        reject(reason);
        controller.abort(reason);
      };
      const restart = (): void => {
        if (timeout) {
          timer = setTimeout(
            () => end(new TimeoutError(op, 'timeout', { phase: response ? 'body' : 'response' })),
            timeout,
          );
        }
      };
      const onAbort = (): void => end(new AbortedError(op, 'aborted', { cause: caller?.reason }));
      const work = async (): Promise<void> => {
        if (delay) {
          await new Promise((wake) => {
            timer = setTimeout(wake, delay);
          });
        }
        restart();
        const context: AuthRequest & ReadContext = {
          op,
          url,
          headers,
          fetch,
          signal,
          renew,
          retries,
          end,
          restart,
          release,
          options,
        };
        for (const authenticate of authenticators) await authenticate(context);
        signal.throwIfAborted();
        const init: RequestInit & { duplex: 'half' | undefined } = {
          ...options.fetchOptions,
          method,
          // What a middleware does to them is for this attempt.
          headers: client.middleware ? new Headers(headers) : headers,
          body: body?.body ?? null,
          redirect: 'manual',
          // The types of `fetch` do not know it.
          duplex: body?.duplex,
          // A raw response outlives the attempt: the caller's signal must reach its body without a listener of ours.
          signal: exchange.raw && caller ? AbortSignal.any([signal, caller]) : signal,
        };
        // Only platforms with caches of their own have any for `fetch`; some of them refuse to be told.
        if ('caches' in globalThis && 'cache' in Request.prototype) init.cache ??= 'no-store';
        response = await send({ url: context.url, init, op });
        const { status } = response;
        if (!response.ok) {
          const text = await response.text().catch(() => '');
          throw new ApiError(op, response, parseError(text, status), retries);
        }
        let data: unknown;
        if (!exchange.raw && status !== 204 && status !== 205 && method !== 'HEAD') {
          try {
            data = await reader.read(response, context);
          } catch (error) {
            throw error instanceof SdkError ? error : connectionError(op, error, true);
          }
        }
        release(context.kept);
        resolve({
          status,
          data,
          headers: response.headers,
          response,
          retries,
        });
      };
      caller?.addEventListener('abort', onAbort);
      if (caller?.aborted) onAbort();
      else work().catch(end);
    });

  let left = body?.duplex ? 0 : (options.maxRetries ?? client.maxRetries ?? 2);
  let renewed = !!body?.duplex;
  for (let delay: number | false = 0; ; retries++) {
    let result: unknown;
    try {
      return (result = await attempt(delay));
    } catch (error) {
      result = error;
      renew =
        !renewed &&
        error instanceof ApiError &&
        error.status === 401 &&
        authenticators.some((entry) => entry.renewable);
      renewed ||= renew;
      delay = renew ? 0 : left-- > 0 && retryDelay(client, spec, method, error, retries);
      if (delay === false) throw error;
    } finally {
      logged?.(retries, result, delay);
    }
  }
}
