import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CommonArguments } from './arguments.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

/** Messages of one code that people are shown; `--verbose` shows all of them. */
const shown = 10;

/** Prints what is wrong: as text where people read it, in other formats where programs do. */
export function printDiagnostics(host: Host, given: CommonArguments, session: Session): void {
  const all = [session, ...session.outcomes].flatMap(({ diagnostics }) => diagnostics.all());
  const { chosen, left } = choose(all, given);
  host.stderr(chosen.map((d) => `${d.origin?.file ?? ''} ${d.severity} ${d.code}: ${d.message}\n`).join(''));
  for (const [code, count] of left) host.stderr(`… and ${count} more ${code} (--verbose shows all)\n`);
}

/** What people are shown: errors always, remarks when they ask for everything, of each code only so many. */
function choose(
  all: readonly Diagnostic[],
  { silent, verbose }: CommonArguments,
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
