/** Results that go on over several responses. */
import { SdkError, type ApiError } from './errors.js';
import { own } from './value.js';
import { ApiPromise, type Exchange } from './promise.js';
import { call, perform, type ClientCore } from './request.js';
import type { OperationSpec, Reply, RequestOptions } from './types.js';

/** Names on the way into a JSON value; none: the value itself. */
type Way = readonly string[];

/** How the page after one is asked for: with other parameters, or at another address. */
export interface NextPage {
  readonly params?: { readonly [key: string]: unknown };
  readonly url?: string;
}

/** What a pager decides from. */
export interface PageState {
  readonly data: unknown;
  readonly items: readonly unknown[];
  readonly headers: Headers;
  /** Those that asked for this page. */
  readonly params: object;
}

export interface Pager {
  /** Where the items of a page are. */
  readonly items: Way;
  /** Undefined: that was the last page. */
  readonly next: (state: PageState) => NextPage | undefined;
}

/** The next cursor is in the response; none, null and '' end. */
export function cursorPages(parameter: string, next: Way, items: Way): Pager {
  return {
    items,
    next: ({ data }) => {
      const cursor = follow(data, next);
      return cursor === undefined || cursor === null || cursor === ''
        ? undefined
        : { params: { [parameter]: cursor } };
    },
  };
}

/** Pages are counted from `first`; `total` says how many there are, otherwise an empty page ends. */
export function numberedPages(parameter: string, first: number, total: Way | null, items: Way): Pager {
  return {
    items,
    next: ({ data, params, items: { length } }) => {
      const page = numberOf(params, parameter, first) + 1;
      const pages = total ? parseInt(`${follow(data, total)}`, 10) : -1;
      const over = pages >= 0 ? page - first >= pages : length === 0;
      return over ? undefined : { params: { [parameter]: page } };
    },
  };
}

/** The parameter says how many items are skipped; an empty page ends. */
export function offsetPages(parameter: string, items: Way): Pager {
  return {
    items,
    next: ({ params, items: { length } }) =>
      length === 0 ? undefined : { params: { [parameter]: numberOf(params, parameter, 0) + length } },
  };
}

/** The next address is in the `Link` header with `rel="next"` (RFC 8288). */
export function linkPages(items: Way): Pager {
  return {
    items,
    next: ({ headers }) => {
      for (const [, url, attributes = ''] of (headers.get('link') ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*("([^"]*\s)?next(\s[^"]*)?"|next\s*([;,]|$))/i.test(attributes))
          return { url: url ?? '' };
      }
      return undefined;
    },
  };
}

/** The next address is in the response. */
export function urlPages(next: Way, items: Way): Pager {
  return {
    items,
    next: ({ data }) => {
      const url = follow(data, next);
      return typeof url === 'string' && url !== '' ? { url } : undefined;
    },
  };
}

/** The promise of the first page, and a way through all of them: `for await (const user of client.users.list())`. */
export class PagePromise<T, Item, E = ApiError, R extends Reply = Reply<number, T>>
  extends ApiPromise<T, E, R>
  implements AsyncIterable<Item>
{
  readonly #pages: (first: Promise<R>) => AsyncGenerator<readonly [page: T, items: readonly Item[]]>;

  constructor(
    run: (exchange: Exchange) => Promise<Reply>,
    pages: (first: Promise<R>) => AsyncGenerator<readonly [page: T, items: readonly Item[]]>,
  ) {
    super(run);
    this.#pages = pages;
  }

  /** Page by page, the first one included. */
  async *pages(): AsyncGenerator<T, void, undefined> {
    for await (const [page] of this.#pages(this.withResponse())) yield page;
  }

  /** Item by item, over all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const [, items] of this.#pages(this.withResponse())) yield* items;
  }
}

/** Performs an operation whose results go on over several responses. @see call */
export function paginate<T, Item, E = ApiError, R extends Reply = Reply<number, T>>(
  client: ClientCore,
  spec: OperationSpec,
  pager: Pager,
  params: object = {},
  options?: RequestOptions,
): PagePromise<T, Item, E, R> {
  const pages = async function* (first: Promise<Reply>): AsyncGenerator<readonly [T, readonly Item[]]> {
    const seen = new Set<string>();
    let asked = params;
    let reply = await first;
    for (;;) {
      const { data, headers } = reply;
      const found = follow(data, pager.items);
      const items: readonly unknown[] = Array.isArray(found) ? found : [];
      // What the items are is the operation's business: the caller's type says it.
      yield [data as T, items as readonly Item[]];
      const next = pager.next({ data, items, headers, params: asked });
      if (!next) return;
      // A cursor may be a bigint, which has no JSON.
      const mark = JSON.stringify(next, (_, item: unknown) => (typeof item === 'bigint' ? `${item}` : item));
      if (seen.has(mark)) throw new SdkError(spec.op, 'the server repeats a page');
      seen.add(mark);
      asked = { ...params, ...next.params };
      const { url } = next;
      reply = await call(
        client,
        url === undefined ? spec : { ...spec, url: (base) => sameOrigin(url, base) },
        asked,
        options,
      ).withResponse();
    }
  };
  return new PagePromise<T, Item, E, R>(
    (exchange) => perform(client, spec, params, options, exchange),
    pages,
  );
}

/** @throws TypeError when the server leads elsewhere: the credentials must not go there */
function sameOrigin(url: string, base: string): string {
  const { href, origin } = new URL(url, base);
  if (origin !== new URL(base).origin) throw new TypeError(`is at another origin, ${origin}`);
  return href;
}

function follow(data: unknown, way: Way): unknown {
  return way.reduce(
    (value, name) => (typeof value === 'object' && value ? own(value, name) : undefined),
    data,
  );
}

function numberOf(params: object, name: string, otherwise: number): number {
  const value = own(params, name);
  return value === undefined || value === null ? otherwise : Number(value);
}
