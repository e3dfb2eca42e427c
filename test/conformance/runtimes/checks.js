// What a generated client must do wherever it runs. Plain JavaScript without a test framework: the same bytes run on
// every runtime, against server.js.

class CheckFailed extends Error {}

function same(actual, expected, what = 'value') {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new CheckFailed(`${what}: expected ${b}, got ${a}`);
}

async function fails(promise, name, what = {}) {
  let error;
  try {
    await promise;
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) throw new CheckFailed(`expected ${name}, but the call succeeded`);
  same(error.name, name, `name of ${error.message}`);
  for (const [key, expected] of Object.entries(what)) same(error[key], expected, key);
  return error;
}

async function collect(iterable) {
  const items = [];
  for await (const item of iterable) items.push(item);
  return items;
}

const query = (url) => url.slice(url.indexOf('?') + 1);

/** By name: what the check does with `{ client, sdk, otherUrl, runtime }`. */
const checks = {
  'path, query and header parameters': async ({ client }) => {
    const seen = await client.echo.get({
      id: 'a/b c',
      q: 'x&y',
      tags: ['1', '2'],
      filter: { a: 1, b: 'é' },
      'X-Trace': 't',
    });
    same(seen.url.split('?')[0], '/echo/a%2Fb%20c');
    same(query(seen.url), 'q=x%26y&tags=1&tags=2&filter%5Ba%5D=1&filter%5Bb%5D=%C3%A9');
    same(seen.headers['x-trace'], 't');
    same(seen.headers.authorization, 'Bearer secret-token');
  },
  'dot segments are refused before sending': async ({ client }) => {
    for (const id of ['.', '..', '']) await fails(client.echo.get({ id }), 'ParamError');
  },
  'JSON bodies': async ({ client }) => {
    const seen = await client.echo.post({ id: 'x', body: { id: 1, name: 'grün' } });
    same(seen.headers['content-type'], 'application/json');
    same(JSON.parse(new TextDecoder().decode(Uint8Array.from(seen.body, (c) => c.charCodeAt(0)))), {
      id: 1,
      name: 'grün',
    });
  },
  'no content is undefined': async ({ client }) => same(await client.echo.delete({ id: 'x' }), undefined),
  'urlencoded bodies': async ({ client }) => {
    const seen = await client.bodies.form({ name: 'a b', list: [1, 2] });
    same(seen.headers['content-type'].split(';')[0], 'application/x-www-form-urlencoded');
    same(
      [...new URLSearchParams(seen.body)],
      [
        ['name', 'a b'],
        ['list', '1'],
        ['list', '2'],
      ],
    );
  },
  'multipart bodies': async ({ client }) => {
    const file = new File(['hello'], 'h.txt', { type: 'text/plain' });
    const seen = await client.bodies.upload({ file, title: 't', meta: { a: 1 }, tags: ['x', 'y'] });
    same(seen.headers['content-type'].split(';')[0], 'multipart/form-data');
    for (const part of ['name="title"', 'filename="h.txt"', '{"a":1}', 'hello']) {
      same(seen.body.includes(part), true, part);
    }
    same(seen.body.match(/name="tags"/g)?.length, 2);
  },
  'binary up': async ({ client }) => {
    const seen = await client.bodies.put({ body: new Uint8Array([0, 127, 128, 255]) });
    same(seen.headers['content-type'], 'application/octet-stream');
    same(
      [...seen.body].map((c) => c.charCodeAt(0)),
      [0, 127, 128, 255],
    );
  },
  'binary down, with progress': async ({ client }) => {
    let loaded = 0;
    const blob = await client.bodies.download({}, { onProgress: (progress) => (loaded = progress.loaded) });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    same(bytes.length, 256 * 1024);
    same(
      bytes.every((byte, index) => byte === index % 251),
      true,
    );
    same(loaded, bytes.length);
  },
  'text down': async ({ client }) => same(await client.bodies.text(), 'grün'),
  'server-sent events': async ({ client }) => {
    const events = await collect(await client.streams.events());
    same(
      events.map((event) => event.data ?? event),
      [{ id: 1, name: 'grün' }, { id: 2, name: 'b' }, { id: 3 }],
    );
  },
  'leaving a stream ends it': async ({ client }) => {
    for await (const event of await client.streams.events()) {
      same((event.data ?? event).id, 1);
      break;
    }
  },
  'JSON lines': async ({ client }) => {
    same(await collect(await client.streams.lines()), [{ id: 1 }, { id: 2, name: 'x' }, { id: 3 }]);
  },
  'pages by item': async ({ client }) => {
    same(
      (await collect(client.items.list({ limit: 2 }))).map((item) => item.id),
      [1, 2, 3, 4],
    );
  },
  'pages by page': async ({ client }) => same((await collect(client.items.list({}).pages())).length, 3),
  'a repeatable call is repeated': async ({ client }) => {
    const reply = await client.faults
      .flaky({}, { headers: { 'x-run': String(Math.random()) } })
      .withResponse();
    same([reply.data, reply.retries], [{ attempts: 3 }, 2]);
  },
  'a call that may have been acted on is not repeated': async ({ client }) => {
    const headers = { 'x-run': String(Math.random()) };
    await fails(client.faults.act({}, { headers }), 'ApiError', { status: 500, retries: 0 });
    // The server counts two for each such call, and one for this.
    same(await client.faults.flaky({}, { headers }), { attempts: 3 });
  },
  'many calls at once': async ({ client }) => {
    const ids = Array.from({ length: 60 }, (_, index) => String(index));
    const all = await Promise.all(ids.map((id) => client.echo.get({ id })));
    same(
      all.map((seen) => seen.url),
      ids.map((id) => `/echo/${id}`),
    );
  },
  'compressed answers': async ({ client }) =>
    same(await client.bodies.compressed(), { text: 'x'.repeat(5000) }),
  'headers that would break the request are refused': async ({ client }) => {
    const value = 'a\r\nX-Injected: 1';
    const error = await fails(client.echo.get({ id: 'x', 'X-Trace': value }), 'ParamError');
    same(error.message.includes('Injected'), false, 'the message shows the value');
  },
  'timeout without an answer': async ({ client }) => {
    await fails(client.faults.stalled({}, { timeout: 50, maxRetries: 0 }), 'TimeoutError', {
      phase: 'response',
    });
  },
  'timeout within the body': async ({ client }) => {
    await fails(client.faults.stalledBody({}, { timeout: 80, maxRetries: 0 }), 'TimeoutError', {
      phase: 'body',
    });
  },
  abort: async ({ client }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 30);
    const error = await fails(client.faults.stalled({}, { signal: controller.signal }), 'AbortedError');
    same(error.cause?.message, 'enough');
  },
  'declared errors': async ({ client, sdk }) => {
    const error = await fails(client.faults.missing(), 'ApiError', {
      status: 404,
      requestId: 'req-1',
      op: 'GET /missing',
    });
    same(error.body, { code: 'not_here', detail: 'x' });
    same(
      [sdk.isApiError(error), sdk.isApiError(error, 404), sdk.isApiError(error, 500)],
      [true, true, false],
    );
    same(JSON.stringify(error).includes('secret-token'), false);
  },
  'bad JSON in a success': async ({ client }) => {
    await fails(client.faults.broken(), 'ResponseError', { code: 'bad_json', status: 200 });
  },
  'no connection': async ({ sdk, runtime }) => {
    const client = new sdk.Client({
      baseUrl: 'http://127.0.0.1:9',
      key: 'secret-token',
      maxRetries: 0,
      allowBrowser: true,
    });
    const error = await fails(client.auth.open(), 'ConnectionError');
    same(error.message.includes('secret-token'), false, runtime);
  },
  'redirects to another origin are refused': async ({ client, otherUrl, runtime }) => {
    const error = await fails(
      client.faults.redirect({ to: `${otherUrl}/closed?x=secret-target` }),
      'ApiError',
      { code: 'redirect_blocked' },
    );
    same(error.message.includes('secret-target'), false, runtime);
  },
  'redirects to the same origin are followed where the platform shows them': async ({ client, runtime }) => {
    const call = client.faults.redirect({ to: '/closed?x=1' });
    if (runtime === 'chromium') return fails(call, 'ApiError', { code: 'redirect_blocked' });
    const seen = await call;
    same([seen.url, seen.headers.authorization], ['/closed?x=1', 'Bearer secret-token']);
  },
  'no credentials where none are asked for': async ({ client }) => {
    same((await client.auth.open()).headers.authorization, undefined);
    same((await client.auth.closed()).headers.authorization, 'Bearer secret-token');
  },
  'HTTP Basic, in UTF-8': async ({ sdk, baseUrl }) => {
    const client = new sdk.Client({ baseUrl, username: 'ü', password: 'secret-word', allowBrowser: true });
    same((await client.auth.account()).headers.authorization, 'Basic w7w6c2VjcmV0LXdvcmQ=');
  },
  'secrets in a browser need a word': async ({ sdk, runtime, baseUrl }) => {
    let made = null;
    try {
      made = new sdk.Client({ baseUrl, username: 'u', password: 'secret-word' });
    } catch {
      // Refused: what a browser must do.
    }
    same(made === null, runtime === 'chromium', 'refused');
  },
  'raw responses and results': async ({ client }) => {
    same((await client.auth.open().asResponse()).status, 200);
    const result = await client.faults.missing().result();
    same([result.ok, result.error?.status], [false, 404]);
  },
  middleware: async ({ sdk, baseUrl }) => {
    const ops = [];
    const middleware = [(request, next) => (ops.push(request.op), next(request))];
    const client = new sdk.Client({ baseUrl, key: 'k', allowBrowser: true, middleware });
    await client.auth.open();
    same(ops, ['GET /open']);
  },
  'undocumented calls': async ({ client }) => {
    const seen = await client.request('POST /undocumented', { query: { a: 1 }, body: { b: 2 } });
    same([seen.url, seen.body], ['/undocumented?a=1', '{"b":2}']);
  },
};

/** Runs everything; never throws. `[{ name, error }]`, `error` is '' where the check held. */
export async function runChecks({ sdk, baseUrl, otherUrl, runtime }) {
  const client = new sdk.Client({ baseUrl, key: 'secret-token', allowBrowser: true });
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check({ client, sdk, baseUrl, otherUrl, runtime });
      results.push({ name, error: '' });
    } catch (error) {
      results.push({
        name,
        error: error instanceof CheckFailed ? error.message : String(error?.stack ?? error),
      });
    }
  }
  return results;
}
