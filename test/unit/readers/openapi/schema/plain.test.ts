import { expect, test } from 'vitest';
import { readDocument } from '../../../../support/readDocument.ts';
import { createShow } from '../../../../support/showType.ts';
import { plainType } from '../../../../../generator/readers/openapi/schema/plain.ts';

const formats = [
  '',
  'int32',
  'int64',
  'uint64',
  'long',
  'date',
  'date-time',
  'byte',
  'base64',
  'binary',
  'file',
  'uuid',
  'password',
];
const schemas = ['string', 'integer', 'number', 'boolean'].flatMap((type) =>
  formats.map((format) =>
    format === '' ? { type } : { type, format, description: 'd', minimum: 1, pattern: 'p' },
  ),
);

test.each(schemas)('%j is read alike the short way and through all rules', async (schema) => {
  // `allOf: [true]` limits nothing, and is no plain schema.
  const { api } = await readDocument({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { It: { properties: { short: schema, long: { ...schema, allOf: [true] } } } } },
  });
  const [type] = api.types;
  const shown =
    type?.kind === 'object' ? type.properties.map((property) => createShow(api).show(property.type)) : [];
  expect(plainType(schema)).not.toBeNull();
  expect(plainType({ ...schema, allOf: [true] })).toBeNull();
  expect(shown[0]).toBe(shown[1]);
});

test.each([
  [{ type: ['string'] }],
  [{ type: 'string', enum: ['a'] }],
  [{ type: 'string', nullable: true }],
  [{ type: 'string', 'x-nullable': true }],
  [{ type: 'string', contentEncoding: 'base64' }],
  [{ type: 'string', const: 'a' }],
  [{ type: 'object' }],
  [{ $ref: '#/a' }],
  [{}],
  [true],
  [null],
])('%j is not plain', (schema) => {
  expect(plainType(schema)).toBeNull();
});
