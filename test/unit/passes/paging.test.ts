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
  /** Media types beside JSON. */
  readonly others?: object;
}

async function pagingOf(given: Given, paging: ProjectConfig['paging'] = {}) {
  const { method = 'get', answer, headers = {}, others = {} } = given;
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        [method]: {
          parameters: query(given.query ?? {}),
          ...(given.body === undefined ? {} : { requestBody: json(given.body) }),
          responses: {
            200: { description: '', headers, content: { ...others, ...json(answer).content } },
          },
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
    more: null,
  });
  const nullable = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });
  const flag = { type: 'boolean' };
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
        want: {
          kind: 'pageNumber',
          items: ['items'],
          parameter: 'page',
          first: 0,
          total: ['total_pages'],
          more: null,
        },
      },
    ],
    [
      'page numbers without a total',
      {
        given: { query: { page: integer }, answer: list },
        want: { kind: 'pageNumber', items: [], parameter: 'page', first: 1, total: null, more: null },
      },
    ],
    [
      'an offset with a limit',
      {
        given: { query: { offset: integer, limit: integer }, answer: list },
        want: { kind: 'offset', items: [], parameter: 'offset', total: null, more: null },
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
      'the id of the last item (Stripe)',
      {
        given: {
          query: { starting_after: text, ending_before: text, limit: integer },
          answer: object({ object: text, url: text, has_more: flag, data: list }),
        },
        want: {
          kind: 'lastItem',
          items: ['data'],
          parameter: 'starting_after',
          key: ['id'],
          more: ['has_more'],
        },
      },
    ],
    [
      'the id of the last item, which the answer repeats (OpenAI)',
      {
        given: { query: { after: text }, answer: object({ data: list, last_id: text, has_more: flag }) },
        want: { ...cursor(['last_id'], ['data'], 'after'), more: ['has_more'] },
      },
    ],
    [
      'a page that is a text (Stripe)',
      {
        given: {
          query: { page: text },
          answer: object({ data: list, has_more: flag, next_page: nullable(text) }),
        },
        want: { ...cursor(['next_page'], ['data'], 'page'), more: ['has_more'] },
      },
    ],
    [
      'a cursor in the metadata (Slack)',
      {
        given: {
          query: { cursor: text, limit: integer },
          answer: object({ ok: flag, members: list, response_metadata: object({ next_cursor: text }) }),
        },
        want: cursor(['response_metadata', 'next_cursor'], ['members']),
      },
    ],
    [
      'a token beside a list of texts (Google)',
      {
        given: {
          query: { pageToken: text, pageSize: integer },
          answer: object({
            instances: list,
            unreachable: { type: 'array', items: text },
            nextPageToken: text,
          }),
        },
        want: cursor(['nextPageToken'], ['instances'], 'pageToken'),
      },
    ],
    [
      'an address that is called next_page, before the page number (Zendesk)',
      {
        given: {
          query: { page: integer, per_page: integer },
          answer: object({ users: list, next_page: nullable(text), previous_page: nullable(text) }),
        },
        want: { kind: 'nextUrl', items: ['users'], next: ['next_page'] },
      },
    ],
    [
      'a cursor and an end in the metadata (Zendesk)',
      {
        given: {
          query: { 'page[after]': text },
          answer: object({ users: list, meta: object({ has_more: flag, after_cursor: text }) }),
        },
        want: { ...cursor(['meta', 'after_cursor'], ['users'], 'page[after]'), more: ['meta', 'has_more'] },
      },
    ],
    [
      'a cursor in what is next (HubSpot)',
      {
        given: {
          query: { after: text, limit: integer },
          answer: object({ results: list, paging: object({ next: object({ after: text, link: text }) }) }),
        },
        want: cursor(['paging', 'next', 'after'], ['results'], 'after'),
      },
    ],
    [
      'a cursor of one name on both sides, beside errors (Square)',
      {
        given: {
          query: { cursor: text },
          answer: object({ customers: list, errors: list, cursor: text }),
        },
        want: cursor(['cursor'], ['customers']),
      },
    ],
    [
      'a cursor of one name in the metadata (Kubernetes)',
      {
        given: {
          query: { continue: text },
          answer: object({ items: list, metadata: object({ continue: text }) }),
        },
        want: cursor(['metadata', 'continue'], ['items'], 'continue'),
      },
    ],
    [
      'a cursor in JSON beside other media types (Kubernetes)',
      {
        given: {
          query: { cursor: text },
          answer: object({ items: list, next_cursor: text }),
          others: { 'application/yaml': { schema: text }, 'application/problem+json': { schema: text } },
        },
        want: cursor(['next_cursor'], ['items']),
      },
    ],
    [
      'links (JSON:API)',
      {
        given: {
          query: { 'page[number]': integer },
          answer: object({
            data: list,
            included: list,
            links: object({ next: { oneOf: [text, object({ href: text }), { type: 'null' }] } }),
          }),
        },
        want: { kind: 'nextUrl', items: ['data'], next: ['links', 'next'] },
      },
    ],
    [
      'links with an address inside, and embedded results (HAL)',
      {
        given: {
          answer: object({
            _embedded: object({ users: list }),
            _links: object({ next: object({ href: text }) }),
          }),
        },
        want: { kind: 'nextUrl', items: ['_embedded', 'users'], next: ['_links', 'next', 'href'] },
      },
    ],
    [
      'a number of pages before links (Laravel)',
      {
        given: {
          query: { page: integer },
          answer: object({
            data: list,
            links: object({ next: nullable(text) }),
            meta: object({ current_page: integer, last_page: integer }),
          }),
        },
        want: {
          kind: 'pageNumber',
          items: ['data'],
          parameter: 'page',
          first: 1,
          total: ['meta', 'last_page'],
          more: null,
        },
      },
    ],
    [
      'page numbers from 0, which the description of the parameter says',
      {
        given: {
          query: { page: { ...integer, minimum: 0 }, size: integer },
          answer: object({ content: list, totalPages: integer, last: flag }),
        },
        want: {
          kind: 'pageNumber',
          items: ['content'],
          parameter: 'page',
          first: 0,
          total: ['totalPages'],
          more: null,
        },
      },
    ],
    [
      'an offset with a total (Jira)',
      {
        given: {
          query: { startAt: integer, maxResults: integer },
          answer: object({ startAt: integer, total: integer, values: list }),
        },
        want: { kind: 'offset', items: ['values'], parameter: 'startAt', total: ['total'], more: null },
      },
    ],
    [
      'messages that are the results (Slack)',
      {
        given: { query: { cursor: text }, answer: object({ messages: list, next_cursor: text }) },
        want: cursor(['next_cursor'], ['messages']),
      },
    ],
    [
      'not messages about what was done',
      {
        given: {
          query: { cursor: text },
          answer: object({ messages: { type: 'array', items: text }, next_cursor: text }),
        },
        want: null,
      },
    ],
    [
      'content beside the order it has (Spring)',
      {
        given: {
          query: { page: { type: 'integer', default: 0 } },
          answer: object({ content: list, sort: list, totalPages: integer }),
        },
        want: {
          kind: 'pageNumber',
          items: ['content'],
          parameter: 'page',
          first: 0,
          total: ['totalPages'],
          more: null,
        },
      },
    ],
    [
      'not a span of time',
      {
        given: { query: { start: integer, end: integer, limit: integer }, answer: object({ series: list }) },
        want: null,
      },
    ],
    [
      'not an index of which nobody says where it begins',
      { given: { query: { pageIndex: integer }, answer: object({ items: list }) }, want: null },
    ],
    [
      'not an echo of the cursor that is always there',
      {
        given: {
          query: { cursor: text },
          answer: { ...object({ users: list, cursor: text }), required: ['cursor'] },
        },
        want: null,
      },
    ],
    [
      'not a filter called after without an end',
      { given: { query: { after: text }, answer: object({ data: list }) }, want: null },
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
    answer: object({
      users: list,
      page: object({ last: text, 'at.last': object({ id: text }) }),
      next_cursor: text,
    }),
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
        want: { kind: 'cursor', items: ['users'], parameter: 'after', next: ['page', 'last'], more: null },
      },
    ],
    [
      'by names that hold dots',
      {
        given: { 'GET /a': { kind: 'nextUrl', items: 'users', next: 'page.at.last.id' } },
        want: { kind: 'nextUrl', items: ['users'], next: ['page', 'at.last', 'id'] },
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
      'by the last item, under another key',
      {
        given: {
          'GET /a': { kind: 'lastItem', items: 'users', parameter: 'after', key: 'ref', more: 'page.more' },
        },
        want: {
          kind: 'lastItem',
          items: ['users'],
          parameter: 'after',
          key: ['ref'],
          more: ['page', 'more'],
        },
      },
    ],
    [
      'by numbers from 0',
      {
        given: {
          'GET /a': { kind: 'pageNumber', items: 'users', parameter: 'after', first: 0, total: 'page.all' },
        },
        want: {
          kind: 'pageNumber',
          items: ['users'],
          parameter: 'after',
          first: 0,
          total: ['page', 'all'],
          more: null,
        },
      },
    ],
    [
      'with a parameter that is not there',
      {
        given: { 'GET /a': { kind: 'offset', items: 'users', parameter: 'skip' } },
        want: null,
        codes: ['plan/paging-unknown'],
      },
    ],
    [
      'with results that are no list',
      { given: { 'GET /a': { kind: 'link', items: 'page' } }, want: null, codes: ['plan/paging-unknown'] },
    ],
    [
      'for no operation',
      {
        given: { 'GET /b': false },
        want: { kind: 'cursor', items: ['users'], parameter: 'cursor', next: ['next_cursor'], more: null },
        codes: ['plan/unknown-operation'],
      },
    ],
  ];
  it.each(cases)('%s', async (_, { given: config, want, codes = [] }) => {
    expect(await pagingOf(given, config)).toEqual({ paging: want, codes });
  });
});
