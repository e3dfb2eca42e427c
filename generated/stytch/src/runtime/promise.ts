import { requestIdOf, SdkError, type AbortedError, type ApiError, type ConnectionError } from './errors.js';
import type { RequestError, TimeoutError } from './errors.js';
import type { Reply } from './types.js';

/** What came. The request id is looked for when somebody asks for it. */
export type Answer = Omit<Reply, 'requestId'>;

/** Between a promise and its call: how the answer is wanted (until the call starts), and what came. */
export interface Exchange {
  raw?: boolean;
  answer?: Answer;
}

/** Why a call can fail: `E` are the error answers of the operation. All are told apart by `status`; 0 is no answer. */
export type Failure<E = ApiError> = E | RequestError | ConnectionError | TimeoutError | AbortedError;

export type Result<R, E> = (R & { readonly ok: true }) | { readonly ok: false; readonly error: Failure<E> };

/**
 * The promise of a call: of the parsed body `T`. The request is sent whether or not anybody waits for it.
 * `E` are the error answers the operation documents, `R` the successful ones.
 */
export class ApiPromise<T, E = ApiError, R extends Reply = Reply<number, T>> extends Promise<T> {
  readonly #exchange: Exchange;

  /** @param run looks at how the answer is wanted only after waiting once: `asResponse` comes after it has started */
  constructor(run: (exchange: Exchange) => Promise<Answer>) {
    const exchange: Exchange = {};
    super((resolve, reject) => {
      run(exchange).then((answer) => resolve((exchange.answer = answer).data as T), reject);
    });
    this.#exchange = exchange;
  }

  static {
    // `then` and its kin give ordinary promises, and `await` needs none of its own.
    this.prototype.constructor = Promise;
  }

  /**
   * The response with its body unread; an error status still rejects. To be called at once, before anything is
   * awaited; the timeout then covers the head only.
   */
  asResponse(): Promise<Response> {
    this.#exchange.raw = true;
    return this.then(() => (this.#exchange.answer as Answer).response);
  }

  /** The parsed body with status, headers and request id. */
  withResponse(): Promise<R> {
    return this.then((data) => {
      // The promise has resolved, so it is there; which statuses it can have is said by the caller's type.
      const answer = this.#exchange.answer as Answer;
      return { ...answer, requestId: requestIdOf(answer.response, data) } as unknown as R;
    });
  }

  /** Does not reject for what the network or the server did: `{ ok: true, data }` or `{ ok: false, error }`. */
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
