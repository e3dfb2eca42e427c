import { describe, expect, test } from 'vitest';
import { readLapText } from '../../../support/readLapText.ts';

/** Line 1 is `@lap`, line 2 `@endpoint`, the given text starts on line 3, another endpoint follows. */
const around = (text: string): string =>
  `@lap v0.3\n@endpoint GET /a/{id}\n${text}\n@endpoint GET /b\n@optional {c: str}\n@returns(200) {d: str}\n@end\n`;

describe('a bad line costs that line', () => {
  const cases: readonly [string, { given: string; want: readonly string[] }][] = [
    [
      'an unclosed brace',
      {
        given: '@required {id: str',
        want: ['line 3: cannot read @required (unclosed brace); it is left out: "{id: str"'],
      },
    ],
    [
      'no braces',
      {
        given: '@required id: str',
        want: ['line 3: cannot read @required (no braces); it is left out: "id: str"'],
      },
    ],
    [
      'one bad entry',
      {
        given: '@required {id: str, ???}',
        want: ['line 3: cannot read @required (no entry NAME: TYPE); it is left out: "???"'],
      },
    ],
    [
      'unbalanced fields',
      {
        given: '@required {id: str}\n@returns(200) {a: map{b: str}',
        want: ['line 4: cannot read @returns (unbalanced braces); it is left out: "(200) {a: map{b: str}"'],
      },
    ],
    [
      'no fields',
      {
        given: '@required {id: str}\n@returns(200) {...}',
        want: ['line 4: cannot read @returns (no list of fields); it is left out: "(200) {...}"'],
      },
    ],
    [
      'text behind fields',
      {
        given: '@required {id: str}\n@returns(200) {a: str} x',
        want: [
          'line 4: cannot read @returns (text behind the closing brace); it is left out: "(200) {a: str} x"',
        ],
      },
    ],
    [
      'no status',
      {
        given: '@required {id: str}\n@returns {a: str}',
        want: ['line 4: cannot read @returns (no (CODE)); it is left out: "{a: str}"'],
      },
    ],
    [
      'deep nesting',
      {
        given: `@required {id: str}\n@returns(200) {${'a: map{'.repeat(100)}`,
        want: [
          `line 4: cannot read @returns (types are nested too deeply); it is left out: "(200) {${'a: map{'.repeat(10)}..."`,
        ],
      },
    ],
    [
      'an endpoint without a path',
      {
        given: '@required {id: str}\n@endpoint GET\n@optional {x: str}',
        want: ['line 4: cannot read @endpoint (no METHOD PATH); it is left out: "GET"'],
      },
    ],
    [
      'an unknown directive, once',
      {
        given: '@required {id: str}\n@nope 1\n@nope 2',
        want: ['line 4: unknown directive @nope; lines with it are left out'],
      },
    ],
    [
      'text below a complete line',
      {
        given: '@required {id: str}\n@returns(200) {a: str}\nhello',
        want: ['line 5: not a directive and not part of one; it is left out: "hello"'],
      },
    ],
    [
      'braces below a complete line',
      {
        given: '@required {id: str # d}\n{hello}',
        want: ['line 4: not a directive and not part of one; it is left out: "{hello}"'],
      },
    ],
    [
      'a second list',
      {
        given: '@required {id: str}\n@required {x: str}',
        want: ['line 4: a second @required; the entries of both count'],
      },
    ],
    [
      'a second text',
      {
        given: '@required {id: str}\n@desc a\n@desc b',
        want: ['line 5: a second @desc; the first one counts'],
      },
    ],
    [
      'an entry that was written back wrongly',
      {
        given: '@required {id: str, a[b]: int: any}',
        want: ['line 3: "a[b]" was written back by another parser as "NAME: TYPE: any"; read as NAME: TYPE'],
      },
    ],
    [
      'a torn name',
      {
        given: '@required {id: str, a (b: int, d: str}',
        want: ['line 3: the name "a (b" may be two entries torn or merged'],
      },
    ],
    [
      'an example that is no JSON',
      {
        given: '@required {id: str}\n@example_request {a}',
        want: ['@example_request is no JSON and is left out: "{a}"'],
      },
    ],
    [
      'a status that is none',
      {
        given: '@required {id: str}\n@returns(event) x',
        want: ['"event" is no HTTP status; the response is left out'],
      },
    ],
  ];
  test.each(cases)('%s', (_, { given, want }) => {
    const { api, diagnostics } = readLapText(around(given));
    const messages = diagnostics.map(({ message }) => message);
    expect(messages.filter((message) => !message.includes('path parameter'))).toEqual(want);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    const other = api?.operations.find(({ id }) => id === 'GET /b');
    expect(other?.parameters.map(({ wireName }) => wireName)).toEqual(['c']);
    expect(other?.responses.map(({ status }) => status)).toEqual([200]);
  });

  test('sound entries before a bad one are kept', () => {
    const { api } = readLapText(around('@required {id: str, e: int # x, ???, f: str}'));
    expect(api?.operations[0]?.parameters.map(({ wireName }) => wireName)).toEqual(['id', 'e', 'f']);
  });

  test('a directive of an endpoint before all endpoints', () => {
    const { diagnostics } = readLapText('@lap v0.3\n@required {a: str}\n@endpoint GET /a\n@end\n');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'line 2: @required outside an @endpoint block; it is left out',
    ]);
  });
});

describe('an incomplete document is read as far as it goes', () => {
  const start =
    '@lap v0.3\n@endpoints 2\n@toc a(1), b(1)\n@group a\n@endpoint GET /a\n@returns(200) {b: str}\n@endgroup\n';
  const noEnd = 'the document is incomplete: @end is missing; what is there is read';
  const count = '@endpoints says 2, but there are 1: the document is incomplete or was edited';
  const toc = '@toc does not agree with the endpoints, which give: a(1)';
  const cases: readonly [string, { given: string; want: readonly string[] }][] = [
    ['cut behind an endpoint', { given: start, want: [noEnd, count, toc] }],
    ['an endpoint taken out', { given: `${start}@end\n`, want: [count, toc] }],
    ['complete but for @end', { given: `${start}@group b\n@endpoint GET /b\n@endgroup\n`, want: [noEnd] }],
    [
      'a table of contents of another document',
      {
        given: `${start}@group c\n@endpoint GET /b\n@endgroup\n@end\n`,
        want: ['@toc does not agree with the endpoints, which give: a(1), c(1)'],
      },
    ],
  ];
  test.each(cases)('%s', (_, { given, want }) => {
    const { api, diagnostics } = readLapText(given);
    expect(diagnostics.map(({ message }) => message)).toEqual(want);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(api?.operations[0]?.id).toBe('GET /a');
  });

  test('the oldest dialect has no @end', () => {
    const { diagnostics } = readLapText('@doclean v0.1\n@api x\n@endpoint GET /a\n@returns(200) {b: str}\n');
    expect(diagnostics).toEqual([]);
  });
});
