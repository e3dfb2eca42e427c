/** Whether and when a failed attempt is repeated. What may have been acted on is not, unless the method says so. */
import { AbortedError, ApiError, ConnectionError, RequestError, SdkError, TimeoutError } from './errors.js';
import type { ClientOptions, OperationSpec } from './types.js';

/**
 * Milliseconds until the next attempt: what the client's `retry` says, else what the table says; undefined: there is
 * none.
 * @param failed how many attempts failed before this one
 */
export function retryDelay(
  { maxRetryAfter = 60_000, retry }: ClientOptions,
  { op, idempotencyHeader }: OperationSpec,
  method: string,
  error: unknown,
  failed: number,
): number | undefined {
  if (!(error instanceof SdkError) || error instanceof RequestError || error instanceof AbortedError)
    return undefined;
  const { status } = error;
  // 250–500 ms, 500–1,000 ms, 1,000–2,000 ms … up to 8 s.
  const backoff = Math.min(8000, 500 * 2 ** failed) * (0.5 + Math.random() / 2);
  const safe = idempotencyHeader !== undefined || /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/.test(method);
  let repeat = safe;
  let wait = backoff;
  if (error instanceof ConnectionError) repeat ||= !error.sent;
  else if (error instanceof ApiError) {
    const { headers, retryAfter = 0 } = error;
    const said = headers.get('x-should-retry');
    // 408, 425 and 429 say that the server did not act.
    repeat &&= /^5(0[0234]|2\d|30)$/.test(`${status}`);
    repeat ||= /^4(08|25|29)$/.test(`${status}`) || (status === 503 && headers.has('retry-after'));
    if (said) repeat = said === 'true';
    if (error.code || retryAfter > maxRetryAfter) repeat = false;
    wait = retryAfter || backoff;
  } else repeat &&= error instanceof TimeoutError;
  const delay = repeat ? wait : undefined;
  const verdict = retry?.({ op, method, attempt: failed + 1, status, error, delay }) ?? delay;
  return verdict === true ? wait : verdict || undefined;
}
