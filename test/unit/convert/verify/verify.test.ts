import { describe, expect, test } from 'vitest';
import {
  describeDifference,
  differencesJson,
  differencesText,
} from '../../../../generator/convert/verify/difference.ts';
import { verify } from '../../../../generator/convert/verify/verify.ts';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { loadFile, loadText, messages } from '../../../support/sources.ts';

const openapi = `openapi: 3.0.3
info: { title: Shop, version: '1' }
servers: [{ url: https://api.example }]
paths:
  /users/{id}:
    post:
      summary: Change
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, description: The id }
        - { name: sort, in: query, schema: { type: string, enum: [a, b], default: a } }
      requestBody: { content: { application/json: { example: {name: x}, schema: { type: object, required: [name], properties: { name: { type: string }, address: { type: object, properties: { city: { type: string }, geo: { type: object, properties: { lat: { type: number } } } } } } } } } }
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: string }, tags: { type: array, items: { type: string } }, owner: { type: object, properties: { name: { type: string }, age: { type: integer } } } } } } } }
        '404': { description: gone }
  /health:
    get: { responses: { '204': { description: fine } } }
components: { securitySchemes: { k: { type: http, scheme: basic } } }
`;
const lap = `@lap v0.3
# Machine-readable API spec. Each @endpoint block is one API call.
@api Shop
@base https://api.example
@version 1
@auth Basic
@endpoints 2
@toc users(1), health(1)

@group users
@endpoint POST /users/{id}
@desc Change
@required {id: str # The id, name: str}
@optional {sort: str(a/b)=a, address: map{city: str, geo: map{lat: num}}}
@returns(200) {id: str, tags: [str], owner: map{name: str, age: int}} # ok
@errors {404: gone}
@example_request {"name":"x"}

@endgroup

@group health
@endpoint GET /health
@returns(204) fine

@endgroup

@end
`;

async function compare(lapText: string, openapiText = openapi): Promise<readonly string[]> {
  const { report } = createDiagnostics();
  const [a, b] = [await loadText(openapiText), await loadText(lapText)];
  return (verify(a.sources, b.sources, report) ?? []).map(describeDifference);
}

describe('verify', () => {
  test('finds nothing where nothing has changed', async () => {
    expect(await compare(lap)).toEqual([]);
  });

  const one = 'POST /users/{id}';
  const rows: readonly [string, string, readonly string[]][] = [
    ['@api Shop', '@api Store', ['title is Shop in the OpenAPI, Store in the LAP']],
    ['@version 1\n', '', ['version is 1 in the OpenAPI, not given in the LAP']],
    ['@auth Basic', '@auth Bearer', ['auth is Basic in the OpenAPI, Bearer in the LAP']],
    ['@desc Change', '@desc Alter', [`${one}: text is Change in the OpenAPI, Alter in the LAP`]],
    [
      '@endpoint GET /health',
      '@endpoint PUT /health',
      ['GET /health: the LAP lacks this endpoint', 'PUT /health: the OpenAPI has no such endpoint'],
    ],
    [
      'id: str # The id',
      'id: int # The id',
      [`${one}, parameter id: type is str in the OpenAPI, int in the LAP`],
    ],
    [
      'id: str # The id',
      'id: str',
      [`${one}, parameter id: text is The id in the OpenAPI, not given in the LAP`],
    ],
    [
      ', name: str}\n@optional {',
      '}\n@optional {name: str, ',
      [`${one}, parameter name: presence is required in the OpenAPI, optional in the LAP`],
    ],
    ['sort: str(a/b)=a, ', '', [`${one}, parameter sort: the LAP lacks this parameter`]],
    [
      'sort: str(a/b)=a',
      'sort: str(a/b/c)=b',
      [
        `${one}, parameter sort: values is a/b in the OpenAPI, a/b/c in the LAP`,
        `${one}, parameter sort: default is a in the OpenAPI, b in the LAP`,
      ],
    ],
    [
      'map{lat: num}',
      'map{lat: str}',
      [`${one}, field address.geo.lat: type is num in the OpenAPI, str in the LAP`],
    ],
    [
      'city: str, ',
      'city!: str, ',
      [`${one}, field address.city: presence is optional in the OpenAPI, required in the LAP`],
    ],
    ['tags: [str]', 'tags: str', [`${one}, field 200 tags: type is [str] in the OpenAPI, str in the LAP`]],
    ['age: int', 'age: int?', [`${one}, field 200 owner.age: type is int in the OpenAPI, int? in the LAP`]],
    [
      'name: str, age: int',
      'age: int, name: str',
      [`${one}, field 200 owner: the order is name, age in the OpenAPI, age, name in the LAP`],
    ],
    [
      '{id: str, tags: [str]',
      '{tags: [str], id: str',
      [`${one}, response 200: the order is id, tags in the OpenAPI, tags, id in the LAP`],
    ],
    [', age: int}', ', age: int, new: str}', [`${one}, field 200 owner.new: the OpenAPI has no such field`]],
    [
      '@returns(204) fine',
      '@returns(204) fine\n@errors {500}',
      ['GET /health, error 500: the OpenAPI has no such error'],
    ],
    ['404: gone', '404: lost', [`${one}, error 404: text is gone in the OpenAPI, lost in the LAP`]],
    [
      '@example_request {"name":"x"}\n',
      '',
      [`${one}: example is {"name":"x"} in the OpenAPI, not given in the LAP`],
    ],
    [
      '@returns(204) fine',
      '@returns(204) {ok: bool} # fine',
      [
        'GET /health, response 204: type is a body without described fields in the OpenAPI, an object of 1 fields in the LAP',
      ],
    ],
  ];
  test.each(rows)('%j for %j', async (before, after, want) => {
    expect(lap).toContain(before);
    expect(await compare(lap.replace(before, after))).toEqual(want);
  });

  test('how a compiler was set is no difference', async () => {
    const older = lap.replace('@auth Basic', '@auth Bearer basic').replace('geo: map{lat: num}', 'geo: map');
    expect(await compare(older)).toEqual([]);
    const lean = lap
      .replace(/ # (?:The id|ok)/g, '')
      .replace(/@desc.*\n|@example.*\n/g, '')
      .replace(/: gone| fine/g, '');
    expect(await compare(lean)).toEqual([]);
  });

  test('common fields are fields of every endpoint', async () => {
    const paths = Array.from(
      { length: 6 },
      (_, i) =>
        `  /p${i}: { get: { parameters: [{ name: t, in: query, schema: { type: string } }], responses: {} } }\n`,
    );
    const many = `openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n${paths.join('')}`;
    const blocks = paths.map((_, i) => `@endpoint GET /p${i}\n`);
    const text = (type: string) =>
      `@lap v0.3\n@api T\n@version 1\n@common_fields {t: ${type}}\n@endpoints 6\n\n${blocks.join('\n')}\n@end\n`;
    expect(await compare(text('str'), many)).toEqual([]);
    expect(await compare(text('int'), many)).toHaveLength(6);
  });

  test('two documents of one format cannot be compared', async () => {
    const { report, all } = createDiagnostics();
    const { sources } = await loadText(lap);
    expect(verify(sources, sources, report)).toBeNull();
    expect(messages(all())).toEqual([
      'error verify/formats: one OpenAPI and one LAP document are needed to compare; <stdin> and <stdin> are of the same format',
    ]);
  });
});

describe('Stytch', async () => {
  const { report } = createDiagnostics();
  const [a, b] = [await loadFile('spec/stytch.openapi.yaml'), await loadFile('spec/stytch.lap')];
  const found = verify(b.sources, a.sources, report) ?? [];
  const locate: typeof a.locate = (origin) => a.locate(origin) ?? b.locate(origin);

  test('the two documents differ in the version and in the order of one response', () => {
    expect(found.map(({ subject, aspect, endpoint, name }) => ({ subject, aspect, endpoint, name }))).toEqual(
      [
        { subject: 'document', aspect: 'version', endpoint: '', name: '' },
        {
          subject: 'response',
          aspect: 'order',
          endpoint: 'POST /v1/b2b/discovery/organizations/create',
          name: '200',
        },
      ],
    );
  });

  test('with places in both', () => {
    expect(differencesText(found.slice(0, 1), locate)).toBe(
      'spec/stytch.openapi.yaml:5:12 spec/stytch.lap:5:1 version is 2.0.0 in the OpenAPI, 1.0.0 in the LAP\n',
    );
    expect(JSON.parse(differencesJson(found, locate))).toMatchObject([
      {
        aspect: 'version',
        expected: '2.0.0',
        found: '1.0.0',
        openapi: { line: 5, column: 12 },
        lap: { line: 5 },
      },
      { aspect: 'order', openapi: { line: 24786, column: 11 }, lap: { line: 660, column: 1 } },
    ]);
  });
});
