import { AbortedError, TimeoutError } from './errors.js';

/** What can end an attempt from outside: its timer and the caller's signal. */
export interface Deadline {
  /** Its reason is the error to throw. */
  readonly signal: AbortSignal;
  readonly abort: (reason?: unknown) => void;
  /** The result of `work`, or the reason of `signal` if that comes first: not all that is awaited looks at a signal. */
  readonly within: <V>(work: V | Promise<V>) => Promise<V>;
  /** Stops the timer. */
  readonly stop: () => void;
  /** Leaves the caller's signal without a listener. */
  readonly release: () => void;
}

/**
 * @param phase what is being waited for when the time is over
 * @param timeout in milliseconds; 0: none
 */
export function startDeadline(
  op: string,
  phase: () => 'response' | 'body',
  timeout: number,
  caller: AbortSignal | undefined,
): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason?: unknown): void => controller.abort(reason);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  ended.catch(() => {});
  const timer = timeout
    ? setTimeout(() => abort(new TimeoutError(op, phase(), timeout)), timeout)
    : undefined;
  const onAbort = (): void => abort(new AbortedError(op, caller?.reason));
  if (caller?.aborted) onAbort();
  else caller?.addEventListener('abort', onAbort);
  const stop = (): void => clearTimeout(timer);
  return {
    signal,
    abort,
    within: (work) => Promise.race([ended, work]),
    stop,
    release: () => {
      stop();
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
