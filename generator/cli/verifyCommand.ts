import { createDiagnostics } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/frame.ts';
import { createLocate } from '../source/locate.ts';
import { createTexts } from '../source/texts.ts';
import type { MessageArguments } from './arguments.ts';
import type { ExitCode } from './finish.ts';
import type { Host } from './host.ts';
import { printDiagnostics } from './printDiagnostics.ts';

export interface VerifyArguments extends MessageArguments {
  readonly openapi: string;
  readonly lap: string;
  readonly json: boolean;
}

/** Says where a LAP document no longer describes an OpenAPI document: exit code 3 when it does not. */
export async function verifyCommand(host: Host, given: VerifyArguments): Promise<ExitCode> {
  const diagnostics = createDiagnostics(given.strict);
  const texts = createTexts();
  const options = { cwd: host.cwd, texts, stdin: host.stdin };
  const { load } = await import('../source/load.ts');
  const openapi = await load(given.openapi, options, diagnostics.report);
  const lap = await load(given.lap, options, diagnostics.report);
  const { verify } = await import('../convert/verify/verify.ts');
  const found = openapi === null || lap === null ? null : verify(openapi, lap, diagnostics.report);
  const context = { texts, locate: createLocate(texts) };
  await printDiagnostics(host, given, { diagnostics, outcomes: [], context });
  if (found === null || diagnostics.hasErrors()) return 1;
  const { differencesJson, differencesText } = await import('../convert/verify/difference.ts');
  if (given.json) host.stdout(differencesJson(found, context.locate));
  else host.stdout(differencesText(found, context.locate).split('\n').map(visible).join('\n'));
  if (!given.silent) host.stderr(found.length === 0 ? 'no differences\n' : `${found.length} differences\n`);
  return found.length === 0 ? 0 : 3;
}
