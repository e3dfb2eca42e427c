import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optional } from '../../templates/runtime/optional.ts';
import { flatBody, flatForm, json, jsonAs, wholeBody } from '../../templates/runtime/body.ts';
import { choose } from '../../templates/runtime/choose.ts';
import { dateOnly } from '../../templates/runtime/date.ts';
import { deepObject } from '../../templates/runtime/deep.ts';
import { headerParameters } from '../../templates/runtime/header.ts';
import { ParamError, RequestError } from '../../templates/runtime/errors.ts';
import { multipart, part } from '../../templates/runtime/multipart.ts';
import { form, queryParameters } from '../../templates/runtime/query.ts';
import { binary, text } from '../../templates/runtime/raw.ts';
import { pathParameters } from '../../templates/runtime/path.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import { formList } from '../../templates/runtime/styles.ts';
import { urlencoded } from '../../templates/runtime/urlencoded.ts';
import { reply, start, type Seen } from './server.ts';
import type { BodyEncoder, OperationSpec } from '../../templates/runtime/types.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start((_, response) => reply(response, 200, {}));
});
afterAll(() => server.close());

type Spec = Partial<Omit<OperationSpec, 'body'>> & {
  readonly body?: BodyEncoder;
  readonly flat?: boolean;
};

async function arrived(
  { op = 'POST /b', body, flat = false, ...spec }: Spec,
  params?: object,
): Promise<Seen> {
  const client = new ClientCore({ baseUrl: server.url });
  const write = flat ? flatBody : wholeBody;
  await call(client, { ...spec, op, ...(body && { body: write(body) }) }, params);
  const last = server.seen.at(-1);
  if (!last) throw new Error('nothing arrived');
  return last;
}

const jsonType = 'application/json';
type Row = {
  given: [Spec, object | undefined];
  want: [body: string, contentType: string | undefined];
};

describe('JSON', () => {
  const hostile = JSON.parse('{"__proto__":"x","toString":"y"}') as object;
  const rows: readonly [string, Row][] = [
    [
      'a flat body',
      {
        given: [
          { body: json, flat: true },
          { a: 1, b: null, c: undefined },
        ],
        want: ['{"a":1,"b":null}', jsonType],
      },
    ],
    ['a flat body without properties', { given: [{ body: json, flat: true }, {}], want: ['{}', jsonType] }],
    [
      'a flat body without parameters',
      { given: [{ body: json, flat: true }, undefined], want: ['{}', jsonType] },
    ],
    [
      'an optional flat body without properties',
      { given: [{ body: optional(json), flat: true }, { a: undefined }], want: ['', undefined] },
    ],
    [
      'an optional flat body',
      {
        given: [{ body: optional(json), flat: true }, { a: null }],
        want: ['{"a":null}', jsonType],
      },
    ],
    [
      'what is a parameter is not in a flat body',
      {
        given: [
          {
            op: 'POST /a/{id}',
            path: pathParameters(),
            query: queryParameters('q'),
            headers: headerParameters('X-H'),
            body: json,
            flat: true,
          },
          { id: 'i', q: 1, 'X-H': 'h', rest: 2 },
        ],
        want: ['{"rest":2}', jsonType],
      },
    ],
    [
      'an unknown property passes',
      {
        given: [
          { body: json, flat: true },
          { a: 1, new_thing: [1] },
        ],
        want: ['{"a":1,"new_thing":[1]}', jsonType],
      },
    ],
    [
      'names that every object has',
      { given: [{ body: json, flat: true }, hostile], want: ['{"__proto__":"x","toString":"y"}', jsonType] },
    ],
    [
      'a body beside parameters',
      { given: [{ body: json }, { body: { a: 1 } }], want: ['{"a":1}', jsonType] },
    ],
    [
      'a hostile body',
      { given: [{ body: json }, { body: hostile }], want: ['{"__proto__":"x","toString":"y"}', jsonType] },
    ],
    ['a string', { given: [{ body: json }, { body: 'hi' }], want: ['"hi"', jsonType] }],
    ['null', { given: [{ body: json }, { body: null }], want: ['null', jsonType] }],
    ['an empty list', { given: [{ body: json }, { body: [] }], want: ['[]', jsonType] }],
    ['none', { given: [{ body: json }, {}], want: ['', undefined] }],
    ['undefined', { given: [{ body: json }, { body: undefined }], want: ['', undefined] }],
    ['an operation without a body', { given: [{}, { body: { a: 1 } }], want: ['', undefined] }],
    [
      'another JSON type',
      {
        given: [{ body: jsonAs('application/merge-patch+json') }, { body: { a: null } }],
        want: ['{"a":null}', 'application/merge-patch+json'],
      },
    ],
    [
      'DELETE',
      { given: [{ op: 'DELETE /d', body: json }, { body: { r: 'x' } }], want: ['{"r":"x"}', jsonType] },
    ],
    [
      'Date',
      {
        given: [{ body: json }, { body: { d: new Date(0) } }],
        want: ['{"d":"1970-01-01T00:00:00.000Z"}', jsonType],
      },
    ],
  ];
  test.each(rows)('%s', async (_, { given: [spec, params], want }) => {
    const { body, headers } = await arrived({ op: 'POST /b', ...spec }, params);
    expect([body.toString(), headers['content-type']]).toEqual(want);
  });

  const circle: { self?: object; secret: string } = { secret: 'hunter2' };
  circle.self = circle;
  test.each([
    ['a circle', circle],
    ['a bigint', { n: 1n }],
    ['a function', () => 'hunter2'],
  ])('refuses %s before sending', async (_, body) => {
    const before = server.seen.length;
    const error = await arrived({ op: 'POST /b', body: json }, { body }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).not.toContain('hunter2');
    expect(server.seen).toHaveLength(before);
  });

  test.each([
    ['a FormData', new FormData()],
    ['URLSearchParams', new URLSearchParams('a=1')],
    ['a list', ['a']],
    ['a text', 'a=1'],
  ])('refuses %s in place of properties', async (_, given) => {
    const client = new ClientCore({ baseUrl: server.url });
    for (const encode of [optional(urlencoded()), urlencoded(), multipart()]) {
      const sent = call(client, { op: 'POST /b', body: flatForm(encode) }, given as object);
      await expect(sent).rejects.toThrow('POST /b: body is not valid');
    }
  });

  test('a header of the call replaces the media type', async () => {
    const client = new ClientCore({ baseUrl: server.url });
    await call(
      client,
      { op: 'POST /b', body: wholeBody(json) },
      { body: 1 },
      { headers: { 'Content-Type': 'application/x+json' } },
    );
    expect(server.seen.at(-1)?.headers['content-type']).toBe('application/x+json');
  });
});

describe('text and bytes', () => {
  const bytes = new Uint8Array([0, 255]);
  const stream = (): ReadableStream<Uint8Array> => new Blob([bytes]).stream();
  async function* iterate(): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 1);
    yield bytes.subarray(1);
  }
  const octets = 'application/octet-stream';
  const rows: readonly [string, { given: [Spec, object]; want: [hex: string, contentType: string] }][] = [
    [
      'text',
      {
        given: [{ body: text('text/plain') }, { body: 'hi "x"' }],
        want: ['686920227822', 'text/plain'],
      },
    ],
    ['text, UTF-8', { given: [{ body: text('text/csv') }, { body: 'é' }], want: ['c3a9', 'text/csv'] }],
    ['text of a number', { given: [{ body: text('text/plain') }, { body: 1 }], want: ['31', 'text/plain'] }],
    ['Uint8Array', { given: [{ body: binary() }, { body: bytes }], want: ['00ff', octets] }],
    [
      'a part of an ArrayBuffer',
      {
        given: [{ body: binary() }, { body: new Uint8Array([1, 0, 255, 2]).subarray(1, 3) }],
        want: ['00ff', octets],
      },
    ],
    ['ArrayBuffer', { given: [{ body: binary() }, { body: bytes.slice().buffer }], want: ['00ff', octets] }],
    ['Buffer', { given: [{ body: binary() }, { body: Buffer.from(bytes) }], want: ['00ff', octets] }],
    [
      'Blob',
      {
        given: [{ body: binary('image/png') }, { body: new Blob([bytes], { type: 'x/y' }) }],
        want: ['00ff', 'image/png'],
      },
    ],
    [
      'Blob for a range',
      {
        given: [{ body: binary('image/*') }, { body: new Blob([bytes], { type: 'image/gif' }) }],
        want: ['00ff', 'image/gif'],
      },
    ],
    [
      'Blob for any type',
      {
        given: [{ body: binary() }, { body: new Blob([bytes], { type: 'image/gif' }) }],
        want: ['00ff', 'image/gif'],
      },
    ],
    [
      'a range with a type',
      {
        given: [{ body: binary('image/*') }, { contentType: 'image/png', body: bytes }],
        want: ['00ff', 'image/png'],
      },
    ],
    [
      'a range without a type',
      { given: [{ body: binary('image/*') }, { body: bytes }], want: ['00ff', octets] },
    ],
    ['stream', { given: [{ body: binary() }, { body: stream() }], want: ['00ff', octets] }],
    ['async iterable', { given: [{ body: binary() }, { body: iterate() }], want: ['00ff', octets] }],
    ['string as bytes', { given: [{ body: binary() }, { body: 'a' }], want: ['61', octets] }],
  ];
  test.each(rows)('%s', async (_, { given: [spec, params], want }) => {
    const { body, headers } = await arrived({ op: 'PUT /b', ...spec }, params);
    expect([body.toString('hex'), headers['content-type']]).toEqual(want);
  });

  test('a file of Node', async () => {
    const path = fileURLToPath(import.meta.url);
    const { body } = await arrived({ op: 'PUT /b', body: binary() }, { body: createReadStream(path) });
    expect(body.toString()).toContain('a file of Node');
  });

  test('refuses what is no bytes', async () => {
    await expect(arrived({ op: 'PUT /b', body: binary() }, { body: { a: 1 } })).rejects.toThrow(
      'body is not a Blob',
    );
  });
});

describe('several media types', () => {
  const body = choose({ [jsonType]: json, 'text/csv': text('text/csv'), 'image/*': binary('image/*') });
  const rows: readonly [string, { given: object; want: [string, string] }][] = [
    ['the first is the default', { given: { body: { j: 1 } }, want: ['{"j":1}', jsonType] }],
    ['another', { given: { contentType: 'text/csv', body: 'a,b' }, want: ['a,b', 'text/csv'] }],
    [
      'one of a range',
      { given: { contentType: 'image/png', body: new Uint8Array([65]) }, want: ['A', 'image/png'] },
    ],
  ];
  test.each(rows)('%s', async (_, { given, want }) => {
    const { body: sent, headers } = await arrived({ op: 'POST /b', body }, given);
    expect([sent.toString(), headers['content-type']]).toEqual(want);
  });

  test('refuses a type that is not there, naming those that are', async () => {
    const given = { contentType: 'toString', body: 1 };
    await expect(arrived({ op: 'POST /b', body }, given)).rejects.toThrow(
      'application/json, text/csv, image/*',
    );
  });
});

describe('urlencoded', () => {
  const parts = [formList('csv'), deepObject('deep'), dateOnly(form('day'))];
  const rows: readonly [string, { given: [BodyEncoder, unknown]; want: string }][] = [
    [
      'styles of single properties',
      {
        given: [
          urlencoded(parts),
          { a: 'x y&z=é+', list: ['1', '2'], csv: ['1', '2'], deep: { k: 'v' }, flag: true },
        ],
        want: 'a=x%20y%26z%3D%C3%A9%2B&list=1&list=2&csv=1,2&deep%5Bk%5D=v&flag=true',
      },
    ],
    [
      'nested',
      {
        given: [urlencoded([deepObject('address')]), { address: { city: { name: 'B' }, tags: ['x', 'y'] } }],
        want: 'address%5Bcity%5D%5Bname%5D=B&address%5Btags%5D%5B%5D=x&address%5Btags%5D%5B%5D=y',
      },
    ],
    [
      'an object without a style is JSON',
      { given: [urlencoded(), { obj: { R: 1 } }], want: 'obj=%7B%22R%22%3A1%7D' },
    ],
    [
      'null, undefined and empty lists are left out',
      { given: [urlencoded(), { a: null, b: undefined, c: [], d: '' }], want: 'd=' },
    ],
    ['date', { given: [urlencoded(parts), { day: new Date(0) }], want: 'day=1970-01-01' }],
    ['nothing', { given: [urlencoded(), {}], want: '' }],
    ['URLSearchParams', { given: [urlencoded(), new URLSearchParams({ a: 'b c' })], want: 'a=b+c' }],
    ['a string', { given: [urlencoded(), 'a=b'], want: 'a=b' }],
    [
      'names that every object has',
      {
        given: [urlencoded(), JSON.parse('{"__proto__":"x","toString":"y"}')],
        want: '__proto__=x&toString=y',
      },
    ],
  ];
  test.each(rows)('%s', async (_, { given: [encode, body], want }) => {
    const { body: sent, headers } = await arrived({ op: 'POST /f', body: encode }, { body });
    expect(sent.toString()).toBe(want);
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('flat', async () => {
    const { body } = await arrived(
      { op: 'POST /f', body: urlencoded(), flat: true },
      { a: 'x', l: ['1', '2'] },
    );
    expect(body.toString()).toBe('a=x&l=1&l=2');
  });
});

describe('multipart', () => {
  /** The parts as they arrived, with the boundary taken out. */
  async function parts(body: unknown, encode = multipart()): Promise<readonly string[]> {
    const { body: sent, headers } = await arrived({ op: 'POST /m', body: encode }, { body });
    const boundary = /boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
    const pieces = sent.toString('latin1').split(`--${boundary}`);
    expect(pieces.at(-1)).toBe('--\r\n');
    return pieces.slice(1, -1).map((piece) => piece.slice(2, -2));
  }
  const disposition = (name: string): string => `Content-Disposition: form-data; name="${name}"`;

  const bytes = new Uint8Array([65, 66]);
  const rows: readonly [string, { given: unknown; want: readonly string[] }][] = [
    [
      'text',
      {
        given: { a: 'x', n: 1, b: true },
        want: [
          `${disposition('a')}\r\n\r\nx`,
          `${disposition('n')}\r\n\r\n1`,
          `${disposition('b')}\r\n\r\ntrue`,
        ],
      },
    ],
    [
      'null, undefined and an empty list are left out',
      {
        given: { a: null, b: undefined, c: [], d: '', e: part(null, { filename: 'e' }) },
        want: [`${disposition('d')}\r\n\r\n`],
      },
    ],
    [
      'an object is JSON without a file name',
      {
        given: { o: { a: [1] } },
        want: [`${disposition('o')}\r\nContent-Type: application/json\r\n\r\n{"a":[1]}`],
      },
    ],
    [
      'a list repeats the name',
      {
        given: { l: ['1', { a: 2 }] },
        want: [
          `${disposition('l')}\r\n\r\n1`,
          `${disposition('l')}\r\nContent-Type: application/json\r\n\r\n{"a":2}`,
        ],
      },
    ],
    [
      'File',
      {
        given: { f: new File([bytes], 'a.png', { type: 'image/png' }) },
        want: [`${disposition('f')}; filename="a.png"\r\nContent-Type: image/png\r\n\r\nAB`],
      },
    ],
    [
      'Blob',
      {
        given: { f: new Blob([bytes], { type: 'image/png' }) },
        want: [`${disposition('f')}; filename="blob"\r\nContent-Type: image/png\r\n\r\nAB`],
      },
    ],
    [
      'Uint8Array',
      {
        given: { f: bytes },
        want: [`${disposition('f')}; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nAB`],
      },
    ],
    [
      'several files',
      {
        given: { f: [bytes, new Blob(['C'])] },
        want: [
          `${disposition('f')}; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nAB`,
          `${disposition('f')}; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nC`,
        ],
      },
    ],
    [
      'stream',
      {
        given: { f: new Blob([bytes]).stream() },
        want: [`${disposition('f')}; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nAB`],
      },
    ],
    ['Date', { given: { d: new Date(0) }, want: [`${disposition('d')}\r\n\r\n1970-01-01T00:00:00.000Z`] }],
    [
      'what the caller says of a part',
      {
        given: { f: part(bytes, { filename: 'ü".bin', contentType: 'x/y', headers: { 'X-A': 'b' } }) },
        want: [`${disposition('f')}; filename="Ã¼%22.bin"\r\nContent-Type: x/y\r\nX-A: b\r\n\r\nAB`],
      },
    ],
    [
      'text that is a file',
      {
        given: { f: part('a,b', { filename: 'a.csv', contentType: 'text/csv' }) },
        want: [`${disposition('f')}; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b`],
      },
    ],
    [
      'a name that would end the header',
      { given: { 'a"\r\nX: y': '1' }, want: [`${disposition('a%22%0D%0AX: y')}\r\n\r\n1`] },
    ],
  ];
  test.each(rows)('%s', async (_, { given, want }) => {
    expect(await parts(given)).toEqual(want);
  });

  test('media types of the description', async () => {
    const encode = multipart({ ids: 'application/json', csv: 'text/csv', s: 'application/json' });
    expect(await parts({ ids: [1, 2], csv: 'a', s: 'x' }, encode)).toEqual([
      `${disposition('ids')}\r\nContent-Type: application/json\r\n\r\n[1,2]`,
      `${disposition('csv')}\r\nContent-Type: text/csv\r\n\r\na`,
      `${disposition('s')}\r\nContent-Type: application/json\r\n\r\n"x"`,
    ]);
  });

  test('another multipart type', async () => {
    const { headers } = await arrived(
      { op: 'POST /m', body: multipart({}, 'multipart/mixed') },
      { body: { a: 1 } },
    );
    expect(headers['content-type']).toMatch(/^multipart\/mixed; boundary=\w+$/);
  });

  test('FormData is sent as it stands', async () => {
    const data = new FormData();
    data.append('a', 'b');
    const { headers, body } = await arrived({ op: 'POST /m', body: multipart() }, { body: data });
    expect(headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(body.toString()).toContain('name="a"');
  });

  test('refuses a line break in a header of a part', async () => {
    const given = { f: part(bytes, { contentType: 'x/y\r\nInjected: 1' }) };
    await expect(parts(given)).rejects.toBeInstanceOf(ParamError);
  });

  test('flat, as a platform reads it', async () => {
    const encode = multipart();
    const body = { note: 'é', file: new File([bytes], 'a.txt'), tags: ['x', 'y'] };
    const { body: sent, headers } = await arrived({ op: 'POST /m', body: encode, flat: true }, body);
    const read = await new Response(new Uint8Array(sent), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    expect([read.get('note'), read.getAll('tags')]).toEqual(['é', ['x', 'y']]);
    const file = read.get('file');
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['a.txt', 'AB']);
  });
});
