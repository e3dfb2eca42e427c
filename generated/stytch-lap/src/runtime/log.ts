/** One line per attempt. Never a body or an address: the operation's name, and at `debug` redacted headers. */
import { requestIdOf, type ApiError } from './errors.js';
import type { ClientOptions, Log, Reply } from './types.js';

const levels = ['error', 'warn', 'info', 'debug'] as const;

/** Names of what holds secrets, or addresses with a query. */
const secret = /auth|cookie|secret|token|passw|jwt|otp|session|api.?key|code$|link|location|refer|refr/i;

/** Undefined: nothing is to be logged. */
export function createLog({ logger = console, logLevel, redact = [] }: ClientOptions): Log | undefined {
  const threshold = levels.indexOf(logLevel as 'info');
  if (threshold < 0) return undefined;
  return ({ op, secrets = [] }, headersToSend) => {
    const sent = new Headers(headersToSend);
    let started = Date.now();
    return (retries, result, delay) => {
      const now = Date.now();
      // A timer may end a little early.
      const milliseconds = Math.max(0, now - started);
      started = now + Number(delay);
      const {
        status,
        requestId,
        headers = [],
        name,
        response,
        data,
      } = (result ?? {}) as Partial<Reply & ApiError>;
      const failure = delay === false ? 'error' : 'warn';
      // Whatever was thrown, it is no reply.
      const level = response ? 'info' : failure;
      if (levels.indexOf(level) > threshold) return;
      const show = (list: Iterable<readonly [string, string]>): readonly string[] =>
        Array.from(
          list,
          ([field, value]) =>
            `${field}: ${secret.test(field) || [...redact, ...secrets].some((marked) => marked.toLowerCase() === field) ? '***' : value}`,
        );
      const line = [
        op,
        status,
        `${milliseconds} ms attempt ${retries + 1}`,
        requestId ?? (response && requestIdOf(response, data)),
        name,
      ]
        .filter(Boolean)
        .join(' ');
      if (threshold > 2) logger[level](line, { sent: show(sent), received: show(headers) });
      else logger[level](line);
    };
  };
}
