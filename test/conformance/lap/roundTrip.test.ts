import { describe, expect, test } from 'vitest';
import { createDiagnostics } from '../../../generator/diagnostics/diagnostic.ts';
import { serializeLap } from '../../../generator/convert/lap/serialize.ts';
import { parseLap } from '../../../generator/readers/lap/parse.ts';
import { lapDocuments } from './documents.ts';

test('the data is there', () => {
  expect(lapDocuments.length).toBe(63);
});

describe('what is read is written back byte for byte', () => {
  test.each(lapDocuments)('%s', (name, text) => {
    const diagnostics = createDiagnostics();
    const documents = parseLap(text, name, diagnostics.report);
    expect(serializeLap(documents ?? [])).toBe(text);
    expect(diagnostics.all()).toEqual([]);
  });
});
