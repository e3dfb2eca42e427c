import { ConnectionError } from './errors.js';

/**
 * Describes what the platform's `fetch` threw. The thrown value is not kept: it may show the address with its query.
 * @param received the head of a response has come
 */
export function connectionError(op: string, thrown: unknown, received: boolean): ConnectionError {
  let code: string | undefined;
  let reason = '';
  // undici hides the reason in `cause`, and the reasons of several addresses in `errors`.
  for (let error = thrown; error instanceof Error; error = error.cause) {
    reason = error.message || reason;
    if ('code' in error && typeof error.code === 'string') code ??= error.code;
  }
  const unsent =
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/.test(
      code ?? '',
    ) || reason.includes('client error (Connect)');
  const problem = /:\/\//.test(reason) ? code : reason;
  return new ConnectionError(
    op,
    `${received ? 'connection lost' : 'connection failed'}${problem ? `: ${problem}` : ''}`,
    code,
    received || !unsent,
  );
}
