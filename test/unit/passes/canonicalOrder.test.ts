import { expect, it } from 'vitest';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { readDocument } from '../../support/readDocument.ts';

/** The same document with the keys of every mapping in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const text = { type: 'string' };
const ok = (schema: object) => ({ description: '', content: { 'application/json': { schema } } });
const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/b': {
      get: {
        responses: {
          404: ok(text),
          200: ok({ $ref: '#/components/schemas/B' }),
          '4XX': ok(text),
          default: ok(text),
        },
      },
    },
    '/a': {
      post: { responses: { 200: ok({ $ref: '#/components/schemas/A' }) } },
      get: { responses: { 200: ok(text) } },
    },
  },
  components: {
    schemas: {
      B: { type: 'object', properties: { 2: text, 10: text, b: text, a: text, Z: text } },
      A: {
        type: 'object',
        properties: { b: { $ref: '#/components/schemas/B' }, e: { type: 'string', enum: ['z', 'a'] } },
      },
    },
  },
};

async function run(given: object) {
  const { api } = await readDocument(given);
  return runPasses(api, {}, createDiagnostics().report);
}

const api = await run(document);

it('sorts by code unit what has no order of its own', () => {
  expect(api.operations.map(({ id }) => id)).toEqual(['GET /a', 'GET /b', 'POST /a']);
  expect(api.operations[1]?.responses.map(({ status }) => status)).toEqual([200, 404, '4XX', 'default']);
  const b = api.types.find(({ id }) => id.endsWith('/B'));
  expect(b?.kind === 'object' && b.properties.map(({ wireName }) => wireName)).toEqual([
    '10',
    '2',
    'Z',
    'a',
    'b',
  ]);
});

it('leaves lists alone whose order means something', () => {
  const e = api.types.find(({ kind }) => kind === 'enum');
  expect(e?.kind === 'enum' && e.members.map(({ value }) => value)).toEqual(['z', 'a']);
});

it('gives equal results for documents that differ in the order of keys only', async () => {
  const withoutOrigins = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) => (key === 'origin' ? undefined : inner));
  expect(withoutOrigins(await run(reversed(document) as object))).toBe(withoutOrigins(api));
});

it('puts JSON first among contents, then sorts by media type', async () => {
  const content = {
    'text/csv': { schema: text },
    'application/problem+json': { schema: text },
    'application/json': {},
  };
  const { operations } = await run({
    ...document,
    paths: { '/c': { post: { requestBody: { content }, responses: { 200: { description: '', content } } } } },
  });
  const [operation] = operations;
  const order = ['application/json', 'application/problem+json', 'text/csv'];
  expect(operation?.body?.contents.map(({ mediaType }) => mediaType)).toEqual(order);
  expect(operation?.responses[0]?.contents.map(({ mediaType }) => mediaType)).toEqual(order);
});
