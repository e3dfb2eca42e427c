import { basename, resolve } from 'node:path';
import type { ConvertOptions } from '../convert/convert.ts';
import { createDiagnostics } from '../diagnostics/diagnostic.ts';
import { distinct } from '../diagnostics/distinct.ts';
import { createLocate } from '../source/locate.ts';
import type { Sources } from '../source/sources.ts';
import { createTexts } from '../source/texts.ts';
import { writeText } from '../writer/writeText.ts';
import type { MessageArguments } from './arguments.ts';
import { type ExitCode, exitCodeOf } from './finish.ts';
import type { Host } from './host.ts';
import { printDiagnostics } from './printDiagnostics.ts';

export interface ConvertArguments extends MessageArguments {
  /** A file, a URL, or `-`. */
  readonly description: string;
  readonly output?: string | undefined;
  readonly to?: 'lap' | 'openapi' | undefined;
  readonly lean: boolean;
  readonly lossless: boolean;
  readonly bodyDepth?: number | undefined;
  readonly responseDepth?: number | undefined;
  readonly legacyAuth: boolean;
}

/** Writes a description in the other format, to a file or to standard output. */
export async function convertCommand(host: Host, given: ConvertArguments): Promise<ExitCode> {
  const diagnostics = createDiagnostics(given.strict);
  const texts = createTexts();
  const { load } = await import('../source/load.ts');
  const sources = await load(
    given.description,
    { cwd: host.cwd, texts, stdin: host.stdin },
    diagnostics.report,
  );
  const { convert } = await import('../convert/convert.ts');
  const converted = sources === null ? null : convert(sources, optionsOf(given, sources), diagnostics.report);
  if (converted !== null && !diagnostics.hasErrors()) {
    if (given.output === undefined) host.stdout(converted.text);
    else writeText(resolve(host.cwd, given.output), converted.text, diagnostics.report);
  }
  const locate = createLocate(texts);
  const session = { diagnostics: distinct(diagnostics, locate), outcomes: [], context: { texts, locate } };
  await printDiagnostics(host, given, session);
  return exitCodeOf(session);
}

function optionsOf(given: ConvertArguments, sources: Sources): ConvertOptions {
  const { output = '', lean, lossless, bodyDepth, responseDepth, legacyAuth } = given;
  return {
    to: given.to ?? targetOf(output, sources),
    syntax: output.endsWith('.json') ? 'json' : 'yaml',
    lean,
    lossless,
    bodyDepth,
    responseDepth,
    legacyAuth,
  };
}

/** The format that the output's name asks for, else the one that the input does not have. */
function targetOf(output: string, sources: Sources): ConvertOptions['to'] {
  if (/\.(ya?ml|json)$/i.test(basename(output))) return 'openapi';
  if (/\.lap$/i.test(basename(output))) return 'lap';
  return sources.format === 'lap' ? 'openapi' : 'lap';
}
