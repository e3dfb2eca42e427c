import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieParameters, cookieText, formCookie, jsonCookie } from '../../templates/runtime/cookie.ts';
import { dateOnly } from '../../templates/runtime/date.ts';
import { deepObject } from '../../templates/runtime/deep.ts';
import { ParamError } from '../../templates/runtime/errors.ts';
import { explodedHeader, headerParameters, jsonHeader } from '../../templates/runtime/header.ts';
import {
  jsonPath,
  labelPath,
  matrixPath,
  pathParameters,
  reservedPath,
  simplePath,
} from '../../templates/runtime/path.ts';
import { form, queryParameters } from '../../templates/runtime/query.ts';
import { call, ClientCore } from '../../templates/runtime/request.ts';
import {
  formList,
  jsonQuery,
  pipeList,
  reserved,
  spaceList,
  tabList,
} from '../../templates/runtime/styles.ts';
import { formQuerystring, jsonQuerystring, textQuerystring } from '../../templates/runtime/urlencoded.ts';
import { reply, start, type Seen } from './server.ts';
import type {
  HeaderParameter,
  OperationSpec,
  PathParameter,
  QueryParameter,
  RequestOptions,
} from '../../templates/runtime/types.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start((_, response) => reply(response, 200, {}));
});
afterAll(() => server.close());

/** Sends a call over HTTP and says what arrived. */
async function arrived(spec: OperationSpec, params: object): Promise<Seen> {
  await call(new ClientCore({ baseUrl: server.url }), spec, params);
  const last = server.seen.at(-1);
  if (!last) throw new Error('nothing arrived');
  return last;
}

const list = ['blue', 'black', 'brown'];
const object = { R: 100, G: 200, B: 150 };

describe('query', () => {
  const bom = String.fromCharCode(0xd800);
  const rows: readonly [string, { given: [string | QueryParameter, unknown]; want: string }][] = [
    ['form, string', { given: ['p', 'blue'], want: 'p=blue' }],
    ['form, list', { given: ['p', list], want: 'p=blue&p=black&p=brown' }],
    ['form, object', { given: ['p', object], want: 'R=100&G=200&B=150' }],
    ['form without explode, string', { given: [formList('p'), 'blue'], want: 'p=blue' }],
    ['form without explode, list', { given: [formList('p'), list], want: 'p=blue,black,brown' }],
    ['form without explode, object', { given: [formList('p'), object], want: 'p=R,100,G,200,B,150' }],
    ['space, list', { given: [spaceList('p'), list], want: 'p=blue%20black%20brown' }],
    ['space, object', { given: [spaceList('p'), object], want: 'p=R%20100%20G%20200%20B%20150' }],
    ['pipe, list', { given: [pipeList('p'), list], want: 'p=blue%7Cblack%7Cbrown' }],
    ['pipe, object', { given: [pipeList('p'), object], want: 'p=R%7C100%7CG%7C200%7CB%7C150' }],
    ['tab, list', { given: [tabList('p'), ['1', '2']], want: 'p=1%092' }],
    ['deepObject', { given: [deepObject('p'), object], want: 'p%5BR%5D=100&p%5BG%5D=200&p%5BB%5D=150' }],
    ['deepObject, nested', { given: [deepObject('p'), { a: { b: 1 } }], want: 'p%5Ba%5D%5Bb%5D=1' }],
    [
      'deepObject, list',
      { given: [deepObject('p'), { ids: [1, 2] }], want: 'p%5Bids%5D%5B%5D=1&p%5Bids%5D%5B%5D=2' },
    ],
    [
      'deepObject, list of objects',
      {
        given: [deepObject('p'), { ids: [{ a: 1 }, { a: 2 }] }],
        want: 'p%5Bids%5D%5B0%5D%5Ba%5D=1&p%5Bids%5D%5B1%5D%5Ba%5D=2',
      },
    ],
    [
      'deepObject, indices',
      { given: [deepObject('p', 'p', undefined, 'indices'), { ids: [1] }], want: 'p%5Bids%5D%5B0%5D=1' },
    ],
    [
      'deepObject, repeat',
      {
        given: [deepObject('p', 'p', undefined, 'repeat'), { ids: [1, 2] }],
        want: 'p%5Bids%5D=1&p%5Bids%5D=2',
      },
    ],
    [
      'deepObject, null and Date',
      {
        given: [deepObject('p'), { a: null, b: undefined, d: new Date(0) }],
        want: 'p%5Bd%5D=1970-01-01T00%3A00%3A00.000Z',
      },
    ],
    ['JSON', { given: [jsonQuery('p'), { R: 100 }], want: 'p=%7B%22R%22%3A100%7D' }],
    ['JSON, string', { given: [jsonQuery('p'), 'a'], want: 'p=%22a%22' }],
    [
      'whole query, form',
      {
        given: [formQuerystring('p'), { a: 'x y', b: [1, 2], c: { d: 1 } }],
        want: 'a=x%20y&b=1&b=2&c=%7B%22d%22%3A1%7D',
      },
    ],
    ['whole query, JSON', { given: [jsonQuerystring('p'), { a: 1 }], want: '%7B%22a%22%3A1%7D' }],
    [
      'whole query, text',
      {
        given: [textQuerystring('p'), '$.a[?(@.b=="#&")]'],
        want: '%24.a%5B%3F%28%40.b%3D%3D%22%23%26%22%29%5D',
      },
    ],
    ['whole query, no text', { given: [textQuerystring('p'), undefined], want: '' }],
    ['empty string', { given: ['p', ''], want: 'p=' }],
    ['empty string without explode', { given: [formList('p'), ''], want: 'p=' }],
    ['null', { given: ['p', null], want: '' }],
    ['undefined', { given: ['p', undefined], want: '' }],
    ['empty list', { given: ['p', []], want: '' }],
    ['empty list without explode', { given: [formList('p'), []], want: '' }],
    ['empty object', { given: ['p', {}], want: '' }],
    ['empty deepObject', { given: [deepObject('p'), {}], want: '' }],
    ['null and undefined in a list', { given: ['p', ['a', undefined, null, 'b']], want: 'p=a&p=b' }],
    [
      'null and undefined in a list without explode',
      { given: [formList('p'), ['a', undefined, null, 'b']], want: 'p=a,b' },
    ],
    ['null and undefined in an object', { given: ['p', { a: 1, b: undefined, c: null }], want: 'a=1' }],
    ['a list of nothing', { given: [formList('p'), [null, undefined]], want: '' }],
    ['empty string in a list', { given: ['p', ['', 'a']], want: 'p=&p=a' }],
    ['comma in an element', { given: [formList('p'), ['b,', 'c']], want: 'p=b%2C,c' }],
    ['reserved characters in a name', { given: ['a&b[c] d', 'x'], want: 'a%26b%5Bc%5D%20d=x' }],
    ['reserved characters in a member', { given: ['p', { 'a&b': 1 }], want: 'a%26b=1' }],
    ['name with brackets', { given: ['ids[]', ['1', '2']], want: 'ids%5B%5D=1&ids%5B%5D=2' }],
    // URLs write an apostrophe in a query as %27 whatever they are given (WHATWG URL, special-query percent-encode set).
    ['allowReserved', { given: [form('p', 'p', reserved), "a:/?@!$'()*,;=b"], want: 'p=a:/?@!$%27()*,;=b' }],
    [
      'allowReserved, what splits',
      { given: [form('p', 'p', reserved), 'a b#c&d+e[f]'], want: 'p=a%20b%23c%26d%2Be%5Bf%5D' },
    ],
    [
      'allowReserved, triplets',
      { given: [form('p', 'p', reserved), '%20%zz%2541'], want: 'p=%20%25zz%2541' },
    ],
    [
      'allowReserved, of the hostile set',
      { given: [form('p', 'p', reserved), 'a/b?c:d&e=f#g%20'], want: 'p=a/b?c:d%26e=f%23g%20' },
    ],
    ['allowReserved, list', { given: [formList('p', 'p', reserved), ['a/b', 'c']], want: 'p=a/b,c' }],
    [
      'unreserved only',
      {
        given: ['p', "-._~!*'();:@&=+$,/?#[]"],
        want: 'p=-._~%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D',
      },
    ],
    ['percent', { given: ['p', '100%25'], want: 'p=100%2525' }],
    ['space', { given: ['p', 'a b'], want: 'p=a%20b' }],
    ['emoji', { given: ['p', ['😀', 'a&b=c+d']], want: 'p=%F0%9F%98%80&p=a%26b%3Dc%2Bd' }],
    ['lone surrogate', { given: ['p', `a${bom}b`], want: 'p=a%EF%BF%BDb' }],
    ['Date', { given: ['p', new Date(0)], want: 'p=1970-01-01T00%3A00%3A00.000Z' }],
    ['Date in a list', { given: [formList('p'), [new Date(0)]], want: 'p=1970-01-01T00%3A00%3A00.000Z' }],
    ['date only', { given: [dateOnly(form('p')), new Date(0)], want: 'p=1970-01-01' }],
    [
      'date only in a list',
      { given: [dateOnly(formList('p')), [new Date(0), '2026-11-20']], want: 'p=1970-01-01,2026-11-20' },
    ],
    ['1e21', { given: ['p', 1e21], want: 'p=1e%2B21' }],
    ['bigint', { given: ['p', 12345678901234567890n], want: 'p=12345678901234567890' }],
    ['false', { given: ['p', false], want: 'p=false' }],
    ['zero', { given: ['p', 0], want: 'p=0' }],
    ['minus zero', { given: ['p', -0], want: 'p=0' }],
    ['object in a list', { given: ['p', [{ a: 1 }]], want: 'p=%7B%22a%22%3A1%7D' }],
    [
      'a value with a text of its own',
      { given: ['p', new URL('https://a.test/b')], want: 'p=https%3A%2F%2Fa.test%2Fb' },
    ],
    ['another key', { given: [form('id', 'query_id'), 7], want: 'id=7' }],
  ];
  test.each(rows)('%s', async (_, { given: [parameter, value], want }) => {
    const key = typeof parameter === 'string' ? parameter : parameter.key;
    const { url } = await arrived({ op: 'GET /x', query: queryParameters(parameter) }, { [key]: value });
    expect(url).toBe(want ? `/x?${want}` : '/x');
  });

  test('several parameters keep their order, and what is not given leaves no trace', async () => {
    const spec = { op: 'GET /q', query: queryParameters('b', 'toString', 'a', '__proto__', 'constructor') };
    const { url } = await arrived(spec, { a: 1, b: 2 });
    expect(url).toBe('/q?b=2&a=1');
  });

  test('names that every object has are ordinary names', async () => {
    const spec = { op: 'GET /q', query: queryParameters('toString', '__proto__', 'constructor') };
    const { url } = await arrived(spec, JSON.parse('{"__proto__":1,"toString":2,"constructor":3}') as object);
    expect(url).toBe('/q?toString=2&__proto__=1&constructor=3');
  });

  test('goes behind a query that is part of the path', async () => {
    const { url } = await arrived({ op: 'GET /q?x=1&y=2', query: queryParameters('z') }, { z: '3' });
    expect(url).toBe('/q?x=1&y=2&z=3');
  });

  test('is not lost behind a fragment of the path', async () => {
    const spec = { op: 'GET /#Action=Do', path: pathParameters(), query: queryParameters('z') };
    const { url } = await arrived(spec, { z: '3' });
    expect(url).toBe('/?z=3');
  });
});

describe('path', () => {
  const rows: readonly [string, { given: [string | PathParameter, unknown]; want: string }][] = [
    ['simple, string', { given: ['p', 'blue'], want: 'blue' }],
    ['simple, list', { given: ['p', list], want: 'blue,black,brown' }],
    ['simple, object', { given: ['p', object], want: 'R,100,G,200,B,150' }],
    ['simple exploded, list', { given: [simplePath('p', 'p', true), list], want: 'blue,black,brown' }],
    ['simple exploded, object', { given: [simplePath('p', 'p', true), object], want: 'R=100,G=200,B=150' }],
    ['label, string', { given: [labelPath('p'), 'blue'], want: '.blue' }],
    ['label, list', { given: [labelPath('p'), list], want: '.blue,black,brown' }],
    ['label exploded, list', { given: [labelPath('p', 'p', true), list], want: '.blue.black.brown' }],
    ['label, object', { given: [labelPath('p'), object], want: '.R,100,G,200,B,150' }],
    ['label exploded, object', { given: [labelPath('p', 'p', true), object], want: '.R=100.G=200.B=150' }],
    ['matrix, string', { given: [matrixPath('p'), 'blue'], want: ';p=blue' }],
    ['matrix, list', { given: [matrixPath('p'), list], want: ';p=blue,black,brown' }],
    ['matrix exploded, list', { given: [matrixPath('p', 'p', true), list], want: ';p=blue;p=black;p=brown' }],
    ['matrix, object', { given: [matrixPath('p'), object], want: ';p=R,100,G,200,B,150' }],
    ['matrix exploded, object', { given: [matrixPath('p', 'p', true), object], want: ';R=100;G=200;B=150' }],
    ['matrix exploded, string', { given: [matrixPath('p', 'p', true), 'blue'], want: ';p=blue' }],
    ['JSON', { given: [jsonPath('p'), { a: 1 }], want: '%7B%22a%22%3A1%7D' }],
    [
      'slash, question mark, hash, percent, space',
      { given: ['p', 'a/b?c#d%e f'], want: 'a%2Fb%3Fc%23d%25e%20f' },
    ],
    ['dots that make no segment of dots', { given: ['p', 'a..b'], want: 'a..b' }],
    ['three dots', { given: ['p', '...'], want: '...' }],
    ['encoded dots', { given: ['p', '%2e%2e'], want: '%252e%252e' }],
    ['dollar patterns', { given: ['p', "$&$`$'$1"], want: '%24%26%24%60%24%27%241' }],
    [
      'reserved',
      { given: [simplePath('p', 'p', false, reservedPath), 'a/b:c?d#e%20'], want: 'a/b:c%3Fd%23e%20' },
    ],
    ['Date', { given: [dateOnly(simplePath('p')), new Date(0)], want: '1970-01-01' }],
    ['zero', { given: ['p', 0], want: '0' }],
  ];
  test.each(rows)('%s', async (_, { given: [parameter, value], want }) => {
    const path = typeof parameter === 'string' ? pathParameters() : pathParameters(parameter);
    const { url } = await arrived({ op: 'GET /a/{p}/z', path }, { p: value });
    expect(url).toBe(`/a/${want}/z`);
  });

  const shapes: readonly [string, { given: object; want: string }][] = [
    ['POST /v1/{name}:cancel', { given: { name: 'op 1' }, want: '/v1/op%201:cancel' }],
    ['GET /files/{file}.{ext}', { given: { file: 'a', ext: 'tar.gz' }, want: '/files/a.tar.gz' }],
    ['GET /r/{a}-{b}', { given: { a: '1', b: '2' }, want: '/r/1-2' }],
    ['GET /t/{id}/', { given: { id: 'x' }, want: '/t/x/' }],
    ['GET /same/{id}/x/{id}', { given: { id: 'q' }, want: '/same/q/x/q' }],
    ['GET /a{id}', { given: { id: '7' }, want: '/a7' }],
    ['GET /a/{toString}', { given: { toString: '7' }, want: '/a/7' }],
    ['GET no/slash', { given: {}, want: '/no/slash' }],
  ];
  test.each(shapes)('%s', async (op, { given, want }) => {
    expect((await arrived({ op, path: pathParameters() }, given)).url).toBe(want);
  });

  const refused: readonly [string, { given: unknown; op?: string }][] = [
    ['null', { given: null }],
    ['undefined', { given: undefined }],
    ['empty', { given: '' }],
    ['empty list', { given: [] }],
    ['one dot', { given: '.' }],
    ['two dots', { given: '..' }],
    ['a dot beside a dot of the path', { given: '.', op: 'GET /a/.{p}' }],
    ['NaN', { given: Number.NaN }],
    ['Infinity', { given: Number.POSITIVE_INFINITY }],
    ['an invalid Date', { given: new Date(Number.NaN) }],
    ['a member of every object', { given: undefined, op: 'GET /a/{toString}' }],
  ];
  test.each(refused)('refuses %s', async (_, { given, op = 'GET /a/{p}' }) => {
    const before = server.seen.length;
    await expect(arrived({ op, path: pathParameters() }, { p: given })).rejects.toBeInstanceOf(ParamError);
    expect(server.seen).toHaveLength(before);
  });

  test('refuses dots that a reserved value brings', async () => {
    const spec = { op: 'GET /a/{p}', path: pathParameters(simplePath('p', 'p', false, reservedPath)) };
    await expect(arrived(spec, { p: 'x/../../y' })).rejects.toThrow('dot segments');
    await expect(arrived(spec, { p: '%2E%2e' })).rejects.toThrow('dot segments');
  });

  test('keeps the path of the base URL', async () => {
    const client = new ClientCore({ baseUrl: `${server.url}/base/v1//` });
    await call(client, { op: 'GET /a' });
    expect(server.seen.at(-1)?.url).toBe('/base/v1/a');
  });

  test('names the parameter in the refusal', async () => {
    await expect(
      arrived({ op: 'GET /a/{user_id}', path: pathParameters() }, { user_id: '' }),
    ).rejects.toThrow('GET /a/{user_id}: user_id is empty');
  });
});

describe('header', () => {
  const rows: readonly [string, { given: [string | HeaderParameter, unknown]; want: string | undefined }][] =
    [
      ['string', { given: ['X-P', 'blue'], want: 'blue' }],
      ['boolean', { given: ['X-P', true], want: 'true' }],
      ['list', { given: ['X-P', list], want: 'blue,black,brown' }],
      ['object', { given: ['X-P', object], want: 'R,100,G,200,B,150' }],
      ['object exploded', { given: [explodedHeader('X-P'), object], want: 'R=100,G=200,B=150' }],
      ['object exploded, nothing in it', { given: [explodedHeader('X-P'), {}], want: undefined }],
      ['list exploded, nothing in it', { given: [explodedHeader('X-P'), [null]], want: undefined }],
      ['JSON', { given: [jsonHeader('X-P'), { R: 1 }], want: '{"R":1}' }],
      [
        'JSON with a character that headers cannot hold',
        { given: [jsonHeader('X-P'), { é: '日' }], want: '{"\\u00e9":"\\u65e5"}' },
      ],
      ['not percent-encoded', { given: ['X-P', 'a b/c%'], want: 'a b/c%' }],
      ['null', { given: ['X-P', null], want: undefined }],
      ['Latin-1', { given: ['X-P', 'é'], want: 'é' }],
    ];
  test.each(rows)('%s', async (_, { given: [parameter, value], want }) => {
    const { headers } = await arrived(
      { op: 'GET /h', headers: headerParameters(parameter) },
      { 'X-P': value },
    );
    expect(headers['x-p']).toBe(want);
  });

  const refused: readonly [string, unknown][] = [
    ['CR LF', ['a\r\nInjected: 1']],
    ['NUL', 'a\0b'],
    ['beyond Latin-1', ['é', '日本']],
  ];
  test.each(refused)('refuses %s and does not show it', async (_, value) => {
    const before = server.seen.length;
    const error = await arrived({ op: 'GET /h', headers: headerParameters('X-P') }, { 'X-P': value }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ParamError);
    expect(String(error)).toContain('X-P');
    expect(String(error)).not.toMatch(/Injected|日|\0/);
    expect(server.seen).toHaveLength(before);
  });

  test('refuses a name that is no token', async () => {
    const spec = { op: 'GET /h', headers: headerParameters('X-Ok\r\nInjected: 1') };
    await expect(arrived(spec, { 'X-Ok\r\nInjected: 1': 'x' })).rejects.toBeInstanceOf(ParamError);
  });

  test('takes a value out of the options', async () => {
    const spec: OperationSpec = {
      op: 'GET /h',
      headers: headerParameters({ name: 'X-Session', key: '', option: ['authorization', 'session_token'] }),
    };
    const options: RequestOptions & { authorization: object } = { authorization: { session_token: 'tok' } };
    await call(new ClientCore({ baseUrl: server.url }), spec, {}, options);
    expect(server.seen.at(-1)?.headers['x-session']).toBe('tok');
    await call(new ClientCore({ baseUrl: server.url }), spec, {}, {});
    expect(server.seen.at(-1)?.headers['x-session']).toBeUndefined();
  });
});

describe('cookie', () => {
  test('form, with what would end a cookie encoded', async () => {
    const spec = { op: 'GET /h', cookies: cookieParameters(formCookie('sid'), formCookie('arr')) };
    const { headers } = await arrived(spec, { sid: 'a;b=c', arr: ['1', '2'] });
    expect(headers.cookie).toBe('sid=a%3Bb%3Dc; arr=1,2');
  });

  const rows: readonly [
    string,
    { given: [ReturnType<typeof formCookie>, unknown]; want: string | undefined },
  ][] = [
    ['exploded list', { given: [formCookie('p', 'p', true), ['1', '2']], want: 'p=1; p=2' }],
    ['exploded object', { given: [formCookie('p', 'p', true), object], want: 'R=100; G=200; B=150' }],
    ['JSON', { given: [jsonCookie('p'), { a: 1 }], want: 'p=%7B%22a%22%3A1%7D' }],
    ['style cookie', { given: [formCookie('p', 'p', true, cookieText), 'a%20b'], want: 'p=a%20b' }],
    ['null', { given: [formCookie('p'), null], want: undefined }],
    ['JSON, undefined', { given: [jsonCookie('p'), undefined], want: undefined }],
  ];
  test.each(rows)('%s', async (_, { given: [parameter, value], want }) => {
    const { headers } = await arrived({ op: 'GET /h', cookies: cookieParameters(parameter) }, { p: value });
    expect(headers.cookie).toBe(want);
  });

  test('style cookie refuses what cannot be in a cookie', async () => {
    const spec = { op: 'GET /h', cookies: cookieParameters(formCookie('p', 'p', true, cookieText)) };
    await expect(arrived(spec, { p: 'a;b' })).rejects.toBeInstanceOf(ParamError);
  });
});

test('one name at four places', async () => {
  const spec: OperationSpec = {
    op: 'POST /a/{id}',
    path: pathParameters(),
    query: queryParameters(form('id', 'query_id'), 'options', 'body', 'signal', 'headers'),
    headers: headerParameters({ name: 'id', key: 'header_id' }),
    cookies: cookieParameters(formCookie('id', 'cookie_id')),
  };
  const params = {
    id: 'p',
    query_id: 7,
    header_id: true,
    cookie_id: 'c',
    options: 'o',
    body: 'b',
    signal: 's',
    headers: 'h',
  };
  const { url, headers } = await arrived(spec, params);
  expect(url).toBe('/a/p?id=7&options=o&body=b&signal=s&headers=h');
  expect(headers['id']).toBe('true');
  expect(headers.cookie).toBe('id=c');
});
