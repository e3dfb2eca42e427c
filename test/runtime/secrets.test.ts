import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { apiKey, basic, bearer, credentials } from '../../templates/runtime/auth.ts';
import { flatBody, json } from '../../templates/runtime/body.ts';
import { cookieParameters, formCookie } from '../../templates/runtime/cookie.ts';
import { headerParameters } from '../../templates/runtime/header.ts';
import { createLog } from '../../templates/runtime/log.ts';
import { clientCredentials } from '../../templates/runtime/oauth2.ts';
import { queryParameters } from '../../templates/runtime/query.ts';
import { pathParameters } from '../../templates/runtime/path.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { reply, serve } from './server.ts';
import type {
  ClientOptions,
  Fetch,
  Logger,
  Middleware,
  OperationSpec,
} from '../../templates/runtime/types.ts';

interface Line {
  readonly level: string;
  readonly text: string;
}

/** A logger that keeps everything, printed as consoles print it. */
function keeper(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (message: string, ...details: unknown[]): void =>
      void lines.push({
        level,
        text: [message, ...details.map((entry) => inspect(entry, { depth: 9 }))].join(' '),
      });
  return { lines, logger: { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') } };
}

function logging(options: ClientOptions): ClientCore {
  return new ClientCore({ ...options, log: createLog(options) });
}

describe('nothing that can be printed holds a secret', () => {
  const spec: OperationSpec = {
    op: 'POST /a/{reset_token}',
    path: pathParameters(),
    query: queryParameters('otp'),
    headers: headerParameters('X-Session-JWT', 'X-Plain'),
    cookies: cookieParameters(formCookie('sid')),
    body: flatBody(json),
    secrets: ['X-Plain'],
  };
  const params = {
    reset_token: 'hunter2-path',
    otp: 'hunter2-query',
    'X-Session-JWT': 'hunter2-header',
    'X-Plain': 'hunter2-marked',
    sid: 'hunter2-cookie',
    password: 'hunter2-body',
  };
  const callOptions = { headers: { 'x-api-key': 'hunter2-option', 'x-mine': 'hunter2-named' } };

  const faults: readonly [string, Fetch | undefined, number][] = [
    ['an error that echoes the request', undefined, 400],
    ['an error that is repeated', undefined, 429],
    ['a success that is no JSON', undefined, 200],
    ['a redirect', undefined, 302],
    [
      'an error of fetch that shows the address',
      (url) => Promise.reject(new TypeError(`request to ${url} failed`)),
      0,
    ],
    [
      'a cause that shows the address',
      (url) => Promise.reject(new TypeError('fetch failed', { cause: new Error(url) })),
      0,
    ],
    ['an answer that never comes', () => new Promise(() => {}), 0],
  ];
  test.each(faults)('%s', async (_, fetch, status) => {
    const { url } = await serve(({ body, headers, url: path }, response) => {
      const out = {
        'set-cookie': 'sid=hunter2-set',
        location: `https://evil.test${path}`,
        'content-type': 'text/html',
      };
      response.writeHead(status, out);
      response.end(body.toString() + JSON.stringify(headers));
    });
    const { lines, logger } = keeper();
    const options: ClientOptions = {
      baseUrl: url,
      logger,
      logLevel: 'debug',
      redact: ['X-Mine'],
      timeout: 200,
      retry: ({ delay }) => delay && 1,
      ...(fetch && { fetch }),
    };
    const core = new ClientCore({
      ...options,
      log: createLog(options),
      auth: credentials(
        {
          basic: basic('user', 'hunter2-basic'),
          key: apiKey('query', 'k', 'hunter2-key'),
          odd: apiKey('header', 'X-Odd', 'hunter2-odd'),
          cookie: apiKey('cookie', 'c', 'hunter2-c'),
        },
        [['basic', 'key', 'odd', 'cookie']],
        {},
      ),
    });
    const promise = call(core, spec, params, callOptions);
    const error = await promise.catch((thrown: unknown) => thrown);
    const printed = [
      String(error),
      error instanceof Error ? error.stack : '',
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
      inspect(core, { depth: 9, showHidden: true }),
      JSON.stringify(core),
      inspect(promise, { depth: 9, showHidden: true }),
      ...lines.map(({ text }) => text),
    ].join('\n');
    expect(error).toBeInstanceOf(Error);
    expect(lines.length).toBeGreaterThan(0);
    expect(printed).not.toMatch(/hunter2|dXNlcjpodW50ZXIy/);
  });

  test('credentials of a token endpoint', async () => {
    const { url } = await serve(({ body }, response) => reply(response, 400, { echo: body.toString() }));
    const { lines, logger } = keeper();
    const options: ClientOptions = { baseUrl: url, logger, logLevel: 'debug' };
    const secret = {
      tokenUrl: `${url}/t`,
      clientId: 'a',
      clientSecret: 'hunter2',
      clientAuth: 'body' as const,
    };
    const auth = credentials({ a: clientCredentials(secret) }, [['a']], {});
    const core = new ClientCore({ ...options, log: createLog(options), auth });
    const error = await call(core, { op: 'GET /a' }).catch((thrown: unknown) => thrown);
    expect(inspect([error, lines, auth, core], { depth: 9, showHidden: true })).not.toContain('hunter2');
  });

  test('an authenticator', () => {
    const held = [basic('u', 'hunter2'), bearer('hunter2'), apiKey('header', 'k', 'hunter2')];
    expect(inspect(held, { showHidden: true }) + JSON.stringify(held)).not.toContain('hunter2');
  });
});

describe('the log', () => {
  const answers: Fetch = async (url) =>
    url.endsWith('/bad')
      ? new Response('{}', { status: 404, headers: { 'x-request-id': 'r2' } })
      : Response.json({}, { headers: { 'x-request-id': 'r1', 'set-cookie': 'a=b', 'x-total': '5' } });
  const base: ClientOptions = { baseUrl: 'https://api.test', fetch: answers };

  test.each([
    ['off', []],
    ['error', ['error']],
    ['warn', ['error']],
    ['info', ['info', 'error']],
    ['debug', ['info', 'error']],
  ] as const)('at %s', async (logLevel, want) => {
    const { lines, logger } = keeper();
    const core = logging({ ...base, logger, logLevel });
    await call(core, { op: 'GET /good' });
    await call(core, { op: 'GET /bad' }).catch(() => {});
    expect(lines.map(({ level }) => level)).toEqual(want);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'mine'],
  ] as const)('of %s that is thrown', async (_, thrown) => {
    const { lines, logger } = keeper();
    const middleware: Middleware[] = [() => Promise.reject(thrown)];
    const core = logging({ ...base, logger, logLevel: 'debug', middleware });
    await expect(call(core, { op: 'GET /good' })).rejects.toBe(thrown);
    expect(lines.map(({ level }) => level)).toEqual(['error']);
  });

  test('is off by default', async () => {
    const { lines, logger } = keeper();
    await call(logging({ ...base, logger }), { op: 'GET /good' });
    expect(lines).toEqual([]);
  });

  test('has one line per attempt', async () => {
    const { lines, logger } = keeper();
    let left = 1;
    const fetch: Fetch = async () =>
      left-- > 0
        ? new Response(null, { status: 503 })
        : Response.json({}, { headers: { 'request-id': 'r' } });
    await call(
      logging({ ...base, fetch, logger, logLevel: 'info', retry: () => 1 }),
      { op: 'GET /v1/users/{id}', path: pathParameters() },
      { id: 'u1' },
    );
    expect(lines.map(({ level, text }) => [level, text.replace(/\d+ ms/, 'N ms')])).toEqual([
      ['warn', 'GET /v1/users/{id} 503 N ms attempt 1 ApiError'],
      ['info', 'GET /v1/users/{id} 200 N ms attempt 2 r'],
    ]);
  });

  test('shows redacted headers at debug', async () => {
    const { lines, logger } = keeper();
    const core = logging({ ...base, logger, logLevel: 'debug', redact: ['X-Mine'] });
    const headers = { 'x-mine': 'a', 'x-auth-thing': 'b', 'x-plain': 'c' };
    await call(core, { op: 'GET /good', secrets: ['X-Marked'] }, {}, { headers });
    expect(lines[0]?.text).toContain("'x-mine: ***'");
    expect(lines[0]?.text).toContain("'x-auth-thing: ***'");
    expect(lines[0]?.text).toContain("'x-plain: c'");
    expect(lines[0]?.text).toContain("'set-cookie: ***'");
    expect(lines[0]?.text).toContain("'x-total: 5'");
  });
});
