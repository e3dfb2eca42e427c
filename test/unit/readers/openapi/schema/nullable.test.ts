import { describe } from 'vitest';
import { schemaTable } from '../../../../support/schemaTable.ts';

const schemas = {
  Thing: { type: 'object', properties: { a: { type: 'string' } } },
  Maybe: { type: 'object', nullable: true, properties: { a: { type: 'string' } } },
  Word: { type: 'string', enum: ['a', 'b'] },
};
const thing = { $ref: '#/components/schemas/Thing' };
const maybe = { $ref: '#/components/schemas/Maybe' };

describe('null in OpenAPI 3.0', () => {
  schemaTable(
    [
      ['nullable', { given: { type: 'string', nullable: true }, want: 'string?' }],
      ['nullable: false', { given: { type: 'string', nullable: false }, want: 'string' }],
      ['nullable alone allows everything', { given: { nullable: true }, want: 'unknown' }],
      ['beside $ref', { given: { ...thing, nullable: true }, want: 'Thing?' }],
      ['beside allOf', { given: { nullable: true, allOf: [thing] }, want: 'Thing?' }],
      ['inside allOf', { given: { allOf: [thing, { nullable: true }] }, want: 'Thing?' }],
      ['of a referenced schema', { given: maybe, want: 'Maybe?' }],
      [
        'of a base is not inherited',
        { given: { allOf: [maybe, { type: 'object', required: ['a'] }] }, want: '{ a: string }' },
      ],
      [
        'an object',
        { given: { type: 'object', nullable: true, properties: { b: true } }, want: '{ b?: unknown }?' },
      ],
      ['items', { given: { type: 'array', items: { type: 'string', nullable: true } }, want: 'string?[]' }],
      ['an enum', { given: { type: 'string', nullable: true, enum: ['a', 'b'] }, want: "enum('a', 'b')?" }],
      ['null in an enum', { given: { type: 'string', enum: ['a', 'b', null] }, want: "enum('a', 'b')?" }],
      [
        'beside oneOf',
        { given: { nullable: true, oneOf: [thing, { type: 'string' }] }, want: '(Thing | string)?' },
      ],
    ],
    { version: '3.0.3', schemas },
  );
});

describe('null in OpenAPI 3.1', () => {
  schemaTable(
    [
      ['a list of types', { given: { type: ['string', 'null'] }, want: 'string?' }],
      ['oneOf', { given: { oneOf: [{ type: 'null' }, thing] }, want: 'Thing?' }],
      ['anyOf', { given: { anyOf: [{ type: 'string' }, { type: 'null' }] }, want: 'string?' }],
      ['const', { given: { const: null }, want: 'null' }],
      ['null in an enum', { given: { enum: ['a', null] }, want: "'a'?" }],
      ['only null in an enum', { given: { enum: [null] }, want: 'null' }],
      [
        'the keyword of 3.0',
        { given: { type: 'string', nullable: true }, want: 'string?', codes: ['schema/nullable-keyword'] },
      ],
      ['several types', { given: { type: ['array', 'null'], items: thing }, want: 'Thing[]?' }],
    ],
    { schemas: { Thing: schemas.Thing } },
  );
});
