import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { readOpenApi } from '../../../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../../../generator/source/load.ts';
import { createTexts } from '../../../../generator/source/texts.ts';
import { readDocument } from '../../../support/readDocument.ts';
import { createShow } from '../../../support/showType.ts';

const info = { title: 'Test', version: '1' };

async function readFileAs(input: string) {
  const { report, all } = createDiagnostics();
  const sources = await load(input, { cwd: process.cwd(), texts: createTexts() }, report);
  const api = sources === null ? null : readOpenApi(sources, {}, report);
  return { api, diagnostics: all() };
}

describe('versions', () => {
  test.each([
    ['3.0.4', []],
    ['3.1.1', []],
    ['3.2.0', []],
    ['3.0', []],
    [3.1, ['openapi/version-number']],
    [3, ['openapi/version-number']],
  ])('openapi: %j', async (openapi, codes) => {
    const { diagnostics } = await readDocument({ openapi, info, paths: {} });
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test.each([['3.9.0'], ['4.0.0'], ['2.0'], ['x'], [null], [{}]])(
    'openapi: %j is refused',
    async (openapi) => {
      await expect(readDocument({ openapi, info, paths: {} })).rejects.toThrow('openapi/version');
    },
  );

  test.each([['2.0'], [2]])('swagger: %j', async (swagger) => {
    const { api } = await readDocument({ swagger, info, host: 'a.example', paths: {} });
    expect(api.servers.map(({ url }) => url)).toEqual(['https://a.example']);
  });

  test('swagger: 1.2 is refused', async () => {
    await expect(readDocument({ swagger: '1.2', info, paths: {} })).rejects.toThrow('openapi/version');
  });
});

describe('info, tags, servers', () => {
  test('an unquoted version keeps its spelling', async () => {
    const { report } = createDiagnostics();
    const texts = createTexts();
    const stdin = (async function* () {
      yield Buffer.from('openapi: 3.1.0\ninfo: {title: 5, version: 1.10}\npaths: {}\n');
    })();
    const sources = await load('-', { cwd: '/', texts, stdin }, report);
    const api = sources === null ? null : readOpenApi(sources, {}, report);
    expect(api).toMatchObject({ title: '5', version: '1.10' });
  });

  test('servers with variables, declared or not', async () => {
    const { api } = await readDocument({
      openapi: '3.2.0',
      info,
      paths: {},
      servers: [
        {
          url: 'https://{region}.example/{base}',
          name: 'prod',
          description: 'd',
          variables: {
            region: { enum: ['eu', 'us'], default: 'eu', description: 'r' },
            unused: { default: 'x' },
          },
        },
        {},
        5,
      ],
    });
    expect(api.servers).toMatchObject([
      {
        url: 'https://{region}.example/{base}',
        name: 'prod',
        description: 'd',
        variables: [
          { name: 'region', default: 'eu', values: ['eu', 'us'], description: 'r' },
          { name: 'base', default: '', values: [] },
        ],
      },
      { url: '/' },
    ]);
  });

  test('servers of a path and of an operation', async () => {
    const { api } = await readDocument({
      openapi: '3.1.0',
      info,
      paths: {
        '/a': {
          servers: [{ url: 'https://path.example' }],
          get: {},
          post: { servers: [{ url: 'https://op.example' }] },
        },
      },
    });
    expect(api.operations.map(({ servers }) => servers.map(({ url }) => url))).toEqual([
      ['https://path.example'],
      ['https://op.example'],
    ]);
  });

  test('a relative server of a description that was fetched', async () => {
    const { report } = createDiagnostics();
    const text = JSON.stringify({ openapi: '3.1.0', info, paths: {}, servers: [{ url: '/v1' }] });
    const sources = await load(
      'https://api.example/docs/openapi.json',
      { cwd: '/', texts: createTexts(), fetch: async () => new Response(text) },
      report,
    );
    const api = sources === null ? null : readOpenApi(sources, {}, report);
    expect(api?.servers[0]?.url).toBe('https://api.example/v1');
  });

  test('tags', async () => {
    const { api } = await readDocument({
      openapi: '3.1.0',
      info,
      paths: {},
      tags: [{ name: 'a', description: 'd' }, {}, 5],
    });
    expect(api.tags).toMatchObject([{ name: 'a', doc: { description: 'd' } }]);
  });
});

describe('security', () => {
  const securitySchemes = {
    basic: { type: 'http', scheme: 'Basic' },
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    digest: { type: 'http', scheme: 'digest' },
    key: { type: 'apiKey', in: 'query', name: 'api key' },
    oauth: {
      type: 'oauth2',
      flows: { clientCredentials: { tokenUrl: 'https://t.example', scopes: { r: 'read' } } },
    },
    oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://o.example' },
    tls: { type: 'mutualTLS' },
  };

  test('schemes', async () => {
    const { api, diagnostics } = await readDocument({
      openapi: '3.1.0',
      info,
      paths: {},
      components: {
        securitySchemes: { ...securitySchemes, odd: { type: 'x' }, half: { type: 'apiKey' }, none: 5 },
      },
    });
    expect(api.securitySchemes.map(({ doc: _, origin: __, ...scheme }) => scheme)).toEqual([
      { name: 'basic', kind: 'basic' },
      { name: 'bearer', kind: 'bearer', format: 'JWT' },
      { name: 'digest', kind: 'http', scheme: 'digest' },
      { name: 'key', kind: 'apiKey', place: 'query', wireName: 'api key' },
      {
        name: 'oauth',
        kind: 'oauth2',
        flows: [
          {
            flow: 'clientCredentials',
            authorizationUrl: '',
            tokenUrl: 'https://t.example',
            refreshUrl: '',
            scopes: [{ name: 'r', description: 'read' }],
          },
        ],
      },
      { name: 'oidc', kind: 'openIdConnect', url: 'https://o.example' },
      { name: 'tls', kind: 'mutualTLS' },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'security/mutual-tls',
      'security/unknown-scheme',
      'security/unknown-scheme',
      'security/unknown-scheme',
    ]);
  });

  test.each([
    ['the document’s', { given: undefined, want: [['bearer']], codes: [] }],
    ['none', { given: [], want: [], codes: [] }],
    ['optional', { given: [{}, { key: [] }], want: [[], ['key']], codes: [] }],
    ['both of two', { given: [{ key: [], bearer: [] }], want: [['bearer', 'key']], codes: [] }],
    ['one of two', { given: [{ key: [] }, { oauth: ['r'] }], want: [['key'], ['oauth(r)']], codes: [] }],
    [
      'one that is not defined',
      { given: [{ nope: [] }, { key: [] }], want: [['key']], codes: ['security/undefined-scheme'] },
    ],
    ['an object', { given: { key: [] }, want: [['key']], codes: ['security/shape'] }],
    ['names', { given: ['key', {}], want: [['key'], []], codes: ['security/shape'] }],
    [
      'an unknown name',
      { given: ['nope'], want: [], codes: ['security/shape', 'security/undefined-scheme'] },
    ],
    ['no list', { given: 'key', want: [['bearer']], codes: ['openapi/shape'] }],
    ['no requirement', { given: [5], want: [], codes: ['openapi/shape'] }],
  ])('of an operation: %s', async (_, { given, want, codes }) => {
    const { api, diagnostics } = await readDocument({
      openapi: '3.1.0',
      info,
      security: [{ bearer: [] }],
      paths: { '/a': { get: { security: given } } },
      components: {
        securitySchemes: {
          bearer: securitySchemes.bearer,
          key: securitySchemes.key,
          oauth: securitySchemes.oauth,
        },
      },
    });
    const found = api.operations[0]?.security.map((alternative) =>
      alternative.map(({ scheme, scopes }) => (scopes.length > 0 ? `${scheme}(${scopes.join()})` : scheme)),
    );
    expect(found).toEqual(want);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});

describe('security that nobody asks for', () => {
  const components = {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      certificate: { type: 'mutualTLS' },
    },
  };
  const responses = { 200: { description: 'ok' } };
  test.each([
    ['nowhere', { given: {}, want: [['key'], ['token'], []], codes: ['security/assumed'] }],
    ['switched off for the document', { given: { security: [] }, want: [], codes: [] }],
    ['asked for', { given: { security: [{ key: [] }] }, want: [['key']], codes: [] }],
    [
      'asked for by another operation',
      {
        given: {
          paths: { '/a': { get: { responses } }, '/b': { get: { responses, security: [{ key: [] }] } } },
        },
        want: [],
        codes: [],
      },
    ],
    [
      'of a kind that no option can be for',
      { given: { components: { securitySchemes: { c: { type: 'mutualTLS' } } } }, want: [], codes: [] },
    ],
  ])('%s', async (_, { given, want, codes }) => {
    const { api, diagnostics } = await readDocument({
      openapi: '3.1.0',
      info,
      components,
      paths: { '/a': { get: { responses } } },
      ...given,
    });
    const [operation] = api.operations;
    expect(operation?.security.map((each) => each.map(({ scheme }) => scheme))).toEqual(want);
    const said = diagnostics.map(({ code }) => code).filter((code) => code !== 'security/mutual-tls');
    expect(said).toEqual(codes);
  });
});

describe('Swagger 2.0', () => {
  const read = async (paths: object, more: object = {}) => {
    const { api, diagnostics } = await readDocument({ swagger: '2.0', info, paths, ...more });
    const { show } = createShow(api);
    const [operation] = api.operations;
    return { api, operation, show, codes: diagnostics.map(({ code }) => code) };
  };

  test.each([
    [
      'https first',
      {
        given: { host: 'a.example', basePath: '/v1', schemes: ['http', 'https', 'ws'] },
        want: ['https://a.example/v1', 'http://a.example/v1'],
      },
    ],
    ['no schemes', { given: { host: 'a.example:8080' }, want: ['https://a.example:8080'] }],
    ['no host', { given: { basePath: '/v1' }, want: ['/v1'] }],
    ['nothing', { given: {}, want: ['/'] }],
    ['basePath /', { given: { host: 'a.example', basePath: '/' }, want: ['https://a.example'] }],
    [
      'basePath without a slash',
      { given: { host: 'a.example', basePath: 'v1' }, want: ['https://a.example/v1'] },
    ],
    ['a host with a scheme', { given: { host: 'https://a.example' }, want: ['https://a.example'] }],
    [
      'a host with variables',
      {
        given: {
          basePath: '/v1',
          'x-ms-parameterized-host': {
            hostTemplate: '{account}.example',
            parameters: [{ name: 'account', default: 'me' }],
          },
        },
        want: ['https://{account}.example/v1'],
      },
    ],
  ])('servers: %s', async (_, { given, want }) => {
    const { api } = await read({}, given);
    expect(api.servers.map(({ url }) => url)).toEqual(want);
  });

  test.each([
    ['csv', { place: 'query', want: { kind: 'form', explode: false }, codes: [] }],
    ['ssv', { place: 'query', want: { kind: 'space', explode: false }, codes: [] }],
    ['tsv', { place: 'query', want: { kind: 'tab', explode: false }, codes: [] }],
    ['pipes', { place: 'query', want: { kind: 'pipe', explode: false }, codes: [] }],
    ['multi', { place: 'query', want: { kind: 'form', explode: true }, codes: [] }],
    ['csv', { place: 'header', want: { kind: 'simple', explode: false }, codes: [] }],
    ['multi', { place: 'header', want: { kind: 'simple', explode: false }, codes: ['parameter/style'] }],
    ['nope', { place: 'query', want: { kind: 'form', explode: false }, codes: ['parameter/style'] }],
  ])('collectionFormat %s', async (collectionFormat, { place, want, codes: expected }) => {
    const parameter = { name: 'a', in: place, type: 'array', items: { type: 'string' }, collectionFormat };
    const { operation, codes } = await read({ '/a': { get: { parameters: [parameter] } } });
    expect(operation?.parameters[0]?.codec).toEqual({ ...want, allowReserved: false });
    expect(codes).toEqual(expected);
  });

  test('a list in a list has no separator of its own', async () => {
    const items = { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' };
    const parameter = { name: 'a', in: 'query', type: 'array', items };
    const { codes } = await read({ '/a': { get: { parameters: [parameter] } } });
    expect(codes).toEqual(['content/not-honoured']);
  });

  test('one body, whatever else wants to be one', async () => {
    const parameters = [
      { name: 'a', in: 'formData', type: 'string' },
      { name: 'b', in: 'body', schema: { type: 'object' } },
      { name: 'c', in: 'body', schema: { type: 'string' } },
    ];
    const { operation, codes } = await read({ '/a': { post: { parameters } } });
    expect(operation?.body?.contents.map(({ payload }) => payload)).toEqual(['json']);
    expect(codes).toEqual(['body/second', 'body/second']);
  });

  test('a file is bytes in every media type', async () => {
    const responses = { 200: { description: '', schema: { type: 'file' } } };
    const { operation } = await read({
      '/a': { get: { produces: ['application/json', 'image/png', 'text/csv'], responses } },
    });
    expect(operation?.responses[0]?.contents.map(({ mediaType, payload }) => [mediaType, payload])).toEqual([
      ['application/json', 'binary'],
      ['image/png', 'binary'],
      ['text/csv', 'binary'],
    ]);
  });

  test('a body in every media type of consumes', async () => {
    const body = {
      name: 'odd name',
      in: 'body',
      required: true,
      schema: { type: 'object', properties: { a: { type: 'string' } } },
    };
    const { operation, show } = await read({
      '/a': { put: { consumes: ['application/json', 'text/x'], parameters: [body] } },
    });
    expect(operation?.body?.presence).toBe('required');
    expect(operation?.body?.contents.map(({ mediaType, type }) => [mediaType, show(type)])).toEqual([
      ['application/json', '{ a?: string }'],
      ['text/x', 'string'],
    ]);
  });

  test.each([
    [
      'a form',
      {
        types: ['string', 'integer'],
        consumes: undefined,
        want: ['application/x-www-form-urlencoded', '{ f0?: string; f1?: integer }'],
      },
    ],
    ['a file', { types: ['file'], consumes: undefined, want: ['multipart/form-data', '{ f0?: binary }'] }],
    [
      'a file in a form that cannot hold it',
      {
        types: ['file'],
        consumes: ['application/x-www-form-urlencoded'],
        want: ['multipart/form-data', '{ f0?: binary }'],
      },
    ],
    [
      'multipart',
      {
        types: ['string'],
        consumes: ['multipart/form-data'],
        want: ['multipart/form-data', '{ f0?: string }'],
      },
    ],
  ])('formData: %s', async (_, { types, consumes, want }) => {
    const parameters = types.map((type, index) => ({ name: `f${index}`, in: 'formData', type }));
    const { operation, show } = await read({ '/a': { post: { consumes, parameters } } });
    expect(operation?.body?.contents.map(({ mediaType, type }) => [mediaType, show(type)])).toEqual([want]);
  });

  test('responses, with produces, headers, a file and references', async () => {
    const { operation, show, codes } = await read(
      {
        '/a': {
          get: {
            produces: ['application/json', 'text/csv'],
            responses: {
              200: {
                description: '',
                schema: { $ref: '#/definitions/A' },
                headers: { 'X-N': { type: 'integer' } },
              },
              404: { $ref: '#/responses/Err' },
              default: { description: '', schema: { type: 'file' } },
            },
          },
        },
      },
      {
        definitions: { A: { properties: { a: { type: 'string' } } } },
        responses: { Err: { description: 'e', schema: { properties: { e: { type: 'string' } } } } },
      },
    );
    expect(
      operation?.responses.map(({ status, contents, headers }) => [
        status,
        contents.map(({ mediaType, type }) => `${mediaType} ${show(type)}`),
        headers.map(({ wireName, type }) => `${wireName} ${show(type)}`),
      ]),
    ).toEqual([
      [200, ['application/json A', 'text/csv string'], ['X-N integer']],
      [404, ['application/json { e?: string }', 'text/csv string'], []],
      ['default', ['application/json binary', 'text/csv binary'], []],
    ]);
    expect(codes).toEqual([]);
  });

  test('security definitions', async () => {
    const { api } = await read(
      {},
      {
        securityDefinitions: {
          basic: { type: 'basic' },
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          code: {
            type: 'oauth2',
            flow: 'accessCode',
            authorizationUrl: 'a',
            tokenUrl: 't',
            scopes: { r: 'read' },
          },
        },
      },
    );
    expect(api.securitySchemes).toMatchObject([
      { name: 'basic', kind: 'basic' },
      { name: 'key', kind: 'apiKey', place: 'header', wireName: 'X-Key' },
      {
        name: 'code',
        kind: 'oauth2',
        flows: [{ flow: 'authorizationCode', authorizationUrl: 'a', tokenUrl: 't' }],
      },
    ]);
  });

  test('paths that differ in their query only', async () => {
    const { api } = await read({ '/a': { get: {} } }, { 'x-ms-paths': { '/a?op=b': { get: {} } } });
    expect(api.operations.map(({ id }) => id)).toEqual(['GET /a', 'GET /a?op=b']);
  });
});

describe('other inputs give the same types as the full document', async () => {
  const full = await readFileAs('spec/stytch.openapi.yaml');
  const fullShow = createShow(full.api ?? (await readDocument({ openapi: '3.1.0', info, paths: {} })).api);

  test('a documentation page', async () => {
    const { api, diagnostics } = await readFileAs('test/fixtures/inputs/exchange.md');
    expect(diagnostics).toEqual([]);
    const operation = api?.operations.map(({ id }) => id);
    expect(operation).toEqual(['POST /v1/b2b/discovery/intermediate_sessions/exchange']);
    if (api === null) throw new Error('no api');
    const { body } = createShow(api);
    const names = api.types.flatMap(({ hint }) => (hint.kind === 'declared' ? [hint.name] : []));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect([name, body(name)]).toEqual([name, fullShow.body(name)]);
  });

  test.each([
    ['session-exchange-response.json', 'api_b2b_session_v1_ExchangeResponse'],
    [
      'otp-email-discovery-authenticate-response.json',
      'api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateResponse',
    ],
  ])('a JSON Schema document, which names what it does not hold: %s', async (file, name) => {
    const { api, diagnostics } = await readFileAs(`test/fixtures/inputs/${file}`);
    if (api === null) throw new Error('no api');
    expect(api.format).toBe('jsonSchema');
    const others = [...new Set(diagnostics.map(({ code }) => code))];
    expect(others).toEqual(['ref/missing']);
    const names = new Set(
      (await readFile(`test/fixtures/inputs/${file}`, 'utf8')).match(/(?<="#\/components\/schemas\/)\w+/g),
    );
    names.delete(name);
    const want = [...names].reduce((text, other) => text.replaceAll(other, 'unknown'), fullShow.body(name));
    expect(createShow(api).body(name)).toBe(want);
  });
});
