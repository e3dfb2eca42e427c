import { afterEach, describe, expect, test, vi } from 'vitest';
import { apiKey, basic, bearer, credentials, httpAuth } from '../../templates/runtime/auth.ts';
import { isBrowser, userAgent } from '../../templates/runtime/browser.ts';
import { cookieParameters, formCookie } from '../../templates/runtime/cookie.ts';
import { env } from '../../templates/runtime/env.ts';
import { RequestError } from '../../templates/runtime/errors.ts';
import { needed } from '../../templates/runtime/given.ts';
import { queryParameters } from '../../templates/runtime/query.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { serverOf } from '../../templates/runtime/server.ts';
import { reply, serve, type Seen } from './server.ts';
import type {
  Authenticator,
  ClientOptions,
  CoreOptions,
  Fetch,
  OperationSpec,
  RequestOptions,
} from '../../templates/runtime/types.ts';

type Auth = Parameters<typeof credentials>[0];
type Security = readonly (readonly string[])[];

/** What arrives with credentials and alternatives. */
async function arrived(
  auth: Auth,
  security: Security,
  spec: Partial<OperationSpec> = {},
  options?: RequestOptions,
): Promise<Seen> {
  const { url, seen } = await serve((_, response) => reply(response, 200, {}));
  await call(
    new ClientCore({ baseUrl: url, auth: credentials(auth, security, {}) }),
    { op: 'GET /a', ...spec },
    { sid: 's', q: 1 },
    options,
  );
  const [last] = seen;
  if (!last) throw new Error('nothing arrived');
  return last;
}

test('fixed credentials are put on every call, and on those of another name anew', async () => {
  const { url, seen } = await serve((_, response) => reply(response, 200, {}));
  const client = (name: string): ClientCore =>
    new ClientCore({ baseUrl: url, auth: credentials({ a: basic(name, 'b') }, [['a']], {}) });
  const [ann, bob] = [client('ann'), client('bob')];
  for (const core of [ann, bob, ann]) await call(core, { op: 'GET /a' });
  const sent = seen.map(({ headers }) => headers.authorization);
  expect(sent).toEqual(['Basic YW5uOmI=', 'Basic Ym9iOmI=', 'Basic YW5uOmI=']);
});

test('an option that is needed', () => {
  expect(needed('secret', '')).toBe('');
  for (const nothing of [undefined, null]) {
    expect(() => needed('secret', nothing)).toThrow(new RequestError('client', 'secret is missing'));
  }
});

describe('a credential', () => {
  const rows: readonly [string, Authenticator, Partial<Seen['headers']>][] = [
    ['basic', basic('Aladdin', 'open sesame'), { authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' }],
    ['basic in UTF-8', basic('ü', 'p:w'), { authorization: 'Basic w7w6cDp3' }],
    ['basic without a password', basic('key', ''), { authorization: 'Basic a2V5Og==' }],
    [
      'basic of suppliers',
      basic(
        () => 'a',
        async () => 'b',
      ),
      { authorization: 'Basic YTpi' },
    ],
    ['bearer', bearer('T'), { authorization: 'Bearer T' }],
    ['bearer of a supplier', bearer(async () => 'T'), { authorization: 'Bearer T' }],
    ['another scheme', httpAuth('SharedAccessKey', 'K'), { authorization: 'SharedAccessKey K' }],
    ['a key in a header', apiKey('header', 'X-API-Key', 'K'), { 'x-api-key': 'K' }],
    ['a key in a cookie', apiKey('cookie', 'key', 'K;'), { cookie: 'key=K%3B' }],
  ];
  test.each(rows)('%s', async (_, authenticator, want) => {
    expect((await arrived({ a: authenticator }, [['a']])).headers).toMatchObject(want);
  });

  test('in the query, behind the parameters', async () => {
    const { url } = await arrived({ a: apiKey('query', 'api key', 'K&') }, [['a']], {
      query: queryParameters('q'),
    });
    expect(url).toBe('/a?q=1&api%20key=K%26');
  });

  test('in a cookie, beside cookies of the call', async () => {
    const { headers } = await arrived({ a: apiKey('cookie', 'key', 'K') }, [['a']], {
      cookies: cookieParameters(formCookie('sid')),
    });
    expect(headers.cookie).toBe('sid=s; key=K');
  });

  test.each([undefined, null])('that turns out to be %s is refused', async (nothing) => {
    const { url, seen } = await serve((_, response) => reply(response, 200, {}));
    const auth = { a: bearer((() => nothing) as unknown as () => string) };
    const core = new ClientCore({ baseUrl: url, auth: credentials(auth, [['a']], {}) });
    const error = await call(core, { op: 'GET /a' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toBe('RequestError: GET /a: credential is missing');
    expect(seen).toHaveLength(0);
  });

  test.each([
    ['a line break', bearer('T\r\nX: hunter2')],
    ['a line break in a key', apiKey('header', 'X-Key', 'hunter2\n')],
    ['a name that is no token', apiKey('header', 'X-Key\r\nInjected: 1', 'K')],
    ['a colon in a user name', basic('hunter2:', 'x')],
  ])('is refused for %s, and not shown', async (_, authenticator) => {
    const fetch = vi.fn<Fetch>();
    const core = new ClientCore({
      baseUrl: 'https://api.test',
      fetch,
      auth: credentials({ a: authenticator }, [['a']], {}),
    });
    const error = await call(core, { op: 'GET /a' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).not.toMatch(/hunter2|Injected/);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('comes after the caller’s headers', async () => {
    const { headers } = await arrived(
      { a: bearer('T') },
      [['a']],
      {},
      { headers: { authorization: 'mine' } },
    );
    expect(headers.authorization).toBe('Bearer T');
  });

  test('what a supplier throws is what the call rejects with', async () => {
    const supplier = (): string => {
      throw new RangeError('no vault');
    };
    await expect(arrived({ a: bearer(supplier) }, [['a']])).rejects.toThrow(new RangeError('no vault'));
  });
});

describe('alternatives', () => {
  const auth: Auth = {
    bearer: bearer('T'),
    key: apiKey('header', 'X-API-Key', 'K'),
    app: apiKey('header', 'X-App-Id', 'A'),
    none: undefined,
  };
  const rows: readonly [string, Security, object][] = [
    ['the first', [['bearer'], ['key']], { authorization: 'Bearer T', key: undefined, app: undefined }],
    ['all schemes of one', [['key', 'app']], { authorization: undefined, key: 'K', app: 'A' }],
    [
      'the first that is complete',
      [['none'], ['key', 'none'], ['key']],
      { authorization: undefined, key: 'K', app: undefined },
    ],
    ['none is needed', [], { authorization: undefined, key: undefined, app: undefined }],
    ['optional and given', [[], ['bearer']], { authorization: 'Bearer T', key: undefined, app: undefined }],
    ['optional and not given', [['none'], []], { authorization: undefined, key: undefined, app: undefined }],
    ['not given', [['none']], { authorization: undefined, key: undefined, app: undefined }],
    [
      'a name that every object has',
      [['toString']],
      { authorization: undefined, key: undefined, app: undefined },
    ],
  ];
  test.each(rows)('%s', async (_, security, want) => {
    const of = ({ headers }: Seen): object => ({
      authorization: headers.authorization,
      key: headers['x-api-key'],
      app: headers['x-app-id'],
    });
    expect(of(await arrived(auth, security))).toEqual(want);
    expect(of(await arrived(auth, [['bearer', 'key', 'app']], { auth: security }))).toEqual(want);
  });
});

describe('where credentials do not go', () => {
  const auth = (options: ClientOptions = {}): CoreOptions => ({
    ...options,
    auth: credentials({ a: bearer('T') }, [['a']], options),
  });

  test.each([
    ['http://api.test', false],
    ['http://evil.test/x.localhost/', false],
    ['http://localhost.evil.test', false],
    ['http://127.evil.test', false],
    ['https://api.test', true],
    ['http://localhost:3000', true],
    ['http://api.localhost', true],
    ['http://127.0.0.1:8080/v1', true],
    ['http://[::1]:8080', true],
  ])('%s: %s', async (baseUrl, sent) => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const promise = call(new ClientCore(auth({ baseUrl, fetch })), { op: 'GET /a' });
    if (sent) expect(await promise).toEqual({});
    else await expect(promise).rejects.toThrow('http without allowHttp');
    expect(fetch).toHaveBeenCalledTimes(sent ? 1 : 0);
  });

  test('http, where it is allowed or nothing is secret', async () => {
    const fetch: Fetch = async () => Response.json({});
    const baseUrl = 'http://api.test';
    expect(await call(new ClientCore(auth({ baseUrl, fetch, allowHttp: true })), { op: 'GET /a' })).toEqual(
      {},
    );
    expect(await call(new ClientCore({ baseUrl, fetch }), { op: 'GET /a' })).toEqual({});
  });

  test('http, also after a call without credentials went there', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const core = new ClientCore(auth({ baseUrl: 'http://api.test', fetch }));
    await call(core, { op: 'GET /open', auth: [] });
    for (const times of [1, 2])
      await expect(call(core, { op: 'GET /a' }), `${times}`).rejects.toThrow('http without allowHttp');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('an address that the server names at another origin', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const core = new ClientCore(auth({ baseUrl: 'https://api.test', fetch }));
    const spec: OperationSpec = {
      op: 'GET /a',
      url: () => {
        throw new TypeError('is elsewhere');
      },
    };
    await expect(call(core, spec)).rejects.toBeInstanceOf(RequestError);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a base URL', () => {
  test.each([
    [undefined, 'is empty'],
    ['', 'is empty'],
    ['/v1', 'Invalid URL'],
    ['ftp://api.test', 'connection error'],
    ['https://user:hunter2@api.test', 'is not valid'],
    ['https://api.test/?a=hunter2', 'is not valid'],
    ['https://api.test/#hunter2', 'is not valid'],
    ['data:text/plain,hunter2', 'is not valid'],
  ])('%s: %s', async (baseUrl, message) => {
    const error = await call(new ClientCore({ baseUrl, maxRetries: 0 }), { op: 'GET /a' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('hunter2');
  });

  test('of an operation’s own server', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const core = new ClientCore({
      baseUrl: 'https://api.test',
      servers: { telemetry: 'https://t.test/v2' },
      fetch,
    });
    await call(core, { op: 'GET /a', server: serverOf('telemetry', 'https://u.test') });
    await call(core, { op: 'GET /a', server: serverOf('other', 'https://o.test') });
    await expect(call(core, { op: 'GET /a', server: serverOf('toString') })).rejects.toThrow(
      'baseUrl is empty',
    );
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(['https://t.test/v2/a', 'https://o.test/a']);
  });

  test('is that of the client which calls', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const clients = ['https://a.test', 'https://b.test/v1/'].map(
      (baseUrl) => new ClientCore({ baseUrl, fetch }),
    );
    for (const core of [...clients, ...clients]) await call(core, { op: 'GET /a' });
    const urls = ['https://a.test/a', 'https://b.test/v1/a'];
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([...urls, ...urls]);
  });

  test('may be relative in a browser', async () => {
    vi.stubGlobal('location', { href: 'https://app.test/page' });
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const core = new ClientCore({ baseUrl: 'api', fetch });
    await call(core, { op: 'GET /a' });
    vi.stubGlobal('location', { href: 'https://app.test/other/page' });
    await call(core, { op: 'GET /a' });
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://app.test/api/a',
      'https://app.test/other/api/a',
    ]);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('in a browser', () => {
  const make = (auth: Authenticator, allowBrowser = false): ClientCore =>
    new ClientCore({ auth: credentials({ a: auth }, [], { allowBrowser }) });

  test('secrets are refused unless allowed', () => {
    vi.stubGlobal('document', {});
    expect(() => make(basic('a', 'b'))).toThrow('allowBrowser');
    expect(() => make(apiKey('query', 'k', 'v'))).toThrow('allowBrowser');
    expect(make(basic('a', 'b'), true)).toBeInstanceOf(ClientCore);
    expect(make(bearer('T'))).toBeInstanceOf(ClientCore);
  });

  test('no User-Agent is sent', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const send = (): unknown =>
      call(new ClientCore({ baseUrl: 'https://api.test', fetch, userAgent: userAgent('me/1') }), {
        op: 'GET /a',
      });
    await send();
    vi.stubGlobal('document', {});
    await send();
    const agents = fetch.mock.calls.map(([, init]) => new Headers(init.headers).get('user-agent'));
    expect(agents).toEqual(['me/1', null]);
  });

  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', true],
    ['Node.js/24', false],
    ['Deno/2.9.6', false],
    ['Bun/1.4.4', false],
    ['Cloudflare-Workers', false],
    [undefined, false],
  ])('a worker is one: %s', (name, browser) => {
    vi.stubGlobal('navigator', { userAgent: name });
    expect(isBrowser()).toBe(browser);
    if (browser) expect(() => make(basic('a', 'b'))).toThrow('allowBrowser');
    else expect(make(basic('a', 'b'))).toBeInstanceOf(ClientCore);
  });

  test('environment variables are not read unless allowed', () => {
    vi.stubEnv('LAPWRIGHT_TEST', 'value');
    expect([env('LAPWRIGHT_TEST'), env('LAPWRIGHT_MISSING')]).toEqual(['value', undefined]);
    vi.stubGlobal('document', {});
    expect([env('LAPWRIGHT_TEST'), env('LAPWRIGHT_TEST', true)]).toEqual([undefined, 'value']);
    vi.stubGlobal('process', undefined);
    expect(env('LAPWRIGHT_TEST', true)).toBeUndefined();
    vi.unstubAllEnvs();
  });
});

describe('a 401', () => {
  const refusing = (): ReturnType<typeof serve> =>
    serve(({ headers }, response) =>
      headers.authorization === 'Bearer new' ? reply(response, 200, { ok: 1 }) : reply(response, 401, {}),
    );

  test('is answered once with a new credential, where there is a supplier', async () => {
    const { url, seen } = await refusing();
    const supplier = vi.fn<(renew: boolean) => string>((renew) => (renew ? 'new' : 'old'));
    const core = new ClientCore({
      baseUrl: url,
      maxRetries: 0,
      auth: credentials({ a: bearer(supplier) }, [['a']], {}),
    });
    const got = await call(core, { op: 'POST /a' }).withResponse();
    expect([got.data, got.retries, seen.length]).toEqual([{ ok: 1 }, 1, 2]);
    expect(supplier.mock.calls).toEqual([[false], [true]]);
  });

  test('is not answered twice', async () => {
    const { url, seen } = await refusing();
    const core = new ClientCore({ baseUrl: url, auth: credentials({ a: bearer(() => 'old') }, [['a']], {}) });
    await expect(call(core, { op: 'GET /a' })).rejects.toMatchObject({ status: 401, retries: 1 });
    expect(seen).toHaveLength(2);
  });

  test('of a fixed credential is final', async () => {
    const { url, seen } = await refusing();
    const core = new ClientCore({ baseUrl: url, auth: credentials({ a: bearer('old') }, [['a']], {}) });
    await expect(call(core, { op: 'GET /a' })).rejects.toMatchObject({ status: 401 });
    expect(seen).toHaveLength(1);
  });
});
