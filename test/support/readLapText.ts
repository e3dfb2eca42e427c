import { createDiagnostics, type Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import type { Api } from '../../generator/ir/types.ts';
import { readLap, type ReadLapOptions } from '../../generator/readers/lap/readLap.ts';

/** Reads LAP from memory. */
export function readLapText(
  text: string,
  options: ReadLapOptions = {},
): { readonly api: Api | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics = createDiagnostics();
  const root = { file: 'api.lap', text, data: undefined };
  const api = readLap({ root }, options, diagnostics.report);
  return { api, diagnostics: diagnostics.all() };
}
