import { gzipSync } from 'node:zlib';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readBlob, readStream } from '../../templates/runtime/download.ts';
import { ApiError, isApiError, ResponseError, SdkError } from '../../templates/runtime/errors.ts';
import { byStatus, chooseResponse } from '../../templates/runtime/negotiate.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { readAny, readJson, readJsonAs, readNothing, readText } from '../../templates/runtime/response.ts';
import { reply, serve } from './server.ts';
import type { ApiPromise } from '../../templates/runtime/promise.ts';
import type { Progress, Reply, RequestOptions, ResponseReader } from '../../templates/runtime/types.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

type Given = readonly [
  answer: Answer,
  response?: ResponseReader | undefined,
  method?: string,
  options?: RequestOptions,
];

/** Calls a server that gives one answer. The promise is in an object: it would be awaited otherwise. */
async function answered(
  ...[answer, response, method = 'GET', options]: Given
): Promise<{ promise: ApiPromise<unknown> }> {
  const { status = 200, type, headers, body = '' } = answer;
  const { url } = await serve((_, out) => {
    out.writeHead(status, { ...(type && { 'content-type': type }), ...headers });
    out.end(method === 'HEAD' ? '' : body);
  });
  const client = new ClientCore({ baseUrl: url, maxRetries: 0 });
  const spec = { op: `${method} /a`, ...(response && { response }) };
  return { promise: call(client, spec, {}, options) };
}

const data = async (...given: Given): Promise<unknown> => await (await answered(...given)).promise;
const failure = async (...given: Given): Promise<unknown> =>
  data(...given).catch((thrown: unknown) => thrown);

const json = 'application/json';

describe('a success', () => {
  const rows: readonly [string, { given: Given; want: unknown }][] = [
    ['JSON', { given: [{ type: json, body: '{"a":1}' }], want: { a: 1 } }],
    [
      'JSON with a charset',
      { given: [{ type: 'application/json; charset=utf-8', body: '{"ok":"x"}' }], want: { ok: 'x' } },
    ],
    ['JSON in capitals', { given: [{ type: 'Application/JSON;v=1', body: '1' }], want: 1 }],
    ['a relative of JSON', { given: [{ type: 'application/hal+json', body: '[]' }], want: [] }],
    ['text/json', { given: [{ type: 'text/json', body: '[]' }], want: [] }],
    ['JSON as text/plain', { given: [{ type: 'text/plain', body: '"x"' }], want: 'x' }],
    ['JSON of no type', { given: [{ body: '{"a":1}' }], want: { a: 1 } }],
    ['null', { given: [{ type: json, body: 'null' }], want: null }],
    ['a byte order mark', { given: [{ type: json, body: '\ufeff{"a":1}' }], want: { a: 1 } }],
    ['invalid UTF-8', { given: [{ type: json, body: new Uint8Array([34, 255, 34]) }], want: '\ufffd' }],
    [
      'unknown fields',
      {
        given: [{ type: json, body: '{"a":1,"__proto__":{"b":2}}' }],
        want: JSON.parse('{"a":1,"__proto__":{"b":2}}'),
      },
    ],
    ['204', { given: [{ status: 204 }], want: undefined }],
    ['205', { given: [{ status: 205 }], want: undefined }],
    ['HEAD', { given: [{ type: json }, undefined, 'HEAD'], want: undefined }],
    ['nothing described', { given: [{ type: 'text/html', body: '<p>' }, readNothing], want: undefined }],
    ['text', { given: [{ type: 'text/plain', body: '{"not":"json"}' }, readText()], want: '{"not":"json"}' }],
    [
      'text in another charset',
      {
        given: [
          { type: 'text/plain; charset="ISO-8859-1"', body: new Uint8Array([99, 97, 102, 233]) },
          readText(),
        ],
        want: 'café',
      },
    ],
    [
      'text in a charset that nobody knows',
      { given: [{ type: 'text/plain; charset=klingon', body: 'é' }, readText()], want: 'é' },
    ],
    [
      'another JSON type',
      {
        given: [{ type: 'application/vnd.a+json', body: '1' }, readJsonAs('application/vnd.a+json')],
        want: 1,
      },
    ],
    ['anything, JSON', { given: [{ type: 'text/html', body: '1' }, readAny], want: 1 }],
    ['anything, text', { given: [{ type: json, body: '<p>' }, readAny], want: '<p>' }],
    ['anything, nothing', { given: [{ type: json }, readAny], want: undefined }],
    [
      'one of several types',
      {
        given: [
          { type: 'text/csv; x=y', body: 'a,b' },
          chooseResponse({ [json]: readJson, 'text/csv': readText('text/csv') }),
        ],
        want: 'a,b',
      },
    ],
    [
      'one of several types with parameters',
      {
        given: [
          { type: 'application/vnd.api+json; version=2', body: '{"v":1}' },
          chooseResponse({ [json]: readText(), 'application/vnd.api+json; version=2': readJson }),
        ],
        want: { v: 1 },
      },
    ],
    [
      'one of a range of types',
      {
        given: [{ type: 'text/x', body: 'y' }, chooseResponse({ [json]: readJson, 'text/*': readText() })],
        want: 'y',
      },
    ],
    [
      'one of several types, JSON under another name',
      {
        given: [
          { type: 'application/vnd.x+json', body: '1' },
          chooseResponse({ [json]: readJson, 'text/csv': readText() }),
        ],
        want: 1,
      },
    ],
    [
      'one of several types, JSON as text/plain',
      {
        given: [
          { type: 'text/plain; charset=utf-8', body: '1' },
          chooseResponse({ [json]: readJson, 'text/csv': readText() }),
        ],
        want: 1,
      },
    ],
    [
      'several types, none said',
      { given: [{ body: '1' }, chooseResponse({ [json]: readJson, 'text/csv': readText() })], want: 1 },
    ],
    [
      'by status',
      { given: [{ status: 202 }, byStatus({ 200: readJson, 202: readNothing })], want: undefined },
    ],
    [
      'by a range of statuses',
      {
        given: [{ status: 201, type: json, body: '2' }, byStatus({ 200: readNothing, '2XX': readJson })],
        want: 2,
      },
    ],
    [
      'by the default',
      {
        given: [{ status: 201, type: json, body: '2' }, byStatus({ 200: readNothing, default: readJson })],
        want: 2,
      },
    ],
  ];
  test.each(rows)('%s', async (_, { given, want }) => {
    expect(await data(...given)).toEqual(want);
  });

  const refused: readonly [string, { given: Given; want: object }][] = [
    [
      'an empty body',
      {
        given: [{ type: json, headers: { 'content-length': '0' } }],
        want: { code: 'empty_body', status: 200, body: '' },
      },
    ],
    [
      'HTML',
      { given: [{ type: 'text/html', body: '<h1>x' }], want: { code: 'content_type', body: '<h1>x' } },
    ],
    [
      'half of a JSON text',
      {
        given: [{ type: json, body: '{"ok":', headers: { 'x-request-id': 'r1' } }],
        want: { code: 'bad_json', requestId: 'r1', body: '{"ok":' },
      },
    ],
    [
      'a long text',
      { given: [{ type: json, body: 'x'.repeat(5000) }], want: { code: 'bad_json', body: 'x'.repeat(1024) } },
    ],
    [
      'a type that is not described',
      {
        given: [{ type: 'image/png', body: 'x' }, chooseResponse({ [json]: readJson })],
        want: { code: 'content_type', body: 'x' },
      },
    ],
    [
      'a type that is not described, where JSON is',
      {
        given: [
          { type: 'text/html', body: '<p>' },
          chooseResponse({ [json]: readJson, 'text/csv': readText() }),
        ],
        want: { code: 'content_type', body: '<p>' },
      },
    ],
    [
      'a type that is not described, where no JSON is',
      {
        given: [
          { type: 'application/json', body: '1' },
          chooseResponse({ 'application/json-seq': readBlob(), 'text/csv': readText() }),
        ],
        want: { code: 'content_type', body: '1' },
      },
    ],
    [
      'a status that is not described',
      {
        given: [{ status: 203, type: json, body: '1' }, byStatus({ 200: readJson })],
        want: { code: 'status', status: 203 },
      },
    ],
  ];
  test.each(refused)('refuses %s', async (_, { given, want }) => {
    const error = await failure(...given);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ name: 'ResponseError', retries: 0, ...want });
    expect(String(error)).toContain('GET /a: status ');
  });

  const accept: readonly [string, ResponseReader | undefined, string][] = [
    ['JSON', undefined, json],
    ['nothing', readNothing, '*/*'],
    ['text', readText('text/csv'), 'text/csv'],
    ['several', chooseResponse({ [json]: readJson, 'text/csv': readText() }), 'application/json, text/csv'],
    [
      'by status',
      byStatus({ 200: readJson, 201: readText('text/csv'), 204: readNothing }),
      'application/json, text/csv',
    ],
  ];
  test.each(accept)('asks for %s', async (_, response, want) => {
    const { url, seen } = await serve((__, out) => reply(out, 204, undefined));
    await call(new ClientCore({ baseUrl: url }), { op: 'GET /a', ...(response && { response }) });
    expect(seen[0]?.headers.accept).toBe(want);
  });
});

describe('an error', () => {
  const rows: readonly [string, { given: Answer; want: object }][] = [
    [
      'JSON',
      { given: { status: 404, type: json, body: '{"nf":"x"}' }, want: { status: 404, body: { nf: 'x' } } },
    ],
    [
      'problem+json',
      {
        given: { status: 400, type: 'application/problem+json', body: '{"err":"x"}' },
        want: { body: { err: 'x' } },
      },
    ],
    [
      'HTML',
      {
        given: { status: 500, type: 'text/html', body: '<h1>bad gateway</h1>' },
        want: { status: 500, body: '<h1>bad gateway</h1>' },
      },
    ],
    ['half of a JSON text', { given: { status: 500, type: json, body: '{"a":' }, want: { body: '{"a":' } }],
    ['empty', { given: { status: 401 }, want: { status: 401, body: undefined } }],
    ['a redirect without an address', { given: { status: 302 }, want: { status: 302 } }],
    ['304', { given: { status: 304 }, want: { status: 304 } }],
    [
      'a request id in the header',
      { given: { status: 400, headers: { 'request-id': 'r2' } }, want: { requestId: 'r2' } },
    ],
    [
      'a request id in the body',
      { given: { status: 400, body: '{"request_id":"r3"}' }, want: { requestId: 'r3' } },
    ],
    [
      'Retry-After',
      { given: { status: 400, headers: { 'retry-after': '1.5' } }, want: { retryAfter: 1500 } },
    ],
  ];
  test.each(rows)('%s', async (_, { given, want }) => {
    const error = await failure(given);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toMatchObject({ name: 'ApiError', op: 'GET /a', code: undefined, ...want });
    expect(isApiError(error)).toBe(true);
  });

  test('prints neither body nor headers', async () => {
    const headers = { 'set-cookie': 'sid=hunter2' };
    const error = await failure({ status: 400, type: json, body: '{"echo":"hunter2"}', headers });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: 'GET /a: status 400',
      op: 'GET /a',
      status: 400,
      retries: 0,
    });
  });

  test('is known across copies of the runtime and by its status', () => {
    const foreign = { [Symbol.for('lapwright.ApiError')]: true, status: 404 };
    expect([isApiError(foreign), isApiError(foreign, 404), isApiError(foreign, 400)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isApiError(null), isApiError(new Error('x')), isApiError('x')]).toEqual([false, false, false]);
  });
});

describe('the promise of a call', () => {
  test('withResponse', async () => {
    const answer = {
      status: 201,
      type: json,
      body: '{"a":1}',
      headers: { 'x-request-id': 'r1', 'x-total': '5' },
    };
    const got: Reply = await (await answered(answer)).promise.withResponse();
    expect(got).toMatchObject({ status: 201, data: { a: 1 }, requestId: 'r1', retries: 0 });
    expect([got.headers.get('X-Total'), got.response.status]).toEqual(['5', 201]);
  });

  test('asResponse leaves the body unread', async () => {
    const response = await (await answered({ type: 'text/html', body: '<p>' })).promise.asResponse();
    expect([response.bodyUsed, await response.text()]).toEqual([false, '<p>']);
  });

  test('asResponse rejects for an error status', async () => {
    await expect((await answered({ status: 404 })).promise.asResponse()).rejects.toMatchObject({
      status: 404,
    });
  });

  test('result of a success', async () => {
    expect(await (await answered({ type: json, body: '1' })).promise.result()).toMatchObject({
      ok: true,
      data: 1,
      status: 200,
    });
  });

  test('result of an error', async () => {
    const got = await (await answered({ status: 404, type: json, body: '{"a":1}' })).promise.result();
    expect(got).toMatchObject({ ok: false, error: { status: 404, body: { a: 1 } } });
  });

  test('result of a refusal', async () => {
    const got = await call(new ClientCore({}), { op: 'GET /a' }).result();
    expect(got).toMatchObject({ ok: false, error: { name: 'ParamError', status: 0, parameter: 'baseUrl' } });
  });

  test('result does not swallow what a middleware throws', async () => {
    const client = new ClientCore({
      baseUrl: 'http://127.0.0.1:9',
      middleware: [() => Promise.reject(new RangeError('mine'))],
    });
    await expect(call(client, { op: 'GET /a' }).result()).rejects.toThrow('mine');
  });

  test('is a promise like others', async () => {
    const { url } = await serve((_, out) => reply(out, 200, { a: 1 }));
    const promise = call(new ClientCore({ baseUrl: url }), { op: 'GET /a' });
    expect(promise).toBeInstanceOf(Promise);
    const chained = promise.then(() => 2).finally(() => {});
    expect(chained.constructor).toBe(Promise);
    expect(await Promise.all([promise, chained])).toEqual([{ a: 1 }, 2]);
  });

  test('is sent without anybody waiting', async () => {
    let arrive: (path: string) => void = () => {};
    const arrival = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    const { url } = await serve((seen, out) => {
      reply(out, 200, {});
      arrive(seen.url);
    });
    void call(new ClientCore({ baseUrl: url }), { op: 'GET /a' });
    expect(await arrival).toBe('/a');
  });
});

describe('a download', () => {
  const bytes = new Uint8Array(100_000).fill(7);

  test('as a Blob, with progress', async () => {
    const steps: Progress[] = [];
    const headers = { 'content-length': '100000' };
    const options = { onProgress: (step: Progress) => void steps.push(step) };
    const got = await data({ type: 'image/png', body: bytes, headers }, readBlob(), 'GET', options);
    expect(got instanceof Blob && [got.type, got.size]).toEqual(['image/png', 100_000]);
    expect(steps.at(-1)).toEqual({ loaded: 100_000, total: 100_000 });
  });

  test('with progress of unknown extent where it was compressed', async () => {
    const steps: Progress[] = [];
    const zipped = gzipSync(bytes);
    const headers = { 'content-length': `${zipped.length}`, 'content-encoding': 'gzip' };
    const options = { onProgress: (step: Progress) => void steps.push(step) };
    await data({ type: 'image/png', body: zipped, headers }, readBlob(), 'GET', options);
    expect(steps.at(-1)).toEqual({ loaded: 100_000, total: undefined });
  });

  test('as a stream', async () => {
    const got = await data({ body: bytes }, readStream());
    if (!(got instanceof ReadableStream)) throw new Error('not a stream');
    expect((await new Response(got).arrayBuffer()).byteLength).toBe(100_000);
  });

  test('ends with what `onProgress` throws, and its connection with it', async () => {
    let closed: () => void = () => {};
    const end = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((_, response) => {
      response.on('close', closed);
      response.writeHead(200, { 'content-length': '6' });
      response.write('abc');
    });
    const onProgress = (): never => {
      throw new RangeError('too large');
    };
    const client = new ClientCore({ baseUrl: url });
    const promise = call(client, { op: 'GET /a', response: readBlob() }, undefined, { onProgress });
    await expect(promise).rejects.toThrow(new RangeError('too large'));
    await expect(end).resolves.toBeUndefined();
  });

  test('that breaks off is a lost connection, and asked for again', async () => {
    const { url, seen } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '6' });
      if (seen.length === 3) response.end('abcdef');
      else response.write('abc', () => response.destroy());
    });
    const download = (maxRetries: number): Promise<unknown> =>
      call(new ClientCore({ baseUrl: url, maxRetries }), { op: 'GET /a', response: readBlob() });
    await expect(download(0)).rejects.toMatchObject({ name: 'ConnectionError', sent: true });
    const got = await download(1);
    expect(got instanceof Blob && (await got.text())).toBe('abcdef');
  });

  test('of nothing', async () => {
    const got = await data({ status: 200 }, readBlob());
    expect(got instanceof Blob && got.size).toBe(0);
  });
});
