import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { schemaTable } from '../../../../support/schemaTable.ts';
import { createShow } from '../../../../support/showType.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const schemas = {
  Opt: { type: 'object', properties: { x: text, y: whole } },
  Closed: { type: 'object', required: ['a'], properties: { a: text }, additionalProperties: false },
  Letter: { type: 'string', enum: ['a', 'b', 'c'] },
  Either: { oneOf: [{ $ref: '#/components/schemas/Opt' }, { $ref: '#/components/schemas/Closed' }] },
};
const opt = { $ref: '#/components/schemas/Opt' };

describe('allOf', () => {
  schemaTable(
    [
      ['of one reference keeps its identity', { given: { allOf: [opt], description: 'd' }, want: 'Opt' }],
      [
        'with a mere text keeps its identity',
        { given: { allOf: [opt, { description: 'only text' }] }, want: 'Opt' },
      ],
      ['of nothing', { given: { allOf: [] }, want: 'unknown' }],
      ['of an empty schema', { given: { allOf: [{}] }, want: 'unknown' }],
      ['with false', { given: { allOf: [opt, false] }, want: 'never' }],
      [
        'merges properties',
        {
          given: { allOf: [{ required: ['a'], properties: { a: text } }, { properties: { b: whole } }] },
          want: '{ a: string; b?: integer }',
        },
      ],
      [
        'applies required after the merge',
        {
          given: { allOf: [opt, { required: ['x', 'zz'] }] },
          want: '{ x: string; y?: integer; zz: unknown }',
          codes: ['schema/required-undeclared'],
        },
      ],
      [
        'with properties beside it',
        {
          given: { properties: { own: text }, allOf: [opt] },
          want: '{ own?: string; x?: string; y?: integer }',
        },
      ],
      [
        'with a closed part',
        {
          given: { allOf: [{ $ref: '#/components/schemas/Closed' }, { properties: { b: text } }] },
          want: 'closed { a: string; b?: string }',
        },
      ],
      [
        'narrows a property',
        {
          given: { allOf: [{ properties: { k: text } }, { properties: { k: { enum: ['v', 'w'] } } }] },
          want: "{ k?: enum('v', 'w') }",
        },
      ],
      [
        'with a property of two types',
        {
          given: { allOf: [{ required: ['k'], properties: { k: text } }, { properties: { k: whole } }] },
          want: '{ k: never }',
        },
      ],
      ['of two types', { given: { allOf: [text, whole] }, want: 'never' }],
      ['narrows number to integer', { given: { allOf: [{ type: 'number' }, whole] }, want: 'integer' }],
      ['of a type and an enum', { given: { allOf: [text, { enum: ['a', 'b'] }] }, want: "enum('a', 'b')" }],
      [
        'of two enums',
        {
          given: { allOf: [{ $ref: '#/components/schemas/Letter' }, { enum: ['b', 'c', 'd'] }] },
          want: "enum('b', 'c')",
        },
      ],
      [
        'of a list and its length',
        { given: { allOf: [{ type: 'array', items: text }, { maxItems: 3 }] }, want: 'string[]' },
      ],
      [
        'in allOf',
        {
          given: { allOf: [{ allOf: [opt, { properties: { z: text } }] }] },
          want: '{ x?: string; y?: integer; z?: string }',
        },
      ],
      [
        'with oneOf',
        {
          given: {
            allOf: [
              { properties: { base: text } },
              { oneOf: [{ properties: { p: text } }, { properties: { q: text } }] },
            ],
          },
          want: '({ base?: string } & ({ p?: string } | { q?: string }))',
        },
      ],
      [
        'with a named union keeps its identity',
        {
          given: { allOf: [{ $ref: '#/components/schemas/Either' }, { properties: { z: text } }] },
          want: '({ z?: string } & Either)',
        },
      ],
      [
        'a $ref with properties beside it, as 3.1 reads it',
        { given: { ...opt, properties: { z: text } }, want: '{ z?: string; x?: string; y?: integer }' },
      ],
    ],
    { schemas },
  );
});

describe('$ref with properties beside it in 3.0', () => {
  schemaTable(
    [
      [
        'the $ref counts',
        { given: { ...opt, properties: { z: text } }, want: 'Opt', codes: ['ref/siblings'] },
      ],
    ],
    {
      schemas: { Opt: schemas.Opt },
      version: '3.0.3',
    },
  );
});

test('a cycle costs one message, and the rest of both schemas stays', async () => {
  const { api, diagnostics } = await readSchemas({
    A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: text } }] },
    B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: text } }] },
  });
  const { body } = createShow(api);
  expect([body('A'), body('B')]).toEqual(['{ b?: string; a?: string }', '{ a?: string; b?: string }']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['schema/allof-cycle']);
});

test('a graph with 2^40 ways through it is read in linear time', async () => {
  const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
  const dense: Record<string, unknown> = { S0: { properties: { v: text } } };
  for (let index = 1; index <= 40; index += 1) {
    dense[`S${index}`] = {
      allOf: [ref(index - 1), ref(index - 1), { properties: { [`p${index - 1}`]: text } }],
    };
  }
  const started = performance.now();
  const { component, diagnostics } = await readSchemas(dense);
  expect(performance.now() - started).toBeLessThan(2000);
  const last = component('S40');
  expect(last?.kind === 'object' && last.properties.length).toBe(41);
  expect(diagnostics).toEqual([]);
});

test('a base that lists those who extend it', async () => {
  const { api, diagnostics } = await readSchemas({
    Base: {
      properties: { id: text },
      oneOf: [{ $ref: '#/components/schemas/Child' }, { $ref: '#/components/schemas/Other' }],
    },
    Child: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { c: text } }] },
    Other: { properties: { o: text } },
  });
  const { body } = createShow(api);
  expect(diagnostics).toEqual([]);
  expect(body('Base')).toBe('({ id?: string } & (Child | Other))');
  expect(body('Child')).toBe('{ id?: string; c?: string }');
});
