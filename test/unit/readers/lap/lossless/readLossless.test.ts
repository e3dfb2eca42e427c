import { describe, expect, test } from 'vitest';
import { readLapText } from '../../../../support/readLapText.ts';

const header = `@lap v0.3
@api Shop
@version 1
@endpoints 1
@openapi {"openapi":"3.0.3","servers":[{"url":"https://a.example"}]}
@openapi {"components":{"schemas":{"User":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}}}}
`;
const endpoint = `
@endpoint POST /users/{id}
@desc Change
@required {id: str # The id, mode: str(a/b)}
@optional {tags: [str]}
@returns(200) {id: str} # ok
`;
const line = (payload: object): string => `@openapi ${JSON.stringify(payload)}\n`;
const read = (text: string) => readLapText(`${text}\n@end\n`);

const parameters = [
  { name: 'id', in: 'path' },
  { name: 'tags', in: 'cookie' },
];

describe('@openapi', () => {
  test('adds what the lines do not say, and the lines what it does not say', () => {
    const payload = {
      operationId: 'change',
      parameters,
      responses: {
        '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
      },
    };
    const { api, diagnostics } = read(header + endpoint + line(payload));
    expect(diagnostics).toEqual([]);
    expect(api).toMatchObject({
      title: 'Shop',
      version: '1',
      format: 'openapi',
      servers: [{ url: 'https://a.example' }],
      operations: [
        {
          id: 'POST /users/{id}',
          operationId: 'change',
          doc: { summary: 'Change' },
          parameters: [
            {
              wireName: 'id',
              place: 'path',
              presence: 'required',
              doc: { description: 'The id' },
              type: { scalar: 'string' },
            },
            { wireName: 'tags', place: 'cookie', presence: 'optional', type: { kind: 'array' } },
          ],
          body: null,
          responses: [{ status: 200, doc: { description: 'ok' } }],
        },
      ],
      types: [{ kind: 'object', hint: { kind: 'declared', name: 'User' } }],
      assumptions: [],
    });
  });

  test('null takes away what the lines say', () => {
    const { api } = read(
      header +
        endpoint +
        line({ summary: null, parameters: [{ name: 'id', in: 'path', description: null }] }),
    );
    const [operation] = api?.operations ?? [];
    expect(operation?.doc.summary).toBe('');
    expect(operation?.parameters[0]?.doc.description).toBe('');
  });

  test('several lines of one endpoint add up', () => {
    const { api } = read(
      `${header}${endpoint}${line({ operationId: 'a', tags: ['x'] })}${line({ operationId: 'b' })}`,
    );
    expect(api?.operations).toMatchObject([{ operationId: 'b', tags: ['x'] }]);
  });

  test('the second entry of a name is the second parameter of that name', () => {
    const two = endpoint.replace('tags: [str]', 'id: int');
    const both = [...parameters.slice(0, 1), { name: 'id', in: 'query' }];
    const { api } = read(header + two + line({ parameters: both }));
    expect(api?.operations[0]?.parameters).toMatchObject([
      { place: 'path', type: { scalar: 'string' } },
      { place: 'query', type: { scalar: 'integer' } },
    ]);
  });

  test('values and defaults of the lines are not taken: a schema that has some stands in the directive', () => {
    const mode = { name: 'mode', in: 'query' };
    const { api } = read(header + endpoint + line({ parameters: [mode] }));
    expect(api?.operations[0]?.parameters[0]).toMatchObject({
      wireName: 'mode',
      type: { kind: 'scalar', scalar: 'string' },
    });
  });

  test('a schema called __proto__', () => {
    const schemas: unknown = JSON.parse(
      '{"__proto__":{"type":"object","properties":{"a":{"type":"string"}}}}',
    );
    const { api } = read(header + line({ components: { schemas } }) + endpoint + line({ parameters }));
    expect(api?.types.map(({ hint }) => hint)).toContainEqual({ kind: 'declared', name: '__proto__' });
  });

  test('an endpoint without the directive is read like any other LAP', () => {
    const { api } = read(
      `${header}${endpoint}${line({ parameters })}\n@endpoint GET /health\n@optional {deep: bool}\n@returns(204)\n`,
    );
    expect(api?.operations.map(({ id }) => id)).toEqual(['POST /users/{id}', 'GET /health']);
    expect(api?.operations[1]?.parameters).toMatchObject([{ wireName: 'deep', place: 'query' }]);
    expect(api?.assumptions).toMatchObject([{ subject: 'deep' }]);
  });

  test('a line that is no JSON object is reported, and its endpoint read without it', () => {
    const { api, diagnostics } = read(`${header}${endpoint}@openapi [1]\n`);
    expect(diagnostics).toMatchObject([
      {
        code: 'lap/lossless',
        message: 'line 13: @openapi is followed by something else than a JSON object; it is left out',
      },
    ]);
    expect(api?.operations).toMatchObject([{ id: 'POST /users/{id}', operationId: '' }]);
  });

  test('places are lines of the LAP document', () => {
    const text = header + endpoint + line({ parameters, responses: {}, security: [{ missing: [] }] });
    const { api, diagnostics } = read(text);
    const at = (origin: unknown): string => {
      const { start, end } = origin as { start: number; end: number };
      return text.slice(start, end).slice(0, 20);
    };
    expect(at(api?.types[0]?.origin)).toBe('@openapi {"component');
    expect(at(api?.operations[0]?.origin)).toBe('@endpoint POST /user');
    expect(diagnostics.map(({ origin }) => origin?.kind)).not.toContain('node');
  });

  test('without a line in the header a document is plain LAP', () => {
    const { api } = read(`@lap v0.3\n@api Shop\n@endpoints 1\n${endpoint}${line({ operationId: 'x' })}`);
    expect(api).toMatchObject({ format: 'lap', operations: [{ operationId: '' }] });
  });
});
