import { createDiagnostics } from '../../generator/diagnostics/diagnostic.ts';
import type { Api } from '../../generator/ir/types.ts';
import { readLap } from '../../generator/readers/lap/readLap.ts';
import { readOpenApi } from '../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../generator/source/load.ts';
import { createTexts } from '../../generator/source/texts.ts';

/** What the reader makes of a file of this repository, before any pass; throws when it reports an error. */
export async function readApi(file: string): Promise<Api> {
  const { report, all } = createDiagnostics();
  const sources = await load(file, { cwd: process.cwd(), texts: createTexts() }, report);
  const read = sources?.format === 'lap' ? readLap : readOpenApi;
  const api = sources === null ? null : read(sources, {}, report);
  if (api === null)
    throw new Error(
      all()
        .map((diagnostic) => diagnostic.message)
        .join('\n'),
    );
  return api;
}
