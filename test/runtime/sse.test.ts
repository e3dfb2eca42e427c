import { describe, expect, test } from 'vitest';
import { ResponseError } from '../../templates/runtime/errors.ts';
import { readJsonLines } from '../../templates/runtime/lines.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { parseAny } from '../../templates/runtime/response.ts';
import { readEvents, type EventOptions, type EventStream, textEvents } from '../../templates/runtime/sse.ts';
import { serve } from './server.ts';
import type { Stream } from '../../templates/runtime/stream.ts';
import type { Fetch, ResponseReader } from '../../templates/runtime/types.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A response whose body comes in given chunks. */
function chunked(chunks: readonly Uint8Array[], type: string): Fetch {
  return async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(chunk);
          controller.close();
        },
      }),
      { headers: { 'content-type': type } },
    );
}

async function stream<S>(
  chunks: readonly Uint8Array[],
  response: ResponseReader,
  type = response.accept,
): Promise<S> {
  const client = new ClientCore({ baseUrl: 'https://api.test', fetch: chunked(chunks, type) });
  return call<S>(client, { op: 'POST /s', response });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const whole = { whole: true, parse: String };

describe('events', () => {
  const of = async (text: string, options?: EventOptions): Promise<unknown[]> =>
    collect(await stream<EventStream<unknown>>([bytes(text)], readEvents(options)));
  const event = (data: string, more: object = {}): object => ({
    event: 'message',
    data,
    id: '',
    retry: undefined,
    ...more,
  });

  const rows: readonly [string, string, readonly object[]][] = [
    ['one', 'data: a\n\n', [event('a')]],
    ['without a space', 'data:a\n\n', [event('a')]],
    ['one space only', 'data:  a\n\n', [event(' a')]],
    ['CRLF', 'data: a\r\n\r\n', [event('a')]],
    ['CR', 'data: a\r\rdata: b\r\r', [event('a'), event('b')]],
    ['mixed line ends', 'data: a\r\ndata: b\rdata: c\n\n', [event('a\nb\nc')]],
    ['several lines', 'data: a\ndata:\ndata: b\n\n', [event('a\n\nb')]],
    ['an empty line of data', 'data\n\n', [event('')]],
    ['comments', ': hi\n\n:\ndata: a\n: x\n\n', [event('a')]],
    ['a byte order mark', '\ufeffdata: a\n\n', [event('a')]],
    ['a type', 'event: x\ndata: a\n\ndata: b\n\n', [event('a', { event: 'x' }), event('b')]],
    ['a type without data', 'event: x\n\ndata: b\n\n', [event('b')]],
    [
      'an id stays',
      'id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n',
      [event('a', { id: '1' }), event('b', { id: '1' }), event('c')],
    ],
    ['an id with NUL is ignored', 'id: 1\0\ndata: a\n\n', [event('a')]],
    ['retry', 'retry: 10\ndata: a\n\nretry: 1s\ndata: b\n\n', [event('a', { retry: 10 }), event('b')]],
    ['unknown fields', 'foo: x\ndata: a\nDATA: b\n\n', [event('a')]],
    ['a colon in the data', 'data: a: b\n\n', [event('a: b')]],
    ['an unfinished event is dropped', 'data: a\n\ndata: b\n', [event('a')]],
    ['nothing', '', []],
  ];
  test.each(rows)('%s', async (_, text, want) => {
    expect(await of(text, whole)).toEqual(want);
  });

  test.each(rows)('%s, cut at every byte', async (_, text, want) => {
    const all = bytes(text);
    const single = Array.from(all, (__, at) => all.subarray(at, at + 1));
    expect(await collect(await stream<EventStream<unknown>>(single, readEvents(whole)))).toEqual(want);
    for (let at = 0; at <= all.length; at++) {
      const two = [all.subarray(0, at), all.subarray(at)];
      expect(await collect(await stream<EventStream<unknown>>(two, readEvents(whole)))).toEqual(want);
    }
  });

  test('as the hostile set sends them', async () => {
    const chunks = [
      'data: {"del',
      'ta":"a"}\n\n: comment\n\nevent: x\ndata: {"delta":\ndata: "b"}\r\n\r\n',
      'data: [DONE]\n\n',
    ];
    const got = await stream<EventStream<unknown>>(chunks.map(bytes), readEvents());
    expect(await collect(got)).toEqual([{ delta: 'a' }, { delta: 'b' }]);
  });

  test('characters cut in the middle', async () => {
    const all = bytes('data: "😀é"\n\n');
    const single = Array.from(all, (_, at) => all.subarray(at, at + 1));
    expect(await collect(await stream<EventStream<unknown>>(single, readEvents()))).toEqual(['😀é']);
  });

  test('data as JSON or text, whole or alone', async () => {
    expect(await of('data: {"a":1}\n\n')).toEqual([{ a: 1 }]);
    expect(await of('data: {"a":1}\n\n', { parse: String })).toEqual(['{"a":1}']);
    expect(await of('id: 7\ndata: {"a":1}\n\n', { whole: true })).toEqual([
      event('', { data: { a: 1 }, id: '7' }),
    ]);
    expect(await of('data: 1\n\ndata: END\n\ndata: 2\n\n', { done: 'END' })).toEqual([1]);
    expect(await of('data: [DONE]\n\n', { parse: String, done: null })).toEqual(['[DONE]']);
  });

  test('events without data are no items, unless data are text', async () => {
    expect(await of('data: 1\n\ndata:\n\nevent: ping\ndata: \n\ndata: 2\n\n')).toEqual([1, 2]);
    expect(await of('data\n\ndata: 2\n\n', { parse: String })).toEqual(['', '2']);
    expect(await of('event: done\ndata:\n\ndata:\n\n', { parse: textEvents(['done']) })).toEqual(['']);
  });

  test('data that are text in some events only', async () => {
    const text = 'event: note\ndata: 1\n\nevent: change\ndata: {"a":1}\n\n';
    expect(await of(text, { whole: true, parse: textEvents(['note']) })).toEqual([
      event('', { event: 'note', data: '1' }),
      event('', { event: 'change', data: { a: 1 } }),
    ]);
  });

  test('data of which nothing is known', async () => {
    expect(await of('data: {"a":1}\n\ndata: plain\n\n', { parse: parseAny })).toEqual([{ a: 1 }, 'plain']);
  });

  test('data that are no JSON end the walk with an error that holds them', async () => {
    const items = await stream<EventStream<unknown>>([bytes('data: 1\n\ndata: x\n\n')], readEvents());
    const found: unknown[] = [];
    const walk = async (): Promise<void> => {
      for await (const item of items) found.push(item);
    };
    await expect(walk()).rejects.toMatchObject({ name: 'ResponseError', code: 'bad_json', body: 'x' });
    expect(found).toEqual([1]);
  });

  test('another content type is refused', async () => {
    const promise = stream([bytes('{}')], readEvents(), 'application/json');
    await expect(promise).rejects.toBeInstanceOf(ResponseError);
  });

  test('the last id is known for going on', async () => {
    const items = await stream<EventStream<unknown>>(
      [bytes('id: 1\ndata: 1\n\nid: 2\ndata: 2\n\n')],
      readEvents(),
    );
    const ids: unknown[] = [];
    for await (const item of items) ids.push([item, items.lastEventId]);
    expect(ids).toEqual([
      [1, '1'],
      [2, '2'],
    ]);
  });

  test('an id without data counts as well', async () => {
    const items = await stream<EventStream<unknown>>([bytes('data: 1\n\nid: 2\n\n')], readEvents());
    expect([await collect(items), items.lastEventId]).toEqual([[1], '2']);
  });

  test('leaving the loop ends the connection', async () => {
    let closed: () => void = () => {};
    const end = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { url } = await serve((_, response) => {
      response.on('close', closed);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\ndata: 2\n\n');
    });
    const client = new ClientCore({ baseUrl: url });
    const items = await call<EventStream<number>>(client, { op: 'GET /s', response: readEvents() });
    for await (const item of items) if (item === 1) break;
    await expect(end).resolves.toBeUndefined();
  });

  test('4 MiB in one event take linear time', async () => {
    // The best of several runs in processor time: the machine may be busy with other things.
    const time = async (size: number): Promise<number> => {
      const chunk = bytes('x'.repeat(4096));
      const chunks = [bytes('data: "'), ...Array.from({ length: size / 4096 }, () => chunk), bytes('"\n\n')];
      const times: number[] = [];
      for (let run = 0; run < 4; run++) {
        const started = process.cpuUsage();
        const [item] = await collect(await stream<EventStream<string>>(chunks, readEvents()));
        const { user, system } = process.cpuUsage(started);
        expect(item).toHaveLength(size);
        times.push((user + system) / 1000);
      }
      return Math.min(...times);
    };
    const [small, large] = [await time(1 << 20), await time(1 << 22)];
    // Four times the size; sixteen times would be quadratic. The floor is for noise.
    expect(large).toBeLessThan(Math.max(10 * small, 200));
  });
});

describe('JSON Lines', () => {
  const of = async (chunks: readonly string[], accept?: string): Promise<unknown[]> =>
    collect(await stream<Stream<unknown>>(chunks.map(bytes), readJsonLines(accept)));

  const rows: readonly [string, readonly string[], readonly unknown[]][] = [
    [
      'as the hostile set sends them',
      ['{"line":1}\n{"li', 'ne":2}\r\n\n{"line":3}'],
      [{ line: 1 }, { line: 2 }, { line: 3 }],
    ],
    ['nothing', [''], []],
    ['empty lines', ['\n\n1\n\n'], [1]],
    ['a character cut in the middle', ['"é"\n'], ['é']],
  ];
  test.each(rows)('%s', async (_, chunks, want) => {
    expect(await of(chunks)).toEqual(want);
    const all = bytes(chunks.join(''));
    const single = Array.from(all, (__, at) => all.subarray(at, at + 1));
    expect(await collect(await stream<Stream<unknown>>(single, readJsonLines()))).toEqual(want);
  });

  test('text sequences', async () => {
    const records = ['\x1e{"a":\n1}\n\x1e2\n'];
    expect(await of(records, 'application/json-seq')).toEqual([{ a: 1 }, 2]);
    expect(await of(records, 'application/geo+json-seq')).toEqual([{ a: 1 }, 2]);
  });

  test('a line that is no JSON is an error', async () => {
    await expect(of(['1\nx\n'])).rejects.toMatchObject({ code: 'bad_json', body: 'x' });
  });

  test('4 MiB in one line take linear time', async () => {
    const chunk = bytes('x'.repeat(4096));
    const chunks = [bytes('"'), ...Array.from({ length: 1024 }, () => chunk), bytes('"\n')];
    const started = performance.now();
    const [item] = await collect(await stream<Stream<string>>(chunks, readJsonLines()));
    expect([item?.length, performance.now() - started < 2000]).toEqual([1 << 22, true]);
  });
});
