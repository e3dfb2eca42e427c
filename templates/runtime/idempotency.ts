import type { Writing } from './types.js';

/** A header that makes repeating a call safe: it holds the caller's key, or one random UUID for all attempts. */
export function idempotencyKey(header: string): (writing: Writing) => void {
  return ({ put, headers, options }) =>
    put(header, options.idempotencyKey ?? headers.get(header) ?? crypto.randomUUID());
}
