import { describe, expect, it } from 'vitest';
import { staleFiles } from '../../../generator/writer/check.ts';
import type { Change } from '../../../generator/writer/compare.ts';

describe('staleFiles', () => {
  const cases: [string, { given: Change[]; want: unknown[] }][] = [
    ['nothing', { given: [], want: [] }],
    [
      'a missing file',
      {
        given: [{ path: 'a.ts', before: null, after: 'a\nb\n' }],
        want: [{ path: 'a.ts', state: 'missing', added: 2, removed: 0, diff: '' }],
      },
    ],
    [
      'a file that is left over',
      {
        given: [{ path: 'a.ts', before: 'a\n', after: null }],
        want: [{ path: 'a.ts', state: 'left over', added: 0, removed: 1, diff: '' }],
      },
    ],
    [
      'a changed file',
      {
        given: [{ path: 'a.ts', before: 'a\n--b\nc\n', after: 'a\n++B\nx\nc\n' }],
        want: [
          {
            path: 'a.ts',
            state: 'changed',
            added: 2,
            removed: 1,
            diff: `--- a.ts\ton disk\n+++ a.ts\tgenerated\n@@ -1,3 +1,4 @@\n a\n---b\n+++B\n+x\n c\n`,
          },
        ],
      },
    ],
    ['build output', { given: [{ path: 'dist/esm/index.js', before: null, after: 'x' }], want: [] }],
  ];
  it.each(cases)('%s', (_, { given, want }) => {
    expect(staleFiles({ folder: '/out', changes: given, unchanged: [] })).toEqual(want);
  });
});
