import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../../generator/plan/fileNames.ts';

const cases: [string, string][] = [
  ['users', 'users'],
  ['Users', 'users'],
  ['b2b-organizations-members', 'b2b-organizations-members'],
  ['../../../etc/passwd', 'etc-passwd'],
  ['C:\\evil', 'c-evil'],
  ['con', 'con-resource'],
  ['COM1', 'com1-resource'],
  ['aux.', 'aux-resource'],
  ['', 'resource'],
  ['..', 'resource'],
  ['a\u0000b', 'a-b'],
  ['x'.repeat(300), 'x'.repeat(60)],
];
it.each(cases)('%j', (given, want) => {
  expect(fileName(given, new Set())).toBe(want);
});

it('tells names apart that a disk may take for one', () => {
  const used = new Set<string>();
  expect(['users', 'Users', 'USERS'].map((name) => fileName(name, used))).toEqual([
    'users',
    'users-2',
    'users-3',
  ]);
});

it('is a safe name for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(fileName(text, new Set())).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,68}[a-z0-9])?$/);
    }),
    { seed: 3, numRuns: 200 },
  );
});
