import { describe, expect, test } from 'vitest';
import type { FilterConfig } from '../../../generator/config/options.ts';
import { matchesPattern } from '../../../generator/config/patterns.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';
import { createShow } from '../../support/showType.ts';

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const get = (name: string, more: object) => ({ responses: { 200: json(name) }, ...more });
const { api: given } = await readDocument({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/v1/users': { get: get('User', { tags: ['users'] }), post: get('User', { tags: ['users', 'write'] }) },
    '/v1/users/{id}': {
      get: get('User', {
        tags: ['users'],
        deprecated: true,
        parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
      }),
    },
    '/internal/keys': { get: get('Key', {}) },
  },
  components: {
    schemas: {
      User: { type: 'object', properties: { key: { $ref: '#/components/schemas/Key' } } },
      Key: { type: 'object', properties: { k: { type: 'string' } } },
      Event: { type: 'object', properties: { key: { $ref: '#/components/schemas/Key' } } },
    },
  },
});

function run(filter: FilterConfig) {
  const { report, all } = createDiagnostics();
  const api = runPasses(given, { filter }, report);
  const names = api.types.flatMap(({ hint }) => (hint.kind === 'declared' ? [hint.name] : []));
  return {
    operations: api.operations.map(({ id }) => id),
    names,
    api,
    messages: all().map(({ message }) => message),
  };
}

describe('operations', () => {
  test.each<[string, { filter: FilterConfig; want: readonly string[] }]>([
    [
      'nothing chosen means all',
      { filter: {}, want: ['GET /internal/keys', 'GET /v1/users', 'POST /v1/users', 'GET /v1/users/{id}'] },
    ],
    [
      'by path',
      { filter: { operations: ['/v1/**'] }, want: ['GET /v1/users', 'POST /v1/users', 'GET /v1/users/{id}'] },
    ],
    [
      'by method and path',
      { filter: { operations: ['GET /v1/**'] }, want: ['GET /v1/users', 'GET /v1/users/{id}'] },
    ],
    ['a star is one segment', { filter: { operations: ['GET /v1/*'] }, want: ['GET /v1/users'] }],
    [
      'taken away',
      {
        filter: { operations: ['!/internal/**', '!POST **'] },
        want: ['GET /v1/users', 'GET /v1/users/{id}'],
      },
    ],
    ['by tag', { filter: { tags: ['users', '!write'] }, want: ['GET /v1/users', 'GET /v1/users/{id}'] }],
    [
      'not deprecated',
      { filter: { deprecated: false }, want: ['GET /internal/keys', 'GET /v1/users', 'POST /v1/users'] },
    ],
  ])('%s', (_, { filter, want }) => {
    const { operations, messages } = run(filter);
    expect([...operations].sort()).toEqual([...want].sort());
    expect(messages).toEqual([]);
  });
});

describe('schemas', () => {
  test('those that nobody refers to are left out, unless they are named', () => {
    expect(run({}).names).toEqual(['Key', 'User']);
    expect(run({ schemas: ['Ev*'] }).names).toEqual(['Event', 'Key', 'User']);
  });

  test('what is left out is unknown where it was used', () => {
    const { names, api } = run({ schemas: ['!Key'] });
    expect(names).toEqual(['User']);
    expect(createShow(api).body('User')).toBe('{ key?: unknown }');
    const keys = api.operations.find(({ id }) => id === 'GET /internal/keys');
    expect(keys?.responses[0]?.contents[0]?.type).toEqual({ kind: 'unknown' });
  });
});

test('a pattern that matches nothing is reported', () => {
  expect(
    run({ operations: ['/v2/**', '!/v1/none'], tags: ['user', 'users'], schemas: ['!Kye'] }).messages,
  ).toEqual([
    'filter.operations: the pattern "/v2/**" matches nothing',
    'filter.operations: the pattern "!/v1/none" matches nothing',
    'filter.tags: the pattern "user" matches nothing',
    'filter.schemas: the pattern "!Kye" matches nothing',
  ]);
});

test.each([
  ['/v1/users', '/v1/*', true],
  ['/v1/users/{id}', '/v1/*', false],
  ['/v1/users/{id}', '/v1/**', true],
  ['/v1/users/{id}', '/v1/users/{id}', true],
  ['/v1.users', '/v1?users', false],
  ['a+b', 'a+b', true],
])('%s and %s', (text, pattern, want) => {
  expect(matchesPattern(text, pattern)).toBe(want);
});
