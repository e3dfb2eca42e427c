import { requestIdOf, SdkError, type AbortedError, type ApiError, type ConnectionError } from './errors.js';
import type { RequestError, TimeoutError } from './errors.js';
import type { Reply } from './types.js';

/** What a call came to. */
export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
  readonly retries: number;
}

/** How the caller wants the answer; read when the call starts, one microtask after it was made. */
export interface Mode {
  raw: boolean;
}

/** Why a call can fail: `E` are the error answers of the operation. All are told apart by `status`; 0 is no answer. */
export type Failure<E = ApiError> = E | RequestError | ConnectionError | TimeoutError | AbortedError;

export type Result<R, E> = (R & { readonly ok: true }) | { readonly ok: false; readonly error: Failure<E> };

/**
 * The promise of a call: of the parsed body `T`. The request is sent whether or not anybody waits for it.
 * `E` are the error answers the operation documents, `R` the successful ones.
 */
export class ApiPromise<T, E = ApiError, R extends Reply = Reply<number, T>> extends Promise<T> {
  readonly #mode: Mode;
  readonly #outcome: () => Outcome;

  constructor(run: (mode: Mode) => Promise<Outcome>) {
    const mode: Mode = { raw: false };
    let outcome: Outcome;
    super((resolve) => {
      const done = Promise.resolve().then(() => run(mode));
      resolve(
        done.then((value) => {
          outcome = value;
          return value.data as T;
        }),
      );
    });
    this.#mode = mode;
    this.#outcome = () => outcome;
  }

  /** `then` and its kin give ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The response with its body unread; an error status still rejects. To be called at once, before anything is
   * awaited; the timeout then covers the head only.
   */
  asResponse(): Promise<Response> {
    this.#mode.raw = true;
    return this.then(() => this.#outcome().response);
  }

  /** The parsed body with status, headers and request id. */
  withResponse(): Promise<R> {
    return this.then((data) => {
      const { response, retries } = this.#outcome();
      const { status, headers } = response;
      const reply: Reply = {
        status,
        data,
        headers,
        response,
        requestId: requestIdOf(response, data),
        retries,
      };
      // Which statuses there are is the operation's business: the caller's type says it.
      return reply as R;
    });
  }

  /** Never rejects for what the network or the server did: `{ ok: true, data }` or `{ ok: false, error }`. */
  result(): Promise<Result<R, E>> {
    return this.withResponse().then(
      (reply): Result<R, E> => ({ ok: true, ...reply }),
      (error: unknown): Result<R, E> => {
        if (error instanceof SdkError) return { ok: false, error: error as Failure<E> };
        throw error;
      },
    );
  }
}
