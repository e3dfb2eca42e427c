import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { parseText } from '../../../generator/source/parse.ts';
import { readYamlCareful } from '../../../generator/source/yamlCareful.ts';
import { parseYamlFast } from '../../../generator/source/yamlFast.ts';

function parse(text: string) {
  const { report, all } = createDiagnostics();
  const parsed = parseText(text, 'a.yaml', report);
  return {
    data: parsed?.data,
    syntax: parsed?.syntax,
    diagnostics: all(),
    codes: all().map(({ code }) => code),
  };
}

describe('YAML means what YAML 1.2 says', () => {
  test.each([
    [
      'texts that YAML 1.1 read otherwise',
      {
        given: 'a: [yes, no, on, off, y, 12:30:45, 2020-01-01]',
        want: { a: ['yes', 'no', 'on', 'off', 'y', '12:30:45', '2020-01-01'] },
      },
    ],
    [
      'booleans and null',
      { given: 'a: [true, False, null, ~, NULL]\nb:', want: { a: [true, false, null, null, null], b: null } },
    ],
    [
      'integers',
      { given: 'a: [1, -1, +1, 010, 0o17, 0x1F, 1_000]', want: { a: [1, -1, 1, 10, 15, 31, '1_000'] } },
    ],
    ['numbers', { given: 'a: [1.5, .5, 1., 1e3, -1.0e-7]', want: { a: [1.5, 0.5, 1, 1000, -1e-7] } }],
    [
      'keys are texts as they are spelt',
      {
        given: '200: a\n1.0: b\n0x1F: c\nnull: d\n~: e\ntrue: f\n1e3: g',
        want: { 200: 'a', '1.0': 'b', '0x1F': 'c', null: 'd', '~': 'e', true: 'f', '1e3': 'g' },
      },
    ],
    [
      'merge keys',
      { given: 'a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}', want: { a: { x: 1, y: 2 }, b: { x: 1, y: 3 } } },
    ],
    ['aliases', { given: 'a: &a [1]\nb: *a', want: { a: [1], b: [1] } }],
    ['explicit core tags', { given: 'a: !!str 1\nb: !!int "2"', want: { a: '1', b: 2 } }],
    ['block scalars', { given: 'a: |\n  x\n  y\nb: >-\n  x\n  y', want: { a: 'x\ny\n', b: 'x y' } }],
    ['quoted scalars over several lines', { given: 'a: "x\n  y"', want: { a: 'x y' } }],
    ['a document start', { given: '%YAML 1.2\n---\na: 1\n', want: { a: 1 } }],
  ])('%s', (_, { given, want }) => {
    expect(parse(given)).toMatchObject({ data: want, codes: [] });
    const { report, all } = createDiagnostics();
    expect(readYamlCareful(given, 'a.yaml', report), 'the careful parser agrees').toEqual(want);
    expect(all()).toEqual([]);
  });

  test('infinity and not-a-number, as both parsers see them', () => {
    const given = 'a: [.inf, -.INF, .nan, 1e400]';
    const want = { a: [Infinity, -Infinity, Number.NaN, Infinity] };
    expect(parseYamlFast(given, '').data).toEqual(want);
    expect(readYamlCareful(given, '', () => {})).toEqual(want);
  });

  test('a key called __proto__ is a key', () => {
    for (const given of ['__proto__: {polluted: yes}\na: 1', '{"__proto__": {"polluted": "yes"}, "a": 1}']) {
      const { data } = parse(given);
      expect(Object.keys(data ?? {})).toEqual(['__proto__', 'a']);
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }
  });
});

describe('what is wrong is reported, and the rest is read', () => {
  test.each([
    ['a key twice', { given: 'a: 1\nb: 2\na: 3', want: { a: 3, b: 2 }, codes: ['source/duplicate-key'] }],
    [
      'a key twice in JSON',
      { given: '{"a":1,"b":{"a":2},"a":3}', want: { a: 3, b: { a: 2 } }, codes: ['source/duplicate-key'] },
    ],
    ['two documents', { given: 'a: 1\n---\nb: 2', want: { a: 1 }, codes: ['source/several-documents'] }],
    [
      'a tag of a program',
      {
        given: 'a: !!python/object x\nb: !custom 1',
        want: { a: 'x', b: '1' },
        codes: ['source/yaml-tag', 'source/yaml-tag'],
      },
    ],
    [
      'a quoted scalar that is not indented',
      {
        given: 'a:\n  b: "foo\n  bar"\n  c: 1',
        want: { a: { b: 'foo bar', c: 1 } },
        codes: ['source/shallow-indent'],
      },
    ],
    [
      'a flow collection that is not indented',
      {
        given: 'a:\n  b: {x: 1,\n  y: 2}\n  c: [\n    1\n]',
        want: { a: { b: { x: 1, y: 2 }, c: [1] } },
        codes: ['source/shallow-indent', 'source/shallow-indent'],
      },
    ],
    [
      'a version of YAML that nobody knows',
      { given: '%YAML 3.0\n---\na: 1', want: { a: 1 }, codes: ['source/yaml-warning'] },
    ],
    [
      'comments in JSON',
      { given: '{"a":1 /* x */, // y\n"b":2}', want: { a: 1, b: 2 }, codes: ['source/json-comment'] },
    ],
    [
      'a comma after the last member',
      { given: '{"a":[1,2,],}', want: { a: [1, 2] }, codes: ['source/json-trailing-comma'] },
    ],
  ])('%s', (_, { given, want, codes }) => {
    expect(parse(given)).toMatchObject({ data: want, codes });
  });

  test('a bracket that closes at the indentation of its key is sound', () => {
    expect(parse('a:\n  b: [\n    1\n  ]')).toMatchObject({ data: { a: { b: [1] } }, codes: [] });
  });

  test('JSON that is indented with tabs, and JSON without quotes in flow style', () => {
    expect(parse('{\n\t"a": 1\n}')).toMatchObject({ data: { a: 1 }, syntax: 'json', codes: [] });
    expect(parse('{a: 1, b: [x]}')).toMatchObject({ data: { a: 1, b: ['x'] }, syntax: 'yaml', codes: [] });
  });
});

describe('errors say what and where', () => {
  test.each([
    [
      'bad indentation',
      {
        given: 'a:\n  b: 1\n c: 2',
        want: 'cannot parse the document: All mapping items must start at the same column',
        start: 10,
      },
    ],
    [
      'a truncated JSON document',
      { given: '{"a": {"b": 1', want: 'cannot parse the document: the document ends too early', start: 13 },
    ],
    [
      'a missing comma',
      { given: '{"a":1 "b":2}', want: 'cannot parse the document: a comma is expected', start: 7 },
    ],
    [
      'a missing colon',
      { given: '{"a" 1}', want: 'cannot parse the document: a colon is expected', start: 5 },
    ],
    [
      'a word',
      { given: '{"a": nope x}', want: 'cannot parse the document: "nope" is no JSON value', start: 6 },
    ],
    [
      'a string without an end',
      { given: '{"a": "x\n}', want: 'cannot parse the document: this string has no end', start: 6 },
    ],
    [
      'an unknown alias',
      {
        given: 'a: *b',
        want: 'cannot parse the document: Unresolved alias (the anchor must be set before the alias): b',
        start: 3,
      },
    ],
    [
      'an unknown alias that is merged',
      {
        given: 'a:\n  <<: *b',
        want: 'cannot parse the document: Unresolved alias (the anchor must be set before the alias): b',
        start: 9,
      },
    ],
  ])('%s', (_, { given, want, start }) => {
    const { data, diagnostics } = parse(given);
    expect(data).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([want]);
    expect(diagnostics[0]?.origin).toMatchObject({ kind: 'span', start });
  });

  test.each([
    [
      'an alias bomb',
      {
        given: [
          'x0: &x0 [1,1,1,1,1,1,1,1,1,1]',
          ...Array.from(
            { length: 12 },
            (_, i) => `x${i + 1}: &x${i + 1} [${Array.from({ length: 10 }, () => `*x${i}`).join()}]`,
          ),
        ].join('\n'),
        code: 'source/alias-expansion',
      },
    ],
    ['an alias in itself', { given: 'a: &a {b: *a}', code: 'source/alias-cycle' }],
    [
      '10,000 levels of JSON',
      { given: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, code: 'source/too-deep' },
    ],
    [
      '10,000 levels of YAML',
      { given: `${'['.repeat(10_000)}x${']'.repeat(10_000)}`, code: 'source/too-deep' },
    ],
    ['10,000 levels without an end', { given: '['.repeat(10_000), code: 'source/too-deep' }],
    [
      '1,000 levels of block YAML',
      {
        given: Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
        code: 'source/too-deep',
      },
    ],
  ])('%s', (_, { given, code }) => {
    const started = performance.now();
    expect(parse(given).codes).toEqual([code]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
