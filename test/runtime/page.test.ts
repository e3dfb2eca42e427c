import { describe, expect, test } from 'vitest';
import { apiKey, credentials } from '../../templates/runtime/auth.ts';
import { flatBody, json } from '../../templates/runtime/body.ts';
import {
  cursorPages,
  lastItemPages,
  linkPages,
  numberedPages,
  offsetPages,
  paginate,
  urlPages,
  whileMore,
  type PagePromise,
  type Pager,
} from '../../templates/runtime/page.ts';
import { queryParameters } from '../../templates/runtime/query.ts';
import { ClientCore } from '../../templates/runtime/request.ts';
import { reply, serve, type Seen, type TestServer } from './server.ts';
import type { Fetch, OperationSpec } from '../../templates/runtime/types.ts';

interface Page {
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** A server that gives pages one after the other; requests past the last get a 500. */
function paged(pages: readonly Page[], path: (seen: Seen) => string = ({ url }) => url): Promise<TestServer> {
  let at = 0;
  return serve((seen, response) => {
    const page = pages[at++];
    if (!page || !path(seen)) reply(response, 500, {});
    else reply(response, 200, page.body, page.headers);
  });
}

const get: OperationSpec = { op: 'GET /items', query: queryParameters('cursor', 'page', 'offset', 'q') };
const list = (url: string, pager: Pager, params = {}, spec = get): PagePromise<unknown, unknown> =>
  paginate(new ClientCore({ baseUrl: url, maxRetries: 0 }), { ...spec, pager }, params);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const cursors = cursorPages('cursor', ['meta', 'next'], ['items']);
const cursorPage = (items: unknown, next?: unknown): Page => ({ body: { items, meta: { next } } });

describe('cursor', () => {
  test.each([
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
  ])('ends when it is %s', async (_, last) => {
    const { url, seen } = await paged([
      cursorPage([1, 2], 'c 1'),
      cursorPage([], 'c2'),
      cursorPage([3], last),
    ]);
    expect(await collect(list(url, cursors, { q: 'x' }))).toEqual([1, 2, 3]);
    expect(seen.map((request) => request.url)).toEqual([
      '/items?q=x',
      '/items?cursor=c%201&q=x',
      '/items?cursor=c2&q=x',
    ]);
  });

  test('in a flat body', async () => {
    const { url, seen } = await paged([cursorPage([1], 'c1'), cursorPage([2])]);
    const spec: OperationSpec = { op: 'POST /search', body: flatBody(json) };
    expect(await collect(list(url, cursors, { limit: 1 }, spec))).toEqual([1, 2]);
    expect(seen.map(({ body }) => body.toString())).toEqual(['{"limit":1}', '{"limit":1,"cursor":"c1"}']);
  });

  test('that repeats is an error, not an endless walk', async () => {
    const { url, seen } = await paged([
      cursorPage([1], 'a'),
      cursorPage([2], 'b'),
      cursorPage([3], 'a'),
      cursorPage([4], 'b'),
    ]);
    const found: unknown[] = [];
    const walk = async (): Promise<void> => {
      for await (const item of list(url, cursors)) found.push(item);
    };
    await expect(walk()).rejects.toThrow('GET /items: a page repeats');
    expect([found, seen.length]).toEqual([[1, 2, 3], 3]);
  });

  test('that is a number', async () => {
    const { url, seen } = await paged([cursorPage([1], 0), cursorPage([2])]);
    expect(await collect(list(url, cursors))).toEqual([1, 2]);
    expect(seen[1]?.url).toBe('/items?cursor=0');
  });
});

test.each([
  [
    'counted from 1, until an empty page',
    numberedPages('page', 1, null, []),
    [[1], [2], []],
    ['', '?page=2', '?page=3'],
  ],
  ['counted from 0, until an empty page', numberedPages('page', 0, null, []), [[1], []], ['', '?page=1']],
  [
    'until the skipped items are all',
    offsetPages('offset', []),
    [[1, 2], [3], []],
    ['', '?offset=2', '?offset=3'],
  ],
] as const)('%s', async (_, pager, pages, want) => {
  const { url, seen } = await paged(pages.map((body) => ({ body })));
  expect(await collect(list(url, pager))).toEqual(pages.flat());
  expect(seen.map((request) => request.url)).toEqual(want.map((query) => `/items${query}`));
});

test('counted, with a total', async () => {
  const body = (item: number): Page => ({ body: { data: [item], pages: { total: 3 } } });
  const { url, seen } = await paged([body(1), body(2), body(3)]);
  const pager = numberedPages('page', 1, ['pages', 'total'], ['data']);
  expect(await collect(list(url, pager, { page: 2 }))).toEqual([1, 2]);
  expect(seen.map((request) => request.url)).toEqual(['/items?page=2', '/items?page=3']);
});

/** A page, and what it says of those behind it. */
const said = (data: readonly unknown[], more: unknown, total?: number): Page => ({
  body: { data, more, total },
});

test.each([
  [
    'the last item, until there are no more',
    whileMore(['more'], lastItemPages('after', ['id'], ['data'])),
    [said([{ id: 'a' }, { id: 'b' }], true), said([{ id: 'c' }], false)],
    ['', '?after=b'],
  ],
  [
    'the last item, until an empty page',
    lastItemPages('after', ['id'], ['data']),
    [said([{ id: 'a' }], false), said([], true)],
    ['', '?after=a'],
  ],
  [
    'a cursor that comes with the last page too',
    whileMore(['more'], cursorPages('after', ['total'], ['data'])),
    [said([1], true, 7), said([2], false, 7)],
    ['', '?after=7'],
  ],
  [
    'page numbers, until there are no more',
    whileMore(['more'], numberedPages('page', 1, null, ['data'])),
    [said([1], true), said([2], false)],
    ['', '?page=2'],
  ],
  [
    'an offset, until there are no more',
    whileMore(['more'], offsetPages('skip', ['data'])),
    [said([1, 2], true), said([3], false)],
    ['', '?skip=2'],
  ],
  [
    'an offset, until the total',
    offsetPages('skip', ['data'], ['total']),
    [said([1, 2], null, 3), said([3], null, 3)],
    ['', '?skip=2'],
  ],
  [
    'an offset, where the total is not known',
    offsetPages('skip', ['data'], ['more']),
    [said([1, 2], null), said([], null)],
    ['', '?skip=2'],
  ],
] as const)('%s', async (_, pager, pages, want) => {
  const { url, seen } = await paged(pages);
  const query = queryParameters('after', 'page', 'skip');
  const found = await collect(list(url, pager, {}, { op: 'GET /items', query }));
  expect(found).toEqual(pages.flatMap(({ body }) => (body as { data: unknown[] }).data));
  expect(seen.map((request) => request.url)).toEqual(want.map((text) => `/items${text}`));
});

describe('addresses', () => {
  test('stand relative to the page before', async () => {
    const { url, seen } = await paged([
      { body: [1], headers: { link: '<?page=2>; rel="next"' } },
      { body: [2], headers: { link: '<more/3>; rel="next"' } },
      { body: [3] },
    ]);
    expect(await collect(list(`${url}/v1`, linkPages([])))).toEqual([1, 2, 3]);
    expect(seen.map((request) => request.url)).toEqual(['/v1/items', '/v1/items?page=2', '/v1/more/3']);
  });

  test.each([
    [
      'the Link header',
      linkPages([]),
      [
        { body: [1], headers: { link: '<https://a.test/x>; rel="prev", </items?page=2&k=a,b>; rel="next"' } },
        { body: [2] },
      ],
    ],
    [
      'a Link header of several relations',
      linkPages([]),
      [{ body: [1], headers: { link: '</items?page=2&k=a,b>; title="x"; rel="last next"' } }, { body: [2] }],
    ],
    [
      'a Link header without quotes',
      linkPages([]),
      [
        { body: [1], headers: { link: '</items?page=2&k=a,b>;rel=next' } },
        { body: [2], headers: { link: '</x>; rel=nextish' } },
      ],
    ],
    [
      'the response',
      urlPages(['next'], ['items']),
      [{ body: { items: [1], next: '/items?page=2&k=a,b' } }, { body: { items: [2], next: null } }],
    ],
    [
      'an object in the response',
      urlPages(['next'], ['items']),
      [{ body: { items: [1], next: { href: '/items?page=2&k=a,b' } } }, { body: { items: [2], next: {} } }],
    ],
  ] as const)('of %s', async (_, pager, pages) => {
    const { url, seen } = await paged(pages);
    expect(await collect(list(url, pager, { q: 'x' }))).toEqual([1, 2]);
    expect(seen.map((request) => request.url)).toEqual(['/items?q=x', '/items?page=2&k=a,b']);
  });

  test('over plain http go where the client goes', async () => {
    const asked: string[] = [];
    const fetch: Fetch = async (address) => {
      asked.push(address);
      return Response.json({ items: [1], next: asked.length < 2 ? 'http://api.test/items?page=2' : null });
    };
    const core = new ClientCore({ baseUrl: 'https://api.test', fetch });
    await collect(paginate(core, { ...get, pager: urlPages(['next'], ['items']) }));
    expect(asked).toEqual(['https://api.test/items', 'https://api.test/items?page=2']);
  });

  test('hold a key in the query only once', async () => {
    const { url, seen } = await paged([
      { body: { items: [1], next: '/items?key=a%20b&page=2?&keys=1' } },
      { body: { items: [2] } },
    ]);
    const auth = credentials({ key: apiKey('query', 'key', 'a b') }, [['key']], {});
    const pager = urlPages(['next'], ['items']);
    await collect(paginate(new ClientCore({ baseUrl: url, auth }), { ...get, pager }, { q: 'x' }));
    expect(seen.map((request) => request.url)).toEqual([
      '/items?q=x&key=a%20b',
      '/items?page=2?&keys=1&key=a%20b',
    ]);
  });

  test('at another origin are refused', async () => {
    const other = await paged([{ body: { items: [9] } }]);
    const { url } = await paged([{ body: { items: [1], next: `${other.url}/items` } }]);
    await expect(collect(list(url, urlPages(['next'], ['items'])))).rejects.toThrow(
      `is at another origin, ${other.url}`,
    );
    expect(other.seen).toHaveLength(0);
  });
});

describe('the promise', () => {
  test('is that of the first page, which is asked for once', async () => {
    const { url, seen } = await paged([cursorPage([1], 'c1'), cursorPage([2])]);
    const promise = list(url, cursors);
    expect(await promise).toEqual({ items: [1], meta: { next: 'c1' } });
    expect((await promise.withResponse()).status).toBe(200);
    expect(await collect(promise.pages())).toEqual([
      { items: [1], meta: { next: 'c1' } },
      { items: [2], meta: {} },
    ]);
    expect(seen).toHaveLength(2);
  });

  test('asks for no page that nobody wants', async () => {
    const { url, seen } = await paged([cursorPage([1, 2], 'c1'), cursorPage([3])]);
    for await (const item of list(url, cursors)) if (item === 2) break;
    expect(seen).toHaveLength(1);
  });

  test('gives what went wrong on any page', async () => {
    const { url } = await paged([cursorPage([1], 'c1')]);
    await expect(collect(list(url, cursors))).rejects.toMatchObject({ status: 500 });
    await expect(collect(list('http://127.0.0.1:9', cursors))).rejects.toThrow('connection error');
  });

  test('finds no items where the response has none', async () => {
    const { url } = await paged([{ body: { toString: 1 } }]);
    expect(await collect(list(url, cursorPages('cursor', ['next'], ['constructor', 'name'])))).toEqual([]);
  });
});
