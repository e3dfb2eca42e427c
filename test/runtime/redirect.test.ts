import { describe, expect, test, vi } from 'vitest';
import { bearer, credentials } from '../../templates/runtime/auth.ts';
import { json, wholeBody } from '../../templates/runtime/body.ts';
import { ApiError } from '../../templates/runtime/errors.ts';
import { headerParameters } from '../../templates/runtime/header.ts';
import { binary } from '../../templates/runtime/raw.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { reply, serve, type TestServer } from './server.ts';
import type { ClientOptions, OperationSpec } from '../../templates/runtime/types.ts';

/** A server that redirects `/from` and answers everything else. */
function redirecting(status: number, location: string): Promise<TestServer> {
  return serve(({ url }, response) =>
    url.startsWith('/from') ? reply(response, status, {}, { location }) : reply(response, 200, { ok: 1 }),
  );
}

const client = (baseUrl: string, options: ClientOptions = {}): ClientCore =>
  new ClientCore({
    baseUrl,
    maxRetries: 0,
    auth: credentials({ a: bearer('hunter2') }, [['a']], {}),
    ...options,
  });

describe('within the origin', () => {
  const rows: readonly [number, string, string | undefined][] = [
    [301, 'GET', 'GET'],
    [302, 'GET', 'GET'],
    [303, 'GET', 'GET'],
    [307, 'GET', 'GET'],
    [308, 'GET', 'GET'],
    [302, 'HEAD', 'HEAD'],
    [307, 'POST', 'POST'],
    [308, 'PUT', 'PUT'],
    [301, 'POST', undefined],
    [302, 'POST', undefined],
    [303, 'POST', undefined],
    [303, 'DELETE', undefined],
  ];
  test.each(rows)('%i of %s', async (status, method, want) => {
    const { url, seen } = await redirecting(status, '/to?x=1');
    const body = method.startsWith('P') ? { body: wholeBody(json) } : {};
    const promise = call(client(url), { op: `${method} /from`, ...body }, { body: { a: 1 } });
    if (want === undefined) {
      await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked', status });
      expect(seen).toHaveLength(1);
      return;
    }
    await promise;
    const [first, last] = seen;
    expect(seen.map((request) => request.url)).toEqual(['/from', '/to?x=1']);
    expect([last?.method, last?.body.toString(), last?.headers.authorization]).toEqual([
      want,
      first?.body.toString(),
      'Bearer hunter2',
    ]);
  });

  test.each([300, 304, 305, 306])('%i is no redirect', async (status) => {
    const { url, seen } = await redirecting(status, '/to');
    await expect(call(client(url), { op: 'GET /from' })).rejects.toMatchObject({ status, code: undefined });
    expect(seen).toHaveLength(1);
  });

  test('five, and no more', async () => {
    let left = 5;
    const { url, seen } = await serve((_, response) =>
      left-- > 0 ? reply(response, 302, {}, { location: 'next' }) : reply(response, 200, { ok: 1 }),
    );
    expect(await call(client(url), { op: 'GET /from' })).toEqual({ ok: 1 });
    left = 6;
    await expect(call(client(url), { op: 'GET /from' })).rejects.toMatchObject({ code: 'redirect_blocked' });
    expect(seen).toHaveLength(6 + 6);
  });

  test('not with a body that can be read only once', async () => {
    const { url, seen } = await redirecting(307, '/to');
    const body = new Blob(['x']).stream();
    const promise = call(client(url), { op: 'PUT /from', body: wholeBody(binary()) }, { body });
    await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked' });
    expect(seen).toHaveLength(1);
  });

  test('not at all, where the client says so', async () => {
    const { url } = await redirecting(302, '/to');
    const promise = call(client(url, { redirect: 'error' }), { op: 'GET /from', redirect: 'follow' });
    await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked' });
  });

  test.each(['//user:hunter2@', '//:hunter2@'])('not with %s in the location', async (user) => {
    const server: TestServer = await serve((_, response) =>
      reply(response, 302, {}, { location: `http:${server.url.replace(/.*\/\//, user)}/to` }),
    );
    for (const redirect of ['same-origin', 'follow'] as const) {
      const error = await call(client(server.url, { redirect, maxRetries: 1 }), { op: 'GET /from' }).catch(
        (thrown: unknown) => thrown,
      );
      expect(`${String(error)}`).toBe(`ApiError: GET /from: status 302, redirect_blocked ${server.url}`);
    }
    expect(server.seen).toHaveLength(2);
  });

  test('to a path with an @', async () => {
    const { url, seen } = await redirecting(302, '/@a/b?c=@d');
    await call(client(url), { op: 'GET /from' });
    expect(seen.map((request) => request.url)).toEqual(['/from', '/@a/b?c=@d']);
  });

  test.each(['https://[', 'http://'])('not to %s', async (location) => {
    const { url } = await redirecting(302, location);
    await expect(call(client(url), { op: 'GET /from' })).rejects.toMatchObject({ code: 'redirect_blocked' });
  });
});

describe('to another origin', () => {
  const statuses = [301, 302, 303, 307, 308];
  test.each(statuses)('%i is refused, and the message names the origin only', async (status) => {
    const other = await redirecting(200, '');
    const { url } = await redirecting(status, `${other.url}/secret/path?token=hunter2`);
    const error = await call(client(url), { op: 'GET /from' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(String(error)).toBe(`ApiError: GET /from: status ${status}, redirect_blocked ${other.url}`);
    expect(other.seen).toHaveLength(0);
  });

  /** A world of two https origins, whose requests are written down. */
  function world(status: number): {
    seen: { url: string; init: RequestInit }[];
    fetch: ClientOptions['fetch'];
  } {
    const seen: { url: string; init: RequestInit }[] = [];
    return {
      seen,
      fetch: async (url, init) => {
        seen.push({ url, init });
        const away = url.startsWith('https://api.test');
        return away
          ? new Response(null, { status, headers: { location: 'https://files.test/f' } })
          : Response.json({ ok: 1 });
      },
    };
  }
  const follow: OperationSpec = { op: 'GET /from', redirect: 'follow', headers: headerParameters('X-Own') };

  test.each([302, 303, 307])('%i of a documented download is followed without any header', async (status) => {
    const { seen, fetch } = world(status);
    const options = { headers: { 'x-mine': 'hunter2' } };
    await call(client('https://api.test', { fetch }), follow, { 'X-Own': 'hunter2' }, options);
    const [first, last] = seen.map(({ init }) => new Headers(init.headers));
    expect([first?.get('authorization'), first?.get('x-own'), first?.get('x-mine')]).toEqual([
      'Bearer hunter2',
      'hunter2',
      'hunter2',
    ]);
    expect([seen[1]?.url, [...(last ?? [])]]).toEqual(['https://files.test/f', []]);
  });

  test('a body never goes there', async () => {
    const { seen, fetch } = world(307);
    const spec: OperationSpec = { op: 'POST /from', redirect: 'follow', body: wholeBody(json) };
    const promise = call(client('https://api.test', { fetch }), spec, { body: 1 });
    await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked' });
    expect(seen).toHaveLength(1);
  });

  test.each(['javascript:alert(1)', 'mailto:a@b', 'https://user:hunter2@files.test/f'])(
    '%s is refused at once',
    async (location) => {
      const fetch = vi.fn<NonNullable<ClientOptions['fetch']>>(
        async () => new Response(null, { status: 302, headers: { location } }),
      );
      const promise = call(client('https://api.test', { fetch, maxRetries: 1 }), follow);
      await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked' });
      await expect(promise).rejects.not.toThrow('hunter2');
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test('nor does anything leave https', async () => {
    const fetch: ClientOptions['fetch'] = async () =>
      new Response(null, { status: 302, headers: { location: 'http://files.test/f' } });
    const promise = call(client('https://api.test', { fetch }), follow);
    await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked' });
  });

  test('a hidden redirect, as browsers have it, is refused', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
    const promise = call(client('https://api.test', { fetch: async () => hidden }), follow);
    await expect(promise).rejects.toMatchObject({ code: 'redirect_blocked', status: 0 });
  });
});
