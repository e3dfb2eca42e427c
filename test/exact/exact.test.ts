import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../runtime/server.ts';
import { generateFiles } from '../support/generateFiles.ts';
import { typecheck } from '../support/typecheck.ts';

/*
 * Packages whose 64-bit integers are bigints or strings and whose moments are Dates: generated, compiled, and called
 * against a server that speaks JSON with integers beyond 2^53.
 */

const fixtures = join(import.meta.dirname, 'fixtures');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-exact-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the tests need of the package; the compiler looks at its types in `fixtures/program.ts`. */
interface Package {
  readonly Client: new (options: object) => {
    readonly things: Readonly<
      Record<
        | 'listThings'
        | 'createThing'
        | 'putThing'
        | 'exportThings'
        | 'thingEvents'
        | 'thingMoments'
        | 'thingCounts'
        | 'namedEvents',
        (params?: object) => Promise<object> & AsyncIterable<{ readonly id: unknown }>
      >
    >;
    readonly pages: { readonly listPages: (params?: object) => AsyncIterable<unknown> };
  };
  readonly ApiError: new (...given: never[]) => Error & { readonly body: unknown };
  readonly parseThingMadeWebhook: (text: string) => unknown;
}

async function itemsOf(stream: unknown): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const item of stream as AsyncIterable<unknown>) found.push(item);
  return found;
}

const beyond = '9007199254740993';
const text = (json: string): string => json.replaceAll(/\s+/g, '');
const wire = text(`{
  "id": ${beyond}, "created": "2026-11-20T10:00:00.000Z", "day": "2026-11-20", "size": 1.5,
  "parent": { "id": 1, "parent": { "id": -9223372036854775808 } },
  "children": [{ "id": 18446744073709551615 }],
  "byName": { "toString": { "id": 2, "created": "2026-11-20T10:00:00.000Z" } },
  "counts": { "a": ${beyond}, "__proto__": ${beyond} },
  "span": ["2026-11-20T10:00:00.000Z", "2026-11-20T10:00:00.000Z", ${beyond}],
  "ended": null, "level": 2,
  "line": { "kind": "book", "at": "2026-11-20T10:00:00.000Z", "ref": ${beyond} },
  "choice": { "side": "left", "at": "2026-11-20T10:00:00.000Z" },
  "either": [1, ${beyond}], "__proto__": { "id": ${beyond} }, "more": [7, "7"]
}`);
const moment = new Date('2026-11-20T10:00:00.000Z');

/** `wire` as the package gives it. */
function expected(id: (digits: string) => unknown): object {
  return {
    id: id(beyond),
    created: moment,
    day: '2026-11-20',
    size: 1.5,
    parent: { id: id('1'), parent: { id: id('-9223372036854775808') } },
    children: [{ id: id('18446744073709551615') }],
    byName: { toString: { id: id('2'), created: moment } },
    counts: JSON.parse('{"a":0,"__proto__":0}', (_, value: unknown) => (value === 0 ? id(beyond) : value)),
    span: [moment, '2026-11-20T10:00:00.000Z', id(beyond)],
    ended: null,
    level: 2,
    line: { kind: 'book', at: moment, ref: id(beyond) },
    choice: { side: 'left', at: moment },
    either: [id('1'), id(beyond)],
    ['__proto__']: { id: id(beyond) },
    more: [7, '7'],
  };
}

describe.each([
  ['bigint', BigInt],
  ['string', String],
] as const)('64-bit integers as %s', (int64, make) => {
  const id = (digits: string): unknown => make(digits);
  const output = join(folder, int64);
  let sdk: Package;

  beforeAll(async () => {
    const cursor = { kind: 'cursor', items: 'things', parameter: 'after', next: 'next' } as const;
    const { files } = await generateFiles(fixtures, 'openapi.yaml', {
      package: { name: `exact-${int64}` },
      types: { int64, dates: 'Date' },
      paging: { 'GET /things': cursor },
    });
    for (const file of files ?? []) {
      mkdirSync(dirname(join(output, file.path)), { recursive: true });
      writeFileSync(join(output, file.path), file.text);
    }
    const program = readFileSync(join(fixtures, 'program.ts'), 'utf8').replace('INT64', int64);
    writeFileSync(join(output, 'program.ts'), program);
    sdk = await import(/* @vite-ignore */ pathToFileURL(join(output, 'dist/esm/index.js')).href);
  }, 60_000);

  /** A client of a server that answers with these texts, one after the other. */
  async function answering(...answers: readonly { status?: number; type?: string; body: string }[]) {
    let at = 0;
    const server = await serve((_, response) => {
      const { status = 200, type = 'application/json', body } = answers[at] ?? { body: 'null' };
      at += 1;
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });
    return { ...server, client: new sdk.Client({ baseUrl: server.url, maxRetries: 0 }) };
  }

  it('compiles under the strict flags', () => {
    expect(typecheck(output, ['src', 'program.ts'])).toBe('');
  }, 60_000);

  it('are read and written without loss', async () => {
    const { client, seen } = await answering({ status: 201, body: wire });
    const given = expected(id);
    const before = structuredClone(given);
    const thing = await client.things.createThing(given);
    expect(thing).toEqual(expected(id));
    expect(Object.getPrototypeOf(thing)).toBe(Object.prototype);
    expect(Object.keys(Reflect.get(thing, 'counts'))).toEqual(['a', '__proto__']);
    expect(seen[0]?.body.toString()).toBe(wire);
    expect(given).toEqual(before);
  });

  it('what is not what the description says stays as it came', async () => {
    const body = text(`{
      "id": "none", "created": "soon", "ended": "2026-11-20T10:00:00", "counts": [1], "span": "x",
      "line": { "kind": "film", "at": "2026-11-20T10:00:00.000Z", "ref": 1 }, "size": ${beyond}
    }`);
    const { client } = await answering({ status: 201, body });
    expect(await client.things.createThing({ id: id('1') })).toEqual(JSON.parse(body));
  });

  it('an invalid Date is never sent', async () => {
    const { client, seen } = await answering();
    const invalid = new Date(Number.NaN);
    await expect(client.things.createThing({ id: id('1'), created: invalid })).rejects.toThrow(
      'POST /things: body holds a Date that is not valid',
    );
    await expect(client.things.listThings({ since: invalid })).rejects.toThrow(
      'GET /things: since is not valid',
    );
    expect(seen).toEqual([]);
  });

  it('parameters', async () => {
    const { client, seen } = await answering({ body: '{"things":[]}' });
    const filter = { ids: [id(beyond)], since: moment };
    const ids = [id('1'), id(beyond)];
    const headers = { 'X-Id': id(beyond), 'X-Since': moment, sid: id(beyond) };
    await client.things.listThings({ after: id(beyond), since: moment, ids, filter, ...headers });
    const [first] = seen;
    expect(decodeURIComponent(first?.url ?? '')).toBe(
      `/things?after=${beyond}&since=2026-11-20T10:00:00.000Z&ids=1,${beyond}` +
        `&filter={"ids":[${beyond}],"since":"2026-11-20T10:00:00.000Z"}`,
    );
    expect([first?.headers['x-id'], first?.headers['x-since'], first?.headers.cookie]).toEqual([
      beyond,
      '2026-11-20T10:00:00.000Z',
      `sid=${beyond}`,
    ]);
  });

  const form = () => ({
    id: id(beyond),
    at: moment,
    ids: [id('1')],
    filter: { ids: [id(beyond)], since: moment },
  });
  const json = `{"ids":[${beyond}],"since":"2026-11-20T10:00:00.000Z"}`;
  const bodies: [string, RegExp][] = [
    [
      'application/json',
      new RegExp(
        `"id":${beyond},"at":"2026-11-20T10:00:00.000Z","ids":\\[1\\],"filter":{"ids":\\[${beyond}\\]`,
      ),
    ],
    [
      'application/x-www-form-urlencoded',
      new RegExp(`^id=${beyond}&at=2026-11-20T10%3A00%3A00.000Z&ids=1&filter=${encodeURIComponent(json)}$`),
    ],
    [
      'multipart/form-data',
      new RegExp(
        `name="id"\\r\\n\\r\\n${beyond}\\r\\n[^]*"at"\\r\\n\\r\\n2026-11-20T10:00:00.000Z\\r\\n[^]*application/json\\r\\n\\r\\n{"ids":\\[${beyond}\\],"since"`,
      ),
    ],
  ];
  it.each(bodies)('a body of %s', async (contentType, want) => {
    const { client, seen } = await answering({ body: beyond });
    const answer = await client.things.putThing({
      thing_id: id(beyond),
      at: moment,
      contentType,
      body: form(),
    });
    expect(answer).toBe(id(beyond));
    expect(seen[0]?.url).toBe(`/things/${beyond}/2026-11-20T10%3A00%3A00.000Z`);
    expect(seen[0]?.body.toString()).toMatch(want);
  });

  it('pages by a cursor', async () => {
    const page = (next: string): { body: string } => ({ body: `{"things":[{"id":1}]${next}}` });
    const { client, seen } = await answering(
      page(`,"next":${beyond}`),
      page(',"next":9007199254740995'),
      page(''),
    );
    const found: unknown[] = [];
    for await (const thing of client.things.listThings()) found.push(thing.id);
    expect(found).toEqual([id('1'), id('1'), id('1')]);
    expect(seen.map(({ url }) => url)).toEqual([
      '/things',
      `/things?after=${beyond}`,
      '/things?after=9007199254740995',
    ]);
  });

  it('pages with numbers', async () => {
    const { client, seen } = await answering(
      { body: `{"items":[${beyond}],"total_pages":2}` },
      { body: '{"items":[2],"total_pages":2}' },
    );
    const found: unknown[] = [];
    for await (const item of client.pages.listPages({ page: id('1') })) found.push(item);
    expect(found).toEqual([id(beyond), id('2')]);
    expect(seen.map(({ url }) => url)).toEqual(['/pages?page=1', '/pages?page=2']);
  });

  it('lines and events', async () => {
    const lines = await answering({
      type: 'application/jsonl',
      body: `{"id":1}\n{"id":${beyond},"created":"2026-11-20T10:00:00Z"}\n`,
    });
    const found = await itemsOf(await lines.client.things.exportThings());
    expect(found).toEqual([{ id: id('1') }, { id: id(beyond), created: moment }]);

    const events = await answering({ type: 'text/event-stream', body: `data: {"id":${beyond}}\n\n` });
    const [event] = await itemsOf(await events.client.things.thingEvents());
    expect(event).toEqual({ id: id(beyond) });

    // What the data of one event cannot be told from stays as it is: `by`, and texts beside JSON.
    const named = await answering({
      type: 'text/event-stream',
      body: text(
        `event: made|data: {"made":${beyond},"at":"2026-11-20T10:00:00Z","by":"2026-11-20T10:00:00Z"}||
         event: gone|data: {"made":true,"by":"2026-11-20T10:00:00Z"}||event: ping|data: 2026-11-20T10:00:00Z||`,
      ).replaceAll('|', '\n'),
    });
    const by = '2026-11-20T10:00:00Z';
    expect(await itemsOf(await named.client.things.namedEvents())).toMatchObject([
      { event: 'made', data: { made: id(beyond), at: moment, by } },
      { event: 'gone', data: { made: true, by } },
      { event: 'ping', data: by },
    ]);

    const counts = await answering({ type: 'text/event-stream', body: `data: ${beyond}\n\ndata: 1\n\n` });
    expect(await itemsOf(await counts.client.things.thingCounts())).toEqual([id(beyond), id('1')]);

    const body = 'data: 2026-11-20T10:00:00Z\nid: 2026-11-20T10:00:00Z\n\n';
    const moments = await answering({ type: 'text/event-stream', body });
    const [whole] = await itemsOf(await moments.client.things.thingMoments());
    expect(whole).toMatchObject({ data: moment, id: '2026-11-20T10:00:00Z' });
  });

  it('errors', async () => {
    const body = `{"trace":${beyond},"at":"2026-11-20T10:00:00Z"}`;
    const bodyOf = async (answer: { status: number; body: string }): Promise<unknown> => {
      const { client } = await answering(answer);
      const error = await client.things.listThings().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(sdk.ApiError);
      return error instanceof sdk.ApiError ? error.body : error;
    };
    expect(await bodyOf({ status: 404, body })).toEqual({ trace: id(beyond), at: moment });
    expect(await bodyOf({ status: 503, body })).toEqual({ trace: id(beyond), at: moment });
    expect(await bodyOf({ status: 409, body })).toEqual(JSON.parse(body));
    expect(await bodyOf({ status: 404, body: '<html>' })).toBe('<html>');
  });

  it('a webhook', () => {
    expect(sdk.parseThingMadeWebhook(wire)).toEqual(expected(id));
  });

  it('broken JSON is refused as it always is', async () => {
    const { client } = await answering({ status: 201, body: '{"id":' });
    await expect(client.things.createThing({ id: id('1') })).rejects.toMatchObject({ code: 'bad_json' });
  });
});
