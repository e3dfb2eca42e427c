import { connectionError } from './connection.js';
import { AbortedError, ResponseError, TimeoutError } from './errors.js';
import type { ReadContext } from './types.js';

/** What the server sends piece by piece. It can be walked through once; leaving the loop ends the connection. */
export class Stream<T> implements AsyncIterable<T> {
  readonly #items: AsyncIterator<T>;
  readonly #close: () => void;

  constructor(items: AsyncIterator<T>, close: () => void) {
    this.#items = items;
    this.#close = close;
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.#items;
  }

  /** Ends the connection, whether or not anything was read. */
  cancel(): void {
    this.#close();
  }
}

/** The bytes of a response, taken over from the call. */
export interface Bytes {
  readonly chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
  readonly close: () => void;
}

/**
 * Takes the body over: from now on the time counts from chunk to chunk.
 * @returns chunks, which throw TimeoutError, AbortedError or ConnectionError; walk them to the end or call `close`
 */
export function takeBody(response: Response, context: ReadContext): Bytes {
  const release = context.detach();
  const close = (): void => {
    release();
    context.end(new AbortedError(context.op, 'cancelled'));
  };
  return { chunks: read(response, context, release, close), close };
}

async function* read(
  { body }: Response,
  { op, timeout, signal, end }: ReadContext,
  release: () => void,
  close: () => void,
): Bytes['chunks'] {
  const reader = body?.getReader();
  const onTime = (): void => end(new TimeoutError(op, 'timeout', { phase: 'body' }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Runs when the walk ends, however it ends.
  let finish = close;
  try {
    for (;;) {
      if (timeout) timer = setTimeout(onTime, timeout);
      const { done, value } = (await reader?.read().catch((error: unknown) => {
        throw signal.aborted ? signal.reason : connectionError(op, error, true);
      })) ?? { done: true, value: undefined };
      clearTimeout(timer);
      if (done) {
        finish = release;
        return;
      }
      yield value;
    }
  } finally {
    clearTimeout(timer);
    finish();
  }
}

/** Parses one item. @throws ResponseError `bad_json`, with the beginning of the text as its body */
export function parseItem(
  text: string,
  parse: (text: string) => unknown,
  response: Response,
  { op, retries }: ReadContext,
): unknown {
  try {
    return parse(text);
  } catch {
    throw new ResponseError(op, response, text.slice(0, 1024), retries, 'bad_json');
  }
}
