/** Whether and when a failed attempt is repeated. What may have been acted on is not, unless the method says so. */
import { AbortedError, RequestError, SdkError, type ApiError, type ConnectionError } from './errors.js';
import type { ClientOptions, OperationSpec } from './types.js';

type Details = Partial<Omit<ConnectionError & ApiError, keyof SdkError>>;

/**
 * Milliseconds until the next attempt: what the client's `retry` says, else what the table says; false: there is
 * none.
 * @param failed how many attempts failed before this one
 */
export function retryDelay(
  { maxRetryAfter = 60_000, retry }: ClientOptions,
  { op, idempotency }: OperationSpec,
  method: string,
  error: unknown,
  failed: number,
): number | false {
  if (!(error instanceof SdkError) || error instanceof RequestError || error instanceof AbortedError)
    return false;
  const { status, sent, code, headers, retryAfter = 0 } = error as SdkError & Details;
  // 250–500 ms, 500–1,000 ms, 1,000–2,000 ms … up to 8 s.
  const wait = retryAfter || Math.min(4000, 250 * 2 ** failed) * (1 + Math.random());
  const safe = idempotency || /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/.test(method);
  const said = headers?.get('x-should-retry');
  // These say that the server did not act.
  const refused = /408|42[59]/.test(`${status}`) || (status === 503 && headers?.has('retry-after'));
  const repeat = status
    ? !code &&
      retryAfter <= maxRetryAfter &&
      (said ? said === 'true' : refused || (safe && /50[0234]|52\d|530/.test(`${status}`)))
    : safe || sent === false;
  const delay = repeat ? wait : undefined;
  const verdict = retry?.({ op, method, attempt: failed + 1, status, error, delay }) ?? delay;
  return verdict === true ? wait : (verdict ?? false);
}
