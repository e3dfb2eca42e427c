import { describe, expect, test } from 'vitest';
import { readRawJson } from '../../../../../generator/convert/lap/raw/readJson.ts';
import { get, isMap, type Raw } from '../../../../../generator/convert/lap/raw/tree.ts';

const keys = (node: Raw): readonly string[] => (isMap(node) ? [...node.entries.keys()] : []);

describe('readRawJson', () => {
  const scalars: readonly [string, Raw][] = [
    ['1', 1n],
    ['-0', 0n],
    ['1.0', 1],
    ['1e2', 100],
    ['12345678901234567890', 12345678901234567890n],
    ['true', true],
    ['null', null],
    ['NaN', Number.NaN],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['"a\\u00e9\\n\\"b\\\\"', 'aé\n"b\\'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"line\nbreak"', 'line\nbreak'],
    ['\uFEFF "x"', 'x'],
    [' [1, [ ], "a"] ', [1n, [], 'a']],
  ];
  test.each(scalars)('%j', (given, want) => {
    expect(readRawJson(given)).toEqual(want);
  });

  test('keeps the order of keys that look like integers, and names of object methods', () => {
    expect(keys(readRawJson('{"b":1,"200":2,"10":3,"__proto__":4}'))).toEqual([
      'b',
      '200',
      '10',
      '__proto__',
    ]);
  });

  test('takes the last of equal keys, at the place of the first', () => {
    const map = readRawJson('{"a":1,"b":2,"a":3}');
    expect(keys(map)).toEqual(['a', 'b']);
    expect(get(map, 'a')).toBe(3n);
  });

  const broken = ['', '{', '[1,]', '{"a" 1}', '{a:1}', '"open', '"bad \\x"', '1 2', '01', '// x\n1', "'a'"];
  test.each(broken)('refuses %j', (given) => {
    expect(() => readRawJson(given)).toThrow(SyntaxError);
  });

  test('refuses what is nested too deep instead of overflowing', () => {
    expect(() => readRawJson('['.repeat(100_000))).toThrow('nested deeper');
  });
});
