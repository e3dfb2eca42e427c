import { describe, expect, test } from 'vitest';
import { pythonJson } from '../../../../../generator/convert/lap/python/json.ts';
import { floatText, pythonLiteral, pythonText } from '../../../../../generator/convert/lap/python/text.ts';
import { readRawJson } from '../../../../../generator/convert/lap/raw/readJson.ts';

// Wanted values are what Python 3.11 writes.
describe('pythonLiteral and pythonJson of texts', () => {
  const rows: readonly [string, { literal: string; json: string }][] = [
    ["it's", { literal: '"it\'s"', json: '"it\'s"' }],
    ['say "x"', { literal: '\'say "x"\'', json: '"say \\"x\\""' }],
    ['it\'s "x"', { literal: "'it\\'s \"x\"'", json: '"it\'s \\"x\\""' }],
    ['a\\b\n\r\t', { literal: "'a\\\\b\\n\\r\\t'", json: '"a\\\\b\\n\\r\\t"' }],
    [
      '\u0000\u001f\u007f\u0085\u00a0\u00ad',
      { literal: "'\\x00\\x1f\\x7f\\x85\\xa0\\xad'", json: '"\\u0000\\u001f\\u007f\\u0085\\u00a0\\u00ad"' },
    ],
    [
      '\u00e9\u4e2d\ud83d\ude00',
      { literal: "'\u00e9\u4e2d\ud83d\ude00'", json: '"\\u00e9\\u4e2d\\ud83d\\ude00"' },
    ],
    [
      '\u2028\u200b\ufeff\ue000',
      { literal: "'\\u2028\\u200b\\ufeff\\ue000'", json: '"\\u2028\\u200b\\ufeff\\ue000"' },
    ],
    ['\udb40\udc01', { literal: "'\\U000e0001'", json: '"\\udb40\\udc01"' }],
  ];
  test.each(rows)('%j', (given, want) => {
    expect({ literal: pythonLiteral(given), json: pythonJson(given) }).toEqual(want);
  });
});

describe('pythonText of JSON values', () => {
  const rows: readonly [string, string][] = [
    ['null', 'None'],
    ['true', 'True'],
    ['"x"', 'x'],
    ['1.0', '1.0'],
    ['[]', '[]'],
    ['["a","b"]', "['a', 'b']"],
    ['{"k":1,"l":[null,false,1.5]}', "{'k': 1, 'l': [None, False, 1.5]}"],
    ['["it\'s"]', '["it\'s"]'],
    ['100000000000000000000', '100000000000000000000'],
    ['1e400', 'inf'],
    ['{"200":1,"a":{}}', "{'200': 1, 'a': {}}"],
  ];
  test.each(rows)('%s', (given, want) => {
    expect(pythonText(readRawJson(given))).toBe(want);
  });
});

describe('floatText', () => {
  const rows: readonly [number, string][] = [
    [1, '1.0'],
    [-1, '-1.0'],
    [0.1, '0.1'],
    [100, '100.0'],
    [123456.789, '123456.789'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [1.5e-7, '1.5e-07'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.25e22, '1.25e+22'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [0.30000000000000004, '0.30000000000000004'],
    [9007199254740992, '9007199254740992.0'],
    [-0, '-0.0'],
    [Number.NaN, 'nan'],
  ];
  test.each(rows)('%d', (given, want) => {
    expect(floatText(given)).toBe(want);
  });
});
