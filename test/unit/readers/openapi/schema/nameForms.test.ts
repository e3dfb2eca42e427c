import { describe, expect, test } from 'vitest';
import { formOf, mayOverlap } from '../../../../../generator/readers/openapi/schema/nameForms.ts';

describe('the form of names that a pattern matches', () => {
  test.each([
    ['^x-', { exact: ['x-', ''], lenient: ['x-', ''] }],
    ['^x-.*$', { exact: ['x-', ''], lenient: ['x-', ''] }],
    ['^x-.+$', { exact: null, lenient: ['x-', ''] }],
    ['^x-[a-z]+$', { exact: null, lenient: ['x-', ''] }],
    ['^v[0-9]{1,3}\\.json$', { exact: null, lenient: ['v', '.json'] }],
    ['_id$', { exact: ['', '_id'], lenient: ['', '_id'] }],
    ['foo', { exact: ['', 'foo', ''], lenient: ['', 'foo', ''] }],
    ['f.*o', { exact: ['', 'f', 'o', ''], lenient: ['', 'f', 'o', ''] }],
    ['^x\\.y', { exact: ['x.y', ''], lenient: ['x.y', ''] }],
    ['^a\\$', { exact: null, lenient: null }],
    ['^`', { exact: null, lenient: null }],
    ['^\n', { exact: null, lenient: null }],
    ["^'", { exact: null, lenient: null }],
    ['^á', { exact: ['á', ''], lenient: ['á', ''] }],
    ['', { exact: ['', ''], lenient: ['', ''] }],
    ['^.*$', { exact: ['', ''], lenient: ['', ''] }],
    ['^\\w+$', { exact: null, lenient: ['', ''] }],
    ['^$', { exact: null, lenient: null }],
    ['^foo$', { exact: null, lenient: null }],
    ['^a|b', { exact: null, lenient: null }],
    ['^(x-)', { exact: null, lenient: null }],
    ['a*', { exact: null, lenient: null }],
    ['^ab?', { exact: null, lenient: null }],
    ['^a{2}', { exact: null, lenient: null }],
    ['[', { exact: null, lenient: null }],
    ['^\\', { exact: null, lenient: null }],
  ])('%s', (given, want) => {
    expect({ exact: formOf(given, false), lenient: formOf(given, true) }).toEqual(want);
  });
});

test.each([
  [['x-', ''], ['y-', ''], false],
  [['x-', ''], ['x-a', ''], true],
  [['', '_id'], ['x-', ''], true],
])('%j and %j', (a, b, want) => {
  expect(mayOverlap(a, b)).toBe(want);
});
