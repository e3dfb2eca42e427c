import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Project } from '../../generator/config/load.ts';
import { createDiagnostics, type Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../generator/emitters/output.ts';
import { makeFiles, type Run, understand } from '../../generator/generate.ts';
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
  const diagnostics = createDiagnostics();
  const run: Run = {
    cwd: dirname(file),
    stdin: () => Promise.resolve(new Uint8Array()),
    report: diagnostics.report,
    hasErrors: diagnostics.hasErrors,
    stage: (_stage, work) => work(),
  };
  const project: Project = {
    name: 'corpus',
    config: { input: file, output: 'out' },
    input: file,
    output: '/nowhere',
  };
  try {
    const known = await understand(project, run);
    const files = (await makeFiles(project, known, run)) ?? [];
    const api = known.api;
    const generated = new Set(api?.operations.map((operation) => operation.id.replace(/ #\d+$/, '')));
    return finish(
      file,
      files,
      diagnostics.all(),
      generated,
      api?.operations.length ?? 0,
      api?.types.length ?? 0,
      '',
    );
  } catch (cause) {
    const failure = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return finish(file, [], diagnostics.all(), new Set(), 0, 0, failure);
  }
}

function finish(
  file: string,
  files: readonly OutputFile[],
  diagnostics: readonly Diagnostic[],
  names: ReadonlySet<string>,
  operations: number,
  types: number,
  failure: string,
): CorpusPackage {
  const described = sourceOperations(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const sources = files.filter((found) => found.path.startsWith('src/'));
  const firstError = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
  const record: Generated = {
    generated: sources.length > 0,
    operations,
    described: described.length,
    lost: described
      .filter((one) => !names.has(one.name) && !isMentioned(one, diagnostics))
      .map((one) => one.name),
    types,
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

function countByCode(diagnostics: readonly Diagnostic[]): { readonly [code: string]: number } {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
