import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { schemaTable } from '../../../../support/schemaTable.ts';

describe('enum and const', () => {
  schemaTable([
    ['texts', { given: { type: 'string', enum: ['a', 'b'] }, want: "enum('a', 'b')" }],
    ['a single text', { given: { type: 'string', enum: ['a'] }, want: "'a'" }],
    ['integers', { given: { type: 'integer', enum: [-1, 0, 100] }, want: 'enum(-1, 0, 100)' }],
    ['numbers', { given: { type: 'number', enum: [0.1, 1e21, -0] }, want: 'enum(0.1, 1e+21, 0)' }],
    ['duplicates count once', { given: { enum: ['a', 'b', 'a'] }, want: "enum('a', 'b')" }],
    ['the empty text is a value', { given: { enum: ['', 'a'] }, want: "enum('', 'a')" }],
    ['one boolean', { given: { type: 'boolean', enum: [true] }, want: 'true' }],
    ['both booleans', { given: { enum: [true, false] }, want: 'boolean' }],
    [
      'mixed values',
      { given: { enum: [1, '1', true, null, { k: 1 }, [1]] }, want: "(1 | '1' | true | { k: 1 } | [1])?" },
    ],
    ['const', { given: { const: 'a' }, want: "'a'" }],
    ['const object', { given: { const: { k: [1, '2'] } }, want: "{ k: [1, '2'] }" }],
    ['const narrows enum', { given: { const: 'a', enum: ['a', 'b'] }, want: "'a'" }],
    [
      'x-extensible-enum',
      { given: { type: 'string', 'x-extensible-enum': ['a', 'b'] }, want: "open enum('a', 'b')" },
    ],
    [
      'modelAsString',
      { given: { enum: ['a', 'b'], 'x-ms-enum': { modelAsString: true } }, want: "open enum('a', 'b')" },
    ],
    [
      'a text beside an enum of texts',
      { given: { anyOf: [{ type: 'string' }, { enum: ['a', 'b'] }] }, want: "open enum('a', 'b')" },
    ],
    [
      'constants with titles',
      {
        given: {
          oneOf: [
            { const: 'a', title: 'A' },
            { const: 'b', title: 'B' },
          ],
        },
        want: "enum('a', 'b')",
      },
    ],
    ['an empty enum says nothing', { given: { type: 'string', enum: [] }, want: 'string' }],
    ['an enum that is no list', { given: { type: 'string', enum: {} }, want: 'string' }],
  ]);
});

describe('values that contradict the type', () => {
  schemaTable([
    [
      'numbers in a list of texts',
      {
        given: { type: 'string', enum: [true, 1, 'x'] },
        want: "enum('true', '1', 'x')",
        codes: ['schema/value-type'],
      },
    ],
    [
      'texts in a list of integers',
      {
        given: { type: 'integer', enum: ['1', '2'] },
        want: 'enum(1, 2)',
        codes: ['schema/value-type'],
      },
    ],
    [
      'what can never occur',
      { given: { type: 'number', enum: [1, 2, {}] }, want: 'enum(1, 2)', codes: ['schema/value-excluded'] },
    ],
    [
      'texts beside another type: the values are believed',
      { given: { type: 'object', enum: ['x'] }, want: "'x'", codes: ['schema/enum-contradicts'] },
    ],
    [
      'texts beside a list: the type is believed',
      {
        given: { type: 'array', items: { type: 'string' }, enum: ['x', 'y'] },
        want: 'string[]',
        codes: ['schema/enum-contradicts'],
      },
    ],
  ]);
});

describe('what the author says about values', () => {
  const members = async (schema: object) => {
    const { component } = await readSchemas({ It: schema });
    const type = component('It');
    return type?.kind === 'enum' ? type.members : [];
  };
  test.each([
    [
      'x-enum-varnames, too short',
      {
        given: {
          enum: ['v1', 'v2', 'v3'],
          'x-enum-varnames': ['One', 'Two'],
          'x-enum-descriptions': ['first'],
        },
        want: [
          { value: 'v1', name: 'One', description: 'first' },
          { value: 'v2', name: 'Two', description: '' },
          { value: 'v3', name: '', description: '' },
        ],
      },
    ],
    [
      'descriptions by value',
      {
        given: { enum: ['constructor', 'b'], 'x-enum-descriptions': { b: 'the b' } },
        want: [
          { value: 'constructor', name: '', description: '' },
          { value: 'b', name: '', description: 'the b' },
        ],
      },
    ],
    [
      'x-ms-enum',
      {
        given: { enum: [1, 2], 'x-ms-enum': { values: [{ value: 2, name: 'two', description: 'a pair' }] } },
        want: [
          { value: 1, name: '', description: '' },
          { value: 2, name: 'two', description: 'a pair' },
        ],
      },
    ],
    [
      'oneOf of constants',
      {
        given: { oneOf: [{ const: 1, title: 'Low', description: 'slow' }, { const: 2 }] },
        want: [
          { value: 1, name: 'Low', description: 'slow' },
          { value: 2, name: '', description: '' },
        ],
      },
    ],
  ])('%s', async (_, { given, want }) => {
    expect(await members(given)).toEqual(want);
  });
});
