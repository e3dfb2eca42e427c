import { describe, expect, test } from 'vitest';
import { readPythonLiteral, skipPythonLiteral } from '../../../../generator/readers/lap/pythonLiteral.ts';

describe('readPythonLiteral', () => {
  const cases: readonly [string, unknown][] = [
    ['True', true],
    ['False', false],
    ['None', null],
    ['true', true],
    ['1', 1],
    ['-1.5', -1.5],
    ['1e-05', 0.00001],
    ['[]', []],
    ["['a', 'b']", ['a', 'b']],
    ['["it\'s"]', ["it's"]],
    [String.raw`['a\n\x41\u00e9']`, ['a\nAé']],
    ["{'k': 1, 'l': [True]}", { k: 1, l: [true] }],
    ["{'__proto__': 1}", JSON.parse('{"__proto__": 1}')],
    ["'a'", 'a'],
    ['a', undefined],
    ['1 2', undefined],
    ['[1', undefined],
    ["['a'", undefined],
    ['[1,2]', undefined],
    ['', undefined],
    ['['.repeat(1000), undefined],
  ];
  test.each(cases)('%s', (given, want) => expect(readPythonLiteral(given)).toEqual(want));
});

describe('skipPythonLiteral', () => {
  const cases: readonly [string, number][] = [
    ["['a', ' # '] # text", 12],
    ['{} x', 2],
    ['[[1], [2]], b', 10],
    ['x[1]', 0],
    ["['a", 0],
  ];
  test.each(cases)('%s', (given, want) => expect(skipPythonLiteral(given, 0, 100)).toBe(want));

  test('looks no further than it may', () => expect(skipPythonLiteral('[1, 2, 3]', 0, 5)).toBe(0));
});
