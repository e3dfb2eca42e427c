import { describe } from 'vitest';
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
