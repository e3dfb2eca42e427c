import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateFiles } from '../../support/generateFiles.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lapwright-inputs-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Inputs that are no single OpenAPI or LAP file: what is said when there is nothing in them. */
describe('other inputs', () => {
  const cases: [string, { file: string; text: string; input: string; want: string }][] = [
    [
      'a Markdown page without a fence',
      { file: 'page.md', text: '# Users\n\nNo block here.\n', input: 'page.md', want: 'source/no-fence' },
    ],
    [
      'a folder without schemas',
      { file: 'empty/notes.txt', text: 'x', input: 'empty', want: 'source/no-schemas' },
    ],
  ];
  it.each(cases)('%s', async (_, { file, text, input, want }) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    const { files, diagnostics } = await generateFiles(folder, input);
    expect(files).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual([want]);
  });
});
