import { join } from 'node:path';
import type { Project } from '../../generator/config/load.ts';
import type { ProjectConfig } from '../../generator/config/options.ts';
import { createDiagnostics, type Diagnostic } from '../../generator/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../generator/emitters/output.ts';
import { makeFiles, type Run, type Understood, understand } from '../../generator/generate.ts';
import { createTexts, type Texts } from '../../generator/source/texts.ts';

export interface Generated {
  /** Formatted, with build output; null: the description has an error. */
  readonly files: readonly OutputFile[] | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly known: Understood;
  readonly texts: Texts;
}

export type ConfigParts = Omit<ProjectConfig, 'input' | 'output'>;

/**
 * Runs the whole pipeline on one description and writes nothing.
 * @param folder what file names in messages are relative to
 * @param input a file in the folder
 */
export async function generateFiles(
  folder: string,
  input: string,
  config: ConfigParts = {},
  strict = false,
): Promise<Generated> {
  const texts = createTexts();
  const diagnostics = createDiagnostics(strict);
  const project: Project = {
    name: 'test',
    config: { ...config, input, output: '' },
    input: join(folder, input),
    output: '',
  };
  const run: Run = {
    cwd: folder,
    stdin: (async function* () {})(),
    texts,
    report: diagnostics.report,
    hasErrors: diagnostics.hasErrors,
    stage: (_, work) => work(),
  };
  const known = await understand(project, run);
  const files = await makeFiles(known, run);
  return { files, diagnostics: diagnostics.all(), known, texts };
}
