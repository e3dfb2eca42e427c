import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../generator/emitters/output.ts';
import type { Api } from '../../generator/ir/types.ts';
import { generateFiles } from '../support/generateFiles.ts';
import { anyTypes } from './anyTypes.ts';
import type { Generated } from './record.ts';
import { type SourceOperation, sourceOperations } from './sourceOperations.ts';

/** A package of the corpus, in memory. */
export interface CorpusPackage {
  readonly files: readonly OutputFile[];
  readonly record: Generated;
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates the client of one document as `lapwright generate` does, up to the writing. */
export async function generateClient(file: string): Promise<CorpusPackage> {
  try {
    const { files, diagnostics, known } = await generateFiles(dirname(file), basename(file));
    return finish(file, files ?? [], diagnostics, known.api, '');
  } catch (cause) {
    return finish(
      file,
      [],
      [],
      null,
      cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    );
  }
}

function finish(
  file: string,
  files: readonly OutputFile[],
  diagnostics: readonly Diagnostic[],
  api: Api | null,
  failure: string,
): CorpusPackage {
  const names = new Set(api?.operations.map((operation) => operation.id.replace(/ #\d+$/, '')));
  const described = sourceOperations(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const sources = files.filter((found) => found.path.startsWith('src/'));
  const firstError = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
  const record: Generated = {
    generated: sources.length > 0,
    operations: api?.operations.length ?? 0,
    described: described.length,
    lost: described
      .filter((one) => !names.has(one.name) && !isMentioned(one, diagnostics))
      .map((one) => one.name),
    types: api?.types.length ?? 0,
    diagnostics: countByCode(diagnostics),
    files: sources.length,
    bytes: sources.reduce((sum, found) => sum + Buffer.byteLength(found.text), 0),
    any: sources.reduce((sum, found) => sum + anyTypes(found.path, found.text).length, 0),
    failure: failure === '' ? firstError : failure,
  };
  return { files, record, diagnostics };
}

/** Whether some diagnostic stands at the operation's path item or below it. */
function isMentioned(operation: SourceOperation, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ origin }) =>
      origin?.kind === 'node' &&
      (origin.pointer === operation.pathItem || origin.pointer.startsWith(`${operation.pathItem}/`)),
  );
}

/** Number of diagnostics by code, sorted by code. */
export function countByCode(diagnostics: readonly Diagnostic[]): { readonly [code: string]: number } {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
