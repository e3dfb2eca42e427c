import { expect, test } from 'vitest';
import { readSchemas } from '../../../support/readDocument.ts';

test('a schema that only extends its base has the base’s properties and is one of its variants', async () => {
  const { component, diagnostics } = await readSchemas({
    Problem: {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string' }, title: { type: 'string' } },
      discriminator: { propertyName: 'type', mapping: { 'about:gone': '#/components/schemas/Gone' } },
    },
    Gone: { description: 'Went away.', allOf: [{ $ref: '#/components/schemas/Problem' }] },
  });
  expect(diagnostics).toEqual([]);
  expect(component('Problem')).toMatchObject({
    kind: 'tagged',
    tag: 'type',
    variants: [{ values: ['about:gone'] }],
  });
  const gone = component('Gone');
  expect(gone?.kind === 'object' && gone.properties.map((property) => property.wireName)).toEqual([
    'type',
    'title',
  ]);
});

test('a property that adds a description to a base goes on to mean all of its variants', async () => {
  const { component } = await readSchemas({
    Pet: {
      type: 'object',
      properties: { kind: { type: 'string' } },
      discriminator: { propertyName: 'kind' },
    },
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
    Owner: {
      type: 'object',
      properties: { pet: { description: 'The pet.', allOf: [{ $ref: '#/components/schemas/Pet' }] } },
    },
  });
  const owner = component('Owner');
  expect(owner?.kind === 'object' && owner.properties[0]?.type).toEqual({
    kind: 'ref',
    to: '<stdin>#/components/schemas/Pet',
  });
});
