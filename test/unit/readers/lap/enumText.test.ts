import { describe, expect, test } from 'vitest';
import { isEnumGroup, splitEnum } from '../../../../generator/readers/lap/enumText.ts';

describe('isEnumGroup', () => {
  const cases: readonly [string, boolean][] = [
    ['a/b', true],
    ['date-time', false],
    ['^[0-9]{1,19}$', false],
    ['ipv4/prefix_length', false],
    ['ipv6/128', false],
    ['dd/mm/yyyy', false],
    ['', false],
  ];
  test.each(cases)('%s', (given, want) => expect(isEnumGroup(given)).toBe(want));
});

describe('splitEnum', () => {
  interface Case {
    readonly given: readonly [string, string | null];
    readonly want: readonly string[];
    readonly sure?: false;
  }
  const cases: readonly [string, Case][] = [
    ['pieces', { given: ['a/b/c', null], want: ['a', 'b', 'c'] }],
    ['values with blanks', { given: ['a b/c', null], want: ['a b', 'c'] }],
    ['bars where there is no slash', { given: ['a|b', null], want: ['a', 'b'] }],
    ['media types', { given: ['image/png/text/html', null], want: ['image/png', 'text/html'] }],
    [
      'a default with a slash is one value',
      { given: ['master/gh/pages/x', 'gh/pages'], want: ['master', 'gh/pages', 'x'] },
    ],
    [
      'a default at the start',
      { given: ['application/json/base64', 'application/json'], want: ['application/json', 'base64'] },
    ],
    ['a default that is a piece', { given: ['a/b', 'a'], want: ['a', 'b'] }],
    ['a default that is no part', { given: ['a/b', 'x/y'], want: ['a', 'b'] }],
    [
      'a media type word among pieces',
      { given: ['image/other/x', null], want: ['image', 'other', 'x'], sure: false },
    ],
    ['paths', { given: ['/a/b.png//a/c.png', null], want: ['/a/b.png', '/a/c.png'] }],
    ['URLs', { given: ['https://a.b/c/https://a.b/d', null], want: ['https://a.b/c', 'https://a.b/d'] }],
    [
      'pairs of one namespace',
      { given: ['Africa/Abidjan/Africa/Accra', null], want: ['Africa/Abidjan', 'Africa/Accra'] },
    ],
    ['a repeated namespace', { given: ['core.x/A/B/core.x/C', null], want: ['core.x/A/B', 'core.x/C'] }],
    ['a repeat that tells nothing', { given: ['a/b/a/a/c', null], want: ['a', 'b', 'c'], sure: false }],
  ];
  test.each(cases)('%s', (_, { given, want, sure = true }) => {
    expect(splitEnum(...given)).toEqual({ values: want, sure });
  });
});
