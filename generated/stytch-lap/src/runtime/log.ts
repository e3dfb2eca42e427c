/** One line per attempt. Never a body or an address: the operation's name, and at `debug` redacted headers. */
import type { ApiError } from './errors.js';
import type { ClientOptions, Log, Reply } from './types.js';

const levels = ['error', 'warn', 'info', 'debug'] as const;

/** Names of what holds secrets, or addresses with a query. */
const secret = /auth|cookie|secret|token|passw|jwt|otp|session|api.?key|code$|link|location|refer|refresh/i;

/** Undefined: nothing is to be logged. */
export function createLog({ logger = console, logLevel, redact = [] }: ClientOptions): Log | undefined {
  const threshold = levels.indexOf(logLevel as 'info');
  if (threshold < 0) return undefined;
  return ({ op, secrets = [] }, sent, milliseconds, retries, result, delay) => {
    const { status, requestId, headers = [], name } = result as Partial<Reply & ApiError>;
    let level: 'error' | 'warn' | 'info' = delay === undefined ? 'error' : 'warn';
    // Errors have names, replies have none.
    if (!name) level = 'info';
    if (levels.indexOf(level) > threshold) return;
    const hidden = new Set([...redact, ...secrets].map((entry) => entry.toLowerCase()));
    const show = (list: Iterable<readonly [string, string]>): readonly string[] =>
      Array.from(
        list,
        ([field, value]) => `${field}: ${secret.test(field) || hidden.has(field) ? '***' : value}`,
      );
    const line = [op, status, `${milliseconds} ms`, `attempt ${retries + 1}`, requestId, name]
      .filter(Boolean)
      .join(' ');
    logger[level](line, ...(threshold > 2 ? [show(sent), show(headers)] : []));
  };
}
