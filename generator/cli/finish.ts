import { coverageOf } from '../coverage.ts';
import { visible } from '../diagnostics/frame.ts';
import { printDiagnostics } from './printDiagnostics.ts';
import type { CommonArguments } from './arguments.ts';
import type { Host } from './host.ts';
import { jsonReport } from './jsonReport.ts';
import type { Outcome, Session } from './session.ts';
import { staleText } from './staleText.ts';

/** 0: fine; 1: something is wrong with the input; 2: usage; 3: the output is not what it should be. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Tells people or programs what a command did. */
export async function finish(
  host: Host,
  command: string,
  given: CommonArguments,
  session: Session,
): Promise<ExitCode> {
  const exitCode = exitCodeOf(session);
  if (given.json) {
    host.stdout(`${JSON.stringify(jsonReport(command, exitCode, session), null, 2)}\n`);
    return exitCode;
  }
  await printDiagnostics(host, given, session);
  for (const outcome of session.outcomes) {
    // Diagnostics for programs have standard output for themselves.
    const print = given.format === 'text' ? host.stdout : host.stderr;
    if (outcome.stale !== null) print(staleText(outcome, given.verbose));
    if (given.silent) continue;
    if (given.verbose) host.stderr(assumptionText(outcome));
    host.stderr(`${summary(command, outcome)}\n`);
  }
  return exitCode;
}

export function exitCodeOf({ diagnostics, outcomes }: Session): ExitCode {
  if (diagnostics.hasErrors() || outcomes.some((outcome) => outcome.diagnostics.hasErrors())) return 1;
  return outcomes.some((outcome) => outcome.stale !== null && outcome.stale.length > 0) ? 3 : 0;
}

function assumptionText({ known }: Outcome): string {
  const assumptions = known.api?.assumptions ?? [];
  return assumptions
    .map(
      ({ rule, operation, subject, text }) =>
        `assumed ${rule}: ${visible(`${operation ?? 'the API'} ${subject}: ${text}`)}\n`,
    )
    .join('');
}

/** What was done, in one line, and below it what of the description is in the client and what is not. */
function summary(command: string, outcome: Outcome): string {
  const { project, known, diagnostics, timings } = outcome;
  const coverage = coverageOf(known.api, diagnostics.all());
  const counts = coverage.honoured.map(({ what, count }) => `${count} ${what}`);
  const left = coverage.notHonoured.map(({ what, count }) => `${what} ×${count}`);
  const assumed = known.api?.assumptions.length ?? 0;
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    `${project.name}: ${result(command, outcome)} in ${Math.round(total)} ms`,
    ...(counts.length === 0 ? [] : [`  honoured: ${counts.join(', ')}`]),
    ...(left.length === 0 ? [] : [`  to look at: ${left.join(', ')}`]),
    ...(assumed === 0
      ? []
      : [`  assumed: ${assumed} things that the description does not say (--verbose lists them)`]),
  ].join('\n');
}

function result(command: string, { project, diagnostics, changes, stale }: Outcome): string {
  const { output } = project.config;
  if (diagnostics.hasErrors()) return command === 'validate' ? 'not sound' : 'nothing was written';
  if (stale !== null) return stale.length === 0 ? `${output} is fresh` : `${output} is stale`;
  if (changes === null) return 'sound';
  const removed = changes.changes.filter(({ after }) => after === null).length;
  const written = changes.changes.length - removed;
  const would = command === 'dry run' ? 'would be ' : '';
  return `${output}: ${written} files ${would}written, ${changes.unchanged.length} unchanged, ${removed} removed`;
}
