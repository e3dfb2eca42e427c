import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';

const info = { title: 'Test', version: '1' };
const ok = { 200: { description: 'ok' } };

/** What is said about a document: pointer and message. */
async function said(document: object) {
  const { diagnostics } = await readDocument({ openapi: '3.0.3', info, ...document });
  return diagnostics.map(({ code, message, origin }) => {
    const place = origin?.kind === 'node' ? origin.pointer : '';
    return `${place} ${code.startsWith('openapi/') || code.startsWith('path/') ? message : code}`;
  });
}

describe('members that an object does not have', () => {
  test.each([
    [
      'the document',
      {
        given: { paths: {}, serverz: [] },
        want: ['/serverz "serverz" is no member of a document; it is ignored; did you mean "servers"?'],
      },
    ],
    [
      'components',
      {
        given: { paths: {}, components: { schema: {} } },
        want: [
          '/components/schema "schema" is no member of a components object; it is ignored; did you mean "schemas"?',
        ],
      },
    ],
    [
      'a path item',
      {
        given: { paths: { '/a': { fetch: {} } } },
        want: ['/paths/~1a/fetch "fetch" is no member of a path item; it is ignored; did you mean "patch"?'],
      },
    ],
    [
      'an operation',
      {
        given: { paths: { '/a': { get: { requestbody: {}, responses: ok } } } },
        want: [
          '/paths/~1a/get/requestbody "requestbody" is no member of an operation; it is ignored; did you mean "requestBody"?',
        ],
      },
    ],
    [
      'a parameter, a body, a media type and a response',
      {
        given: {
          paths: {
            '/a': {
              post: {
                parameters: [{ name: 'a', in: 'query', require: true, schema: { type: 'string' } }],
                requestBody: { need: true, content: { 'text/plain': { scheme: {} } } },
                responses: { 200: { description: 'ok', contents: {} } },
              },
            },
          },
        },
        want: [
          '/paths/~1a/post/parameters/0/require "require" is no member of a parameter; it is ignored; did you mean "required"?',
          '/paths/~1a/post/requestBody/need "need" is no member of a request body; it is ignored',
          '/paths/~1a/post/requestBody/content/text~1plain/scheme "scheme" is no member of a media type; it is ignored; did you mean "schema"?',
          '/paths/~1a/post/responses/200/contents "contents" is no member of a response; it is ignored; did you mean "content"?',
        ],
      },
    ],
    ['extensions', { given: { paths: { '/a': { 'x-a': 1, get: { 'X-B': 1, responses: ok } } } }, want: [] }],
    ['every version of the document', { given: { $schema: 'x', 'x-a': 1, paths: {} }, want: [] }],
    [
      'Swagger 2.0',
      {
        given: {
          openapi: undefined,
          swagger: '2.0',
          basepath: '/a',
          paths: {
            '/a': { get: { requestBody: {}, responses: { 200: { description: 'ok', content: {} } } } },
          },
        },
        want: [
          '/basepath "basepath" is no member of a document; it is ignored; did you mean "basePath"?',
          '/paths/~1a/get/requestBody "requestBody" is no member of an operation; it is ignored',
          '/paths/~1a/get/responses/200/content "content" is no member of a response; it is ignored',
        ],
      },
    ],
  ])('%s', async (_, { given, want }) => {
    expect(await said(given)).toEqual(want);
  });
});

describe('what belongs to another place or version is read all the same', () => {
  test('a method in capitals', async () => {
    const paths = {
      '/a': { GET: { responses: ok }, get: { responses: ok } },
      '/b': { Post: { responses: ok } },
    };
    const { api, diagnostics } = await readDocument({ openapi: '3.0.3', info, paths });
    expect(api.operations.map(({ id }) => id)).toEqual(['GET /a', 'POST /b']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['path/method-case', 'path/method-case']);
  });

  test('nothing else is', async () => {
    const { diagnostics } = await readDocument({ openapi: '3.0.3', info, path: {}, paths: {} });
    expect(diagnostics.map(({ code }) => code)).toEqual(['openapi/unknown-member']);
  });

  test('a parameter that is its own schema', async () => {
    const parameters = [{ name: 'a', in: 'query', required: true, type: 'integer' }];
    const paths = { '/a': { get: { parameters, responses: ok } } };
    const { api, diagnostics } = await readDocument({ openapi: '3.0.3', info, paths });
    expect(api.operations[0]?.parameters[0]?.type).toEqual({ kind: 'scalar', scalar: 'integer' });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"type" is a member of Swagger 2.0; it is read as a part of the parameter\'s schema',
    ]);
  });

  test('a response and a body with a schema of their own', async () => {
    const post = {
      requestBody: { schema: { type: 'string' } },
      responses: { 200: { description: 'ok', headers: {}, schema: { type: 'number' } } },
    };
    const { api, diagnostics } = await readDocument({ openapi: '3.0.3', info, paths: { '/a': { post } } });
    const [operation] = api.operations;
    expect(operation?.body?.contents).toMatchObject([
      { mediaType: 'application/json', type: { scalar: 'string' } },
    ]);
    expect(operation?.responses[0]?.contents).toMatchObject([
      { mediaType: 'application/json', type: { scalar: 'number' } },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['openapi/swagger-member', 'openapi/swagger-member']);
  });

  test('two versions', async () => {
    const { diagnostics } = await readDocument({ openapi: '3.0.3', swagger: '2.0', info, paths: {} });
    expect(diagnostics.map(({ code }) => code)).toEqual(['openapi/two-versions']);
  });

  test('path items that refer to each other', async () => {
    const paths = { '/a': { $ref: '#/paths/~1b', get: { responses: ok } }, '/b': { $ref: '#/paths/~1a' } };
    const { api, diagnostics } = await readDocument({ openapi: '3.0.3', info, paths });
    expect(api.operations.map(({ id }) => id)).toEqual(['GET /a', 'GET /b']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['path/cycle', 'path/cycle']);
  });
});
