import { describe, expect, test } from 'vitest';
import { directiveLines, physicalLines, usesCrlf } from '../../../../generator/readers/lap/lines.ts';

const read = (source: string) =>
  directiveLines(physicalLines(source, { start: 0, end: source.length }, usesCrlf(source)));

describe('directiveLines', () => {
  const cases: readonly [
    string,
    { given: string; want: readonly (readonly [string, string])[]; stray?: readonly string[] },
  ][] = [
    ['a word and its text', { given: '@api A b\n', want: [['api', 'A b']] }],
    ['only one blank belongs to the word', { given: '@desc  two', want: [['desc', ' two']] }],
    ['a word without text', { given: '@end', want: [['end', '']] }],
    ['parentheses end a word', { given: '@returns(200) x', want: [['returns', '(200) x']] }],
    ['braces end a word', { given: '@errors{400}', want: [['errors', '{400}']] }],
    ['not in column 0', { given: '@api A\n @end', want: [['api', 'A\n @end']] }],
    [
      'unknown words',
      {
        given: '@nope x\n@end',
        want: [
          ['nope', 'x'],
          ['end', ''],
        ],
      },
    ],
    [
      'comments and blank lines',
      {
        given: '@api A\n# c\n\n@end',
        want: [
          ['api', 'A'],
          ['end', ''],
        ],
      },
    ],
    [
      'a text that goes on, with blank lines',
      {
        given: '@api A\n\nb\n\n@end',
        want: [
          ['api', 'A\n\nb'],
          ['end', ''],
        ],
      },
    ],
    [
      'a title that ends in a line break',
      {
        given: '@api A\n\n@version 1\n\n@group x',
        want: [
          ['api', 'A\n'],
          ['version', '1'],
          ['group', 'x'],
        ],
      },
    ],
    [
      'comments in an open block are data',
      {
        given: '@required {a: str=x\n# y\n@z}\n@end',
        want: [
          ['required', '{a: str=x\n# y\n@z}'],
          ['end', ''],
        ],
      },
    ],
    [
      'a closed block takes no comments',
      {
        given: '@required {a: str}\n# c\n@end',
        want: [
          ['required', '{a: str}'],
          ['end', ''],
        ],
      },
    ],
    [
      'comments before a line that goes on',
      {
        given: '@required {a: str={x}\n\n# c\nb}\n@end',
        want: [
          ['required', '{a: str={x}\n\n# c\nb}'],
          ['end', ''],
        ],
      },
    ],
    [
      'a known word ends an open block',
      {
        given: '@required {a: str\n@end',
        want: [
          ['required', '{a: str'],
          ['end', ''],
        ],
      },
    ],
    [
      'some words never go on',
      {
        given: '@endpoint GET /a\nx\n@end\ny',
        want: [
          ['endpoint', 'GET /a'],
          ['end', ''],
        ],
        stray: ['x', 'y'],
      },
    ],
    ['a line before everything', { given: 'x\n@end', want: [['end', '']], stray: ['x'] }],
    [
      'CRLF',
      {
        given: '@api A\r\n@desc b\r\n',
        want: [
          ['api', 'A'],
          ['desc', 'b'],
        ],
      },
    ],
    [
      'a carriage return that is data',
      {
        given: '@api A\n@desc b\r\n@end',
        want: [
          ['api', 'A'],
          ['desc', 'b\r'],
          ['end', ''],
        ],
      },
    ],
    ['U+2028 is data', { given: '@desc a\u2028@end', want: [['desc', 'a\u2028@end']] }],
  ];
  test.each(cases)('%s', (_, { given, want, stray = [] }) => {
    const lines = read(given);
    expect(lines.directives.map(({ word, text }) => [word, text])).toEqual(want);
    expect(lines.stray.map(({ text }) => text)).toEqual(stray);
  });

  test('positions lead back to the file, over CRLF too', () => {
    const source = '@api A\r\n@desc one\r\ntwo\r\n@end\r\n';
    const desc = read(source).directives[1];
    expect(desc?.text).toBe('one\ntwo');
    expect(source.slice(desc?.at(4), desc?.at(7))).toBe('two');
    expect(source.slice(desc?.span.start, desc?.span.end)).toBe('@desc one\r\ntwo');
  });
});
