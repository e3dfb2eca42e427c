/** Whether and when a failed attempt is repeated. What may have been acted on is not, unless the method says so. */
import { ApiError, ConnectionError, TimeoutError } from './errors.js';

/** What a repetition depends on beside the error. */
export interface Repeatable {
  readonly method: string;
  /** The operation has an idempotency header. */
  readonly keyed: boolean;
}

/**
 * Milliseconds until the next attempt; undefined: there is none.
 * @param failed how many attempts failed before this one
 */
export function retryDelay(
  error: unknown,
  { method, keyed }: Repeatable,
  failed: number,
  maxRetryAfter: number,
): number | undefined {
  const safe = keyed || /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/.test(method);
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  if (!mayRepeat(error, safe) || (asked !== undefined && asked > maxRetryAfter)) return undefined;
  return asked ?? backoff(failed);
}

/** 250–500 ms, 500–1,000 ms, 1,000–2,000 ms … up to 8 s. */
export function backoff(failed: number): number {
  return Math.min(8000, 500 * 2 ** failed) * (0.5 + Math.random() / 2);
}

function mayRepeat(error: unknown, safe: boolean): boolean {
  if (error instanceof ConnectionError) return safe || !error.sent;
  if (error instanceof TimeoutError) return safe;
  if (!(error instanceof ApiError) || error.code !== undefined) return false;
  const said = error.headers.get('x-should-retry');
  if (said === 'true' || said === 'false') return said === 'true';
  const { status } = error;
  // 408, 425 and 429 say that the server did not act.
  if (status === 408 || status === 425 || status === 429) return true;
  if (status === 503 && error.headers.has('retry-after')) return true;
  return safe && (/^50[0234]$/.test(String(status)) || (status >= 520 && status <= 530));
}

/** Waits. @throws the signal's reason as soon as it is aborted */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
