import { expect, test } from 'vitest';
import { memberDocs } from '../../../../generator/emitters/typescript/docs.ts';

test.each([
  ['a name', { given: { value: 0, name: 'Off', description: '' }, want: '- `0`: Off' }],
  ['a description', { given: { value: 'a', name: '', description: 'The\nfirst' }, want: '- `a`: The first' }],
  ['both', { given: { value: 1, name: 'On', description: 'It runs' }, want: '- `1` (On): It runs' }],
  ['a name that is the value', { given: { value: 'in-use', name: 'IN_USE', description: '' }, want: '' }],
  ['no text', { given: { value: '', name: 'None', description: '' }, want: "- `''`: None" }],
  ['a comment’s end', { given: { value: 1, name: '*/', description: '' }, want: '- `1`: *\\/' }],
  ['nothing', { given: { value: 'a', name: '', description: '' }, want: '' }],
])('%s of a value', (_, { given, want }) => {
  expect(memberDocs([given])).toBe(want);
});
