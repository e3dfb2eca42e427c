import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { schemaTable } from '../../../../support/schemaTable.ts';
import { createShow } from '../../../../support/showType.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };

describe('objects', () => {
  schemaTable([
    [
      'properties',
      {
        given: { type: 'object', required: ['a'], properties: { a: text, b: whole } },
        want: '{ a: string; b?: integer }',
      },
    ],
    ['without properties', { given: { type: 'object' }, want: 'map<unknown>' }],
    [
      'additionalProperties: true',
      { given: { type: 'object', additionalProperties: true }, want: 'map<unknown>' },
    ],
    [
      'additionalProperties: {}',
      { given: { type: 'object', additionalProperties: {} }, want: 'map<unknown>' },
    ],
    ['a map', { given: { type: 'object', additionalProperties: text }, want: 'map<string>' }],
    [
      'a map of objects',
      { given: { additionalProperties: { properties: { a: text } } }, want: 'map<{ a?: string }>' },
    ],
    [
      'closed',
      { given: { properties: { a: text }, additionalProperties: false }, want: 'closed { a?: string }' },
    ],
    ['closed and empty', { given: { type: 'object', additionalProperties: false }, want: 'closed {}' }],
    [
      'both',
      {
        given: { properties: { a: text }, additionalProperties: whole },
        want: '{ a?: string; [key]: integer }',
      },
    ],
    [
      'explicitly open',
      {
        given: { properties: { a: text }, additionalProperties: true },
        want: '{ a?: string; [key]: unknown }',
      },
    ],
    [
      'unevaluatedProperties',
      { given: { properties: { a: text }, unevaluatedProperties: false }, want: 'closed { a?: string }' },
    ],
    [
      'patternProperties',
      { given: { type: 'object', patternProperties: { '^x': text } }, want: 'map<string>' },
    ],
    [
      'closed patternProperties',
      { given: { patternProperties: { '^x': text }, additionalProperties: false }, want: 'map<string>' },
    ],
    [
      'two patterns',
      {
        given: { patternProperties: { '^x': text, '^y': whole } },
        want: '{ [x*]: string; [y*]: integer }',
      },
    ],
    [
      'a pattern beside properties',
      {
        given: { properties: { a: whole }, patternProperties: { '^x': text } },
        want: '{ a?: integer; [x*]: string }',
      },
    ],
    [
      'two patterns that the same name can match',
      { given: { patternProperties: { '^x': text, '^xy': whole } }, want: 'map<(string | integer)>' },
    ],
    [
      'a pattern beside a type for all other names',
      {
        given: { patternProperties: { '^x': text }, additionalProperties: whole },
        want: '{ [*]: (string | integer); [x*]: string }',
      },
    ],
    [
      'patterns of types that have names',
      {
        given: { patternProperties: { '^x': text, '^y': { properties: { a: text } } } },
        want: 'map<(string | { a?: string })>',
      },
    ],
    ['a pattern without a form', { given: { patternProperties: { '^(x|y)': text } }, want: 'map<string>' }],
    [
      'propertyNames with an enum',
      {
        given: { type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: whole },
        want: 'closed { a?: integer; b?: integer }',
      },
    ],
    [
      'propertyNames with a pattern',
      {
        given: { additionalProperties: whole, propertyNames: { pattern: '^x' } },
        want: 'map<integer>',
      },
    ],
    [
      'propertyNames with a length',
      { given: { additionalProperties: whole, propertyNames: { maxLength: 3 } }, want: 'map<integer>' },
    ],
    [
      'propertyNames of which nobody is told',
      {
        given: { additionalProperties: whole, propertyNames: { not: { const: 'a' } } },
        want: 'map<integer>',
        codes: ['schema/not-honoured'],
      },
    ],
    [
      'readOnly and writeOnly',
      {
        given: { properties: { a: { readOnly: true }, b: { writeOnly: true } } },
        want: '{ read a?: unknown; write b?: unknown }',
      },
    ],
    [
      'defaults',
      {
        given: { properties: { a: { type: 'integer', default: 1 }, b: { default: null } } },
        want: '{ a?: integer = 1; b?: unknown = null }',
      },
    ],
    [
      'a required name without a schema',
      {
        given: { properties: { a: text }, required: ['a', 'z'] },
        want: '{ a: string; z: unknown }',
        codes: ['schema/required-undeclared'],
      },
    ],
    [
      'a required name in a map',
      { given: { additionalProperties: whole, required: ['z'] }, want: '{ z: integer; [key]: integer }' },
    ],
    ['required: true of draft 3', { given: { type: 'string', required: true }, want: 'string' }],
    [
      'names of Object.prototype',
      {
        given: { properties: { constructor: text, toString: whole } },
        want: '{ constructor?: string; toString?: integer }',
      },
    ],
    [
      'properties that are a list',
      { given: { type: 'object', properties: [] }, want: 'map<unknown>', codes: ['openapi/shape'] },
    ],
    [
      '$ref as the name of a property',
      { given: { properties: { $ref: text, $id: text } }, want: '{ $ref?: string; $id?: string }' },
    ],
  ]);
});

test('__proto__ is a property like any other', async () => {
  const schema: unknown = JSON.parse(
    '{"required":["__proto__"],"properties":{"__proto__":{"type":"string"}}}',
  );
  const { api } = await readSchemas({ P: schema });
  expect(createShow(api).body('P')).toBe('{ __proto__: string }');
});

test('a secret is marked: format password, and what vendors say', async () => {
  const properties = {
    a: { type: 'string', format: 'password' },
    b: { 'x-ms-secret': true },
    c: { type: 'string' },
  };
  const { component } = await readSchemas({ It: { properties } });
  const type = component('It');
  expect(type?.kind === 'object' && type.properties.map((property) => property.secret)).toEqual([
    true,
    true,
    false,
  ]);
});

test('access and default come through a reference', async () => {
  const { api } = await readSchemas({
    Id: { type: 'string', readOnly: true, default: 'x' },
    It: {
      properties: {
        a: { $ref: '#/components/schemas/Id' },
        b: { allOf: [{ $ref: '#/components/schemas/Id' }] },
      },
    },
  });
  expect(createShow(api).body('It')).toBe('{ read a?: Id = "x"; read b?: Id = "x" }');
});
