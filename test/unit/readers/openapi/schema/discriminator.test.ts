import { expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { createShow } from '../../../../support/showType.ts';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const Cat = { type: 'object', required: ['kind'], properties: { kind: text, claws: { type: 'integer' } } };
const Dog = { type: 'object', required: ['kind'], properties: { kind: text, bark: text } };

test.each([
  [
    'the name of the schema',
    {
      given: { Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } }, Cat, Dog },
      want: "by kind ('Cat': Cat, 'Dog': Dog)",
      codes: [],
    },
  ],
  [
    'the mapping, by name and by reference, with several values for one schema',
    {
      given: {
        Pet: {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: {
            propertyName: 'kind',
            mapping: { cat: 'Cat', kitten: '#/components/schemas/Cat', dog: 'Dog' },
          },
        },
        Cat,
        Dog,
      },
      want: "by kind ('cat'|'kitten': Cat, 'dog': Dog)",
      codes: [],
    },
  ],
  [
    'the constant of the property, whatever its type',
    {
      given: {
        Pet: { anyOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
        Cat: { properties: { kind: { const: 1 } } },
        Dog: { properties: { kind: { enum: [true, 'dog'] } } },
      },
      want: "by kind (1: Cat, true|'dog': Dog)",
      codes: [],
    },
  ],
  [
    'the constant of an inline variant',
    {
      given: {
        Pet: {
          oneOf: [{ properties: { kind: { const: 'a' } } }, ref('Cat')],
          discriminator: { propertyName: 'kind' },
        },
        Cat,
      },
      want: "by kind ('a': { kind?: 'a' }, 'Cat': Cat)",
      codes: [],
    },
  ],
  [
    'the values of a nested union',
    {
      given: {
        Pet: { oneOf: [ref('Cat'), ref('Bird')], discriminator: { propertyName: 'kind' } },
        Cat,
        Bird: {
          oneOf: [ref('Emu'), ref('Owl')],
          discriminator: { propertyName: 'kind', mapping: { owl: 'Owl' } },
        },
        Emu: { properties: { kind: { const: 'emu' } } },
        Owl: { properties: { kind: text } },
      },
      want: "by kind ('Cat': Cat, 'emu'|'owl': Bird)",
      codes: [],
    },
  ],
  [
    'defaultMapping',
    {
      given: {
        Pet: {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: { propertyName: 'kind', defaultMapping: 'Dog' },
        },
        Cat,
        Dog,
      },
      want: "by kind ('Cat': Cat, else: Dog)",
      codes: [],
    },
  ],
  [
    'null among the variants',
    {
      given: {
        Pet: { oneOf: [ref('Cat'), ref('Dog'), { type: 'null' }], discriminator: { propertyName: 'kind' } },
        Cat,
        Dog,
      },
      want: "by kind ('Cat': Cat, 'Dog': Dog)",
      codes: [],
    },
  ],
  [
    'a variant without a value: a plain union, reported',
    {
      given: {
        Pet: { oneOf: [ref('Cat'), { properties: { x: text } }], discriminator: { propertyName: 'kind' } },
        Cat,
      },
      want: '(Cat | { x?: string })',
      codes: ['schema/discriminator-unused'],
    },
  ],
  [
    'a mapping that leads out of the union, and one that leads nowhere',
    {
      given: {
        Pet: {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: { propertyName: 'kind', mapping: { cow: 'Cow', none: '#/components/schemas/None' } },
        },
        Cat,
        Dog,
        Cow: { properties: { kind: text } },
      },
      want: "by kind ('Cat': Cat, 'Dog': Dog)",
      codes: ['ref/missing', 'schema/mapping-outside'],
    },
  ],
  [
    'a base that others extend',
    {
      given: {
        Pet: {
          type: 'object',
          properties: { kind: text },
          discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } },
        },
        Cat: { allOf: [ref('Pet'), { properties: { claws: text } }] },
        Lion: { allOf: [ref('Cat'), { properties: { mane: text } }] },
      },
      want: "by kind ('cat': Cat, 'Lion': Lion)",
      codes: [],
    },
  ],
  [
    'a base that others extend, which is one of them',
    {
      given: {
        Pet: { type: 'object', properties: { kind: text }, discriminator: { propertyName: 'kind' } },
        Cat: { allOf: [ref('Pet'), { properties: { claws: text } }] },
      },
      want: "by kind ('Cat': Cat, 'Pet': { kind?: string })",
      codes: [],
    },
  ],
  [
    'a base that stands for those of whom nobody says a value',
    {
      given: {
        Pet: {
          type: 'object',
          properties: { kind: { enum: ['cat', 'other'] } },
          discriminator: { propertyName: 'kind' },
        },
        Cat: { allOf: [ref('Pet'), { properties: { claws: text } }] },
        Dog: { allOf: [ref('Pet'), { properties: { bark: text } }] },
      },
      want: "by kind ('cat': Cat, else: (Dog | { kind?: enum('cat', 'other') }))",
      codes: [],
    },
  ],
  [
    'the discriminator of the base that all variants extend',
    {
      given: {
        Pet: { oneOf: [ref('Cat'), ref('Dog')] },
        Animal: {
          type: 'object',
          properties: { kind: text },
          discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', cow: 'Cow' } },
        },
        Cat: { allOf: [ref('Animal'), { properties: { claws: text } }] },
        Dog: { allOf: [ref('Animal'), { properties: { bark: text } }] },
        Cow: { allOf: [ref('Animal'), { properties: { milk: text } }] },
      },
      want: "by kind ('cat': Cat, 'Dog': Dog)",
      codes: [],
    },
  ],
  [
    'names of Object.prototype',
    {
      given: {
        Pet: {
          oneOf: [ref('Cat'), ref('Dog')],
          discriminator: { propertyName: 'constructor', mapping: { toString: 'Cat', constructor: 'Dog' } },
        },
        Cat,
        Dog,
      },
      want: "by constructor ('toString': Cat, 'constructor': Dog)",
      codes: [],
    },
  ],
])('%s', async (_, { given, want, codes }) => {
  const { api, diagnostics } = await readSchemas(given);
  expect(createShow(api).body('Pet')).toBe(want);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('a nullable union with a discriminator is nullable where it is used', async () => {
  const { api } = await readSchemas({
    Pet: { oneOf: [ref('Cat'), ref('Dog'), { type: 'null' }], discriminator: { propertyName: 'kind' } },
    Cat,
    Dog,
    Owner: { properties: { pet: ref('Pet') } },
  });
  expect(createShow(api).body('Owner')).toBe('{ pet?: Pet? }');
});
