import { ConnectionError } from './errors.js';

/**
 * Describes what the platform's `fetch` threw. The thrown value is not kept: it may show the address with its query.
 * @param received the head of a response has come
 */
export function connectionError(op: string, thrown: unknown, received?: boolean): ConnectionError {
  // undici hides the reason in `cause`.
  const { code, message } = ((thrown as Error).cause ?? thrown) as { code?: string; message?: string };
  // Reasons that come before anything is sent, on Node, Bun and Deno.
  const unsent = /conn\w*refused|ENOTFOUND|EAI_|NETUNREACH|CONNECT_TIMEOUT|\(Connect\)/i;
  const sent = received ?? !unsent.test(`${code} ${message}`);
  const reason = !message || message.includes('://') ? code : message;
  return new ConnectionError(op, `connection error, ${reason}`, { code, sent });
}
