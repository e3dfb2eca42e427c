import { expect, test } from 'vitest';
import { readDocument } from '../../../support/readDocument.ts';

const schema = { type: 'array', items: { type: 'string' } };
const example = { examples: { one: { value: null } } };

test.each([
  ['JSON with a parameter', { given: { 'application/json; charset=utf-8': { schema } }, want: 'array' }],
  ['any media type', { given: { '*/*': { schema } }, want: 'array' }],
  ['another kind', { given: { 'text/csv': { schema } }, want: 'unknown' }],
])('JSON that has only an example beside a schema for %s', async (_name, { given, want }) => {
  const content = { 'application/json': example, ...given };
  const responses = { 200: { description: '', content } };
  const { api } = await readDocument({ openapi: '3.0.3', paths: { '/a': { get: { responses } } } });
  const contents = api.operations[0]?.responses[0]?.contents ?? [];
  expect(contents.find(({ mediaType }) => mediaType === 'application/json')?.type.kind).toBe(want);
});
