import { describe } from 'vitest';
import { schemaTable } from '../../../../support/schemaTable.ts';

describe('types and formats', () => {
  schemaTable([
    ['string', { given: { type: 'string' }, want: 'string' }],
    ['integer', { given: { type: 'integer' }, want: 'integer' }],
    ['int32 needs no type of its own', { given: { type: 'integer', format: 'int32' }, want: 'integer' }],
    ['int64', { given: { type: 'integer', format: 'int64' }, want: 'int64' }],
    ['uint64', { given: { type: 'integer', format: 'uint64' }, want: 'int64' }],
    ['number', { given: { type: 'number', format: 'double' }, want: 'number' }],
    ['boolean', { given: { type: 'boolean' }, want: 'boolean' }],
    ['null', { given: { type: 'null' }, want: 'null' }],
    ['date', { given: { type: 'string', format: 'date' }, want: 'date' }],
    ['date-time', { given: { type: 'string', format: 'date-time' }, want: 'dateTime' }],
    ['byte', { given: { type: 'string', format: 'byte' }, want: 'base64' }],
    ['binary', { given: { type: 'string', format: 'binary' }, want: 'binary' }],
    ['contentEncoding', { given: { type: 'string', contentEncoding: 'base64' }, want: 'base64' }],
    [
      'contentMediaType of bytes',
      { given: { type: 'string', contentMediaType: 'image/png' }, want: 'binary' },
    ],
    [
      'contentMediaType of a text',
      { given: { type: 'string', contentMediaType: 'text/html' }, want: 'string' },
    ],
    ['any other format', { given: { type: 'string', format: 'uuid' }, want: 'string' }],
    ['a list of types', { given: { type: ['string', 'integer'] }, want: '(string | integer)' }],
    ['integer is a number', { given: { type: ['integer', 'number'] }, want: 'number' }],
    ['true', { given: true, want: 'unknown' }],
    ['an empty schema', { given: {}, want: 'unknown' }],
    ['false', { given: false, want: 'never' }],
    ['annotations alone', { given: { description: 'x', default: 1 }, want: 'unknown' }],
    ['a list of no types', { given: { type: [] }, want: 'unknown' }],
  ]);
});

describe('what is no type', () => {
  schemaTable([
    ['bool', { given: { type: 'bool' }, want: 'boolean', codes: ['schema/type-misspelt'] }],
    ['Integer', { given: { type: 'Integer' }, want: 'integer', codes: ['schema/type-misspelt'] }],
    ['float', { given: { type: 'float' }, want: 'number', codes: ['schema/type-misspelt'] }],
    ['any', { given: { type: 'any' }, want: 'unknown', codes: ['schema/type-misspelt'] }],
    ['a word', { given: { type: 'banana' }, want: 'unknown', codes: ['schema/type-unknown'] }],
    ['a number', { given: { type: 7 }, want: 'unknown', codes: ['schema/type-unknown'] }],
    ['a schema that is a number', { given: 5, want: 'unknown', codes: ['openapi/shape'] }],
    ['a schema that is null', { given: null, want: 'unknown', codes: ['openapi/shape'] }],
    ['a schema that is a list', { given: [], want: 'unknown', codes: ['openapi/shape'] }],
  ]);
});

describe('types that nobody wrote', () => {
  schemaTable([
    ['properties mean an object', { given: { properties: { a: true } }, want: '{ a?: unknown }' }],
    ['items mean a list', { given: { items: { type: 'string' } }, want: 'string[]' }],
    ['minLength means a string', { given: { minLength: 1 }, want: 'string' }],
    ['minimum means a number', { given: { minimum: 1 }, want: 'number' }],
  ]);
});

describe('types that nobody wrote, to the letter', () => {
  schemaTable(
    [
      [
        'properties',
        {
          given: { properties: { a: { type: 'string' } } },
          want: '(string | number | boolean | { a?: string } | unknown[])?',
        },
      ],
      [
        'minLength',
        { given: { minLength: 1 }, want: '(string | number | boolean | map<unknown> | unknown[])?' },
      ],
      ['nothing', { given: { description: 'x' }, want: 'unknown' }],
      [
        'an explicit type counts',
        { given: { type: 'object', properties: { a: true } }, want: '{ a?: unknown }' },
      ],
    ],
    { impliedTypes: false },
  );
});

describe('Swagger 2.0', () => {
  schemaTable(
    [
      ['file', { given: { type: 'file' }, want: 'binary' }],
      ['x-nullable', { given: { type: 'string', 'x-nullable': true }, want: 'string?' }],
    ],
    { version: '2.0' },
  );
});
