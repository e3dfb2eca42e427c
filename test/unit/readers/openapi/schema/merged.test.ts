import { expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { createShow } from '../../../../support/showType.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };

test.each([
  [
    'both parts refer to the same schema: its identity stays',
    {
      given: {
        A: { allOf: [ref('B'), ref('C')] },
        B: { properties: { x: ref('A') } },
        C: { properties: { x: { ...ref('A'), description: 'd' } } },
      },
      want: '{ x?: A }',
    },
  ],
  [
    'a property is narrowed in what extends its owner',
    {
      given: {
        A: { allOf: [ref('B'), { properties: { x: { properties: { z: text } } } }] },
        B: { properties: { x: { properties: { y: text } } } },
      },
      want: '{ x?: { y?: string; z?: string } }',
    },
  ],
])('%s', async (_, { given, want }) => {
  const { api, diagnostics } = await readSchemas(given);
  expect(diagnostics).toEqual([]);
  expect(createShow(api).body('A')).toBe(want);
});

test('what is merged is named after the schema that extends the other, whoever inherits it', async () => {
  const schemas = {
    Base: { properties: { address: { properties: { street: text } } } },
    User: { allOf: [ref('Base'), { properties: { address: { properties: { city: text } } } }] },
    Admin: { allOf: [ref('User'), { properties: { level: text } }] },
  };
  const hints = async (given: object) => {
    const { api } = await readSchemas({ ...given });
    return api.types.flatMap((type) => (type.id.includes('~merged') ? [[type.id, type.hint]] : []));
  };
  const found = await hints(schemas);
  expect(found).toHaveLength(1);
  expect(found[0]?.[1]).toEqual({
    kind: 'inside',
    owner: { type: '<stdin>#/components/schemas/User' },
    words: ['address'],
  });
  const { Base, User, Admin } = schemas;
  expect(await hints({ Admin, User, Base })).toEqual(found);
});

test('what two bases say of one property is named after both', async () => {
  const { api } = await readSchemas({
    A: { properties: { x: { properties: { a: text } } } },
    B: { properties: { x: { properties: { b: text } } } },
    Both: { allOf: [ref('A'), ref('B')] },
  });
  const merged = api.types.find((type) => type.id.includes('~merged'));
  expect(merged?.hint).toEqual({
    kind: 'inside',
    owner: { type: '<stdin>#/components/schemas/A' },
    words: ['x', 'and', 'B'],
  });
});

test.each([
  [
    'a property that is more than its owner',
    {
      A: { allOf: [ref('B'), { properties: { x: { allOf: [ref('A'), { properties: { y: text } }] } } }] },
      B: { properties: { x: ref('A') } },
    },
  ],
  [
    'two schemas in one another',
    {
      A: { properties: { x: { allOf: [ref('A'), ref('B')] } } },
      B: { properties: { x: { allOf: [ref('B'), ref('A')] } } },
    },
  ],
  [
    'two of themselves',
    {
      A: { allOf: [ref('B'), ref('C')] },
      B: { properties: { x: ref('B') } },
      C: { properties: { x: ref('C') } },
    },
  ],
])('recursion through merged properties ends: %s', async (_, given) => {
  const { api, diagnostics } = await readSchemas(given);
  expect(diagnostics).toEqual([]);
  expect(api.types.length).toBeLessThan(8);
});

test('a graph of merged properties is read once per place, not once per way', async () => {
  const given: Record<string, unknown> = {
    A: { allOf: [ref('P0'), ref('Q0')] },
    P40: { type: 'object' },
    Q40: { type: 'object' },
  };
  for (let index = 0; index < 40; index += 1) {
    given[`P${index}`] = { properties: { x: ref(`P${index + 1}`), y: ref(`P${index + 1}`) } };
    given[`Q${index}`] = { properties: { x: ref(`Q${index + 1}`), y: ref(`Q${index + 1}`) } };
  }
  const { api } = await readSchemas(given);
  expect(api.types.length).toBeLessThan(200);
});

test('more combinations than there can be types end in a message', async () => {
  // Which of the last 14 steps was `a`: 2^14 different sets of schemas.
  const given: Record<string, unknown> = {
    S0: { properties: { a: { allOf: [ref('S0'), ref('S1')] }, b: ref('S0') } },
    S14: { type: 'object' },
  };
  for (let index = 1; index < 14; index += 1) {
    given[`S${index}`] = { properties: { a: ref(`S${index + 1}`), b: ref(`S${index + 1}`) } };
  }
  const started = performance.now();
  const { diagnostics } = await readSchemas(given);
  expect(diagnostics.map(({ code }) => code)).toEqual(['schema/too-many-merged']);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a chain of hundreds of schemas ends in a message', async () => {
  const given: Record<string, unknown> = { S300: { type: 'object' } };
  for (let index = 0; index < 300; index += 1)
    given[`S${index}`] = { allOf: [ref(`S${index + 1}`), { title: 't', minProperties: 0 }] };
  const { diagnostics } = await readSchemas({ ...given });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['schema/allof-too-long']));
});
