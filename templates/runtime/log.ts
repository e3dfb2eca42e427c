/** One line per attempt. Never a body or an address: the operation's name, and at `debug` redacted headers. */
import { ApiError, requestIdOf, SdkError } from './errors.js';
import type { Call } from './attempt.js';
import type { ClientOptions } from './types.js';

const levels = ['off', 'error', 'warn', 'info', 'debug'] as const;

const secret = /auth|cookie|secret|token|passw|jwt|otp|session|signature|credential|api.?key|code$/i;

/**
 * @param started when the attempt began, by `Date.now()`
 * @param retries how many attempts failed before
 * @param again another attempt follows
 */
export type Log = (
  call: Call,
  started: number,
  retries: number,
  response: Response | undefined,
  error: unknown,
  again: boolean,
) => void;

/** Undefined: nothing is to be logged. */
export function createLog({
  logger = console,
  logLevel = 'off',
  redact = [],
}: ClientOptions): Log | undefined {
  const threshold = levels.indexOf(logLevel);
  if (threshold < 1) return undefined;
  return ({ spec: { op, secrets = [] }, prepared }, started, retries, response, error, again) => {
    let level: 'error' | 'warn' | 'info' = 'info';
    if (error !== undefined) level = again ? 'warn' : 'error';
    if (levels.indexOf(level) > threshold) return;
    const failed = error instanceof ApiError ? error : undefined;
    const received = response?.headers ?? failed?.headers;
    const hidden = new Set([...redact, ...secrets].map((name) => name.toLowerCase()));
    const show = (headers: Headers | undefined): object =>
      Object.fromEntries(
        [...(headers ?? [])].map(([name, value]) => [
          name,
          secret.test(name) || hidden.has(name) ? '***' : value,
        ]),
      );
    const line = [
      op,
      response?.status ?? failed?.status,
      `${Date.now() - started} ms`,
      `attempt ${retries + 1}`,
      response ? requestIdOf(response, undefined) : failed?.requestId,
      error instanceof SdkError ? error.name : error && 'Error',
    ];
    const details = threshold > 3 ? [{ sent: show(prepared.headers), received: show(received) }] : [];
    logger[level](line.filter(Boolean).join(' '), ...details);
  };
}
