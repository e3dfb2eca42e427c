import { describe, expect, it } from 'vitest';
import type { OutputFile } from '../../../generator/emitters/output.ts';
import { formatFiles } from '../../../generator/writer/format.ts';

describe('formatFiles', () => {
  const cases: [OutputFile['syntax'], { given: string; want: string }][] = [
    ['typescript', { given: 'export  const a = "x"', want: `export const a = 'x';\n` }],
    ['json', { given: '{"b":1,\r\n"a":2}', want: `{ "b": 1, "a": 2 }\n` }],
    ['markdown', { given: '# a\n* b', want: `# a\n\n- b\n` }],
    ['verbatim', { given: 'const  a', want: 'const  a' }],
  ];
  it.each(cases)('%s', async (syntax, { given, want }) => {
    expect(await formatFiles([{ path: 'a', text: given, syntax }])).toEqual([
      { path: 'a', text: want, syntax },
    ]);
  });

  it('throws on a text that does not parse', async () => {
    await expect(formatFiles([{ path: 'a.ts', text: 'const', syntax: 'typescript' }])).rejects.toThrow(
      'generated file a.ts does not parse',
    );
  });
});
