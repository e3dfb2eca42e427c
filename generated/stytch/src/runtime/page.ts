/** Results that go on over several responses. */
import { SdkError, type ApiError } from './errors.js';
import { isNothing, own } from './value.js';
import { ApiPromise, type Answer, type Exchange } from './promise.js';
import { perform, type ClientCore } from './request.js';
import type { OperationSpec, Reply, RequestOptions } from './types.js';

/** Names on the way into a JSON value; none: the value itself. */
type Way = readonly string[];

/** How the page after one is asked for: with other parameters, or at another address. */
export interface NextPage {
  readonly params?: { readonly [key: string]: unknown };
  /** The address as it was given. */
  readonly link?: string;
  /** The address, from the base URL. */
  readonly url?: (baseUrl: string) => string;
}

/** What a pager decides from. */
export interface PageState {
  readonly data: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
  /** Those that asked for this page. */
  readonly params: object | undefined;
}

export interface Pager {
  /** Where the items of a page are. */
  readonly items: Way;
  /** Undefined: that was the last page. */
  readonly next: (state: PageState) => NextPage | undefined;
}

/** The next cursor is in the response; none, null and '' end. */
export function cursorPages(parameter: string, next: Way, items: Way): Pager {
  return { items, next: ({ data }) => goOn(parameter, follow(data, next)) };
}

/** The next page begins behind the last item, which is named by its `key`; an empty page ends. */
export function lastItemPages(parameter: string, key: Way, items: Way): Pager {
  return { items, next: (state) => goOn(parameter, follow(state.items.at(-1), key)) };
}

function goOn(parameter: string, value: unknown): NextPage | undefined {
  return isNothing(value) || value === '' ? undefined : { params: { [parameter]: value } };
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

/** The parameter says how many items are skipped; `total` says how many there are, otherwise an empty page ends. */
export function offsetPages(parameter: string, items: Way, total: Way | null = null): Pager {
  return {
    items,
    next: ({ data, params, items: { length } }) => {
      const offset = numberOf(params, parameter, 0) + length;
      const count = total ? parseInt(`${follow(data, total)}`, 10) : -1;
      const over = length === 0 || (count >= 0 && offset >= count);
      return over ? undefined : { params: { [parameter]: offset } };
    },
  };
}

/** The response says with false that this was the last page; otherwise the pager decides. */
export function whileMore(more: Way, { items, next }: Pager): Pager {
  return { items, next: (state) => (follow(state.data, more) === false ? undefined : next(state)) };
}

/** The next address is in the `Link` header with `rel="next"` (RFC 8288). */
export function linkPages(items: Way): Pager {
  return {
    items,
    next: ({ response }) => {
      const links = response.headers.get('link') ?? '';
      for (const [, url = '', attributes = ''] of links.matchAll(/<([^>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*("([^"]*\s)?next(\s[^"]*)?"|next\s*([;,]|$))/i.test(attributes))
          return goTo(url, response);
      }
      return undefined;
    },
  };
}

/** The next address is in the response: as a text, or as `href` of an object (JSON:API). */
export function urlPages(next: Way, items: Way): Pager {
  return {
    items,
    next: ({ data, response }) => {
      const url = follow(data, [...next, 'href']) ?? follow(data, next);
      return typeof url === 'string' && url !== '' ? goTo(url, response) : undefined;
    },
  };
}

/** The address stands relative to that of the page before (RFC 8288 section 3.1). */
function goTo(link: string, response: Response): NextPage {
  const url = (base: string): string => {
    const to = new URL(link, response.url || base);
    const { host, origin, protocol } = new URL(base);
    // Servers behind a proxy often do not know that they are called over https.
    if (to.host === host) to.protocol = protocol;
    // The credentials must not go to another one.
    if (to.origin !== origin) throw new TypeError(`is at another origin, ${to.origin}`);
    return to.href;
  };
  return { link, url };
}

/** The promise of the first page, and a way through all of them: `for await (const user of client.users.list())`. */
export class PagePromise<T, Item, E = ApiError, R extends Reply = Reply<number, T>>
  extends ApiPromise<T, E, R>
  implements AsyncIterable<Item>
{
  static {
    this.prototype.constructor = Promise;
  }
  readonly #pages: (first: Promise<R>) => AsyncGenerator<readonly [page: T, items: readonly Item[]]>;

  constructor(
    run: (exchange: Exchange) => Promise<Answer>,
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

/** How an operation goes on the wire whose results go on over several responses. */
export interface PagedSpec extends OperationSpec {
  readonly pager: Pager;
}

/** The function of such an operation. @see operation */
export function pagedOperation<T, Item, E = ApiError, R extends Reply = Reply<number, T>>(
  make: () => PagedSpec,
): (client: ClientCore, params?: object, options?: RequestOptions) => PagePromise<T, Item, E, R> {
  let spec: PagedSpec | undefined;
  return (client, params, options) => paginate(client, (spec ??= make()), params, options);
}

/** Performs such an operation. @see call */
export function paginate<T, Item, E = ApiError, R extends Reply = Reply<number, T>>(
  client: ClientCore,
  spec: PagedSpec,
  params?: object,
  options?: RequestOptions,
): PagePromise<T, Item, E, R> {
  const pages = async function* (first: Promise<Reply>): AsyncGenerator<readonly [T, readonly Item[]]> {
    const seen = new Set<string>();
    let asked = params;
    for (let reply = first; ;) {
      const { data, response } = await reply;
      const found = follow(data, spec.pager.items);
      const items: readonly unknown[] = Array.isArray(found) ? found : [];
      // What the items are is the operation's business: the caller's type says it.
      yield [data as T, items as readonly Item[]];
      const next = spec.pager.next({ data, items, response, params: asked });
      if (!next) return;
      // A cursor may be a bigint, which has no JSON.
      const mark = JSON.stringify(next, (_, item: unknown) => (typeof item === 'bigint' ? `${item}` : item));
      if (seen.has(mark)) throw new SdkError(spec.op, 'a page repeats');
      seen.add(mark);
      asked = { ...params, ...next.params };
      reply = paginate(client, { ...spec, ...next }, asked, options).withResponse();
    }
  };
  return new PagePromise<T, Item, E, R>(
    (exchange) => perform(client, spec, params, options, exchange),
    pages,
  );
}

function follow(data: unknown, way: Way): unknown {
  return way.reduce(
    (value, name) => (typeof value === 'object' && value ? own(value, name) : undefined),
    data,
  );
}

function numberOf(params: object | undefined, name: string, otherwise: number): number {
  const value = own(params, name);
  return isNothing(value) ? otherwise : Number(value);
}
