import { describe, expect, test, vi, type Mock } from 'vitest';
import { bearer, credentials } from '../../templates/runtime/auth.ts';
import { OpenClient, type RawRequest } from '../../templates/runtime/escape.ts';
import { text } from '../../templates/runtime/raw.ts';
import { readText } from '../../templates/runtime/response.ts';
import { relativeServer, serverUrl } from '../../templates/runtime/server.ts';
import type { Fetch, Log, Middleware } from '../../templates/runtime/types.ts';

/** What a request without a function of its own sends. */
async function sent(
  op: `${string} /${string}`,
  request?: RawRequest,
): Promise<readonly [url: string, init: RequestInit]> {
  const fetch = vi.fn<Fetch>(async () => Response.json({ ok: 1 }));
  const client = new OpenClient({
    baseUrl: 'https://api.test/v1',
    fetch,
    auth: credentials({ a: bearer('T') }, [['a']], {}),
  });
  await client.request(op, request);
  const [first] = fetch.mock.calls;
  if (!first) throw new Error('nothing was sent');
  return first;
}

describe('a call that the description does not hold', () => {
  test('has parameters, a body and credentials like every other', async () => {
    const [url, { method, body, headers }] = await sent('POST /things/{id}', {
      path: { id: 'a/b' },
      query: { id: 1, tags: ['x', 'y'], none: undefined },
      body: { a: 1 },
    });
    expect([url, method, body]).toEqual([
      'https://api.test/v1/things/a%2Fb?id=1&tags=x&tags=y',
      'POST',
      '{"a":1}',
    ]);
    expect(Object.fromEntries(new Headers(headers))).toMatchObject({
      authorization: 'Bearer T',
      'content-type': 'application/json',
    });
  });

  test('may have neither', async () => {
    const [url, { body, headers }] = await sent('GET /things', { auth: [] });
    expect([url, body, new Headers(headers).get('authorization')]).toEqual([
      'https://api.test/v1/things',
      null,
      null,
    ]);
  });

  test('may have a path parameter of any name', async () => {
    const [url, { body }] = await sent('POST /a/{body}', { path: { body: 'b' }, body: { c: 1 } });
    expect([url, body]).toEqual(['https://api.test/v1/a/b', '{"c":1}']);
  });

  test.each(['GET /a', 'HEAD /a'] as const)('has no body: %s', async (op) => {
    await expect(sent(op, { body: 1 })).rejects.toThrow(`${op}: body is not possible`);
    await expect(sent(op, { body: undefined })).resolves.toHaveLength(2);
  });

  test('can send and read what the generator refuses', async () => {
    const fetch = vi.fn<Fetch>(
      async () => new Response('<ok/>', { headers: { 'content-type': 'application/xml' } }),
    );
    const client = new OpenClient({ baseUrl: 'https://api.test', fetch });
    const request = { body: '<a/>', encode: text('application/xml'), read: readText('application/xml') };
    expect(await client.request<string>('POST /x', request)).toBe('<ok/>');
    expect(fetch.mock.calls[0]?.[1].body).toBe('<a/>');
  });

  test('may have a query in its address, which no error shows', async () => {
    const [url] = await sent('GET /things?q=hunter2&a=b?c', { query: { id: 1 } });
    expect(url).toBe('https://api.test/v1/things?q=hunter2&a=b?c&id=1');
    expect((await sent('GET /things?a=..#b?c', { query: { id: 1 } }))[0]).toBe(
      'https://api.test/v1/things?a=..&id=1',
    );
    const fetch: Fetch = async () => new Response('', { status: 404 });
    const client = new OpenClient({ baseUrl: 'https://api.test/v1', fetch });
    await expect(client.request('GET /things?q=hunter2')).rejects.toThrow(/^GET \/things: status 404$/);
  });

  test('is refused like every other', async () => {
    await expect(sent('GET /things/{id}', { path: { id: '..' } })).rejects.toThrow('dot segments');
    await expect(sent('GET /things/{id}')).rejects.toThrow('id is empty');
  });
});

test('middleware stands around every attempt, the first outermost', async () => {
  const order: string[] = [];
  const layer =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} ${request.op} ${request.url}`);
      const headers = new Headers(request.init.headers);
      headers.append('x-layers', name);
      const response = await next({ ...request, init: { ...request.init, headers } });
      order.push(`${name} ${response.status}`);
      return response;
    };
  const fetch = vi.fn<Fetch>(async () => Response.json(1));
  const client = new OpenClient({ baseUrl: 'https://api.test', fetch, middleware: [layer('a'), layer('b')] });
  expect(await client.request('GET /x')).toBe(1);
  expect(order).toEqual(['a GET /x https://api.test/x', 'b GET /x https://api.test/x', 'b 200', 'a 200']);
  expect(new Headers(fetch.mock.calls[0]?.[1].headers).get('x-layers')).toBe('a, b');
});

test('what a middleware adds to headers is for one attempt', async () => {
  const traces: (string | null)[] = [];
  const client = new OpenClient({
    baseUrl: 'https://api.test',
    fetch: async (_, { headers }) => {
      traces.push(new Headers(headers).get('x-trace'));
      return new Response(null, { status: 503 });
    },
    retry: () => 1,
    middleware: [
      (request, next) => {
        if (request.init.headers instanceof Headers) request.init.headers.append('x-trace', 'a');
        return next(request);
      },
    ],
  });
  await expect(client.request('GET /a')).rejects.toMatchObject({ status: 503 });
  expect(traces).toEqual(['a', 'a', 'a']);
});

test('middleware can answer itself', async () => {
  const fetch = vi.fn<Fetch>();
  const client = new OpenClient({
    baseUrl: 'https://api.test',
    fetch,
    middleware: [async () => Response.json(2)],
  });
  expect(await client.request('GET /x')).toBe(2);
  expect(fetch).not.toHaveBeenCalled();
});

test('headers: those of the call win over those of the client; null removes, undefined keeps', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json(1));
  const headers = { 'X-A': 'client', 'X-B': 'client', 'X-C': 'client', 'X-D': 'client' };
  const client = new OpenClient({ baseUrl: 'https://api.test', fetch, headers });
  const own = { 'x-b': 'call', 'X-C': null, 'x-d': undefined, accept: null };
  await client.request('GET /x', {}, { headers: own });
  const got = Object.fromEntries(new Headers(fetch.mock.calls[0]?.[1].headers));
  expect(got).toEqual({ 'x-a': 'client', 'x-b': 'call', 'x-d': 'client' });
});

test('options of fetch are handed over, but not those that are ours', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json(1));
  const client = new OpenClient({ baseUrl: 'https://api.test', fetch });
  const fetchOptions = {
    keepalive: true,
    cf: { a: 1 },
    ...({ method: 'DELETE', redirect: 'follow' } as object),
  };
  await client.request('GET /x', {}, { fetchOptions });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    keepalive: true,
    cf: { a: 1 },
    method: 'GET',
    redirect: 'manual',
  });
});

test('a client logs by itself, unless it is given a log', async () => {
  const line = (): Mock<(text: string) => void> => vi.fn<(text: string) => void>();
  const logger = { error: line(), warn: line(), info: line(), debug: line() };
  const fetch: Fetch = async () => Response.json(1);
  const options = { baseUrl: 'https://api.test', fetch, logger, logLevel: 'info' } as const;
  await new OpenClient(options).request('GET /x');
  expect(logger.info.mock.calls.flat().join()).toMatch(/^GET \/x 200 \d+ ms attempt 1$/);
  const log = vi.fn<Log>();
  await new OpenClient({ ...options, log }).request('GET /x');
  expect([log.mock.calls.length, logger.info.mock.calls.length]).toEqual([1, 1]);
});

test('no cache of the platform answers', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json(1));
  const client = new OpenClient({ baseUrl: 'https://api.test', fetch });
  vi.stubGlobal('caches', {});
  await client.request('GET /x');
  vi.unstubAllGlobals();
  await client.request('GET /x');
  expect(fetch.mock.calls.map(([, init]) => init.cache)).toEqual(['no-store', undefined]);
});

test.each([
  ['/v2', undefined, 'https://a.test/v1/', 'https://a.test/v2'],
  ['up', undefined, 'https://a.test/v1/', 'https://a.test/v1/up'],
  ['/v2', 'https://b.test/x', 'https://a.test/v1/', 'https://b.test/x'],
  ['/v2', undefined, '/api', 'https://page.test/v2'],
])('a server relative to the base URL: %s, given %s and %s', (url, given, baseUrl, want) => {
  vi.stubGlobal('location', { href: 'https://page.test/a/b' });
  const servers = given === undefined ? {} : { x: given };
  expect(relativeServer('x', url)({ baseUrl, servers })).toBe(want);
  vi.unstubAllGlobals();
});

describe('a server with variables', () => {
  const template = 'https://{region}.api.test:{port}/{base}';
  const defaults = { region: 'eu', port: '8443', base: 'v1' };
  test.each([
    [{}, 'https://eu.api.test:8443/v1'],
    [{ region: 'us', base: 'v2' }, 'https://us.api.test:8443/v2'],
    [{ region: undefined }, 'https://eu.api.test:8443/v1'],
    ['http://localhost/b', 'http://localhost/b'],
  ])('%o', (values, want) => {
    expect(serverUrl(template, defaults, values)).toBe(want);
  });

  test('is not asked for where the whole URL is given as an object', () => {
    const given: object = new URL('http://localhost/b');
    expect(serverUrl(template, defaults, given as typeof defaults)).toBe('http://localhost/b');
  });

  test('may have a path where the host ends', () => {
    expect(serverUrl('https://{host}/v1', { host: 'a.test/b' })).toBe('https://a.test/b/v1');
    expect(serverUrl('{root}', { root: 'https://a.test/b' })).toBe('https://a.test/b');
    expect(serverUrl('{scheme}a.test', { scheme: 'https://' })).toBe('https://a.test');
    expect(serverUrl('https://a.test/{base}.d', { base: 'b/c' })).toBe('https://a.test/b/c.d');
  });

  test.each(['evil.test#', 'user@evil.test', 'a\\b', 'a?b', 'a b', 'evil.test/'])('refuses %s', (region) => {
    expect(() => serverUrl(template, defaults, { region })).toThrow('server variable region');
  });
});
