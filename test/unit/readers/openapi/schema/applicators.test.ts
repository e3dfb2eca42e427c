import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../../../support/readDocument.ts';
import { schemaTable } from '../../../../support/schemaTable.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };

describe('not', () => {
  schemaTable([
    [
      'of a type takes it away',
      { given: { type: ['string', 'null'], not: { type: 'null' } }, want: 'string' },
    ],
    ['of the only type', { given: { type: 'integer', not: { type: 'number' } }, want: 'never' }],
    ['of integers leaves fractions', { given: { type: 'number', not: { type: 'integer' } }, want: 'number' }],
    [
      'of anything else is reported',
      { given: { type: 'string', not: { enum: ['a'] } }, want: 'string', codes: ['schema/not-honoured'] },
    ],
  ]);
});

describe('unevaluatedItems', () => {
  schemaTable([
    ['closes a list', { given: { type: 'array', unevaluatedItems: false }, want: '[]' }],
    [
      'sees the places of a part',
      {
        given: { allOf: [{ prefixItems: [text] }], type: 'array', unevaluatedItems: whole },
        want: '[string optional, ...integer]',
      },
    ],
    [
      'says nothing where a part evaluates all items',
      {
        given: { allOf: [{ items: text }], type: 'array', unevaluatedItems: false },
        want: 'string[]',
        codes: ['schema/not-honoured'],
      },
    ],
  ]);
});

describe('places of several parts', () => {
  schemaTable([
    [
      'must satisfy all of them',
      {
        given: { type: 'array', prefixItems: [true, whole], allOf: [{ prefixItems: [text] }] },
        want: '[string optional, integer optional, ...unknown]',
      },
    ],
  ]);
});

describe('$dynamicRef', () => {
  const byAnchor = { type: 'array', items: { $dynamicRef: '#item' } };
  const item = { $dynamicAnchor: 'item', type: 'string' };
  schemaTable([['with one anchor of its name', { given: byAnchor, want: 'Item[]' }]], {
    schemas: { Item: item },
  });
  schemaTable(
    [['that depends on the way', { given: byAnchor, want: 'unknown[]', codes: ['schema/not-honoured'] }]],
    { schemas: { Item: item, Other: { $dynamicAnchor: 'item', type: 'integer' } } },
  );
});

test('a template with a parameter is read anew for each schema that binds it', async () => {
  const user = (name: string) => ({
    $id: `https://api.example/${name}s`,
    $defs: { item: { $dynamicAnchor: 'item', $ref: `#/components/schemas/${name}` } },
    $ref: '#/components/schemas/Page',
  });
  const { component, diagnostics } = await readSchemas({
    Page: {
      $id: 'https://api.example/page',
      $defs: { item: { $dynamicAnchor: 'item', not: {} } },
      type: 'object',
      properties: {
        data: { type: 'array', items: { $dynamicRef: '#item' } },
        meta: { type: 'object', properties: { a: {} } },
      },
    },
    User: { type: 'object', properties: { name: { type: 'string' } } },
    Users: user('User'),
    Pets: { ...user('Pet'), $ref: undefined, allOf: [{ $ref: '#/components/schemas/Page' }] },
    Pet: { type: 'string' },
  });
  expect(diagnostics).toEqual([]);
  const dataOf = (name: string) => {
    const type = component(name);
    return type?.kind === 'object' ? type.properties[0]?.type : type;
  };
  const listOf = (name: string) => ({
    kind: 'array',
    items: { kind: 'ref', to: `<stdin>#/components/schemas/${name}` },
  });
  expect(dataOf('Users')).toEqual(listOf('User'));
  expect(dataOf('Pets')).toEqual(listOf('Pet'));
  expect(dataOf('Page')).toEqual({ kind: 'array', items: { kind: 'unknown' } });
});
