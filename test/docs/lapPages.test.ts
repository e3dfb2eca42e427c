import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../generator/convert/convert.ts';
import { createDiagnostics } from '../../generator/diagnostics/diagnostic.ts';
import { readParams } from '../../generator/readers/lap/params.ts';
import { readLapText } from '../support/readLapText.ts';
import { loadText } from '../support/sources.ts';

/** The examples of the pages about LAP are what the pages say they are. */

interface Fence {
  readonly language: string;
  readonly text: string;
}

function fencesOf(page: string): readonly Fence[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8');
  return [...text.matchAll(/^```([\w-]+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }));
}

const find = (page: string, language: string): string =>
  fencesOf(page).find((fence) => fence.language === language)?.text ?? '';

describe('docs/lap.md', () => {
  test('the first LAP document is made of the first OpenAPI document', async () => {
    const { sources } = await loadText(find('lap.md', 'yaml'));
    const { report, all } = createDiagnostics();
    expect(convert(sources, { to: 'lap' }, report)?.text).toBe(find('lap.md', 'lap'));
    expect(all()).toEqual([]);
  });

  test('the list of entries has two', () => {
    const entries = find('lap.md', 'lap-entries').trim().slice(1, -1);
    expect(readParams(entries, (offset) => offset).params).toMatchObject([
      { name: 'code', description: 'one of: a, b, or empty' },
      { name: 'limit', default: '10', description: 'at most, say, 100' },
    ]);
  });

  test('every option of convert that concerns LAP is described', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/lap.md'), 'utf8');
    for (const option of ['lean', 'body-depth', 'response-depth', 'legacy-auth', 'lossless']) {
      expect(page).toContain(`--${option}`);
    }
  });
});

describe('docs/lap-lossless.md', () => {
  test('the example is read without a word, as the page says', () => {
    const { api, diagnostics } = readLapText(find('lap-lossless.md', 'lap'));
    expect(diagnostics).toEqual([]);
    expect(api).toMatchObject({
      securitySchemes: [{ name: 'login', kind: 'basic' }],
      operations: [
        {
          operationId: 'changeBook',
          parameters: [
            { wireName: 'id', place: 'path', presence: 'required', doc: { description: 'Which one' } },
            { wireName: 'X-Trace', place: 'header', presence: 'required' },
          ],
          body: { presence: 'required' },
        },
      ],
    });
  });
});
