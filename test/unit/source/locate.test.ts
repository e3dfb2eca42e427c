import { expect, test } from 'vitest';
import { createLocate } from '../../../generator/source/locate.ts';
import { spellingAt } from '../../../generator/source/spelling.ts';
import { createTexts, type Syntax } from '../../../generator/source/texts.ts';

const yaml = `openapi: 3.1.0
info: &info {title: T, version: 1.10}
paths:
  /a~b:
    get:
      <<: *info
      tags: [x, "y"]
`;
const json =
  '{\r\n  "openapi": "3.1.0", // c }\r\n  "a/b": [1, {"\\u0078": -1.50}, "s\\"}"],\r\n  "dup": 1, "dup": 22\r\n}';
const page = '# T\n\n```yaml\nopenapi: 3.1.0\ninfo: {title: T}\n```\n';
const shallow = 'a:\n  b: "foo\n  bar"\n  c: 1\n';

test.each<
  [
    string,
    {
      syntax: Syntax;
      text: string;
      pointer: string;
      part: 'key' | 'value';
      want: readonly [number, number, number];
    },
  ]
>([
  ['a value', { syntax: 'yaml', text: yaml, pointer: '/openapi', part: 'value', want: [1, 10, 5] }],
  ['a key', { syntax: 'yaml', text: yaml, pointer: '/paths/~1a~0b', part: 'key', want: [4, 3, 4] }],
  [
    'an item',
    { syntax: 'yaml', text: yaml, pointer: '/paths/~1a~0b/get/tags/1', part: 'value', want: [7, 17, 3] },
  ],
  [
    'a merged key',
    { syntax: 'yaml', text: yaml, pointer: '/paths/~1a~0b/get/version', part: 'value', want: [2, 33, 4] },
  ],
  [
    'what goes on over lines is underlined on its first one',
    { syntax: 'yaml', text: yaml, pointer: '/paths', part: 'value', want: [4, 3, 5] },
  ],
  [
    'the nearest place there is',
    { syntax: 'yaml', text: yaml, pointer: '/info/none/deeper', part: 'value', want: [2, 1, 4] },
  ],
  ['JSON: a value', { syntax: 'json', text: json, pointer: '/openapi', part: 'value', want: [2, 14, 7] }],
  ['JSON: a key', { syntax: 'json', text: json, pointer: '/a~1b', part: 'key', want: [3, 3, 5] }],
  [
    'JSON: an escaped key',
    { syntax: 'json', text: json, pointer: '/a~1b/1/x', part: 'value', want: [3, 25, 5] },
  ],
  [
    'JSON: a string with quotes',
    { syntax: 'json', text: json, pointer: '/a~1b/2', part: 'value', want: [3, 33, 6] },
  ],
  [
    'JSON: of two equal keys the last',
    { syntax: 'json', text: json, pointer: '/dup', part: 'value', want: [4, 20, 2] },
  ],
  [
    'JSON: the nearest place there is',
    { syntax: 'json', text: json, pointer: '/a~1b/9', part: 'value', want: [3, 3, 5] },
  ],
  ['a page', { syntax: 'markdown', text: page, pointer: '/info/title', part: 'value', want: [5, 15, 1] }],
  [
    'behind a line that was indented too little',
    { syntax: 'yaml', text: shallow, pointer: '/a/c', part: 'value', want: [4, 6, 1] },
  ],
])('%s', (_, { syntax, text, pointer, part, want }) => {
  const texts = createTexts();
  texts.add({ file: 'f', text, syntax });
  const found = createLocate(texts)({ kind: 'node', file: 'f', pointer, part });
  expect(found === null ? null : [found.line, found.column, found.length]).toEqual(want);
});

test('a span, and a file that nobody has read', () => {
  const texts = createTexts();
  texts.add({ file: 'f', text: 'ab\rcd\n', syntax: 'plain' });
  const locate = createLocate(texts);
  expect(locate({ kind: 'span', file: 'f', start: 4, end: 99 })).toEqual({
    file: 'f',
    line: 2,
    column: 2,
    length: 1,
  });
  expect(locate({ kind: 'span', file: 'g', start: 0, end: 1 })).toBeNull();
});

test.each([
  ['YAML', { file: 'a.yaml', text: yaml, pointer: '/info/version', want: '1.10' }],
  ['JSON', { file: 'a.json', text: json, pointer: '/a~1b/1/x', want: '-1.50' }],
  ['JSON string', { file: 'a.json', text: json, pointer: '/a~1b/2', want: 's"}' }],
  ['a page', { file: 'a.md', text: page, pointer: '/info/title', want: 'T' }],
  ['no scalar', { file: 'a.yaml', text: yaml, pointer: '/info', want: null }],
  ['no place', { file: 'a.json', text: json, pointer: '/none', want: null }],
])('the spelling of a scalar: %s', (_, { file, text, pointer, want }) => {
  expect(spellingAt({ file, text, data: null }, pointer)).toBe(want);
});
