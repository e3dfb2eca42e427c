import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FormatContext, formatText } from '../diagnostics/format.ts';
import { unreachable } from '../ir/types.ts';
import type { MessageArguments, Format } from './arguments.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

/** Messages of one code that people are shown; `--verbose` shows all of them. */
const shown = 10;

/** Prints what is wrong: as text where people read it, in other formats where programs do. */
export async function printDiagnostics(host: Host, given: MessageArguments, session: Session): Promise<void> {
  const all = [session, ...session.outcomes].flatMap(({ diagnostics }) => diagnostics.all());
  if (given.format !== 'text') {
    host.stdout(`${await formatAs(given.format, all, session.context)}\n`);
    return;
  }
  const { chosen, left } = choose(all, given);
  if (chosen.length === 0) return;
  const { createPaint } = await import('../diagnostics/paint.ts');
  host.stderr(`${formatText(chosen, session.context, createPaint(host.color))}\n\n`);
  for (const [code, count] of left) host.stderr(`… and ${count} more ${code} (--verbose shows all)\n`);
}

async function formatAs(
  format: Exclude<Format, 'text'>,
  all: readonly Diagnostic[],
  context: FormatContext,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../diagnostics/formatJson.ts')).formatJson(all, context);
    case 'github':
      return (await import('../diagnostics/formatGithub.ts')).formatGithub(all, context);
    case 'sarif':
      return (await import('../diagnostics/formatSarif.ts')).formatSarif(all, context, version());
    default:
      return unreachable(format);
  }
}

/** What people are shown: errors always, remarks when they ask for everything, of each code only so many. */
function choose(
  all: readonly Diagnostic[],
  { silent, verbose }: MessageArguments,
): { readonly chosen: readonly Diagnostic[]; readonly left: ReadonlyMap<string, number> } {
  if (verbose) return { chosen: all, left: new Map() };
  const wanted = all.filter(({ severity }) => severity === 'error' || (severity === 'warning' && !silent));
  const seen = new Map<string, number>();
  const chosen = wanted.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= shown;
  });
  const left = [...seen]
    .map(([code, count]) => [code, count - shown] as const)
    .filter(([, count]) => count > 0);
  return { chosen, left: new Map(left) };
}
