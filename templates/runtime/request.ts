/** The way of a call: prepare, then attempts of (credentials, middleware, fetch, read), until one holds. */
import { attempt, type Call } from './attempt.js';
import { json } from './body.js';
import { AbortedError, isApiError, RequestError, SdkError, type ApiError } from './errors.js';
import { createLog, type Log } from './log.js';
import { prepare } from './prepare.js';
import { ApiPromise, type Mode, type Outcome } from './promise.js';
import { form } from './query.js';
import { readAny } from './response.js';
import { backoff, retryDelay, sleep } from './retry.js';
import type {
  Authenticator,
  BodyEncoder,
  CoreOptions,
  OperationSpec,
  Params,
  RequestOptions,
} from './types.js';
import type { Reply, ResponseReader } from './types.js';

interface State {
  readonly options: CoreOptions;
  readonly auth: ReadonlyMap<string, Authenticator | undefined>;
  readonly log: Log | undefined;
}

/** A call that no function was generated for. */
export interface RawRequest {
  /** Values for `{name}` in the path. */
  readonly path?: Params | undefined;
  readonly query?: Params | undefined;
  readonly body?: unknown;
  /** Default `json`. */
  readonly encode?: BodyEncoder | undefined;
  /** Default: JSON if it parses, else text. */
  readonly read?: ResponseReader | undefined;
  /** Security alternatives, by scheme; default: the client's. */
  readonly auth?: readonly (readonly string[])[] | undefined;
}

let stateOf: (client: ClientCore) => State;

/** What every client is. Its state is private: printing a client shows no credential. */
export class ClientCore {
  readonly #state: State;

  static {
    stateOf = (client) => client.#state;
  }

  /** @throws RequestError for a secret in a browser */
  constructor(options: CoreOptions) {
    const auth = new Map(Object.entries(options.auth ?? {}));
    if (
      typeof document !== 'undefined' &&
      !options.allowBrowser &&
      [...auth.values()].some((entry) => entry?.secret)
    ) {
      throw new RequestError(
        'client',
        'in a browser every visitor can read its secrets (allowBrowser permits it)',
      );
    }
    this.#state = { options, auth, log: createLog(options) };
  }

  /**
   * Calls what the description does not hold, under the same rules as every other call.
   * @param op method and path: `POST /v1/things/{id}`
   */
  request<T = unknown>(
    op: `${string} /${string}`,
    request: RawRequest = {},
    options?: RequestOptions,
  ): ApiPromise<T> {
    const { path, query = {}, body, encode = json, read = readAny, auth } = request;
    const entries = Object.entries(query);
    const spec: OperationSpec = {
      op,
      query: entries.map(([name]) => form(name, `?${name}`)),
      body: encode,
      response: read,
      ...(auth && { auth }),
    };
    const values = Object.fromEntries(entries.map(([name, value]) => [`?${name}`, value]));
    return call(this, spec, { ...path, ...values, body }, options);
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
  return new ApiPromise((mode) => perform(client, spec, params, options, mode));
}

/** The work behind `call`. */
export async function perform(
  core: ClientCore,
  spec: OperationSpec,
  params: object | undefined,
  options: RequestOptions = {},
  mode: Mode,
): Promise<Outcome> {
  const { options: client, auth, log } = stateOf(core);
  const prepared = await prepare(client, spec, { ...params }, options);
  const authenticators = choose(spec.auth ?? client.security ?? [], auth);
  const headers = new Headers(prepared.headers);
  const theCall: Call = { client, spec, options, prepared, headers, authenticators, mode };
  const oneShot = prepared.body?.oneShot === true;
  let left = options.maxRetries ?? client.maxRetries ?? 2;
  let renewable = !oneShot && authenticators.some((entry) => entry.renewable);
  let renew = false;
  for (let retries = 0; ; retries++) {
    const started = Date.now();
    try {
      const outcome = await attempt(theCall, retries, renew);
      log?.(theCall, started, retries, outcome.response, undefined, false);
      return outcome;
    } catch (error) {
      renew = renewable && isApiError(error, 401);
      renewable &&= !renew;
      let delay = renew ? 0 : undefined;
      if (!renew && !oneShot && left-- > 0) delay = delayOf(theCall, error, retries);
      log?.(theCall, started, retries, undefined, error, delay !== undefined);
      if (delay === undefined) throw error;
      await sleep(delay, options.signal).catch((reason: unknown) => {
        throw new AbortedError(spec.op, reason);
      });
    }
  }
}

/** Milliseconds until the next attempt: what the user's `retry` says, else what the table says. */
function delayOf(
  { client, spec, prepared: { method } }: Call,
  error: unknown,
  retries: number,
): number | undefined {
  if (!(error instanceof SdkError) || error instanceof RequestError || error instanceof AbortedError)
    return undefined;
  const { op, idempotencyHeader } = spec;
  const keyed = idempotencyHeader !== undefined;
  const delay = retryDelay(error, { method, keyed }, retries, client.maxRetryAfter ?? 60_000);
  const { status } = error;
  const said = client.retry?.({ op, method, attempt: retries + 1, status, error, delay });
  if (said === true) return delay ?? backoff(retries);
  if (said === undefined) return delay;
  return said === false ? undefined : said;
}

/** The first alternative that the user gave all credentials for. */
function choose(alternatives: readonly (readonly string[])[], auth: State['auth']): readonly Authenticator[] {
  for (const schemes of alternatives) {
    const found = schemes.map((scheme) => auth.get(scheme)).filter((entry) => entry !== undefined);
    if (found.length === schemes.length && found.length > 0) return found;
  }
  return [];
}
