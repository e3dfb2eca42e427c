import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { runPasses } from '../../../generator/passes/runPasses.ts';
import { readDocument } from '../../support/readDocument.ts';

const text = { type: 'string' };
const integer = { type: 'integer' };
const list = { type: 'array', items: { type: 'object', properties: { id: text } } };
const object = (properties: object) => ({ type: 'object', properties });
const query = (schemas: object) =>
  Object.entries(schemas).map(([name, schema]) => ({ name, in: 'query', schema }));
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

interface Given {
  readonly method?: string;
  readonly query?: object;
  readonly body?: object;
  readonly answer: object;
  readonly headers?: object;
}

async function pagingOf(given: Given, paging: ProjectConfig['paging'] = {}) {
  const { method = 'get', answer, headers = {} } = given;
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        [method]: {
          parameters: query(given.query ?? {}),
          ...(given.body === undefined ? {} : { requestBody: json(given.body) }),
          responses: { 200: { description: '', headers, ...json(answer) } },
        },
      },
    },
  });
  const { report, all } = createDiagnostics();
  const result = runPasses(api, { paging }, report);
  return { paging: result.operations[0]?.paging, codes: all().map(({ code }) => code) };
}

describe('detected', () => {
  const cursor = (next: readonly string[], items: readonly string[], parameter = 'cursor') => ({
    kind: 'cursor',
    items,
    parameter,
    next,
  });
  const cases: [string, { given: Given; want: object | null }][] = [
    [
      'a cursor beside one array',
      {
        given: { query: { cursor: text }, answer: object({ users: list, next_cursor: text }) },
        want: cursor(['next_cursor'], ['users']),
      },
    ],
    [
      'a cursor in the body of a POST',
      {
        given: {
          method: 'post',
          body: object({ cursor: text }),
          answer: object({ users: list, meta: object({ nextCursor: text }) }),
        },
        want: cursor(['meta', 'nextCursor'], ['users']),
      },
    ],
    [
      'a cursor that may be null',
      {
        given: {
          query: { cursor: text },
          answer: object({ users: list, next_cursor: { type: ['string', 'null'] } }),
        },
        want: cursor(['next_cursor'], ['users']),
      },
    ],
    [
      'one name on both sides (AWS)',
      {
        given: { query: { NextToken: text }, answer: object({ Users: list, NextToken: text }) },
        want: cursor(['NextToken'], ['Users'], 'NextToken'),
      },
    ],
    [
      'the array that is called data, of several',
      {
        given: { query: { cursor: text }, answer: object({ data: list, errors: list, next_cursor: text }) },
        want: cursor(['next_cursor'], ['data']),
      },
    ],
    [
      'page numbers, from the default of the parameter',
      {
        given: {
          query: { page: { ...integer, default: 0 } },
          answer: object({ items: list, total_pages: integer }),
        },
        want: { kind: 'pageNumber', items: ['items'], parameter: 'page', first: 0, total: ['total_pages'] },
      },
    ],
    [
      'page numbers without a total',
      {
        given: { query: { page: integer }, answer: list },
        want: { kind: 'pageNumber', items: [], parameter: 'page', first: 1, total: null },
      },
    ],
    [
      'an offset with a limit',
      {
        given: { query: { offset: integer, limit: integer }, answer: list },
        want: { kind: 'offset', items: [], parameter: 'offset' },
      },
    ],
    [
      'the Link header before a page number',
      {
        given: { query: { page: integer }, answer: list, headers: { Link: { schema: text } } },
        want: { kind: 'link', items: [] },
      },
    ],
    [
      'the URL of the next page',
      {
        given: { answer: object({ results: list, next: text, previous: text }) },
        want: { kind: 'nextUrl', items: ['results'], next: ['next'] },
      },
    ],
    [
      'not without a cursor to send',
      { given: { answer: object({ users: list, next_cursor: text }) }, want: null },
    ],
    [
      'not without a next cursor',
      { given: { query: { cursor: text }, answer: object({ users: list }) }, want: null },
    ],
    [
      'not with several arrays',
      {
        given: { query: { cursor: text }, answer: object({ a: list, b: list, next_cursor: text }) },
        want: null,
      },
    ],
    [
      'not with a cursor that is no text',
      {
        given: { query: { cursor: { type: 'object' } }, answer: object({ a: list, next_cursor: text }) },
        want: null,
      },
    ],
    ['not with an offset alone', { given: { query: { offset: integer }, answer: list }, want: null }],
    ['not with a page of a book', { given: { query: { page: text }, answer: list }, want: null }],
    [
      'not a POST with a page number',
      { given: { method: 'post', query: { page: integer }, answer: list }, want: null },
    ],
  ];
  it.each(cases)('%s', async (_, { given, want }) => {
    expect((await pagingOf(given)).paging).toEqual(want);
  });
});

describe('configured', () => {
  const given = {
    query: { cursor: text, after: text },
    answer: object({ users: list, page: object({ last: text }), next_cursor: text }),
  };
  const cases: [
    string,
    { given: NonNullable<ProjectConfig['paging']>; want: object | null; codes?: readonly string[] },
  ][] = [
    ['switched off', { given: { 'GET /a': false }, want: null }],
    [
      'said otherwise',
      {
        given: { 'GET /a': { kind: 'cursor', items: 'users', parameter: 'after', next: 'page.last' } },
        want: { kind: 'cursor', items: ['users'], parameter: 'after', next: ['page', 'last'] },
      },
    ],
    [
      'incomplete',
      {
        given: { 'GET /a': { kind: 'cursor', items: 'users' } },
        want: null,
        codes: ['plan/paging-incomplete'],
      },
    ],
    [
      'for no operation',
      {
        given: { 'GET /b': false },
        want: { kind: 'cursor', items: ['users'], parameter: 'cursor', next: ['next_cursor'] },
        codes: ['plan/unknown-operation'],
      },
    ],
  ];
  it.each(cases)('%s', async (_, { given: config, want, codes = [] }) => {
    expect(await pagingOf(given, config)).toEqual({ paging: want, codes });
  });
});
