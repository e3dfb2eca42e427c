import { describe, expect, test } from 'vitest';
import { readLapText } from '../../../../support/readLapText.ts';

const read = (endpoint: string, header = '@base https://x\n') =>
  readLapText(`@lap v0.3\n${header}@endpoint ${endpoint}\n@end\n`);

describe('responses', () => {
  const cases: readonly [string, { given: string; want: readonly (readonly [unknown, string, string])[] }][] =
    [
      ['fields', { given: '@returns(200) {a: str} # OK', want: [[200, 'application/json ref', 'OK']] }],
      ['a text: the body is unknown', { given: '@returns(200) OK', want: [[200, '*/* unknown', 'OK']] }],
      ['nothing: the body is unknown', { given: '@returns(200)', want: [[200, '*/* unknown', '']] }],
      ['no content', { given: '@returns(204) Deleted', want: [[204, '', 'Deleted']] }],
      ['reset content', { given: '@returns(205)', want: [[205, '', '']] }],
      ['a range', { given: '@returns(2XX) {a: str}', want: [['2XX', 'application/json ref', '']] }],
      ['a lower case range', { given: '@returns(2xx)', want: [['2XX', '*/* unknown', '']] }],
      ['default', { given: '@returns(default)', want: [['default', '*/* unknown', '']] }],
      ['no fields at all', { given: '@returns(200) {}', want: [[200, 'application/json map', '']] }],
      ['an undefined name', { given: '@returns(200) → Pod', want: [[200, 'application/json unknown', '']] }],
      ['an arrow in ASCII', { given: '@returns(200) -> [Pod]', want: [[200, 'application/json array', '']] }],
      [
        'errors, sorted',
        {
          given: '@returns(201) {a: str}\n@errors {500: x, 404:NoUser: gone, 4XX, default: y}',
          want: [
            [201, 'application/json ref', ''],
            [404, '*/* unknown', 'NoUser: gone'],
            [500, '*/* unknown', 'x'],
            ['4XX', '*/* unknown', ''],
            ['default', '*/* unknown', 'y'],
          ],
        },
      ],
      [
        'one status twice',
        { given: '@returns(200) {a: str}\n@returns(200) x', want: [[200, 'application/json ref', '']] },
      ],
    ];
  test.each(cases)('%s', (_, { given, want }) => {
    const { api } = read(`GET /a\n${given}`);
    const found = api?.operations[0]?.responses.map(({ status, contents, doc }) => [
      status,
      contents.map(({ mediaType, type }) => `${mediaType} ${type.kind}`).join(', '),
      doc.description,
    ]);
    expect(found).toEqual(want);
  });

  test('HEAD has no body', () => {
    expect(read('HEAD /a\n@returns(200) OK').api?.operations[0]?.responses[0]?.contents).toEqual([]);
  });

  test('a second response of one status is reported', () => {
    const { diagnostics } = read('GET /a\n@returns(200) {a: str}\n@returns(200) x');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'GET /a: duplicate @returns or error "200"; the first one counts',
    ]);
  });

  test('several described successes have types of their own', () => {
    const { api } = read('GET /a\n@returns(200) {a: str}\n@returns(201) {b: str}');
    expect(api?.types.map(({ id, hint }) => [id, hint.kind === 'inside' && hint.words])).toEqual([
      ['GET /a#response/200', ['response', '200']],
      ['GET /a#response/201', ['response', '201']],
    ]);
  });
});

describe('bodies', () => {
  const cases: readonly [string, { given: string; want: string | null }][] = [
    ['a required property', { given: 'POST /a\n@required {a: str}', want: 'required application/json ref' }],
    ['optional properties', { given: 'PUT /a\n@optional {a: str}', want: 'optional application/json ref' }],
    ['nothing described', { given: 'POST /a', want: 'optional application/json unknown' }],
    [
      'parameters only',
      { given: 'PATCH /a/{id}\n@required {id: str}', want: 'optional application/json unknown' },
    ],
    ['none for GET', { given: 'GET /a\n@required {a: str}', want: null }],
    ['none for DELETE', { given: 'DELETE /a', want: null }],
    [
      'an example of an object',
      { given: 'POST /a\n@example_request {"a":[{"b":1}]}', want: 'required application/json ref' },
    ],
    [
      'an example of an array',
      { given: 'POST /a\n@example_request ["x"]', want: 'required application/json array' },
    ],
    [
      'a file makes a form',
      { given: 'POST /a\n@required {f: file}', want: 'required multipart/form-data ref' },
    ],
    ['a named type', { given: 'POST /a\n@body → User', want: 'required application/json unknown' }],
    ['properties of the body', { given: 'POST /a\n@body {a: str}', want: 'optional application/json ref' }],
  ];
  test.each(cases)('%s', (_, { given, want }) => {
    const body = read(given).api?.operations[0]?.body;
    const [content] = body?.contents ?? [];
    expect(body === null ? null : `${body?.presence} ${content?.mediaType} ${content?.type.kind}`).toBe(want);
  });

  test('an example shows its shape', () => {
    const { api } = read('POST /a\n@example_request {"a":[{"b":1},{"c":true}],"d":null,"e":{}}');
    expect(
      api?.types.map((type) => [
        type.id,
        type.kind === 'object' && type.properties.map((p) => [p.wireName, p.type]),
      ]),
    ).toEqual([
      [
        'POST /a#body/a/[]',
        [
          ['b', { kind: 'scalar', scalar: 'number' }],
          ['c', { kind: 'scalar', scalar: 'boolean' }],
        ],
      ],
      [
        'POST /a#body',
        [
          ['a', { kind: 'array', items: { kind: 'ref', to: 'POST /a#body/a/[]' } }],
          ['d', { kind: 'unknown' }],
          ['e', { kind: 'map', values: { kind: 'unknown' } }],
        ],
      ],
    ]);
  });
});

describe('operations', () => {
  test('of one METHOD and path are numbered, and reported once', () => {
    const { api, diagnostics } = read('POST /\n@endpoint POST /\n@endpoint POST /');
    expect(api?.operations.map(({ id }) => id)).toEqual(['POST /', 'POST / #2', 'POST / #3']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'duplicate endpoint: POST / is declared 3 times; later ones are numbered (POST / #2)',
    ]);
  });

  test('of other protocols are left out, each method is reported once', () => {
    const { api, diagnostics } = read(
      'SUB a/b\n@returns(SUB) {a: str}\n@endpoint SUB c\n@endpoint UNARY /S/M\n@body → X\n@endpoint get /a',
    );
    expect(api?.operations.map(({ id, method }) => [id, method])).toEqual([['GET /a', 'GET']]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"SUB" is no HTTP method; endpoints with it are left out',
      '"UNARY" is no HTTP method; endpoints with it are left out',
    ]);
  });

  test('paths hold text and variables', () => {
    const { api } = read('POST /v1/{name}:run/x y?z={q}#{name}\n@required {name: str, q: str}');
    expect(api?.operations[0]?.path).toEqual([
      { kind: 'text', text: '/v1/' },
      { kind: 'parameter', name: 'name' },
      { kind: 'text', text: ':run/x y?z=' },
      { kind: 'parameter', name: 'q' },
      { kind: 'text', text: '#' },
      { kind: 'parameter', name: 'name' },
    ]);
    expect(api?.operations[0]?.parameters.map(({ wireName, place }) => [wireName, place])).toEqual([
      ['name', 'path'],
      ['q', 'path'],
    ]);
  });

  test('a path without a slash gets one', () => {
    const { api, diagnostics } = read('GET noslash');
    expect(api?.operations[0]?.path).toEqual([{ kind: 'text', text: '/noslash' }]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the path "noslash" does not begin with "/", which is added',
    ]);
  });

  test('groups are tags only where they do not repeat the paths', () => {
    const grouped = (name: string): string =>
      `GET /v1/users\n@endgroup\n@group ${name}\n@endpoint GET /v1/teams\n@endgroup`;
    expect(read(grouped('teams')).api?.operations.map(({ tags }) => tags)).toEqual([[], []]);
    expect(read(grouped('People')).api?.operations.map(({ tags }) => tags)).toEqual([['users'], ['People']]);
  });
});

describe('the document', () => {
  test('title, version and server', () => {
    const { api } = read('GET /a', '@api My API\n@base https://{region}.x/v1\n@version 2024-01-01\n');
    expect([api?.title, api?.version]).toEqual(['My API', '2024-01-01']);
    expect(api?.servers).toMatchObject([
      { url: 'https://{region}.x/v1', variables: [{ name: 'region', default: '', values: [] }] },
    ]);
  });

  test('without @base the base URL is for the user to give', () => {
    const { api } = read('GET /a', '');
    expect(api?.servers).toEqual([]);
    expect(api?.assumptions.map(({ rule }) => rule)).toContain('lap/base');
  });

  test('the config can give it', () => {
    const { api } = readLapText('@lap v0.3\n@base /api\n@endpoint GET /a\n@end\n', { baseUrl: 'https://y' });
    expect(api?.servers.map(({ url }) => url)).toEqual(['https://y']);
  });

  test('everything knows where it came from', () => {
    const text =
      '\uFEFF@lap v0.3\r\n@endpoint POST /a\r\n@required {a: str # x,\r\n  b: map{c!: int}}\r\n@returns(200) {d: str}\r\n@end\r\n';
    const { api } = readLapText(text);
    const at = (origin: unknown): string => {
      const { start, end }: { start: number; end: number } = Object(origin);
      return text.slice(start, end);
    };
    const properties = api?.types.flatMap((type) => (type.kind === 'object' ? type.properties : [])) ?? [];
    expect(properties.map(({ wireName, origin }) => [wireName, at(origin)])).toEqual([
      ['c', 'c!'],
      ['a', 'a: str'],
      ['b', 'b: map{c!: int}'],
      ['d', 'd'],
    ]);
    expect(at(api?.operations[0]?.origin).startsWith('@endpoint POST /a')).toBe(true);
    expect(at(api?.operations[0]?.responses[0]?.origin)).toBe('@returns(200) {d: str}');
  });
});

test('an idempotency header is known', () => {
  const { api } = read('POST /a\n@required {Idempotency-Key: str, name: str}');
  expect(api?.operations[0]?.idempotencyHeader).toBe('Idempotency-Key');
});
