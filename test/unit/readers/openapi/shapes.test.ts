import { expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';

const info = { title: 'Test', version: '1' };
const get = (parts: object) => ({ paths: { '/a': { get: { responses: {}, ...parts } } } });
const post = (parts: object) => ({ paths: { '/a': { post: { responses: {}, ...parts } } } });

/** What stands where something else belongs: nothing of it is left out in silence. */
test.each([
  ['/components', { components: [] }, 'an object of components is expected here, not a list'],
  ['/webhooks', { webhooks: 'x' }, 'an object of webhooks is expected here, not a text'],
  ['/tags', { tags: {} }, 'a list of tags is expected here, not an object'],
  ['/tags/0', { tags: ['x'] }, 'a tag with a name is expected here, not a text'],
  [
    '/components/securitySchemes',
    { components: { securitySchemes: [] } },
    'an object of security schemes is expected here, not a list',
  ],
  [
    '/servers/0/variables',
    { servers: [{ url: 'https://a.example', variables: [] }] },
    'an object of server variables is expected here, not a list',
  ],
  [
    '/paths/~1a/get/tags/0',
    get({ tags: [{ name: 'x' }] }),
    'the name of a tag is expected here, not an object',
  ],
  [
    '/paths/~1a/get/callbacks',
    get({ callbacks: 5 }),
    'an object of callbacks is expected here, not a number',
  ],
  ['/paths/~1a/get/callbacks/x', get({ callbacks: { x: [] } }), 'a callback is expected here, not a list'],
  [
    '/paths/~1a/get/responses/200/headers',
    get({ responses: { 200: { description: '', headers: [] } } }),
    'an object of headers is expected here, not a list',
  ],
  [
    '/paths/~1a/post/requestBody/content',
    post({ requestBody: { content: [] } }),
    'an object of media types is expected here, not a list',
  ],
  [
    '/paths/~1a/post/requestBody/content/text~1plain',
    post({ requestBody: { content: { 'text/plain': 5 } } }),
    'a media type object is expected here, not a number',
  ],
  [
    '/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/x',
    post({ requestBody: { content: { 'multipart/form-data': { schema: {}, encoding: { x: 5 } } } } }),
    'an encoding is expected here, not a number',
  ],
])('%s', async (pointer, given, want) => {
  const { diagnostics } = await readDocument({ openapi: '3.2.0', info, paths: {}, ...given });
  expect(diagnostics).toMatchObject([
    { code: 'openapi/shape', message: `${want}; it is left out`, origin: { pointer } },
  ]);
});

test('a place in capitals', async () => {
  const parameters = [
    { name: 'q', in: 'Query', schema: { type: 'string' } },
    { name: 'id', in: 'PATH', required: true, schema: { type: 'string' } },
  ];
  const { api, diagnostics } = await readDocument({
    openapi: '3.1.0',
    info,
    paths: { '/a/{id}': { get: { parameters, responses: {} } } },
  });
  expect(api.operations[0]?.parameters.map(({ place }) => place)).toEqual(['query', 'path']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['parameter/place-case', 'parameter/place-case']);
});
