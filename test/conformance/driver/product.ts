import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { ProjectConfig } from '../../../generator/config/options.ts';
import { createDiagnostics, type Diagnostic } from '../../../generator/diagnostics/diagnostic.ts';
import { makeFiles, type Run, saveFiles, understand } from '../../../generator/generate.ts';
import type { Api } from '../../../generator/ir/types.ts';
import type { Plan } from '../../../generator/plan/plan.ts';
import { createTexts } from '../../../generator/source/texts.ts';

/** A client as the product made it: what it understood, and the package, loaded. */
export interface Product {
  readonly api: Api;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** Exports of the package's ESM build. */
  readonly exports: { readonly [name: string]: unknown };
}

/** Generates the client of one document into a folder, as `lapwright generate` does, and imports the built package. */
export async function makeProduct(
  input: string,
  folder: string,
  settings: Partial<ProjectConfig> = {},
): Promise<Product> {
  const diagnostics = createDiagnostics();
  const run: Run = {
    cwd: dirname(input),
    stdin: Readable.from([]),
    texts: createTexts(),
    report: diagnostics.report,
    hasErrors: diagnostics.hasErrors,
    stage: (_stage, work) => work(),
  };
  const project = {
    name: 'conformance',
    config: { ...settings, input, output: folder },
    input,
    output: folder,
  };
  const known = await understand(project, run);
  const files = await makeFiles(known, run);
  if (known.api === null || known.plan === null || files === null) {
    const errors = diagnostics.all().filter((each) => each.severity === 'error');
    throw new Error(`no client for ${input}: ${errors.map((each) => each.message).join('; ')}`);
  }
  await saveFiles(project, files, run, { own: process.pid, isRunning: () => false });
  const exports: { [name: string]: unknown } = await import(
    pathToFileURL(join(folder, 'dist/esm/index.js')).href
  );
  return { api: known.api, plan: known.plan, diagnostics: diagnostics.all(), exports };
}
