import { describe, expect, test } from 'vitest';
import { pythonLiteral } from '../../../../../generator/convert/lap/python/text.ts';
import { readRawYaml } from '../../../../../generator/convert/lap/raw/readYaml.ts';

// `want` is `repr` of what PyYAML 6.0 reads.
const rows: readonly [string, { given: string; want: string }][] = [
  ['order of keys', { given: 'b: 1\n200: x\n"10": y\n', want: "{'b': 1, 200: 'x', '10': 'y'}" }],
  ['equal keys', { given: 'a: 1\nb: 2\na: 3\n', want: "{'a': 3, 'b': 2}" }],
  ['quoted scalars are text', { given: 'a: "1"\nb: \'true\'\n', want: "{'a': '1', 'b': 'true'}" }],
  ['block scalars', { given: 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', want: "{'a': 'x\\ny\\n', 'b': 'x y'}" }],
  [
    'quoted scalars without indentation',
    { given: 'a:\n  b: "x\n  y\n\n z"\nc: \'p\n q\'\n', want: "{'a': {'b': 'x y\\nz'}, 'c': 'p q'}" },
  ],
  ['empty values', { given: 'a:\nb: {}\nc: []\n', want: "{'a': None, 'b': {}, 'c': []}" }],
  ['alias', { given: 'a: &x {k: 1}\nb: *x\n', want: "{'a': {'k': 1}, 'b': {'k': 1}}" }],
  [
    'anchor given twice',
    { given: 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', want: "{'a': 1, 'b': 1, 'c': 2, 'd': 2}" },
  ],
  [
    'merge key',
    {
      given: 'a: &x {k: 1, l: 2}\nb:\n  m: 3\n  <<: *x\n  k: 4\n',
      want: "{'a': {'k': 1, 'l': 2}, 'b': {'k': 4, 'l': 2, 'm': 3}}",
    },
  ],
  [
    'merge of a list',
    {
      given: 'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc:\n  <<: [*x, *y]\n',
      want: "{'a': {'k': 1}, 'b': {'k': 2, 'l': 2}, 'c': {'k': 1, 'l': 2}}",
    },
  ],
  ['custom tag', { given: 'a: !include x.yaml\nb: !foo 12\n', want: "{'a': 'x.yaml', 'b': '12'}" }],
  ['lone tag', { given: 'a: ! "true"\nb: ! x\n', want: "{'a': True, 'b': 'x'}" }],
  ['boolean, null and float keys', { given: 'true: 1\n~: 2\n1.50: 3\n', want: '{True: 1, None: 2, 1.5: 3}' }],
  [
    'date',
    {
      given: '- 2024-12-18\n- 2023-01-17T00:00:00Z\n',
      want: '[datetime.date(2024, 12, 18), datetime.datetime(2023, 1, 17, 0, 0, tzinfo=datetime.timezone.utc)]',
    },
  ],
];

describe('readRawYaml', () => {
  test.each(rows)('%s', (_name, { given, want }) => {
    expect(pythonLiteral(readRawYaml(given))).toBe(want);
  });

  test('an alias inside its own node ends there', () => {
    expect(pythonLiteral(readRawYaml('a: &x\n  b: *x\n'))).toBe("{'a': {'b': None}}");
  });

  test('refuses broken YAML', () => {
    expect(() => readRawYaml('a: [1\nb: 2')).toThrow(SyntaxError);
  });

  test('a document of aliases stays as small as its text', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 40; i += 1) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    expect(() => readRawYaml(lines.join('\n'))).not.toThrow();
  });
});
