import { createDiagnostics, type Diagnostic } from '../../../generator/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../../generator/emitters/output.ts';
import { readOpenApi } from '../../../generator/readers/openapi/readOpenApi.ts';
import { load } from '../../../generator/source/load.ts';
import { createTexts } from '../../../generator/source/texts.ts';
import { emitProbeClient } from '../../support/probeClient.ts';
import { calls, describeGroup } from './probe.ts';
import { type Group, readRemote } from './suite.ts';

const origin = 'https://probe.example';
const config = {
  input: `${origin}/openapi.json`,
  output: 'out',
  names: { calls },
} as const;

/** The sources of the client of one group, and what the product said. Nothing is fetched and nothing written. */
export async function generateGroup(
  group: Group,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics = createDiagnostics();
  const { files } = describeGroup(group);
  const answer = (url: string): Response => {
    const text = url.startsWith(`${origin}/`) ? files.get(url.slice(origin.length + 1)) : readRemote(url);
    return typeof text === 'string' ? new Response(text) : new Response('', { status: 404 });
  };
  const options = {
    cwd: '/',
    texts: createTexts(),
    fetch: (input: RequestInfo | URL) => Promise.resolve(answer(String(input))),
    allowed: { roots: [], origins: ['http://localhost:1234'] },
  };
  const sources = await load(config.input, options, diagnostics.report);
  // A schema without `type` allows every type of JSON; in descriptions of APIs it hardly ever means that.
  const read =
    sources === null ? null : readOpenApi(sources, { ...config, impliedTypes: false }, diagnostics.report);
  if (read === null) return { files: [], diagnostics: diagnostics.all() };
  const { files: emitted } = emitProbeClient(read, config, diagnostics.report);
  return { files: emitted, diagnostics: diagnostics.all() };
}
