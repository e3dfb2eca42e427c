import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  allCodec,
  tagCodec,
  type Codec,
  dateCodec,
  errorParser,
  fieldsCodec,
  lazyCodec,
  listCodec,
  parser,
  sameCodec,
  textParser,
  whenCodec,
} from '../../templates/runtime/codec.ts';
import {
  bigintCodec,
  digitsCodec,
  exactBody,
  exactForm,
  exactParameter,
  exactParser,
} from '../../templates/runtime/int64.ts';
import { jsonText } from '../../templates/runtime/jsonExact.ts';
import { part } from '../../templates/runtime/multipart.ts';
import { jsonQuery } from '../../templates/runtime/styles.ts';
import type { EncodedBody } from '../../templates/runtime/types.ts';

// As in a package that has such values.
vi.mock(import('../../templates/runtime/json.ts'), () => import('../../templates/runtime/jsonExact.ts'));

const big = 9_223_372_036_854_775_807n;

class User {
  id = '1';
}

const tree: Codec = lazyCodec(() =>
  fieldsCodec({ id: bigintCodec, at: dateCodec, children: listCodec(tree), byName: fieldsCodec({}, tree) }),
);

describe('dates', () => {
  const moment = new Date('2026-11-20T10:00:00.5Z');
  const rows: [string, { given: unknown; want: unknown }][] = [
    ['in UTC', { given: '2026-11-20T10:00:00.5Z', want: moment }],
    ['with an offset', { given: '2026-11-20T12:30:00.500+02:30', want: moment }],
    ['more digits than a Date holds', { given: '2026-11-20T10:00:00.500999Z', want: moment }],
    ['in small letters', { given: '2026-11-20t10:00:00.5z', want: moment }],
    ['a leap day', { given: '2028-02-29T00:00:00Z', want: new Date(Date.UTC(2028, 1, 29)) }],
    ['a day that the month does not have', { given: '2026-02-29T00:00:00Z', want: '2026-02-29T00:00:00Z' }],
    ['a leap second', { given: '2016-12-31T23:59:60Z', want: '2016-12-31T23:59:60Z' }],
    ['an hour that no day has', { given: '2026-11-20T25:00:00Z', want: '2026-11-20T25:00:00Z' }],
    ['no offset: it could be any', { given: '2026-11-20T10:00:00', want: '2026-11-20T10:00:00' }],
    ['a calendar date', { given: '2026-11-20', want: '2026-11-20' }],
    ['a text that is none', { given: 'soon', want: 'soon' }],
    ['the empty text', { given: '', want: '' }],
    ['a number', { given: 1_700_000_000, want: 1_700_000_000 }],
    ['null', { given: null, want: null }],
    ['an object', { given: { a: 1 }, want: { a: 1 } }],
  ];
  it.each(rows)('%s', (_, { given, want }) => {
    expect(parser(dateCodec)(JSON.stringify(given))).toStrictEqual(want);
  });

  it('as a text that is no JSON', () => {
    expect(textParser(dateCodec)('2026-11-20T10:00:00.5Z')).toStrictEqual(moment);
  });
});

describe('64-bit integers', () => {
  const rows: [string, { given: string; want: unknown }][] = [
    ['small', { given: '1', want: 1n }],
    ['zero', { given: '-0', want: 0n }],
    ['the largest that a number holds', { given: '9007199254740991', want: 9_007_199_254_740_991n }],
    ['one more', { given: '9007199254740992', want: 9_007_199_254_740_992n }],
    ['two more', { given: '9007199254740993', want: 9_007_199_254_740_993n }],
    ['the largest', { given: '9223372036854775807', want: big }],
    ['the smallest', { given: '-9223372036854775808', want: -big - 1n }],
    ['the largest without a sign', { given: '18446744073709551615', want: 18_446_744_073_709_551_615n }],
    ['with a fraction of zeros', { given: '9007199254740993.00', want: 9_007_199_254_740_993n }],
    ['with an exponent', { given: '9.007199254740993e15', want: 9_007_199_254_740_993n }],
    ['with an exponent that shifts', { given: '123456789012345E+4', want: 1_234_567_890_123_450_000n }],
    ['with an exponent below', { given: '90071992547409930e-1', want: 9_007_199_254_740_993n }],
    ['with zeros before it', { given: '0.09007199254740993e17', want: 9_007_199_254_740_993n }],
    ['a fraction', { given: '1.5', want: 1.5 }],
    ['a large fraction', { given: '12345678901234567.5', want: 12_345_678_901_234_568 }],
    ['beyond all numbers', { given: '1e999', want: Number.POSITIVE_INFINITY }],
    ['null', { given: 'null', want: null }],
    ['a text of digits', { given: '"9007199254740993"', want: '9007199254740993' }],
    ['a boolean', { given: 'true', want: true }],
    ['an object', { given: '{"a":9007199254740993}', want: { a: 9_007_199_254_740_992 } }],
  ];
  it.each(rows)('%s', (_, { given, want }) => {
    expect(exactParser(bigintCodec)(given)).toStrictEqual(want);
    const text = typeof want === 'bigint' ? String(want) : want;
    expect(exactParser(digitsCodec)(given)).toStrictEqual(text);
  });

  it('stay apart from everything that looks like one', () => {
    const text = String.raw`{"id": 9007199254740993, "9007199254740993": 9007199254740993,
      "text": "9007199254740993", "quote\"\\": "\\\" 9007199254740993 \\", "real": 0.12345678901234567890,
      "list": [9007199254740993, -9007199254740993e0], "__proto__": {"id": 9007199254740995}}`;
    const wide = 9_007_199_254_740_992;
    const want: unknown = JSON.parse(text);
    expect(want).toMatchObject({ list: [wide, -wide] });
    const own = exactParser(
      fieldsCodec({ id: bigintCodec, ['__proto__']: fieldsCodec({ id: digitsCodec }) }),
    )(text) as object;
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(own, '__proto__')?.value).toEqual({ id: '9007199254740995' });
    expect({ ...own, ['__proto__']: null }).toEqual({
      ...(want as object),
      id: 9_007_199_254_740_993n,
      ['__proto__']: null,
    });
  });

  it('the last of two equal names counts', () => {
    const text = '{"id":9007199254740993,"n":9007199254740993,"id":9007199254740995}';
    expect(exactParser(fieldsCodec({ id: bigintCodec }))(text)).toEqual({
      id: 9_007_199_254_740_995n,
      n: 9_007_199_254_740_992,
    });
  });

  it('any JSON is read as JSON.parse reads it, where no codec looks', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'medium' }), fc.boolean(), (text, wide) => {
        const whole = wide ? `{"big":123456789012345678901,"rest":${text}}` : `{"big":1,"rest":${text}}`;
        const read = exactParser(fieldsCodec({ big: bigintCodec }))(whole) as { big: bigint; rest: unknown };
        expect(read.big).toBe(wide ? 123_456_789_012_345_678_901n : 1n);
        expect(read.rest).toStrictEqual(JSON.parse(text));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('integers of any size come and go as they are', () => {
    const values = fc.array(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }));
    fc.assert(
      fc.property(values, fc.string(), (ids, text) => {
        const value = { ids, text, nested: [{ text: `${text}"${ids.join()}` }] };
        expect(exactParser(fieldsCodec({ ids: listCodec(bigintCodec) }))(jsonText(value))).toStrictEqual(
          value,
        );
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('places', () => {
  const rows: [string, { codec: Codec; given: string; want: unknown }][] = [
    ['a list', { codec: listCodec(bigintCodec), given: '[1,null,2]', want: [1n, null, 2n] }],
    ['a list that is none', { codec: listCodec(bigintCodec), given: '{"0":1}', want: { 0: 1 } }],
    [
      'a tuple',
      {
        codec: listCodec(sameCodec, bigintCodec, sameCodec, dateCodec),
        given: '[1,2,3,4]',
        want: [1n, 2, 3, 4],
      },
    ],
    [
      'a tuple with a rest',
      { codec: listCodec(bigintCodec, sameCodec), given: '[1,2,3]', want: [1, 2n, 3n] },
    ],
    ['a map', { codec: fieldsCodec({}, bigintCodec), given: '{"a":1,"b":"x"}', want: { a: 1n, b: 'x' } }],
    [
      'a map beside properties',
      {
        codec: fieldsCodec({ total: sameCodec }, bigintCodec),
        given: '{"a":1,"total":2}',
        want: { a: 1n, total: 2 },
      },
    ],
    [
      'a missing property',
      { codec: fieldsCodec({ id: bigintCodec, toString: dateCodec }), given: '{}', want: {} },
    ],
    ['an object that is a list', { codec: fieldsCodec({ length: bigintCodec }), given: '[1]', want: [1] }],
    [
      'several at once',
      {
        codec: allCodec(
          fieldsCodec({ a: bigintCodec }),
          fieldsCodec({ a: bigintCodec, b: listCodec(bigintCodec) }),
        ),
        given: '{"a":9007199254740993,"b":[1]}',
        want: { a: 9_007_199_254_740_993n, b: [1n] },
      },
    ],
    [
      'objects with members of their own',
      {
        codec: listCodec(whenCodec(['a', 'b'], fieldsCodec({ id: bigintCodec }))),
        given: '[{"a":1,"b":null,"id":1},{"a":1,"id":1},{"id":1},null,[1]]',
        want: [{ a: 1, b: null, id: 1n }, { a: 1, id: 1 }, { id: 1 }, null, [1]],
      },
    ],
    [
      'a known tag',
      {
        codec: listCodec(
          tagCodec(
            'kind',
            { a: fieldsCodec({ x: bigintCodec }), 1: fieldsCodec({ y: bigintCodec }) },
            fieldsCodec({ z: bigintCodec }),
          ),
        ),
        given: '[{"kind":"a","x":1,"y":1},{"kind":1,"y":1},{"kind":"toString","z":1},{"z":2},null,"a"]',
        want: [
          { kind: 'a', x: 1n, y: 1 },
          { kind: 1, y: 1n },
          { kind: 'toString', z: 1n },
          { z: 2n },
          null,
          'a',
        ],
      },
    ],
  ];
  it.each(rows)('%s', (_, { codec, given, want }) => {
    expect(exactParser(codec)(given)).toStrictEqual(want);
  });

  it('a recursive type', () => {
    const text = '{"id":1,"children":[{"id":2,"byName":{"x":{"id":9007199254740993}}}]}';
    expect(exactParser(tree)(text)).toEqual({
      id: 1n,
      children: [{ id: 2n, byName: { x: { id: 9_007_199_254_740_993n } } }],
    });
  });

  it.each(['1', '9007199254740993'])('nested a hundred thousand times, %s', (id) => {
    const depth = 100_000;
    const text = `${`{"id":${id},"x":[],"children":[`.repeat(depth)}${']}'.repeat(depth)}`;
    let at = exactParser(tree)(text) as { id: bigint; children: (typeof at)[] } | undefined;
    let count = 0;
    for (; at !== undefined; at = at.children[0]) count += at.id === BigInt(id) ? 1 : 0;
    expect(count).toBe(depth);
  });

  it('large numbers nested a hundred thousand times where no codec looks', () => {
    const depth = 100_000;
    const text = `{"id":9007199254740993,"n":${'['.repeat(depth)}9007199254740993${']'.repeat(depth)}}`;
    let at = (exactParser(fieldsCodec({ id: bigintCodec }))(text) as { n: unknown }).n;
    while (Array.isArray(at)) [at] = at as unknown[];
    expect(at).toBe(9_007_199_254_740_992);
  });
});

describe('errors', () => {
  const parse = errorParser({
    404: parser(fieldsCodec({ at: dateCodec })),
    '5XX': JSON.parse,
    default: exactParser(bigintCodec),
  });
  const rows: [string, { given: [string, number]; want: unknown }][] = [
    [
      'by status',
      { given: ['{"at":"2026-11-20T10:00:00Z"}', 404], want: { at: new Date(Date.UTC(2026, 10, 20, 10)) } },
    ],
    ['by range', { given: ['1', 503], want: 1 }],
    ['all others', { given: ['1', 400], want: 1n }],
    ['no JSON', { given: ['<html>', 404], want: '<html>' }],
    ['nothing', { given: ['', 404], want: undefined }],
  ];
  it.each(rows)('%s', (_, { given, want }) => expect(parse(...given)).toStrictEqual(want));

  it('of a status that nobody lists are JSON', () => {
    expect(errorParser({ 404: exactParser(bigintCodec) })('1', 400)).toBe(1);
  });
});

describe('writing', () => {
  const rows: [string, { given: unknown; want: string }][] = [
    ['a bigint', { given: { id: big, list: [-1n] }, want: '{"id":9223372036854775807,"list":[-1]}' }],
    ['a Date', { given: new Date(0), want: '"1970-01-01T00:00:00.000Z"' }],
    ['texts that look like either', { given: ['1n', '"1"', '12'], want: String.raw`["1n","\"1\"","12"]` }],
  ];
  it.each(rows)('%s', (_, { given, want }) => expect(jsonText(given)).toBe(want));

  const refused: [string, unknown][] = [
    ['an invalid Date', { at: [new Date(Number.NaN)] }],
    ['an invalid Date alone', new Date(Number.NaN)],
    ['what has no JSON', undefined],
  ];
  it.each(refused)('%s is refused', (_, given) => expect(() => jsonText(given)).toThrow(TypeError));

  it('a bigint that a program has given a toJSON', () => {
    Reflect.set(BigInt.prototype, 'toJSON', () => 'text');
    try {
      expect(jsonText([1n])).toBe('[1]');
    } finally {
      Reflect.deleteProperty(BigInt.prototype, 'toJSON');
    }
  });

  const record = fieldsCodec({ id: digitsCodec, rest: listCodec(digitsCodec) });
  const texts: [string, { given: unknown; want: unknown }][] = [
    ['digits', { given: { id: '9007199254740993' }, want: { id: 9_007_199_254_740_993n } }],
    ['digits in a list', { given: { rest: ['-1', '2'] }, want: { rest: [-1n, 2n] } }],
    ['digits elsewhere', { given: { name: '1' }, want: { name: '1' } }],
    ['no digits', { given: { id: '1e3' }, want: { id: '1e3' } }],
    ['a number', { given: { id: 5 }, want: { id: 5n } }],
    ['a bigint', { given: { id: 9_007_199_254_740_993n }, want: { id: 9_007_199_254_740_993n } }],
    ['null', { given: { id: null }, want: { id: null } }],
    ['a class', { given: new User(), want: { id: 1n } }],
  ];
  it.each(texts)('%s as JSON', async (_, { given, want }) => {
    const before = Object.entries(given as object);
    let seen: unknown;
    const encode = (value: unknown): EncodedBody => {
      seen = value;
      return { body: '', contentType: '', duplex: 'half' };
    };
    await exactBody(record, encode)(given, {});
    expect(seen).toEqual(want);
    expect(Object.entries(given as object)).toEqual(before);
  });

  it('fields of a form that are JSON', async () => {
    let seen: unknown;
    const encode = (value: unknown): EncodedBody => {
      seen = value;
      return { body: '', contentType: '', duplex: 'half' };
    };
    const blob = new Blob();
    await exactForm({ a: record }, encode)({ a: { id: '1' }, b: { id: '1' }, blob }, {});
    expect(seen).toStrictEqual({ a: { id: 1n }, b: { id: '1' }, blob });
    const named = part({ id: '1' }, { filename: 'a.json' });
    await exactForm({ a: listCodec(record) }, encode)({ a: [named] }, {});
    expect(seen).toStrictEqual({ a: [named] });
    const form = new FormData();
    await exactForm({ a: record }, encode)(form, {});
    expect(seen).toBe(form);
  });

  it('a parameter that is JSON', () => {
    const { key, write } = exactParameter(record, { key: 'q', write: (value: unknown) => jsonText(value) });
    expect([key, write({ id: '1' }), exactParameter(record, jsonQuery('q')).write(undefined)]).toEqual([
      'q',
      '{"id":1}',
      '',
    ]);
  });
});
