import { describe, expect, test, vi } from 'vitest';
import { json, wholeBody } from '../../templates/runtime/body.ts';
import { ApiError, ConnectionError, ResponseError, TimeoutError } from '../../templates/runtime/errors.ts';
import { idempotencyKey } from '../../templates/runtime/idempotency.ts';
import { binary } from '../../templates/runtime/raw.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { retryDelay } from '../../templates/runtime/retry.ts';
import { reply, serve } from './server.ts';
import type { ClientOptions, RetryEvent } from '../../templates/runtime/types.ts';

const answer = (status: number, headers: Record<string, string> = {}, code?: string): ApiError =>
  new ApiError('X /a', new Response(null, { status, headers }), undefined, 0, code);
const lost = new ConnectionError('X /a', '', { code: 'ECONNRESET', sent: true });
const unsent = new ConnectionError('X /a', '', { code: 'ECONNREFUSED', sent: false });
const late = new TimeoutError('X /a', '', { phase: 'response' });

/** Whether an error is repeated, for a method of each kind. */
const repeats = (error: unknown, method: string, keyed = false): boolean =>
  retryDelay({}, { op: 'X /a', ...(keyed && { idempotency: idempotencyKey('Key') }) }, method, error, 0) !==
  false;

describe('the table', () => {
  const rows: readonly [string, { given: unknown; want: [safe: boolean, unsafe: boolean] }][] = [
    ['never sent', { given: unsent, want: [true, true] }],
    ['connection lost', { given: lost, want: [true, false] }],
    ['timeout', { given: late, want: [true, false] }],
    ['408', { given: answer(408), want: [true, true] }],
    ['425', { given: answer(425), want: [true, true] }],
    ['429', { given: answer(429), want: [true, true] }],
    ['503', { given: answer(503), want: [true, false] }],
    ['503 with Retry-After', { given: answer(503, { 'retry-after': '1' }), want: [true, true] }],
    ['503 with Retry-After 0', { given: answer(503, { 'retry-after': '0' }), want: [true, true] }],
    ['500', { given: answer(500), want: [true, false] }],
    ['502', { given: answer(502), want: [true, false] }],
    ['504', { given: answer(504), want: [true, false] }],
    ['520', { given: answer(520), want: [true, false] }],
    ['530', { given: answer(530), want: [true, false] }],
    ['531', { given: answer(531), want: [false, false] }],
    ['409', { given: answer(409), want: [false, false] }],
    ['501', { given: answer(501), want: [false, false] }],
    ['505', { given: answer(505), want: [false, false] }],
    ['400', { given: answer(400), want: [false, false] }],
    ['401', { given: answer(401), want: [false, false] }],
    ['404', { given: answer(404), want: [false, false] }],
    ['x-should-retry: true', { given: answer(400, { 'x-should-retry': 'true' }), want: [true, true] }],
    ['x-should-retry: false', { given: answer(503, { 'x-should-retry': 'false' }), want: [false, false] }],
    ['a refused redirect', { given: answer(302, {}, 'redirect_blocked'), want: [false, false] }],
    [
      'a success that breaks the contract',
      { given: new ResponseError('X /a', Response.json(1), '', 0, 'bad_json'), want: [false, false] },
    ],
    ['what a middleware threw', { given: new TypeError('mine'), want: [false, false] }],
  ];
  test.each(rows)('%s', (_, { given, want }) => {
    expect([repeats(given, 'GET'), repeats(given, 'POST')]).toEqual(want);
    expect([repeats(given, 'PATCH'), repeats(given, 'POST', true)]).toEqual([want[1], want[0]]);
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'QUERY'])
      expect(repeats(given, method)).toBe(want[0]);
  });
});

describe('the delay', () => {
  const delay = (headers: Record<string, string>, options: ClientOptions = {}, failed = 0): number | false =>
    retryDelay(options, { op: 'GET /a' }, 'GET', answer(429, headers), failed);

  test.each([
    [0, 250, 500],
    [1, 500, 1000],
    [2, 1000, 2000],
    [3, 2000, 4000],
    [4, 4000, 8000],
    [9, 4000, 8000],
  ])('after %i failures', (failed, from, to) => {
    for (let times = 0; times < 50; times++) {
      const got = delay({}, {}, failed);
      expect(got).toBeGreaterThanOrEqual(from);
      expect(got).toBeLessThanOrEqual(to);
    }
  });

  const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();
  const rows: readonly [string, Record<string, string>, [number, number]][] = [
    ['milliseconds', { 'retry-after-ms': '15', 'retry-after': '9' }, [15, 15]],
    ['seconds', { 'retry-after': '2' }, [2000, 2000]],
    ['decimals', { 'retry-after': '0.25' }, [250, 250]],
    ['a date', { 'retry-after': inTenSeconds }, [8000, 10_000]],
    ['zero', { 'retry-after': '0' }, [250, 500]],
    ['negative', { 'retry-after': '-5' }, [250, 500]],
    ['a date that is over', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, [250, 500]],
    ['unreadable', { 'retry-after': 'soon' }, [250, 500]],
    ['empty', { 'retry-after': '' }, [250, 500]],
    ['unreadable milliseconds before seconds', { 'retry-after-ms': 'x', 'retry-after': '1' }, [1000, 1000]],
  ];
  test.each(rows)('of Retry-After: %s', (_, headers, [from, to]) => {
    const got = delay(headers);
    expect(got).toBeGreaterThanOrEqual(from);
    expect(got).toBeLessThanOrEqual(to);
  });

  test('longer than maxRetryAfter is an error at once, which says how long', () => {
    expect(delay({ 'retry-after': '3600' })).toBe(false);
    expect(delay({ 'retry-after': '2' }, { maxRetryAfter: 1999 })).toBe(false);
    expect(answer(429, { 'retry-after': '3600' }).retryAfter).toBe(3_600_000);
  });
});

describe('the client’s own rule', () => {
  const asked = (retry: ClientOptions['retry'], error: unknown): number | false =>
    retryDelay({ ...(retry && { retry }) }, { op: 'POST /a' }, 'POST', error, 1);

  const verdicts: readonly [string, ClientOptions['retry'], number, [number, number]][] = [
    ['true repeats what the table does not', () => true, 500, [500, 1000]],
    ['a number is the delay', () => 7, 500, [7, 7]],
    ['0 is a delay', () => 0, 500, [0, 0]],
    ['undefined leaves it to the table', () => undefined, 429, [500, 1000]],
  ];
  test.each(verdicts)('%s', (_, retry, status, [from, to]) => {
    const got = asked(retry, answer(status));
    expect(got).toBeGreaterThanOrEqual(from);
    expect(got).toBeLessThanOrEqual(to);
  });

  test('false does not repeat what the table does', () => {
    expect(asked(() => false, answer(429))).toBe(false);
  });

  test('is told what happened', () => {
    const retry = vi.fn<(event: RetryEvent) => undefined>();
    const error = answer(500);
    asked(retry, error);
    expect(retry).toHaveBeenCalledWith({
      op: 'POST /a',
      method: 'POST',
      attempt: 2,
      status: 500,
      error,
      delay: undefined,
    });
  });
});

describe('over HTTP', () => {
  const quick = { 'retry-after-ms': '1' };
  /** A server that fails a number of times. */
  const failing = (times: number, status = 429): ReturnType<typeof serve> => {
    let left = times;
    return serve((_, response) =>
      left-- > 0 ? reply(response, status, {}, quick) : reply(response, 200, { ok: 1 }),
    );
  };

  test('repeats twice by default and says how often', async () => {
    const { url, seen } = await failing(2);
    const got = await call(
      new ClientCore({ baseUrl: url }),
      { op: 'POST /a', body: wholeBody(json) },
      { body: { a: 1 } },
    ).withResponse();
    expect([got.retries, seen.length, seen.map(({ body }) => body.toString())]).toEqual([
      2,
      3,
      Array(3).fill('{"a":1}'),
    ]);
  });

  test('gives up', async () => {
    const { url, seen } = await failing(9);
    const error = await call(new ClientCore({ baseUrl: url }), { op: 'GET /a' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ status: 429, retries: 2 });
    expect(seen).toHaveLength(3);
  });

  test.each([
    ['the client', { maxRetries: 0 }, {}],
    ['the call', { maxRetries: 5 }, { maxRetries: 0 }],
  ])('as often as %s says', async (_, client, options) => {
    const { url, seen } = await failing(9);
    await expect(
      call(new ClientCore({ baseUrl: url, ...client }), { op: 'GET /a' }, {}, options),
    ).rejects.toThrow('status 429');
    expect(seen).toHaveLength(1);
  });

  test('never repeats a body that can be read only once', async () => {
    const { url, seen } = await failing(9);
    const client = new ClientCore({ baseUrl: url, retry: () => true });
    const body = new Blob(['x']).stream();
    await expect(call(client, { op: 'PUT /a', body: wholeBody(binary()) }, { body })).rejects.toMatchObject({
      status: 429,
    });
    expect(seen).toHaveLength(1);
  });

  test('sends one idempotency key for all attempts of a call', async () => {
    const { url, seen } = await failing(2, 500);
    const spec = { op: 'POST /a', idempotency: idempotencyKey('Idempotency-Key') };
    const client = new ClientCore({ baseUrl: url });
    await call(client, spec);
    await call(client, spec);
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect([keys[1], keys[2], keys[3] === keys[0]]).toEqual([keys[0], keys[0], false]);
  });

  test.each([
    ['the caller’s key', { idempotencyKey: 'mine' }, 'X-Key', 'x-key', 'mine'],
    ['a header of the caller', { headers: { 'x-key': 'theirs' } }, 'X-Key', 'x-key', 'theirs'],
  ])('sends %s', async (_, options, header, name, want) => {
    const { url, seen } = await failing(0);
    const spec = { op: 'POST /a', ...(header && { idempotency: idempotencyKey(header) }) };
    await call(new ClientCore({ baseUrl: url }), spec, {}, options);
    expect(seen[0]?.headers[name]).toBe(want);
  });

  test('a key that the operation does not declare is not sent, and makes nothing repeatable', async () => {
    const { url, seen } = await failing(9, 500);
    const client = new ClientCore({ baseUrl: url });
    await expect(call(client, { op: 'POST /a' }, {}, { idempotencyKey: 'k' })).rejects.toMatchObject({
      status: 500,
    });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined]);
  });
});
