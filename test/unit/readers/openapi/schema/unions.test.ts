import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { schemaTable } from '../../../../support/schemaTable.ts';
import { createShow } from '../../../../support/showType.ts';

const text = { type: 'string' };
const schemas = {
  A: { type: 'object', required: ['a'], properties: { a: text } },
  B: { type: 'object', properties: { b: text } },
};
const a = { $ref: '#/components/schemas/A' };
const b = { $ref: '#/components/schemas/B' };

describe('oneOf and anyOf', () => {
  schemaTable(
    [
      ['oneOf', { given: { oneOf: [a, b] }, want: '(A | B)' }],
      ['anyOf', { given: { anyOf: [a, text] }, want: '(A | string)' }],
      ['one variant only', { given: { oneOf: [a] }, want: 'A' }],
      ['repeated variants', { given: { oneOf: [a, a, text, text] }, want: '(A | string)' }],
      ['a variant that allows everything', { given: { anyOf: [a, {}] }, want: 'unknown' }],
      ['an impossible variant', { given: { oneOf: [a, false] }, want: 'A' }],
      ['unions in unions', { given: { oneOf: [a, { oneOf: [b, text] }] }, want: '(A | B | string)' }],
      [
        'inline objects',
        {
          given: { oneOf: [{ properties: { x: text } }, { properties: { y: text } }] },
          want: '({ x?: string } | { y?: string })',
        },
      ],
      ['beside type: object', { given: { type: 'object', oneOf: [a, b] }, want: '(A | B)' }],
      [
        'variants take the type beside the union',
        {
          given: { type: 'string', anyOf: [{ format: 'date' }, { enum: ['a', 'b'] }] },
          want: "(date | enum('a', 'b'))",
        },
      ],
      [
        'beside properties',
        { given: { properties: { x: text }, oneOf: [a, b] }, want: '({ x?: string } & (A | B))' },
      ],
      [
        'oneOf and anyOf together',
        { given: { oneOf: [a, b], anyOf: [text, a] }, want: '((A | B) & (string | A))' },
      ],
      [
        'anyOf of required lists',
        {
          given: { properties: { x: text, y: text }, anyOf: [{ required: ['x'] }, { required: ['y'] }] },
          want: '({ x?: string; y?: string } & ({ x: string } | { y: string }))',
        },
      ],
      [
        'required beside a union whose variants define it',
        { given: { required: ['a'], oneOf: [a, b] }, want: '({ a: unknown } & (A | B))' },
      ],
      ['a list of no variants', { given: { type: 'string', oneOf: [] }, want: 'string' }],
    ],
    { schemas },
  );
});

describe('keywords that no type can say', () => {
  schemaTable([
    ['not', { given: { not: text }, want: 'unknown', codes: ['schema/not-honoured'] }],
    ['not: {}', { given: { not: {} }, want: 'never' }],
    ['not: true', { given: { not: true }, want: 'never' }],
    ['not: false', { given: { not: false }, want: 'unknown' }],
    [
      'if, then, else',
      {
        given: JSON.parse('{"if":{"type":"string"},"then":{"minLength":1},"else":{}}'),
        want: 'unknown',
        codes: ['schema/not-honoured'],
      },
    ],
  ]);
});

describe('recursion', () => {
  test.each([
    [
      'a list of itself',
      { given: { type: 'array', items: { $ref: '#/components/schemas/It' } }, want: 'It[]' },
    ],
    [
      'a map of itself',
      {
        given: { type: 'object', additionalProperties: { $ref: '#/components/schemas/It' } },
        want: 'map<It>',
      },
    ],
    [
      'an object',
      { given: { properties: { it: { $ref: '#/components/schemas/It' } } }, want: '{ it?: It }' },
    ],
    [
      'JSON',
      {
        given: { oneOf: [text, { type: 'array', items: { $ref: '#/components/schemas/It' } }] },
        want: '(string | It[])',
      },
    ],
    [
      'a place without a name',
      {
        given: {
          properties: { a: { type: 'array', items: { $ref: '#/components/schemas/It/properties/a' } } },
        },
        want: '{ a?: MISSING }',
      },
    ],
  ])('%s', async (name, { given, want }) => {
    const { api, diagnostics } = await readSchemas({ It: given });
    expect(diagnostics).toEqual([]);
    if (name !== 'a place without a name') expect(createShow(api).body('It')).toBe(want);
    else expect(api.types.map((type) => type.kind).sort()).toEqual(['alias', 'object']);
  });

  test.each([
    ['itself', { It: { $ref: '#/components/schemas/It' } }],
    [
      'three in a circle',
      {
        It: { $ref: '#/components/schemas/B' },
        B: { $ref: '#/components/schemas/C' },
        C: { $ref: '#/components/schemas/It' },
      },
    ],
    ['itself in a union', { It: { oneOf: [{ $ref: '#/components/schemas/It' }, text] } }],
  ])('a schema that is only %s is unknown', async (_, given) => {
    const { api, diagnostics } = await readSchemas(given);
    expect(createShow(api).body('It')).toBe('unknown');
    expect(diagnostics.map(({ code }) => code)).toEqual(['ref/cycle']);
    expect(diagnostics[0]?.message).toContain('#/components/schemas/It');
  });
});
