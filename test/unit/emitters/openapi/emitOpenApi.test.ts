import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../../generator/diagnostics/diagnostic.ts';
import { emitOpenApi } from '../../../../generator/emitters/openapi/emitOpenApi.ts';
import { jsonText, yamlText } from '../../../../generator/emitters/openapi/text.ts';
import { parse } from 'yaml';
import { readDocument } from '../../../support/readDocument.ts';
import { readLapText } from '../../../support/readLapText.ts';

const info = { title: 'Test', version: '1' };

/** What comes out for an OpenAPI 3.1 document: reading and writing it again. */
async function rewrite(document: object): Promise<Record<string, unknown>> {
  const { api } = await readDocument({ openapi: '3.1.0', info, ...document });
  const { report } = createDiagnostics();
  const written: Record<string, unknown> = JSON.parse(jsonText(emitOpenApi(api, report)));
  return written;
}

describe('schemas', () => {
  // Each comes out as it went in.
  const rows: readonly [string, object][] = [
    [
      'object',
      { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'integer' } } },
    ],
    ['closed object', { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }],
    ['object and map', { type: 'object', properties: { a: {} }, additionalProperties: { type: 'number' } }],
    ['map', { type: 'object', additionalProperties: { type: 'boolean' } }],
    [
      'patterns of names',
      {
        type: 'object',
        properties: { a: { type: 'string' } },
        patternProperties: { '^x-': { type: 'string' }, '^y\\.': { type: 'integer' } },
      },
    ],
    [
      'a pattern for the end',
      { type: 'object', properties: { a: {} }, patternProperties: { _id$: { type: 'string' } } },
    ],
    [
      'dates and bytes',
      {
        type: 'object',
        properties: {
          a: { type: 'string', format: 'date' },
          b: { type: 'string', format: 'date-time' },
          c: { type: 'string', contentEncoding: 'base64' },
        },
      },
    ],
    ['tuple', { type: 'array', prefixItems: [{ type: 'string' }], minItems: 1, items: false }],
    ['nullable scalar', { type: 'object', properties: { a: { type: ['string', 'null'] } } }],
    ['literal', { type: 'object', properties: { a: { const: 'x' } } }],
    ['union', { type: 'object', properties: { a: { anyOf: [{ type: 'string' }, { type: 'integer' }] } } }],
    ['enum', { type: 'string', enum: ['a', 'b'], 'x-enum-varnames': ['A', 'B'] }],
    ['enum of numbers', { type: 'integer', enum: [1, 2] }],
    [
      'facts',
      {
        type: 'object',
        properties: {
          a: { type: 'string', format: 'email', pattern: '^a' },
          b: { type: 'integer', minimum: 1, maximum: 9 },
        },
      },
    ],
    [
      'access and default',
      {
        type: 'object',
        properties: {
          a: { type: 'string', readOnly: true },
          b: { type: 'string', writeOnly: true },
          c: { type: 'integer', default: 3 },
        },
      },
    ],
    [
      'docs',
      {
        type: 'object',
        title: 'T',
        description: 'D',
        deprecated: true,
        properties: { a: { type: 'string', description: 'A', examples: ['x'] } },
      },
    ],
    [
      'names of object methods',
      {
        type: 'object',
        required: ['constructor'],
        properties: { constructor: { type: 'string' }, toString: { type: 'string' } },
      },
    ],
  ];
  test.each(rows)('%s', async (_name, schema) => {
    const document = await rewrite({ paths: {}, components: { schemas: { X: schema } } });
    expect(document).toMatchObject({ components: { schemas: { X: schema } } });
  });

  test('variants told apart by a property', async () => {
    const variant = (name: string) => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: name } },
    });
    const schemas = {
      Pet: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
      Cat: variant('cat'),
      Dog: variant('dog'),
    };
    expect(await rewrite({ paths: {}, components: { schemas } })).toMatchObject({
      components: { schemas: { Pet: schemas.Pet } },
    });
  });

  test('a property called __proto__', async () => {
    const schema: unknown = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
    const text = JSON.stringify(await rewrite({ paths: {}, components: { schemas: { X: schema } } }));
    expect(text).toContain('"properties":{"__proto__":{"type":"string"}}');
  });
});

describe('operations', () => {
  const operation = {
    tags: ['t'],
    summary: 'S',
    description: 'D',
    operationId: 'op',
    deprecated: true,
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'q',
        in: 'query',
        description: 'Q',
        schema: { type: 'array', items: { type: 'string' } },
        style: 'pipeDelimited',
      },
      {
        name: 'f',
        in: 'query',
        schema: { type: 'object', additionalProperties: { type: 'string' } },
        style: 'deepObject',
        explode: true,
      },
      { name: 'c', in: 'cookie', schema: { type: 'integer', default: 1 } },
      { name: 'j', in: 'query', content: { 'application/json': { schema: { type: 'string' } } } },
    ],
    requestBody: {
      required: true,
      content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/B' } } },
    },
    responses: {
      '200': {
        description: 'ok',
        headers: { 'X-Rate': { schema: { type: 'integer' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/B' } } },
      },
      default: { description: 'bad' },
    },
    servers: [{ url: 'https://o.example' }],
  };
  const schemas = { B: { type: 'object', properties: { a: { type: 'string' } } } };

  test('come out as they went in', async () => {
    const paths = { '/x/{id}': { post: operation } };
    expect(await rewrite({ paths, components: { schemas } })).toMatchObject({ paths });
  });

  test('security that most operations need stands once', async () => {
    const securitySchemes = {
      b: { type: 'http', scheme: 'basic' },
      k: { type: 'apiKey', in: 'query', name: 'key' },
      o: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://t.example', scopes: { r: 'Read' } } },
      },
    };
    const get = (security?: object) => ({
      get: { ...(security ? { security } : {}), responses: { '200': { description: '' } } },
    });
    const document = {
      paths: { '/a': get(), '/b': get(), '/c': get([{ o: ['r'] }, {}]), '/d': get([]) },
      components: { securitySchemes },
      security: [{ b: [], k: [] }],
    };
    const written = await rewrite(document);
    expect(written).toMatchObject({ security: document.security, components: document.components });
    expect(written['paths']).toEqual(document.paths);
  });
});

describe('LAP', () => {
  const lap = (endpoints: string): string => `@lap v0.3
@api Shop
@base https://{region}.example.com
@version 010
@auth Bearer basic
@endpoints 2

${endpoints}
@end
`;
  const convert = (endpoints: string): { readonly document: unknown; readonly codes: readonly string[] } => {
    const { api } = readLapText(lap(endpoints));
    const { report, all } = createDiagnostics();
    if (api === null) throw new Error('unreadable');
    return { document: parse(yamlText(emitOpenApi(api, report))), codes: all().map(({ code }) => code) };
  };

  test('what was assumed is marked', () => {
    const { document } = convert(`@endpoint POST /users/{id}
@required {id: str, X-Trace: str, name: str # The name}
@optional {tags: [str](a/b), at: str(date-time), note: str?}
@returns(200) {user: map?{id: str}}
@errors {404: gone}
`);
    expect(document).toMatchObject({
      openapi: '3.1.1',
      info: { title: 'Shop', version: '010' },
      servers: [{ url: 'https://{region}.example.com', variables: { region: { default: '' } } }],
      security: [{ basic: [] }],
      paths: {
        '/users/{id}': {
          post: {
            parameters: [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
              {
                name: 'X-Trace',
                in: 'header',
                'x-lapwright-assumed': ['X-Trace is sent in the header: its name is that of a header'],
              },
            ],
            requestBody: {
              required: true,
              'x-lapwright-assumed': ['sent in the body: name, tags, at, note'],
            },
            responses: { '404': { description: 'gone', content: { '*/*': {} } } },
          },
        },
      },
      components: {
        securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
        schemas: {
          PostUsersIdBody: {
            required: ['name'],
            properties: {
              name: { type: 'string', description: 'The name' },
              at: { type: 'string', format: 'date-time' },
              note: { type: ['string', 'null'] },
            },
          },
          PostUsersIdResponseUser: { properties: { id: { type: 'string' } } },
        },
      },
    });
  });

  test('a variable of the path that no line declares is marked', () => {
    const { document } = convert('@endpoint GET /users/{id}\n');
    const assumed = [
      'id is a variable of the path that no line declares: it is taken to be a required string',
    ];
    expect(document).toMatchObject({
      paths: {
        '/users/{id}': { get: { parameters: [{ name: 'id', in: 'path', 'x-lapwright-assumed': assumed }] } },
      },
    });
  });

  test('a repeated endpoint is written under a path with a fragment', () => {
    const { document, codes } = convert('@endpoint POST /\n@desc One\n\n@endpoint POST /\n@desc Two\n');
    expect(document).toMatchObject({
      paths: { '/': { post: { summary: 'One' } }, '/#2': { post: { summary: 'Two' } } },
    });
    expect(codes).toEqual(['convert/repeated']);
  });

  test('a header that OpenAPI reserves for the client is written, and said so', () => {
    const { document, codes } = convert('@endpoint GET /a\n@required {Accept: str}\n');
    expect(document).toMatchObject({
      paths: { '/a': { get: { parameters: [{ name: 'Accept', in: 'header' }] } } },
    });
    expect(codes).toEqual(['convert/ignored-header']);
  });

  test('a method that OpenAPI 3.1 lacks is reported and left out', () => {
    const { document, codes } = convert('@endpoint QUERY /q\n');
    expect(document).toMatchObject({ paths: {} });
    expect(codes).toEqual(['convert/method']);
  });
});

test('YAML and JSON say the same, whatever the names and texts', () => {
  const names = [
    'yes',
    '010',
    '2024-01-01',
    '~',
    'a: b',
    '# x',
    '- x',
    '\u2028',
    'tab\t',
    '__proto__',
    '200',
    '10',
    '',
  ];
  const node = new Map(names.map((name) => [name, [name, ...names]] as const));
  const json: unknown = JSON.parse(jsonText(node));
  expect(JSON.stringify(parse(yamlText(node)))).toBe(JSON.stringify(json));
  expect(jsonText(node).indexOf('"200": [')).toBeLessThan(jsonText(node).indexOf('"10": ['));
});
