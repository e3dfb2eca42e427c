import { describe, expect, it } from 'vitest';
import { shareErrorBodies } from '../../../generator/passes/errorBodies.ts';
import { readDocument } from '../../support/readDocument.ts';

const error = (name: string) => ({
  description: '',
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const bare = { description: '' };

/** Statuses that have a body after the pass, and how many assumptions were made. */
async function bodies(responses: object) {
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses } } },
    components: {
      schemas: { E: { type: 'object', properties: { e: {} } }, F: { type: 'object', properties: { f: {} } } },
    },
  });
  const { operations, assumptions } = shareErrorBodies(api);
  const statuses = operations[0]?.responses.flatMap(({ status, contents }) =>
    contents.length > 0 ? [status] : [],
  );
  return { statuses, assumptions: assumptions.length };
}

describe('shareErrorBodies', () => {
  const cases: [string, { given: object; want: object }][] = [
    [
      'completes the one that was forgotten',
      {
        given: { 200: bare, 400: bare, 401: error('E'), 500: error('E') },
        want: { statuses: [400, 401, 500], assumptions: 1 },
      },
    ],
    [
      'does nothing where one says all',
      { given: { 400: bare, 401: error('E') }, want: { statuses: [401], assumptions: 0 } },
    ],
    [
      'does nothing where errors differ',
      {
        given: { 400: bare, 401: error('E'), 500: error('F') },
        want: { statuses: [401, 500], assumptions: 0 },
      },
    ],
    [
      'does nothing where nothing is missing',
      { given: { 401: error('E'), 500: error('E') }, want: { statuses: [401, 500], assumptions: 0 } },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect(await bodies(given)).toEqual(want);
  });
});
