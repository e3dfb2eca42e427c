/** Whether and when a failed attempt is repeated. What may have been acted on is not, unless the method says so. */
import { AbortedError, RequestError, SdkError, type ApiError, type ConnectionError } from './errors.js';
import type { ClientOptions, OperationSpec } from './types.js';

/**
 * Milliseconds until the next attempt: what the client's `retry` says, else what the table says; undefined: there is
 * none.
 * @param failed how many attempts failed before this one
 */
export function retryDelay(
  { maxRetryAfter = 60_000, retry }: ClientOptions,
  { op, idempotency }: OperationSpec,
  method: string,
  error: unknown,
  failed: number,
): number | undefined {
  if (!(error instanceof SdkError) || error instanceof RequestError || error instanceof AbortedError)
    return undefined;
  const { status, sent, code, headers, retryAfter = 0 } = error as Partial<ConnectionError & ApiError>;
  // 250–500 ms, 500–1,000 ms, 1,000–2,000 ms … up to 8 s.
  const wait = retryAfter || Math.min(8000, 500 * 2 ** failed) * (0.5 + Math.random() / 2);
  const safe = idempotency || /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/.test(method);
  const said = headers?.get('x-should-retry');
  let repeat = safe || sent === false;
  if (status) {
    // 408, 425 and 429 say that the server did not act.
    repeat = /^4(08|25|29)$/.test(`${status}`) || (safe && /^5(0[0234]|2\d|30)$/.test(`${status}`));
    if (status === 503 && headers?.has('retry-after')) repeat = true;
    if (said) repeat = said === 'true';
    if (code || retryAfter > maxRetryAfter) repeat = false;
  }
  const delay = repeat ? wait : undefined;
  const verdict = retry?.({ op, method, attempt: failed + 1, status: error.status, error, delay }) ?? delay;
  if (verdict === true) return wait;
  return verdict === false ? undefined : verdict;
}
