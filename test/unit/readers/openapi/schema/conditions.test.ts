import { describe } from 'vitest';
import { schemaTable } from '../../../../support/schemaTable.ts';

const text = { type: 'string' };
const kind = { enum: ['a', 'b'] };
/** `if` an object satisfies `test`, `then` it satisfies `answer`. */
const when = (test: object, answer: object | boolean): object =>
  JSON.parse(`{"if":${JSON.stringify(test)},"then":${JSON.stringify(answer)}}`);
const isA = { properties: { kind: { const: 'a' } } };
const needsX = { required: ['x'] };

describe('conditions that a type can express', () => {
  schemaTable([
    [
      'dependentRequired',
      {
        given: { type: 'object', properties: { b: text }, dependentRequired: { a: ['b'] } },
        want: '({ b?: string } & ({ a?: never } | { a: unknown; b: string }))',
      },
    ],
    [
      'a dependency on nothing',
      {
        given: { type: 'object', dependentRequired: { a: [] }, dependentSchemas: { b: true } },
        want: 'map<unknown>',
      },
    ],
    [
      'if and then, by a value',
      {
        given: { type: 'object', required: ['kind'], properties: { kind, x: text }, ...when(isA, needsX) },
        want: "({ kind: enum('a', 'b'); x?: string } & by kind ('a': { kind: enum('a', 'b'); x: string }, 'b': { kind: enum('a', 'b') }))",
      },
    ],
    [
      'not, with required',
      {
        given: { type: 'object', properties: { a: text }, not: { required: ['a'] } },
        want: '({ a?: string } & { a?: never })',
      },
    ],
  ]);
});

describe('conditions that no type can express', () => {
  const codes = ['schema/not-honoured'];
  schemaTable([
    [
      'an answer for one of values that nobody lists',
      {
        given: { type: 'object', properties: { kind: text, x: text }, ...when(isA, needsX) },
        want: '{ kind?: string; x?: string }',
        codes,
      },
    ],
    [
      'a question about two properties',
      {
        given: {
          type: 'object',
          properties: { kind, x: text },
          ...when({ properties: { kind: { const: 'a' }, x: { const: 'y' } } }, needsX),
        },
        want: "{ kind?: enum('a', 'b'); x?: string }",
        codes,
      },
    ],
    [
      'a question about the form of a value',
      {
        given: {
          type: 'object',
          properties: { kind },
          ...when({ properties: { kind: { minLength: 2 } } }, needsX),
        },
        want: "{ kind?: enum('a', 'b') }",
        codes,
      },
    ],
    [
      'more questions than a compiler should multiply',
      {
        given: {
          type: 'object',
          dependentRequired: { a: ['z'], b: ['z'], c: ['z'], d: ['z'], e: ['z'] },
        },
        want: 'map<unknown>',
        codes,
      },
    ],
    [
      'a dependency on something that is no object',
      { given: { type: 'object', dependentSchemas: { a: text } }, want: 'map<unknown>', codes },
    ],
  ]);
});
