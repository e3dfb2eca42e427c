import { connectionError } from './connection.js';
import { ApiError } from './errors.js';
import type { ClientOptions, MiddlewareRequest, OperationSpec } from './types.js';

type Next = (request: MiddlewareRequest) => Promise<Response>;

/** Sends one attempt through the middleware. @throws ConnectionError, or ApiError for a redirect that is refused */
export function send(
  client: ClientOptions,
  { op, redirect }: OperationSpec,
  url: string,
  init: RequestInit,
  retries: number,
): Promise<Response> {
  const mode = client.redirect ?? redirect ?? 'same-origin';
  const last: Next = (request) => follow(client, mode, request, retries);
  const first = (client.middleware ?? []).reduceRight<Next>(
    (next, layer) => (request) => layer(request, next),
    last,
  );
  return first({ url, init, op });
}

/**
 * Follows at most five redirects, and only where nothing leaks: to the same origin, with method and body for 307 and
 * 308, otherwise for GET and HEAD. `follow` also leaves the origin, without any header and never with a body.
 */
async function follow(
  client: ClientOptions,
  mode: 'same-origin' | 'error' | 'follow',
  { op, url, init }: MiddlewareRequest,
  retries: number,
): Promise<Response> {
  const { fetch = globalThis.fetch } = client;
  let here = new URL(url);
  let { headers } = init;
  for (let hops = 0; ; hops++) {
    const response = await fetch(here.href, headers ? { ...init, headers } : init).catch((error: unknown) => {
      throw connectionError(op, error, false);
    });
    const { status } = response;
    const location = response.headers.get('location');
    // Browsers hide where a redirect leads.
    const hidden = response.type === 'opaqueredirect';
    if (!hidden && (location === null || !/^30[12378]$/.test(String(status)))) return response;
    await response.body?.cancel();
    const next = location === null ? undefined : parse(location, here);
    const read = /^(GET|HEAD)$/.test(init.method ?? '');
    const away = next?.origin !== here.origin;
    const safe = away
      ? mode === 'follow' && read
      : mode !== 'error' && (read || (status > 306 && !(init.body instanceof ReadableStream)));
    if (!next || !safe || hops > 4 || !(next.protocol === 'https:' || next.protocol === here.protocol)) {
      const problem = `redirect to ${next ? next.origin : 'an address that cannot be read'} refused`;
      throw new ApiError(op, problem, { response, body: undefined, retries, code: 'redirect_blocked' });
    }
    if (away) headers = {};
    here = next;
  }
}

function parse(location: string, base: URL): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}
