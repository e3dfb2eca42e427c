import { describe, expect, test } from 'vitest';
import type { Api, TypeRef } from '../../../../../generator/ir/types.ts';
import { readLapText } from '../../../../support/readLapText.ts';

type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** A type as a short text or, for an object, its properties; `?` marks what may be left out. */
function shape(api: Api, type: TypeRef): Shape {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'array':
      return [shape(api, type.items)];
    case 'map':
      return { '*': shape(api, type.values) };
    case 'nullable': {
      const inner = shape(api, type.inner);
      return typeof inner === 'string' ? `${inner} | null` : [inner, 'null'];
    }
    case 'ref': {
      const named = api.types.find(({ id }) => id === type.to);
      if (named?.kind === 'enum')
        return `${named.members.map(({ value }) => JSON.stringify(value)).join(' | ')}${named.open ? ' | …' : ''}`;
      if (named?.kind !== 'object') return 'missing';
      return Object.fromEntries(
        named.properties.map((p) => [
          p.wireName + (p.presence === 'optional' ? '?' : ''),
          shape(api, p.type),
        ]),
      );
    }
    default:
      return type.kind;
  }
}

function received(fields: string, header = '') {
  const { api, diagnostics } = readLapText(
    `@lap v0.3\n${header}@endpoint GET /a\n@returns(200) {${fields}}\n@end\n`,
  );
  const type = api?.operations[0]?.responses[0]?.contents[0]?.type;
  const got = api === null || type === undefined ? 'nothing' : shape(api, type);
  return { got, messages: diagnostics.map(({ message }) => message) };
}

describe('types of responses', () => {
  const undefinedType = (name: string): string => `the type "${name}" is not defined; it is unknown`;
  const cases: readonly [string, { want: Shape; warns?: readonly string[] }][] = [
    ['a: str, b: int, c: num, d: bool', { want: { a: 'string', b: 'integer', c: 'number', d: 'boolean' } }],
    ['a: map, b: any, c: null', { want: { a: { '*': 'unknown' }, b: 'unknown', c: 'null' } }],
    [
      'a: str(date), b: str(date-time), c: str(byte), d: str(uuid)',
      { want: { a: 'date', b: 'dateTime', c: 'base64', d: 'string' } },
    ],
    [
      'a: int(int32), b: int(int64), c: int(i64), d: num(double)',
      { want: { a: 'integer', b: 'int64', c: 'int64', d: 'number' } },
    ],
    ['a: str?, b: any?', { want: { a: 'string | null', b: 'unknown' } }],
    [
      'a: [str], b: [[int]], c: [str]?, d: [map]',
      { want: { a: ['string'], b: [['integer']], c: [['string'], 'null'], d: [{ '*': 'unknown' }] } },
    ],
    ['a: map<str,int>, b: map<str, [num]>', { want: { a: { '*': 'integer' }, b: { '*': ['number'] } } }],
    ['a: map{b: str, c: map?{d: int}}', { want: { a: { b: 'string', c: [{ d: 'integer' }, 'null'] } } }],
    [
      'a: [map{b: str}], c: [map]?{d: str}',
      { want: { a: [{ b: 'string' }], c: [[{ d: 'string' }], 'null'] } },
    ],
    ['a: map{}', { want: { a: { '*': 'unknown' } } }],
    [
      'a: enum(A/B), b: enum(A|B), c: enum, d: [enum(A/B)]',
      { want: { a: '"A" | "B"', b: '"A" | "B"', c: 'string', d: ['"A" | "B"'] } },
    ],
    ['a: str(active/inactive)', { want: { a: 'string' } }],
    [
      'a: bytes, b: float, c: uuid, d: int32, e: string, f: object, g: array, h: boolean, i: id',
      {
        want: {
          a: 'base64',
          b: 'number',
          c: 'string',
          d: 'integer',
          e: 'string',
          f: { '*': 'unknown' },
          g: ['unknown'],
          h: 'boolean',
          i: 'string',
        },
      },
    ],
    [
      'a: Tag, b: [Tag]?, c: decimal',
      {
        want: { a: 'unknown', b: [['unknown'], 'null'], c: 'unknown' },
        warns: [undefinedType('Tag'), undefinedType('decimal')],
      },
    ],
    [
      'a: City{name: str}, b: pkg.Town?{name: str}',
      { want: { a: { name: 'string' }, b: [{ name: 'string' }, 'null'] } },
    ],
    [
      '@id: str, Score /5: int, a b: str, __proto__: str',
      { want: { '@id': 'string', 'Score /5': 'integer', 'a b': 'string', ['__proto__']: 'string' } },
    ],
    [': str', { want: { '': 'string' } }],
    [
      'a: str, a: int',
      { want: { a: 'string' }, warns: ['the field "a" stands twice in one object; the first one counts'] },
    ],
    ['a!: str', { want: { 'a!': 'string' } }],
  ];
  test.each(cases)('%s', (fields, { want, warns = [] }) => {
    const { got, messages } = received(fields);
    expect(got).toEqual(want);
    expect(messages).toEqual(warns);
  });

  test('types of @type lines are referred to, by the last part of a dotted name too', () => {
    const header = '@type User {id: str, friend: User?}\n@type User {x: str}\n';
    const { got, messages } = received('a: str', header);
    expect(got).toEqual({ a: 'string' });
    expect(messages).toEqual(['@type "User" stands twice; the first one counts']);
    const { api } = readLapText(
      `@lap v0.3\n${header}@endpoint GET /a\n@returns(200) {u: [pkg.User]}\n@end\n`,
    );
    const object = api?.types.find(({ id }) => id === 'GET /a#response');
    expect(object).toMatchObject({
      properties: [{ type: { kind: 'array', items: { kind: 'ref', to: '@type User' } } }],
    });
    expect(api?.types.filter(({ id }) => id === '@type User')).toMatchObject([
      {
        hint: { kind: 'declared', name: 'User' },
        properties: [{ wireName: 'id' }, { type: { kind: 'nullable', inner: { to: '@type User' } } }],
      },
    ]);
  });

  test('formats become facts', () => {
    const { api } = readLapText(
      '@lap v0.3\n@endpoint GET /a\n@returns(200) {a: str(email), b: [int(int32)], c: str(date)}\n@end\n',
    );
    const object = api?.types[0];
    expect(object?.kind === 'object' && object.properties.map(({ doc }) => doc.facts)).toEqual([
      ['format: email'],
      ['items: format: int32'],
      [],
    ]);
  });
});

function sent(entry: string) {
  const { api, diagnostics } = readLapText(`@lap v0.3\n@endpoint POST /a\n@optional {${entry}}\n@end\n`);
  const object = api?.types.find(({ id }) => id === 'POST /a#body');
  const property = object?.kind === 'object' ? object.properties[0] : undefined;
  return {
    type: api === null || property === undefined ? 'nothing' : shape(api, property.type),
    default: property?.default,
    facts: property?.doc.facts,
    messages: diagnostics.map(({ code }) => code),
  };
}

describe('types of parameters and bodies', () => {
  const cases: readonly [
    string,
    { type: Shape; default?: unknown; facts?: readonly string[]; warns?: readonly string[] },
  ][] = [
    ['a: str(x/y)', { type: '"x" | "y"' }],
    ['a: str(x/y)=x', { type: '"x" | "y"', default: 'x' }],
    ['a: int(1/2)=2', { type: '1 | 2', default: 2 }],
    ['a: num(0.5/1)', { type: '0.5 | 1' }],
    ['a: any(1/2)', { type: '1 | 2' }],
    ['a: any(1/x)', { type: '"1" | "x"' }],
    ['a: bool(True/False)', { type: 'boolean' }],
    ['a: int(a/b)', { type: 'integer' }],
    ['a: [str](x/y)', { type: ['"x" | "y"'] }],
    ['a: str(date)(x/y)', { type: '"x" | "y"' }],
    ['a: str(image/png/other)', { type: '"image" | "png" | "other" | …', warns: ['lap/enum-slash'] }],
    ['a: map{b!: str, c: [map{d: int}]}', { type: { b: 'string', 'c?': [{ 'd?': 'integer' }] } }],
    ['a: str?', { type: 'string | null' }],
    ['a: int=10', { type: 'integer', default: 10 }],
    ['a: int=ten', { type: 'integer', facts: ['default: ten'] }],
    ['a: int=9007199254740993', { type: 'integer', facts: ['default: 9007199254740993'] }],
    ['a: num=1e-05', { type: 'number', default: 0.00001 }],
    ['a: bool=True', { type: 'boolean', default: true }],
    ['a: bool=yes', { type: 'boolean', facts: ['default: yes'] }],
    ['a: str=', { type: 'string', default: '' }],
    ['a: str=a, b', { type: 'string', default: 'a, b' }],
    ['a: str=None', { type: 'string', facts: ['default: None'] }],
    ['a: str(None/x)=None', { type: '"None" | "x"', default: 'None' }],
    ["a: [str]=['x', 'y']", { type: ['string'], default: ['x', 'y'] }],
    ['a: [str]=x,y', { type: ['string'], facts: ['default: x,y'] }],
    ["a: map={'k': None}", { type: { '*': 'unknown' }, default: { k: null } }],
    ['a: map=[object Object]', { type: { '*': 'unknown' }, facts: ['default: [object Object]'] }],
    ['a: any=False', { type: 'unknown', default: false }],
    ['a: any=x y', { type: 'unknown', default: 'x y' }],
    ['a: str(email)', { type: 'string', facts: ['format: email'] }],
    ['a: list of things', { type: 'unknown', warns: ['lap/unknown-type'] }],
    [
      'a: list of things=x # y, b: str',
      { type: 'unknown', facts: ['default: x'], warns: ['lap/unknown-type'] },
    ],
    [
      'a: list of things, b: weird type, c: str # x',
      { type: 'unknown', warns: ['lap/unknown-type', 'lap/unknown-type'] },
    ],
  ];
  test.each(cases)('%s', (entry, { type, default: value, facts = [], warns = [] }) => {
    expect(sent(entry)).toEqual({ type, default: value, facts, messages: warns });
  });

  test('passwords are secrets', () => {
    const { api } = readLapText('@lap v0.3\n@endpoint POST /a\n@optional {a: str(password), b: str}\n@end\n');
    const object = api?.types[0];
    expect(object?.kind === 'object' && object.properties.map(({ secret }) => secret)).toEqual([true, false]);
  });
});
