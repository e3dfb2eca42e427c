import { createDiagnostics, type Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import { load } from '../../generator/source/load.ts';
import type { Locate, Sources } from '../../generator/source/sources.ts';
import { createLocate } from '../../generator/source/locate.ts';
import { createTexts } from '../../generator/source/texts.ts';
import { Readable } from 'node:stream';

export interface Loaded {
  readonly sources: Sources;
  readonly locate: Locate;
}

/** Loads a text as if it stood in a file of this name. */
export async function loadText(text: string): Promise<Loaded> {
  return loadInput('-', Readable.from([Buffer.from(text)]));
}

/** Loads a file of this repository. */
export async function loadFile(file: string): Promise<Loaded> {
  return loadInput(file, Readable.from([]));
}

async function loadInput(input: string, stdin: AsyncIterable<Uint8Array>): Promise<Loaded> {
  const texts = createTexts();
  const { report, all } = createDiagnostics();
  const sources = await load(input, { cwd: process.cwd(), texts, stdin }, report);
  if (sources === null) throw new Error(messages(all()).join('\n'));
  return { sources, locate: createLocate(texts) };
}

export const messages = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
