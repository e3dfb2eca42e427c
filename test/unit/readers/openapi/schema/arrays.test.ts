import { describe } from 'vitest';
import { schemaTable } from '../../../../support/schemaTable.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };

describe('lists and tuples', () => {
  schemaTable([
    ['items', { given: { type: 'array', items: text }, want: 'string[]' }],
    ['without items', { given: { type: 'array' }, want: 'unknown[]' }],
    ['items: true', { given: { type: 'array', items: true }, want: 'unknown[]' }],
    ['items: false', { given: { type: 'array', items: false }, want: '[]' }],
    [
      'lists of lists',
      { given: { type: 'array', items: { type: 'array', items: text } }, want: 'string[][]' },
    ],
    [
      'prefixItems, closed',
      { given: { prefixItems: [text, whole], items: false }, want: '[string optional, integer optional]' },
    ],
    [
      'prefixItems, open',
      { given: { prefixItems: [text], items: { type: 'boolean' } }, want: '[string optional, ...boolean]' },
    ],
    ['prefixItems alone', { given: { prefixItems: [text] }, want: '[string optional, ...unknown]' }],
    [
      'minItems makes places required',
      {
        given: { prefixItems: [text, whole], items: false, minItems: 1 },
        want: '[string, integer optional]',
      },
    ],
    [
      'maxItems closes a tuple',
      { given: { prefixItems: [text, whole], maxItems: 1 }, want: '[string optional]' },
    ],
    [
      'a list of schemas in items',
      {
        given: { type: 'array', items: [text, whole], additionalItems: false },
        want: '[string optional, integer optional]',
      },
    ],
    [
      'minItems makes no tuple',
      { given: { type: 'array', items: text, minItems: 100_000_000 }, want: 'string[]' },
    ],
    [
      'contains',
      { given: { type: 'array', contains: text }, want: 'unknown[]', codes: ['schema/not-honoured'] },
    ],
  ]);
});
