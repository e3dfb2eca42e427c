import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { bearer, credentials } from '../../templates/runtime/auth.ts';
import { AbortedError, RequestError, TimeoutError } from '../../templates/runtime/errors.ts';
import { readBlob } from '../../templates/runtime/download.ts';
import { pathParameters } from '../../templates/runtime/path.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { readEvents, type EventStream } from '../../templates/runtime/sse.ts';
import { reply, serve } from './server.ts';
import type { ClientOptions, Fetch } from '../../templates/runtime/types.ts';

/** Answers at once, without a network. */
const instant: Fetch = async () => Response.json({ ok: 1 });
/** Never answers and does not look at the signal. */
const deaf: Fetch = () => new Promise(() => {});

const client = (options: ClientOptions = {}): ClientCore =>
  new ClientCore({ baseUrl: 'https://api.test', maxRetries: 0, ...options });

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('the caller’s signal', () => {
  test('has no listener left after 10,000 calls, and memory stays flat', async () => {
    const { signal } = new AbortController();
    const core = client({ fetch: instant });
    const run = async (times: number): Promise<number> => {
      for (let made = 0; made < times; made++) await call(core, { op: 'GET /a' }, {}, { signal });
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    await run(2000);
    const before = await run(0);
    const after = await run(8000);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    // 8,000 leaked listeners with what they hold on to are far more.
    expect(after - before).toBeLessThan(4_000_000);
  });

  test('has no listener left after failures, retries and streams', async () => {
    const { signal } = new AbortController();
    const fail = client({
      fetch: () => Promise.reject(new Error('x')),
      maxRetries: 1,
      retry: ({ delay }) => delay && 1,
    });
    await expect(call(fail, { op: 'GET /a' }, {}, { signal })).rejects.toThrow('connection error');
    const fetch: Fetch = async () =>
      new Response('data: 1\n\ndata: 2\n\n', { headers: { 'content-type': 'text/event-stream' } });
    const spec = { op: 'GET /a', response: readEvents() };
    const whole: EventStream<number> = await call<EventStream<number>>(
      client({ fetch }),
      spec,
      {},
      { signal },
    );
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for await (const item of whole) expect(item).toBeGreaterThan(0);
    const part: EventStream<number> = await call<EventStream<number>>(
      client({ fetch }),
      spec,
      {},
      { signal },
    );
    for await (const item of part) if (item === 1) break;
    const unread: EventStream<number> = await call<EventStream<number>>(
      client({ fetch }),
      spec,
      {},
      { signal },
    );
    unread.cancel();
    await call(client({ fetch: instant }), { op: 'GET /a' }, {}, { signal }).asResponse();
    await call(client({ fetch: instant }), { op: 'GET /a', response: readBlob() }, {}, { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('ends a call with its reason as the cause', async () => {
    const controller = new AbortController();
    const promise = call(client({ fetch: deaf }), { op: 'GET /a' }, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(new RangeError('enough')), 5);
    const error = await promise.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ status: 0, cause: new RangeError('enough') });
  });

  test('ends a call whose credentials do not come', async () => {
    const fetch = vi.fn<Fetch>(instant);
    const core = new ClientCore({
      baseUrl: 'https://api.test',
      fetch,
      auth: credentials({ a: bearer(() => new Promise(() => {})) }, [['a']], {}),
    });
    const signal = AbortSignal.timeout(5);
    await expect(call(core, { op: 'GET /a' }, {}, { signal })).rejects.toBeInstanceOf(AbortedError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('keeps a request from being sent when it is aborted before', async () => {
    const fetch = vi.fn<Fetch>(instant);
    const token = vi.fn<() => string>(() => 'T');
    const auth = credentials({ a: bearer(token) }, [['a']], {});
    const core = new ClientCore({ baseUrl: 'https://api.test', fetch, auth });
    const promise = call(core, { op: 'GET /a' }, {}, { signal: AbortSignal.abort() });
    await expect(promise).rejects.toBeInstanceOf(AbortedError);
    expect([fetch, token].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  test('reaches the body of a raw response', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      response.write('a');
    });
    const controller = new AbortController();
    const { signal } = controller;
    const response = await call(client({ baseUrl: url }), { op: 'GET /a' }, {}, { signal }).asResponse();
    setTimeout(() => controller.abort(), 10);
    await expect(response.text()).rejects.toThrow('aborted');
  });
});

describe('the timeout', () => {
  test.each([
    ['the client', { timeout: 10 }, {}],
    ['the call', { timeout: 0 }, { timeout: 10 }],
  ])('of %s ends a fetch that does not look at the signal', async (_, options, callOptions) => {
    const promise = call(client({ fetch: deaf, ...options }), { op: 'GET /a' }, {}, callOptions);
    const error = await promise.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: 'response', status: 0 });
  });

  test('counts anew for each attempt', async () => {
    let calls = 0;
    const fetch: Fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return ++calls < 3 ? new Response(null, { status: 503 }) : Response.json({ ok: 1 });
    };
    const core = client({ fetch, timeout: 150, maxRetries: 2, retry: ({ delay }) => delay && 1 });
    expect(await call(core, { op: 'GET /a' })).toEqual({ ok: 1 });
  });

  test.each([0, Number.POSITIVE_INFINITY])('of %d is none', async (timeout) => {
    expect(await call(client({ fetch: instant, timeout }), { op: 'GET /a' })).toEqual({ ok: 1 });
  });

  test.each([2 ** 31, Number.NaN, -1, Number.NEGATIVE_INFINITY])('of %d is refused', async (timeout) => {
    const fetch = vi.fn<Fetch>(instant);
    await expect(call(client({ fetch, timeout }), { op: 'GET /a' })).rejects.toBeInstanceOf(RequestError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('covers the head of a raw response only', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      response.write('a');
      setTimeout(() => response.end('b'), 400);
    });
    const response = await call(client({ baseUrl: url, timeout: 200 }), { op: 'GET /a' }).asResponse();
    expect(await response.text()).toBe('ab');
  });

  test('of a download counts from chunk to chunk', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      for (let n = 1; n <= 5; n++) setTimeout(() => response.write('x'), n * 90);
      setTimeout(() => response.end(), 500);
    });
    const got = await call(client({ baseUrl: url, timeout: 300 }), { op: 'GET /a', response: readBlob() });
    expect(got instanceof Blob && got.size).toBe(5);
  });

  test('leaves no timer behind', async () => {
    vi.useFakeTimers();
    try {
      await call(client({ fetch: instant }), { op: 'GET /a' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('200 calls at once do not disturb each other', async () => {
  const { url } = await serve(({ url: path }, response) => {
    setTimeout(() => reply(response, 200, { path }), Math.random() * 20);
  });
  const core = client({ baseUrl: url });
  const ids = Array.from({ length: 200 }, (_, index) => index);
  const got = await Promise.all(
    ids.map((id) => call(core, { op: 'GET /{id}', path: pathParameters() }, { id })),
  );
  expect(got).toEqual(ids.map((id) => ({ path: `/${id}` })));
});
