import { expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';
import { createShow } from '../../../support/showType.ts';

const info = { title: 'T', version: '1' };
const point = { type: 'object', required: ['x'], properties: { x: { type: 'number' } } };
const item = { $ref: '#/$defs/Point' };

/** The type of a response, and what is said. */
async function read(schema: object, root: object = {}) {
  const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
  const { api, diagnostics } = await readDocument({
    openapi: '3.1.0',
    info,
    paths: { '/a': { get: { responses } } },
    ...root,
  });
  const type = api.operations[0]?.responses[0]?.contents[0]?.type ?? { kind: 'never' };
  const { show, body } = createShow(api);
  return { type: show(type), point: body('Point'), codes: diagnostics.map(({ code }) => code) };
}

test.each([
  [
    'the $defs of the schema around it',
    {
      given: { $defs: { Point: point }, type: 'array', items: item },
      want: { type: 'Point[]', point: '{ x: number }', codes: ['ref/local'] },
    },
  ],
  [
    'the nearest of several',
    {
      given: {
        $defs: { Point: { type: 'string' } },
        type: 'object',
        properties: { list: { $defs: { Point: point }, type: 'array', items: item } },
      },
      want: { type: '{ list?: Point[] }', point: '{ x: number }', codes: ['ref/local'] },
    },
  ],
  [
    'one message for many references',
    {
      given: { $defs: { Point: point }, type: 'object', properties: { a: item, b: item } },
      want: { type: '{ a?: Point; b?: Point }', point: '{ x: number }', codes: ['ref/local'] },
    },
  ],
  [
    'nothing anywhere',
    {
      given: { type: 'array', items: item },
      want: { type: 'unknown[]', point: 'MISSING', codes: ['ref/missing'] },
    },
  ],
])('%s', async (_, { given, want }) => {
  expect(await read(given)).toEqual(want);
});

test('the root of the document comes first', async () => {
  const { type, codes } = await read(
    { $defs: { Point: { type: 'string' } }, type: 'array', items: item },
    { $defs: { Point: point } },
  );
  expect({ type, codes }).toEqual({ type: 'Point[]', codes: [] });
});
