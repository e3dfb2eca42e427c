import { describe, expect, test } from 'vitest';
import { pythonJson } from '../../../../../generator/convert/lap/python/json.ts';
import { pythonLiteral, pythonText } from '../../../../../generator/convert/lap/python/text.ts';
import { plainScalar, taggedScalar } from '../../../../../generator/convert/lap/raw/yamlScalar.ts';

// What PyYAML 6.0 reads (booleans restricted to true and false), and what Python 3.11 writes of it.
const rows: readonly [string, { text: string; literal: string; json: string }][] = [
  ['~', { text: 'None', literal: 'None', json: 'null' }],
  ['null', { text: 'None', literal: 'None', json: 'null' }],
  ['Null', { text: 'None', literal: 'None', json: 'null' }],
  ['nULL', { text: 'nULL', literal: "'nULL'", json: '"nULL"' }],
  ['true', { text: 'True', literal: 'True', json: 'true' }],
  ['True', { text: 'True', literal: 'True', json: 'true' }],
  ['tRUE', { text: 'tRUE', literal: "'tRUE'", json: '"tRUE"' }],
  ['yes', { text: 'yes', literal: "'yes'", json: '"yes"' }],
  ['no', { text: 'no', literal: "'no'", json: '"no"' }],
  ['=', { text: '=', literal: "'='", json: '"="' }],
  ['.inf', { text: 'inf', literal: 'inf', json: 'Infinity' }],
  ['-.inf', { text: '-inf', literal: '-inf', json: '-Infinity' }],
  ['+.INF', { text: 'inf', literal: 'inf', json: 'Infinity' }],
  ['.NaN', { text: 'nan', literal: 'nan', json: 'NaN' }],
  ['-.nan', { text: '-.nan', literal: "'-.nan'", json: '"-.nan"' }],
  ['.5', { text: '0.5', literal: '0.5', json: '0.5' }],
  ['1.', { text: '1.0', literal: '1.0', json: '1.0' }],
  ['1e3', { text: '1e3', literal: "'1e3'", json: '"1e3"' }],
  ['1.0e3', { text: '1.0e3', literal: "'1.0e3'", json: '"1.0e3"' }],
  ['1.0e+3', { text: '1000.0', literal: '1000.0', json: '1000.0' }],
  ['-1.5e-07', { text: '-1.5e-07', literal: '-1.5e-07', json: '-1.5e-07' }],
  ['0', { text: '0', literal: '0', json: '0' }],
  ['-0', { text: '0', literal: '0', json: '0' }],
  ['+0', { text: '0', literal: '0', json: '0' }],
  ['00', { text: '0', literal: '0', json: '0' }],
  ['0o17', { text: '0o17', literal: "'0o17'", json: '"0o17"' }],
  ['0x1F', { text: '31', literal: '31', json: '31' }],
  ['-0x1f', { text: '-31', literal: '-31', json: '-31' }],
  ['0b101', { text: '5', literal: '5', json: '5' }],
  ['017', { text: '15', literal: '15', json: '15' }],
  ['08', { text: '08', literal: "'08'", json: '"08"' }],
  ['12:30', { text: '750', literal: '750', json: '750' }],
  ['190:20:30', { text: '685230', literal: '685230', json: '685230' }],
  ['190:20:30.15', { text: '685230.15', literal: '685230.15', json: '685230.15' }],
  ['1_000', { text: '1000', literal: '1000', json: '1000' }],
  ['1_000.5', { text: '1000.5', literal: '1000.5', json: '1000.5' }],
  ['-12:30', { text: '-750', literal: '-750', json: '-750' }],
  ['1:60', { text: '1:60', literal: "'1:60'", json: '"1:60"' }],
  [
    '123456789012345678901234567890',
    {
      text: '123456789012345678901234567890',
      literal: '123456789012345678901234567890',
      json: '123456789012345678901234567890',
    },
  ],
  ['0.0001', { text: '0.0001', literal: '0.0001', json: '0.0001' }],
  ['0.00001', { text: '1e-05', literal: '1e-05', json: '1e-05' }],
  [
    '1234567890123456.7',
    { text: '1234567890123456.8', literal: '1234567890123456.8', json: '1234567890123456.8' },
  ],
  [
    '12345678901234567.8',
    { text: '1.2345678901234568e+16', literal: '1.2345678901234568e+16', json: '1.2345678901234568e+16' },
  ],
  ['1.0e+16', { text: '1e+16', literal: '1e+16', json: '1e+16' }],
  ['-0.0', { text: '-0.0', literal: '-0.0', json: '-0.0' }],
  ['1.10', { text: '1.1', literal: '1.1', json: '1.1' }],
  ['2024-12-18', { text: '2024-12-18', literal: 'datetime.date(2024, 12, 18)', json: '"2024-12-18"' }],
  ['2024-1-5', { text: '2024-1-5', literal: "'2024-1-5'", json: '"2024-1-5"' }],
  [
    '2023-01-17T00:00:00Z',
    {
      text: '2023-01-17 00:00:00+00:00',
      literal: 'datetime.datetime(2023, 1, 17, 0, 0, tzinfo=datetime.timezone.utc)',
      json: '"2023-01-17T00:00:00+00:00"',
    },
  ],
  [
    '2023-1-17 1:02:03.5',
    {
      text: '2023-01-17 01:02:03.500000',
      literal: 'datetime.datetime(2023, 1, 17, 1, 2, 3, 500000)',
      json: '"2023-01-17T01:02:03.500000"',
    },
  ],
  [
    '2023-01-17T00:00:00.123456789 -05:30',
    {
      text: '2023-01-17 00:00:00.123456-05:30',
      literal:
        'datetime.datetime(2023, 1, 17, 0, 0, 0, 123456, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))',
      json: '"2023-01-17T00:00:00.123456-05:30"',
    },
  ],
  [
    '2001-12-14t21:59:43.10+1',
    {
      text: '2001-12-14 21:59:43.100000+01:00',
      literal:
        'datetime.datetime(2001, 12, 14, 21, 59, 43, 100000, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))',
      json: '"2001-12-14T21:59:43.100000+01:00"',
    },
  ],
  ['1.2.3', { text: '1.2.3', literal: "'1.2.3'", json: '"1.2.3"' }],
  ['v1', { text: 'v1', literal: "'v1'", json: '"v1"' }],
  ['', { text: 'None', literal: 'None', json: 'null' }],
];

describe('plainScalar', () => {
  test.each(rows)('%j', (given, want) => {
    const value = plainScalar(given);
    expect({ text: pythonText(value), literal: pythonLiteral(value), json: pythonJson(value) }).toEqual(want);
  });
});

describe('taggedScalar', () => {
  const tagged: readonly [string, string, ReturnType<typeof taggedScalar>][] = [
    ['12', '!!str', '12'],
    ['12', '!!int', 12n],
    ['twelve', '!!int', 'twelve'],
    ['12', '!!float', 12],
    ['yes', '!!bool', true],
    ['12', '!!null', null],
    ['12', '!custom', '12'],
  ];
  test.each(tagged)('%s as %s', (text, tag, want) => {
    expect(taggedScalar(text, tag.replace('!!', 'tag:yaml.org,2002:'))).toBe(want);
  });
});
