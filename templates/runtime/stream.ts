import { connectionError } from './connection.js';
import { AbortedError, ResponseError } from './errors.js';
import type { ReadContext } from './types.js';

/** What the server sends piece by piece. It can be walked through once; leaving the loop ends the connection. */
export class Stream<T> implements AsyncIterable<T> {
  readonly #items: AsyncIterator<T>;
  /** Ends the connection, whether or not anything was read. */
  readonly cancel: () => void;

  constructor(items: AsyncIterator<T>, cancel: () => void) {
    this.#items = items;
    this.cancel = cancel;
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.#items;
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
  context.kept = true;
  context.release(true);
  const close = (): void => context.end(new AbortedError(context.op, 'cancelled'));
  return { chunks: read(response, context, close), close };
}

async function* read(
  { body }: Response,
  { op, signal, restart, release }: ReadContext,
  close: () => void,
): Bytes['chunks'] {
  const reader = body?.getReader();
  // Runs when the walk ends. A body that has ended, well or not, has nothing to close: closing would tell the call
  // that it was cancelled before it hears what went wrong.
  let finish = release;
  try {
    for (;;) {
      restart();
      const part = await reader?.read().catch((error: unknown) => {
        signal.throwIfAborted();
        throw connectionError(op, error, true);
      });
      release(true);
      if (!part?.value) return;
      finish = close;
      yield part.value;
      finish = release;
    }
  } finally {
    finish();
  }
}

/** Parses one item; undefined for nothing. @throws ResponseError `bad_json`, with the beginning of the text as its body */
export function parseItem(
  text: string,
  parse: (text: string, event: string) => unknown,
  response: Response,
  { op, retries }: ReadContext,
  event = '',
): unknown {
  try {
    return parse(text, event);
  } catch {
    if (!text) return undefined;
    throw new ResponseError(op, response, text.slice(0, 1024), retries, 'bad_json');
  }
}
