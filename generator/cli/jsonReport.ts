import { coverageOf } from '../coverage.ts';
import type { ExitCode } from './finish.ts';
import type { Outcome, Session } from './session.ts';

/** The report of `--json`: everything a program may want to know about a run. */
export function jsonReport(command: string, exitCode: ExitCode, session: Session) {
  return {
    command,
    exitCode,
    diagnostics: jsonDiagnostics(session.diagnostics.all(), session.texts),
    projects: session.outcomes.map((outcome) => projectReport(outcome, session)),
  };
}

function projectReport(
  { project, known, diagnostics, changes, stale, timings }: Outcome,
  { texts }: Session,
) {
  const all = changes?.changes ?? [];
  return {
    name: project.name,
    input: project.config.input,
    output: project.config.output,
    coverage: coverageOf(known.api, diagnostics.all()),
    diagnostics: jsonDiagnostics(diagnostics.all(), texts),
    assumptions: known.api?.assumptions ?? [],
    files: {
      written: all.filter(({ after }) => after !== null).map(({ path }) => path),
      removed: all.filter(({ after }) => after === null).map(({ path }) => path),
      unchanged: changes?.unchanged ?? [],
    },
    stale: stale ?? [],
    timings: Object.fromEntries(timings.map(({ stage, milliseconds }) => [stage, Math.round(milliseconds)])),
  };
}
