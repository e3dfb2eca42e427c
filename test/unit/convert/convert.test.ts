import { describe, expect, test } from 'vitest';
import { convert, type ConvertOptions } from '../../../generator/convert/convert.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { loadText, messages } from '../../support/sources.ts';

async function run(
  text: string,
  options: ConvertOptions,
): Promise<{ text: string | null; said: readonly string[] }> {
  const { sources } = await loadText(text);
  const { report, all } = createDiagnostics();
  return { text: convert(sources, options, report)?.text ?? null, said: messages(all()) };
}

const openapi = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /users:
    get:
      summary: List
      parameters: [{ name: limit, in: query, schema: { type: integer, default: 10 } }]
      responses: { '200': { description: ok, content: { application/json: { schema: { properties: { total: { type: integer } } } } } } }
`;
const lap = `@lap v0.3
# Machine-readable API spec. Each @endpoint block is one API call.
@api Shop
@version 1
@endpoints 1
@toc users(1)

@endpoint GET /users
@desc List
@optional {limit: int=10}
@returns(200) {total: int} # ok

@end
`;

describe('convert', () => {
  test('OpenAPI to LAP', async () => {
    expect(await run(openapi, { to: 'lap' })).toEqual({ text: lap, said: [] });
  });

  test.each(['lap', 'openapi'] as const)('a version that nobody reads to %s', async (to) => {
    const { text, said } = await run(openapi.replace('3.0.3', '4.0.0'), { to });
    expect({ text, said }).toEqual({
      text: null,
      said: ['error openapi/version: OpenAPI version "4.0.0" is not supported'],
    });
  });

  test('LAP to LAP, as it stands', async () => {
    expect(await run(lap, { to: 'lap' })).toEqual({ text: lap, said: [] });
  });

  test('LAP to OpenAPI', async () => {
    const { text } = await run(lap, { to: 'openapi' });
    expect(text).toBe(`openapi: 3.1.1
info:
  title: Shop
  version: "1"
paths:
  /users:
    get:
      summary: List
      parameters:
        - name: limit
          in: query
          schema:
            type: integer
            default: 10
          x-lapwright-assumed:
            - "limit is sent in the query: the method has no body"
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/GetUsersResponse"
components:
  schemas:
    GetUsersResponse:
      type: object
      required:
        - total
      properties:
        total:
          type: integer
x-lapwright-assumed:
  - every field of a response is taken to be there
  - "the document has no @base: the base URL is a required option of the client"
`);
  });

  test('LAP to OpenAPI with what the config says', async () => {
    const lapConfig = { locations: { 'GET /users': { limit: 'header' } }, auth: 'Bearer' } as const;
    const { text } = await run(lap, {
      to: 'openapi',
      syntax: 'json',
      lap: lapConfig,
      baseUrl: 'https://b.example',
    });
    expect(JSON.parse(text ?? '')).toMatchObject({
      servers: [{ url: 'https://b.example' }],
      paths: { '/users': { get: { parameters: [{ name: 'limit', in: 'header' }] } } },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    });
  });

  test('OpenAPI 2.0 to OpenAPI 3.1', async () => {
    const swagger = `swagger: '2.0'
info: { title: Old, version: '1' }
host: h.example
schemes: [https]
paths:
  /a:
    post:
      consumes: [application/json]
      parameters: [{ name: body, in: body, required: true, schema: { $ref: '#/definitions/A' } }]
      responses: { '201': { description: made } }
definitions: { A: { type: object, properties: { x: { type: string } } } }
`;
    const { text } = await run(swagger, { to: 'openapi', syntax: 'json' });
    expect(JSON.parse(text ?? '')).toMatchObject({
      openapi: '3.1.1',
      servers: [{ url: 'https://h.example' }],
      paths: { '/a': { post: { requestBody: { required: true, content: { 'application/json': {} } } } } },
      components: { schemas: { A: { properties: { x: { type: 'string' } } } } },
    });
  });

  test('an OpenAPI document in a Markdown page', async () => {
    expect(await run(`# Users\n\n\`\`\`yaml\n${openapi}\`\`\`\n`, { to: 'lap' })).toEqual({
      text: lap,
      said: [],
    });
  });

  test('a JSON Schema document has no endpoints', async () => {
    const schema =
      '{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://x.example/T", "type": "object"}';
    expect(await run(schema, { to: 'lap' })).toEqual({
      text: null,
      said: [
        'error convert/no-endpoints: <stdin> is a JSON Schema document: there are no endpoints to write as LAP',
      ],
    });
  });

  test('references to other files are left out, and said so', async () => {
    const outside = openapi.replace(
      '{ type: integer, default: 10 }',
      "{ $ref: 'https://x.example/y.yaml#/L' }",
    );
    const { sources } = await loadText(openapi);
    const data: unknown = JSON.parse(
      JSON.stringify(sources.root.data).replace(/\{"type":"integer","default":10\}/, '{"$ref":"y.yaml#/L"}'),
    );
    const { report, all } = createDiagnostics();
    const root = { ...sources.root, text: outside, data: data as typeof sources.root.data };
    expect(convert({ ...sources, root }, { to: 'lap' }, report)?.text).toContain('@optional {limit: any}');
    expect(messages(all())).toEqual([
      'warning convert/external-ref: $ref "y.yaml#/L" leads out of the document; LAP is written from one file, so what stands there is left out',
    ]);
  });

  test('a text that only the lenient reader takes is compiled from what that one read', async () => {
    const { text } = await run(
      '{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, } // end',
      { to: 'lap' },
    );
    expect(text).toContain('@api T\n');
  });
});

test('what is compiled is read and written again as it stands', async () => {
  const odd = `openapi: 3.0.3
info: { title: Odd, version: '1' }
paths:
  /a:
    put:
      requestBody: { content: { application/json: { schema: { properties: {
        both: { type: object, properties: { x: { type: string } }, enum: [p, q], description: 'values: p or q' },
        list: { type: array, items: { type: string }, enum: [a, b], default: [a] } } } } } }
`;
  const { text } = await run(odd, { to: 'lap' });
  expect(text).toContain("@optional {both: map{x: str}(p/q) # values: p or q, list: [str](a/b)=['a']}");
  expect(await run(text ?? '', { to: 'lap' })).toEqual({ text, said: [] });
  expect((await run(text ?? '', { to: 'lap', lean: true })).text).toBe(
    (await run(odd, { to: 'lap', lean: true })).text,
  );
});
