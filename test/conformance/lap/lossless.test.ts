/**
 * OpenAPI written as lossless LAP and read again gives the same IR. What is forgiven is listed here and in
 * docs/lap-lossless.md, and nothing else is.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../../generator/convert/convert.ts';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import type { Api } from '../../../generator/ir/types.ts';
import { readOpenApi } from '../../../generator/readers/openapi/readOpenApi.ts';
import { readLapText } from '../../support/readLapText.ts';
import { loadFile } from '../../support/sources.ts';

const pairs = readdirSync(join(import.meta.dirname, 'pairs'))
  .filter((file) => file.endsWith('.openapi.json'))
  .map((file) => `test/conformance/lap/pairs/${file}`);
const files = [
  'spec/stytch.openapi.yaml',
  'test/conformance/lap/shipped/openapi-petstore.openapi.yaml',
  ...pairs,
];

/** Forgiven: code samples, which are text for documentation sites. */
const codeSamples: ReadonlySet<string> = new Set(['x-codeSamples', 'x-code-samples']);

/** The IR without places: they are in another file, whose name ids begin with. */
function comparable(api: Api, file: string): unknown {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith(`${file}#`) ? value.slice(file.length) : value;
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'origin' && !codeSamples.has(key))
        .map(([key, item]) => [key, clean(item)]),
    );
  };
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return clean({ ...api, types: byId(api.types), operations: byId(api.operations) });
}

describe.each(files)('%s', async (file) => {
  const { sources } = await loadFile(file);
  const { report } = createDiagnostics();
  const write = (lossless: boolean): string => convert(sources, { to: 'lap', lossless }, report)?.text ?? '';
  const lossless = write(true);

  test('comes back as the same IR', () => {
    const openapi = readOpenApi(sources, {}, report);
    const { api: lap, diagnostics } = readLapText(lossless);
    if (openapi === null || lap === null) throw new Error('unreadable');
    expect(comparable(lap, 'api.lap')).toEqual(comparable(openapi, sources.root.file));
    expect(diagnostics.filter(({ code }) => code.startsWith('lap/'))).toEqual([]);
  });

  test('is the plain LAP and further lines, with braces in pairs on each', () => {
    const lines = lossless.split('\n');
    expect(lines.filter((line) => !line.startsWith('@openapi ')).join('\n')).toBe(write(false));
    const odd = lines
      .filter((line) => line.startsWith('@openapi '))
      .filter(
        (line) =>
          line.split('{').length !== line.split('}').length || /"[^"]*[{}][^"]*"/.test(withoutQuotes(line)),
      );
    expect(odd).toEqual([]);
  });
});

/** The line with all structure outside of strings blanked. */
const withoutQuotes = (line: string): string =>
  [...line.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => literal).join(' , ');
