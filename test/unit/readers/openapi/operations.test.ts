import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';
import { createShow } from '../../../support/showType.ts';

const info = { title: 'Test', version: '1' };
const ok = { 200: { description: 'ok' } };
const text = { type: 'string' };

/** Reads the operation of a path: one line per parameter, body content and response. */
async function lines(path: string, item: object, more: object = {}) {
  const { api, diagnostics } = await readDocument({
    openapi: '3.2.0',
    info,
    paths: { [path]: item },
    ...more,
  });
  const { show } = createShow(api);
  const of = api.operations.flatMap((operation) => [
    `${operation.method} ${operation.path.map((part) => (part.kind === 'text' ? part.text : `<${part.name}>`)).join('')}`,
    ...operation.parameters.map(({ place, wireName, presence, type, codec }) => {
      const style = codec.kind === 'content' ? codec.mediaType : `${codec.kind}${codec.explode ? '*' : ''}`;
      return `${place} ${wireName}${presence === 'required' ? '' : '?'}: ${show(type)} ${style}`;
    }),
    ...(operation.body?.contents ?? []).map(
      ({ mediaType, payload, type }) =>
        `body${operation.body?.presence === 'required' ? '' : '?'} ${mediaType} ${payload} ${show(type)}`,
    ),
    ...operation.responses.map(({ status, contents, headers }) =>
      [
        status,
        ...headers.map(({ wireName, type }) => `${wireName}: ${show(type)}`),
        ...contents.map(
          ({ mediaType, payload, type, item: one }) =>
            `${mediaType} ${payload} ${show(type)}${one === null ? '' : ` of ${show(one)}`}`,
        ),
      ].join(' '),
    ),
  ]);
  return { of, codes: diagnostics.map(({ code }) => code), operations: api.operations, api };
}

describe('parameters', () => {
  const parameter = (value: object) => ({ get: { parameters: [value], responses: {} } });
  test.each([
    ['query', { given: { name: 'q', in: 'query', schema: text }, want: 'query q?: string form*' }],
    [
      'required',
      { given: { name: 'q', in: 'query', required: true, schema: text }, want: 'query q: string form*' },
    ],
    [
      'explode: false',
      { given: { name: 'q', in: 'query', explode: false, schema: text }, want: 'query q?: string form' },
    ],
    [
      'spaceDelimited',
      {
        given: { name: 'q', in: 'query', style: 'spaceDelimited', schema: text },
        want: 'query q?: string space',
      },
    ],
    [
      'pipeDelimited',
      {
        given: { name: 'q', in: 'query', style: 'pipeDelimited', schema: text },
        want: 'query q?: string pipe',
      },
    ],
    [
      'deepObject',
      {
        given: { name: 'q', in: 'query', style: 'deepObject', schema: { type: 'object' } },
        want: 'query q?: map<unknown> deepObject*',
      },
    ],
    ['header', { given: { name: 'X-A', in: 'header', schema: text }, want: 'header X-A?: string simple' }],
    ['cookie', { given: { name: 'c', in: 'cookie', schema: text }, want: 'cookie c?: string form*' }],
    [
      'cookie style',
      { given: { name: 'c', in: 'cookie', style: 'cookie', schema: text }, want: 'cookie c?: string form*' },
    ],
    [
      'content',
      {
        given: { name: 'q', in: 'query', content: { 'application/json': { schema: text } } },
        want: 'query q?: string application/json',
      },
    ],
    [
      'querystring',
      {
        given: {
          name: 'q',
          in: 'querystring',
          content: { 'application/x-www-form-urlencoded': { schema: { properties: { a: text } } } },
        },
        want: 'querystring q?: { a?: string } application/x-www-form-urlencoded',
      },
    ],
    [
      'an enum',
      {
        given: { name: 'q', in: 'query', schema: { enum: ['a', 'b'] } },
        want: "query q?: enum('a', 'b') form*",
      },
    ],
  ])('%s', async (_, { given, want }) => {
    const { of, codes } = await lines('/a', parameter(given));
    expect(of.slice(1)).toEqual([want]);
    expect(codes).toEqual([]);
  });

  test.each([
    [
      'a style of another place',
      {
        given: { name: 'q', in: 'query', style: 'matrix', schema: text },
        want: ['query q?: string form*'],
        codes: ['parameter/style'],
      },
    ],
    [
      'an unknown place',
      { given: { name: 'q', in: 'body', schema: text }, want: [], codes: ['parameter/place'] },
    ],
    ['no name', { given: { in: 'query', schema: text }, want: [], codes: ['openapi/missing'] }],
    [
      'no schema',
      { given: { name: 'q', in: 'query' }, want: ['query q?: string form*'], codes: ['openapi/missing'] },
    ],
    [
      'empty values: a text has one',
      {
        given: { name: 'q', in: 'query', allowEmptyValue: true, schema: text },
        want: ['query q?: string form*'],
        codes: [],
      },
    ],
    [
      'empty values: a number has none',
      {
        given: { name: 'q', in: 'query', allowEmptyValue: true, schema: { type: 'number' } },
        want: ['query q?: number form*'],
        codes: ['parameter/empty-value'],
      },
    ],
    [
      'Authorization',
      {
        given: { name: 'authorization', in: 'header', schema: text },
        want: [],
        codes: ['parameter/ignored-header'],
      },
    ],
    [
      'a header name with a line break',
      {
        given: { name: 'X\r\nInjected', in: 'header', schema: text },
        want: [],
        codes: ['parameter/header-name'],
      },
    ],
    [
      'a reference to nothing',
      { given: { $ref: '#/components/parameters/None' }, want: [], codes: ['ref/missing'] },
    ],
    ['a text', { given: 'q', want: [], codes: ['openapi/shape'] }],
  ])('%s is reported', async (_, { given, want, codes }) => {
    const { of, codes: found } = await lines('/a', { get: { parameters: [given], responses: {} } });
    expect(of.slice(1)).toEqual(want);
    expect(found).toEqual(codes);
  });

  test('those of the operation replace those of the path', async () => {
    const { of } = await lines('/a', {
      parameters: [
        { name: 'a', in: 'query', schema: text },
        { name: 'b', in: 'query', schema: text },
      ],
      get: {
        parameters: [
          { name: 'a', in: 'query', schema: { type: 'integer' } },
          { name: 'a', in: 'header', schema: text },
        ],
        responses: {},
      },
    });
    expect(of.slice(1)).toEqual([
      'query a?: integer form*',
      'query b?: string form*',
      'header a?: string simple',
    ]);
  });

  test('a repeated one is reported with both places', async () => {
    const twice = { name: 'a', in: 'query', schema: text };
    const { of, codes } = await lines('/a', { get: { parameters: [twice, twice], responses: {} } });
    expect(of.slice(1)).toEqual(['query a?: string form*']);
    expect(codes).toEqual(['parameter/repeated']);
  });

  test('an enum of a shared parameter is one type for all operations', async () => {
    const parameters = [{ $ref: '#/components/parameters/Sort' }];
    const { api } = await readDocument({
      openapi: '3.1.0',
      info,
      paths: { '/a': { get: { parameters } }, '/b': { get: { parameters } } },
      components: { parameters: { Sort: { name: 'sort', in: 'query', schema: { enum: ['up', 'down'] } } } },
    });
    expect(api.types.map(({ hint }) => hint)).toEqual([
      { kind: 'shared', candidates: [['sort'], ['Sort'], ['sort', 'query']] },
    ]);
  });

  test.each([
    ['Idempotency-Key', 'Idempotency-Key'],
    ['x-idempotency-token', 'x-idempotency-token'],
    ['Idempotence-Key', 'Idempotence-Key'],
    ['PayPal-Request-Id', 'PayPal-Request-Id'],
    ['X-Request-Id', ''],
  ])('the header %s is the idempotency header "%s"', async (name, want) => {
    const { operations } = await lines('/a', parameter({ name, in: 'header', schema: text }));
    expect(operations[0]?.idempotencyHeader).toBe(want);
  });
});

describe('paths', () => {
  const declare = (...names: readonly string[]) =>
    names.map((name) => ({ name, in: 'path', required: true, schema: text }));
  test.each([
    ['/v1/{name}:cancel', { names: ['name'], want: '/v1/<name>:cancel' }],
    ['/files/{file}.{ext}', { names: ['file', 'ext'], want: '/files/<file>.<ext>' }],
    ['/r/{a}-{b}/', { names: ['a', 'b'], want: '/r/<a>-<b>/' }],
    ['/same/{id}/x/{id}', { names: ['id'], want: '/same/<id>/x/<id>' }],
    ['/q?x=1&y=2', { names: [], want: '/q?x=1&y=2' }],
    ['/proxy/{proxy+}', { names: ['proxy+'], want: '/proxy/<proxy+>' }],
    ['/rx/{id:.*}', { names: ['id'], want: '/rx/<id>' }],
    ['/{__proto__}', { names: ['__proto__'], want: '/<__proto__>' }],
    ['/', { names: [], want: '/' }],
    ['/a/.well-known/b..c/d?e=/../', { names: [], want: '/a/.well-known/b..c/d?e=/../' }],
  ])('%s', async (path, { names, want }) => {
    const { of, codes } = await lines(path, { get: { parameters: declare(...names), responses: {} } });
    expect(of[0]).toBe(`GET ${want}`);
    expect(codes).toEqual([]);
  });

  test.each([
    ['a fragment is cut off', { path: '/a#frag', names: [], want: 'GET /a', codes: ['path/fragment'] }],
    ['a brace without its like', { path: '/a/{b', names: [], want: 'GET /a/{b', codes: ['path/template'] }],
    ['braces around nothing', { path: '/a/{}', names: [], want: 'GET /a/{}', codes: ['path/template'] }],
    [
      'segments of dots',
      { path: '/a/%2E./b', names: [], want: 'GET /a/%2E./b', codes: ['path/dot-segments'] },
    ],
    ['a slash is added', { path: 'a', names: [], want: 'GET /a', codes: ['path/no-slash'] }],
    [
      'a variable that nobody declares',
      { path: '/{a}', names: [], want: 'GET /<a>', codes: ['parameter/undeclared'] },
    ],
    [
      'a parameter that nobody uses',
      { path: '/a', names: ['ghost'], want: 'GET /a', codes: ['parameter/not-in-path'] },
    ],
  ])('%s', async (_, { path, names, want, codes }) => {
    const { of, codes: found } = await lines(path, { get: { parameters: declare(...names), responses: {} } });
    expect(of[0]).toBe(want);
    expect(found).toEqual(codes);
  });

  test.each([
    ['/a?page={page}&x=1', 'GET /a?x=1'],
    ['/a?page={page}', 'GET /a'],
    ['/a{?page,q*}', 'GET /a'],
    ['/a?p={page}&q={none}', 'GET /a?q=<none>'],
  ])('what a query parameter sends stands only once: %s', async (path, want) => {
    const parameters = ['page', 'q'].map((name) => ({ name, in: 'query', schema: text }));
    const { of } = await lines(path, { get: { parameters, responses: {} } });
    expect(of[0]).toBe(want);
  });

  test('every method, those without a field of their own too', async () => {
    const { operations, codes } = await lines('/a', {
      get: {},
      query: {},
      trace: {},
      additionalOperations: { PURGE: {}, 'bad method': {} },
    });
    expect(operations.map(({ id }) => id)).toEqual(['GET /a', 'QUERY /a', 'TRACE /a', 'PURGE /a']);
    expect(codes).toEqual(['path/method', 'path/unsendable']);
  });

  test('a path item that is a reference', async () => {
    const { of } = await lines(
      '/a',
      { $ref: '#/components/pathItems/A' },
      { components: { pathItems: { A: { post: { responses: ok } } } } },
    );
    expect(of).toEqual(['POST /a', '200']);
  });

  test('two operations with one id', async () => {
    const { codes } = await lines('/a', { get: { operationId: 'x' }, post: { operationId: 'x' } });
    expect(codes).toEqual(['operation/repeated-id']);
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['a number', 5],
  ])('an operation that is %s is left out and reported', async (_, given) => {
    const { of, codes } = await lines('/a', { get: given, post: {} });
    expect(of).toEqual(['POST /a']);
    expect(codes).toEqual(['openapi/shape']);
  });
});

describe('bodies', () => {
  test.each([
    ['application/json', { schema: { properties: { a: text } }, want: 'json { a?: string }' }],
    ['application/vnd.api+json; charset=utf-8', { schema: text, want: 'json string' }],
    [
      'application/x-www-form-urlencoded',
      { schema: { properties: { a: text } }, want: 'form { a?: string }' },
    ],
    [
      'multipart/form-data',
      {
        schema: { properties: { a: { format: 'binary', type: 'string' } } },
        want: 'multipart { a?: binary }',
      },
    ],
    ['text/plain', { schema: text, want: 'text string' }],
    ['text/csv', { schema: { properties: { a: text } }, want: 'text string' }],
    ['application/octet-stream', { schema: { type: 'string', format: 'binary' }, want: 'binary binary' }],
    ['image/*', { schema: text, want: 'binary binary' }],
    ['application/xml', { schema: { properties: { a: text } }, want: 'xml { a?: string }' }],
    ['*/*', { schema: {}, want: 'json unknown' }],
    ['application/vnd.custom', { schema: text, want: 'text string' }],
  ])('%s', async (mediaType, { schema, want }) => {
    const { of, codes } = await lines('/a', {
      post: { requestBody: { required: true, content: { [mediaType]: { schema } } }, responses: {} },
    });
    expect(of.slice(1)).toEqual([`body ${mediaType} ${want}`]);
    expect(codes).toEqual(mediaType === 'application/xml' ? ['content/xml'] : []);
  });

  test.each([
    ['alone is reported', { more: {}, codes: ['content/xml', 'content/xml'] }],
    ['beside JSON is not needed', { more: { 'application/json': { schema: text } }, codes: [] }],
  ])('XML %s', async (_, { more, codes }) => {
    const content = { 'application/xml': { schema: text }, ...more };
    const { codes: found } = await lines('/a', {
      post: { requestBody: { content }, responses: { 200: { content } } },
    });
    expect(found).toEqual(codes);
  });

  test('encodings by place are reported', async () => {
    const content = {
      'multipart/mixed': { schema: { type: 'array' }, prefixEncoding: [{}], itemEncoding: {} },
    };
    const { codes } = await lines('/a', { post: { requestBody: { content } } });
    expect(codes).toEqual(['content/not-honoured', 'content/not-honoured']);
  });

  test('several contents, each with a type of its own name', async () => {
    const schema = { properties: { a: text } };
    const { api } = await lines('/a', {
      post: {
        requestBody: {
          content: {
            'application/json': { schema },
            'multipart/form-data': { schema },
            'application/xml': { schema },
          },
        },
      },
    });
    const words = api.types.map(({ hint }) => hint.kind === 'inside' && hint.words);
    expect(words).toEqual([['body'], ['body', 'form-data'], ['body', 'xml']]);
  });

  test('encoding', async () => {
    const { operations } = await lines('/a', {
      post: {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { properties: { a: text, b: text } },
              encoding: {
                a: {
                  contentType: 'image/png, image/jpeg',
                  headers: { 'X-A': { schema: text }, 'Content-Type': {} },
                },
                b: { style: 'deepObject', explode: true },
              },
            },
          },
        },
      },
    });
    expect(operations[0]?.body?.contents[0]?.parts).toMatchObject([
      { wireName: 'a', mediaTypes: ['image/png', 'image/jpeg'], codec: null, headers: [{ wireName: 'X-A' }] },
      { wireName: 'b', mediaTypes: [], codec: { kind: 'deepObject', explode: true }, headers: [] },
    ]);
  });

  test.each([
    [
      'GET',
      { given: { get: { requestBody: { content: { 'text/plain': {} } } } }, codes: ['body/not-allowed'] },
    ],
    [
      'GET with a form that has no fields',
      {
        given: {
          get: {
            requestBody: {
              content: { 'text/plain': { schema: { type: 'object', additionalProperties: false } } },
            },
          },
        },
        codes: [],
      },
    ],
    [
      'a media type with a line break',
      {
        given: { post: { requestBody: { content: { 'a/b\r\nInjected: 1': {} } } } },
        codes: ['content/media-type'],
      },
    ],
    ['a list', { given: { post: { requestBody: [] } }, codes: ['openapi/shape'] }],
  ])('%s: there is none, and it is said', async (_, { given, codes }) => {
    const { operations, codes: found } = await lines('/a', given);
    expect(operations[0]?.body).toBeNull();
    expect(found).toEqual(codes);
  });
});

describe('responses', () => {
  const respond = (responses: unknown) => lines('/a', { get: { responses } });
  const json = (schema: unknown) => ({ description: '', content: { 'application/json': { schema } } });

  test('are sorted: statuses, ranges, default', async () => {
    const { of } = await respond({
      default: json(text),
      '4XX': json(text),
      201: { description: '' },
      '2xx': {},
      200: json({ type: 'integer' }),
    });
    expect(of.slice(1)).toEqual([
      '200 application/json json integer',
      '201',
      '2XX',
      '4XX application/json json string',
      'default application/json json string',
    ]);
  });

  test.each([
    [
      'a status that is none',
      { given: { 99: {}, abc: {}, 'x-a': {} }, want: [], codes: ['response/status', 'response/status'] },
    ],
    [
      'a body where there can be none',
      { given: { 204: json(text) }, want: ['204'], codes: ['response/no-body'] },
    ],
    [
      'a file that is called JSON',
      {
        given: { 200: json({ type: 'string', format: 'binary' }) },
        want: ['200 application/json binary binary'],
        codes: [],
      },
    ],
    ['null', { given: { 200: null }, want: ['200'], codes: ['openapi/shape'] }],
    ['a list', { given: [], want: [], codes: ['openapi/shape'] }],
    ['nothing', { given: undefined, want: [], codes: [] }],
    ['links', { given: { 200: { links: { a: {} } } }, want: ['200'], codes: ['openapi/links'] }],
  ])('%s', async (_, { given, want, codes }) => {
    const { of, codes: found } = await respond(given);
    expect(of.slice(1)).toEqual(want);
    expect(found).toEqual(codes);
  });

  test('headers', async () => {
    const { of } = await respond({
      200: {
        headers: {
          'X-Total': { schema: { type: 'integer' } },
          'Content-Type': { schema: text },
          'X-J': { content: { 'application/json': { schema: { type: 'boolean' } } } },
        },
      },
    });
    expect(of.slice(1)).toEqual(['200 X-Total: integer X-J: boolean']);
  });

  test.each([
    [
      'text/event-stream with a schema',
      {
        given: { 'text/event-stream': { schema: { properties: { d: text } } } },
        want: '200 text/event-stream events { d?: string } of { d?: string }',
      },
    ],
    [
      'application/jsonl with itemSchema',
      {
        given: { 'application/jsonl': { itemSchema: text } },
        want: '200 application/jsonl jsonLines string[] of string',
      },
    ],
    [
      'events whose data is JSON',
      {
        given: {
          'text/event-stream': {
            itemSchema: {
              properties: {
                event: text,
                data: {
                  type: 'string',
                  contentMediaType: 'application/json',
                  contentSchema: { properties: { x: text } },
                },
              },
            },
          },
        },
        want: '200 text/event-stream events { x?: string }[] of { x?: string }',
      },
    ],
    [
      'events that their names tell apart',
      {
        given: {
          'text/event-stream': {
            itemSchema: {
              type: 'object',
              properties: { event: text, data: text },
              oneOf: [
                { properties: { event: { const: 'a' } } },
                { properties: { event: { enum: ['b'] }, data: { contentSchema: { type: 'integer' } } } },
              ],
            },
          },
        },
        want: "200 text/event-stream events ({ event: 'a'; data: string } | { event: 'b'; data: integer })[] of ({ event: 'a'; data: string } | { event: 'b'; data: integer })",
      },
    ],
    [
      'two media types in one key',
      {
        given: { 'text/csv, text/plain': { schema: text } },
        want: '200 text/csv text string text/plain text string',
      },
    ],
    [
      'JSON that is called text too (ASP.NET)',
      {
        given: {
          'text/plain': { schema: { items: { type: 'integer' } } },
          'application/json': { schema: { items: { type: 'integer' } } },
          'text/csv': { schema: { items: { type: 'integer' } } },
        },
        want: '200 application/json json integer[] text/csv text string text/plain json integer[]',
      },
    ],
    [
      'a string as JSON and as text',
      {
        given: { 'text/plain': { schema: text }, 'application/json': { schema: text } },
        want: '200 application/json json string text/plain text string',
      },
    ],
    [
      'text of which nothing is known beside JSON',
      {
        given: { 'text/plain': {}, 'application/json': {} },
        want: '200 application/json json unknown text/plain text string',
      },
    ],
    ['no schema', { given: { 'application/json': {} }, want: '200 application/json json unknown' }],
  ])('%s', async (_, { given, want }) => {
    const { of, codes } = await respond({ 200: { content: given } });
    expect(of.slice(1)).toEqual([want]);
    expect(codes).toEqual([]);
  });

  test('what a text holds is said to be left out, except in the data of events', async () => {
    const data = { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'integer' } };
    const schema = { type: 'object', properties: { data } };
    const codesOf = async (content: object): Promise<readonly string[]> =>
      (await respond({ 200: { content } })).codes;
    expect(await codesOf({ 'application/json': { schema } })).toEqual(['schema/content-schema']);
    expect(await codesOf({ 'text/event-stream': { itemSchema: schema } })).toEqual([]);
  });

  test('HEAD has no body', async () => {
    const { of, codes } = await lines('/a', { head: { responses: { 200: json(text) } } });
    expect(of).toEqual(['HEAD /a', '200']);
    expect(codes).toEqual([]);
  });
});

describe('examples where there is no schema', () => {
  const error = (example: unknown) => ({ description: '', content: { 'application/json': { example } } });

  test('equal shapes share one type, named as the body of an error', async () => {
    const { api, operations } = await lines('/a', {
      get: {
        responses: { 401: error({ status: 401, message: 'no' }), 500: error({ message: 'oh', status: 500 }) },
      },
    });
    const [type, ...others] = api.types;
    expect(others).toEqual([]);
    expect(type?.hint).toEqual({
      kind: 'shared',
      candidates: [
        ['error', 'body'],
        ['api', 'error', 'body'],
      ],
    });
    const { show } = createShow(api);
    expect(
      operations[0]?.responses.map(({ contents }) => show(contents[0]?.type ?? { kind: 'never' })),
    ).toEqual(['{ status: number; message: string }', '{ status: number; message: string }']);
  });

  test.each([
    ['a shape of its own is named after its place', { given: { a: 1 }, want: '{ a: number }' }],
    ['null may be anything', { given: { a: null }, want: '{ a: unknown }' }],
    [
      'lists',
      {
        given: { a: [{ b: true }], c: [], d: ['x', 1] },
        want: '{ a: { b: boolean }[]; c: unknown[]; d: (string | number)[] }',
      },
    ],
    ['an empty object', { given: {}, want: 'map<unknown>' }],
    ['a text', { given: 'x', want: 'string' }],
  ])('%s', async (_, { given, want }) => {
    const { api, operations } = await lines('/a', { get: { responses: { 400: error(given) } } });
    expect(createShow(api).show(operations[0]?.responses[0]?.contents[0]?.type ?? { kind: 'never' })).toBe(
      want,
    );
    for (const { hint } of api.types) expect(hint.kind).toBe('inside');
  });
});

test('callbacks and webhooks', async () => {
  const post = { requestBody: { content: { 'application/json': { schema: { properties: { a: text } } } } } };
  const { api } = await readDocument({
    openapi: '3.1.0',
    info,
    paths: { '/a': { post: { callbacks: { done: { '{$request.body#/url}': { post } } }, responses: ok } } },
    webhooks: { created: { post } },
  });
  expect(api.webhooks.map(({ name, operation, method }) => [name, operation, method])).toEqual([
    ['created', null, 'POST'],
    ['done', 'POST /a', 'POST'],
  ]);
  expect(api.types.map(({ hint }) => hint.kind === 'inside' && hint.owner)).toEqual([
    { webhook: 'done' },
    { webhook: 'created' },
  ]);
});

test('what the author says: tags, texts, links, extensions', async () => {
  const { operations } = await lines('/a', {
    get: {
      operationId: 'getA',
      tags: ['x', 5, ''],
      summary: 'Short',
      description: 'Long',
      deprecated: true,
      externalDocs: { url: 'https://docs.example', description: 'more' },
      'x-a': { b: 1 },
      responses: {},
    },
  });
  expect(operations[0]).toMatchObject({
    operationId: 'getA',
    tags: ['x', '5'],
    extensions: { 'x-a': { b: 1 } },
    doc: {
      summary: 'Short',
      description: 'Long',
      deprecated: true,
      links: [{ url: 'https://docs.example', text: 'more' }],
    },
  });
});
