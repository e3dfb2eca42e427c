import { credentials } from '../../templates/runtime/auth.ts';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { clientCredentials, refreshToken, type OAuthTokens } from '../../templates/runtime/oauth2.ts';
import { RequestError } from '../../templates/runtime/errors.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { reply, serve, type Seen, type TestServer } from './server.ts';
import type { Authenticator } from '../../templates/runtime/types.ts';

/** A server that gives tokens t1, t2 … and accepts those that `good` says. */
async function authorising(
  good: (token: string) => boolean,
  answer: object = {},
): Promise<TestServer & { tokens: () => readonly Seen[]; calls: () => readonly Seen[] }> {
  let issued = 0;
  const server = await serve(({ url, headers }, response) => {
    if (url === '/token') {
      setTimeout(
        () => reply(response, 200, { access_token: `t${++issued}`, token_type: 'bearer', ...answer }),
        5,
      );
      return;
    }
    const ok = good((headers.authorization ?? '').replace('Bearer ', ''));
    reply(response, ok ? 200 : 401, {});
  });
  const at = (token: boolean): readonly Seen[] =>
    server.seen.filter(({ url }) => (url === '/token') === token);
  return { ...server, tokens: () => at(true), calls: () => at(false) };
}

const client = (baseUrl: string, auth: Authenticator): ClientCore =>
  new ClientCore({ baseUrl, maxRetries: 0, auth: credentials({ a: auth }, [['a']], {}) });

const granted = (url: string, options: object = {}): Authenticator =>
  clientCredentials({ tokenUrl: `${url}/token`, clientId: 'id:1', clientSecret: 's e', ...options });

describe('client credentials', () => {
  test('one token for calls at once and calls after each other', async () => {
    const server = await authorising((token) => token === 't1');
    const core = client(server.url, granted(server.url, { scopes: ['a', 'b'], extra: { audience: 'x' } }));
    await Promise.all(Array.from({ length: 20 }, () => call(core, { op: 'GET /a' })));
    await call(core, { op: 'GET /a' });
    expect([server.tokens().length, server.calls().length]).toEqual([1, 21]);
    const [first] = server.tokens();
    expect(first?.body.toString()).toBe('grant_type=client_credentials&audience=x&scope=a+b');
    expect(first?.headers.authorization).toBe(`Basic ${btoa('id%3A1:s%20e')}`);
    expect(first?.headers['content-type']).toMatch('application/x-www-form-urlencoded');
  });

  test('in the body', async () => {
    const server = await authorising(() => true);
    await call(
      client(server.url, granted(server.url, { clientAuth: 'body', clientSecret: async () => 's' })),
      { op: 'GET /a' },
    );
    const [first] = server.tokens();
    expect(first?.body.toString()).toBe('grant_type=client_credentials&client_id=id%3A1&client_secret=s');
    expect(first?.headers.authorization).toBeUndefined();
  });

  test('a refused token is renewed once for all calls', async () => {
    const server = await authorising((token) => token === 't2');
    const core = client(server.url, granted(server.url));
    await Promise.all(Array.from({ length: 10 }, () => call(core, { op: 'POST /a' })));
    expect([server.tokens().length, server.calls().length]).toEqual([2, 20]);
  });

  test('a token that has expired is renewed before it is sent', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const server = await authorising(() => true, { expires_in: 100 });
      const core = client(server.url, granted(server.url));
      await call(core, { op: 'GET /a' });
      vi.advanceTimersByTime(85_000);
      await call(core, { op: 'GET /a' });
      expect(server.tokens()).toHaveLength(1);
      vi.advanceTimersByTime(10_000);
      await call(core, { op: 'GET /a' });
      expect([server.tokens().length, server.calls().at(-1)?.headers.authorization]).toEqual([
        2,
        'Bearer t2',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a call that is aborted does not take the token from the others', async () => {
    const server = await authorising(() => true);
    const core = client(server.url, granted(server.url));
    const aborted = call(core, { op: 'GET /a' }, {}, { signal: AbortSignal.timeout(1) });
    const other = call(core, { op: 'GET /a' });
    await expect(aborted).rejects.toThrow('aborted');
    expect(await other).toEqual({});
    expect(server.tokens()).toHaveLength(1);
  });

  test('an endpoint that refuses is an error without the secret, and is asked again by the next call', async () => {
    const { url, seen } = await serve((_, response) => reply(response, 400, { error: 'invalid_client' }));
    const core = client(url, granted(url, { clientSecret: 'hunter2' }));
    const error = await call(core, { op: 'GET /a' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
    await expect(call(core, { op: 'GET /a' })).rejects.toMatchObject({ status: 400 });
    expect(seen).toHaveLength(2);
  });

  test.each([{}, { access_token: 1 }, []])('an answer without a token is an error', async (body) => {
    const { url } = await serve((_, response) => reply(response, 200, body));
    await expect(call(client(url, granted(url)), { op: 'GET /a' })).rejects.toMatchObject({
      code: 'no_token',
    });
  });

  test('a token that no header can hold is an error', async () => {
    const server = await authorising(() => true, { access_token: 't\nhunter2' });
    const error = await call(client(server.url, granted(server.url)), { op: 'GET /a' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toBe('RequestError: GET /a: credential is not valid');
  });

  test('over http is refused', async () => {
    const auth = clientCredentials({ tokenUrl: 'http://auth.test/token', clientId: 'a', clientSecret: 'b' });
    await expect(call(client('https://api.test', auth), { op: 'GET /a' })).rejects.toThrow('https');
  });
});

test.each([401, 403])('a %d of the token endpoint is not asked for again within the call', async (status) => {
  const { url, seen } = await serve((_, response) => reply(response, status, {}));
  const error = await call(client(url, granted(url)), { op: 'GET /a' }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ApiError', op: 'POST token', status });
  expect(seen).toHaveLength(1);
});

test('an endpoint that cannot be reached is a ConnectionError', async () => {
  const auth = granted('', { tokenUrl: 'http://127.0.0.1:49999/token?hunter2' });
  const error = await call(client('http://127.0.0.1:49999', auth), { op: 'GET /a' }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'ConnectionError', op: 'POST token', code: 'ECONNREFUSED' });
  expect(inspect(error)).not.toContain('hunter2');
});

test('an address that is none is refused', async () => {
  const auth = granted('', { tokenUrl: '/token' });
  await expect(call(client('https://api.test', auth), { op: 'GET /a' })).rejects.toThrow(
    'tokenUrl must be https',
  );
});

describe('refresh token', () => {
  test('takes functions, which are asked when their values are needed', async () => {
    const server = await authorising((token) => token === 't1', { refresh_token: 'r2' });
    const asked: string[] = [];
    const auth = refreshToken({
      tokenUrl: `${server.url}/token`,
      refreshToken: async () => (asked.push('refresh'), 'r1'),
      accessToken: () => (asked.push('access'), 'old'),
    });
    expect(asked).toEqual([]);
    await Promise.all([1, 2, 3].map(() => call(client(server.url, auth), { op: 'GET /a' })));
    expect(asked).toEqual(['access', 'refresh']);
    expect(server.tokens().map(({ body }) => body.toString())).toEqual([
      'grant_type=refresh_token&refresh_token=r1',
    ]);
  });

  test('that is refused is asked for anew by the next call', async () => {
    const server = await serve(({ url, body }, response) => {
      if (url !== '/token') return reply(response, 200, {});
      const good = body.toString().endsWith('=r2');
      return reply(response, good ? 200 : 400, good ? { access_token: 't' } : { error: 'invalid_grant' });
    });
    const store = ['r1', 'r2'];
    const auth = refreshToken({ tokenUrl: `${server.url}/token`, refreshToken: () => store.shift() ?? '' });
    const core = client(server.url, auth);
    await expect(call(core, { op: 'GET /a' })).rejects.toMatchObject({ op: 'POST token', status: 400 });
    expect(await call(core, { op: 'GET /a' })).toEqual({});
  });

  test('begins with the access token, renews it, and keeps the new refresh token', async () => {
    const server = await authorising((token) => token !== 'old' && token !== 't1', {
      refresh_token: 'r2',
      expires_in: 3600,
    });
    const kept: OAuthTokens[] = [];
    const auth = refreshToken({
      tokenUrl: `${server.url}/token`,
      refreshToken: 'r1',
      accessToken: 'old',
      clientId: 'public',
      onTokens: (tokens) => void kept.push(tokens),
    });
    const core = client(server.url, auth);
    await expect(call(core, { op: 'GET /a' })).rejects.toMatchObject({ status: 401 });
    await call(core, { op: 'GET /a' });
    expect(server.calls().map(({ headers }) => headers.authorization)).toEqual([
      'Bearer old',
      'Bearer t1',
      'Bearer t1',
      'Bearer t2',
    ]);
    expect(server.tokens().map(({ body }) => body.toString())).toEqual([
      'grant_type=refresh_token&refresh_token=r1&client_id=public',
      'grant_type=refresh_token&refresh_token=r2&client_id=public',
    ]);
    expect(kept.map(({ accessToken, refreshToken: next }) => [accessToken, next])).toEqual([
      ['t1', 'r2'],
      ['t2', 'r2'],
    ]);
  });
});
