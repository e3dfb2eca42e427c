import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';
import { createShow } from '../../../support/showType.ts';

const object = { type: 'object', properties: { a: { type: 'string' } } };

/** The parameters of an operation, and what is said about them. */
async function read(...parameters: readonly object[]) {
  const { api, diagnostics } = await readDocument({
    openapi: '3.2.0',
    info: { title: 'Test', version: '1' },
    paths: { '/a': { get: { parameters, responses: {} } } },
  });
  const { show } = createShow(api);
  const found = api.operations[0]?.parameters.map(({ wireName, type, codec }) => {
    const how = codec.kind === 'content' ? `${codec.mediaType} ${codec.payload}` : codec.kind;
    return `${wireName}: ${show(type)} ${how}`;
  });
  return { found, codes: diagnostics.map(({ code }) => code) };
}

describe('the content of a parameter', () => {
  test.each([
    [
      'JSON',
      {
        content: { 'application/json': { schema: object } },
        want: '{ a?: string } application/json json',
        codes: [],
      },
    ],
    [
      'a text',
      {
        content: { 'text/plain': { schema: { type: 'string' } } },
        want: 'string text/plain text',
        codes: [],
      },
    ],
    [
      'a media type that is not written',
      {
        content: { 'application/xml': { schema: object } },
        want: 'string application/xml xml',
        codes: ['parameter/media-type'],
      },
    ],
    [
      'several media types, in whatever order',
      {
        content: { 'text/plain': { schema: { type: 'string' } }, 'application/json': { schema: object } },
        want: '{ a?: string } application/json json',
        codes: ['parameter/contents'],
      },
    ],
    ['none', { content: {}, want: 'string form', codes: ['openapi/missing'] }],
  ])('%s', async (_, { content, want, codes: expected }) => {
    const { found, codes } = await read({ name: 'q', in: 'query', content });
    expect(found).toEqual([`q: ${want}`]);
    expect(codes).toEqual(expected);
  });

  test('beside a schema it is left out', async () => {
    const content = { 'application/json': { schema: object } };
    const { found, codes } = await read({ name: 'q', in: 'query', schema: { type: 'string' }, content });
    expect(found).toEqual(['q: string form']);
    expect(codes).toEqual(['parameter/schema-and-content']);
  });
});

test('headers of the connection are left out', async () => {
  const header = (name: string) => ({ name, in: 'header', schema: { type: 'string' } });
  const { found, codes } = await read(header('Content-Length'), header('X-A'), header('Upgrade'));
  expect(found).toEqual(['X-A: string simple']);
  expect(codes).toEqual(['parameter/transport-header', 'parameter/transport-header']);
});
