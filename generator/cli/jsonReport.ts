import { coverageOf } from '../coverage.ts';
import type { FormatContext } from '../diagnostics/format.ts';
import { toJson } from '../diagnostics/formatJson.ts';
import type { ExitCode } from './finish.ts';
import type { Outcome, Session } from './session.ts';

/** The report of `--json`: everything a program may want to know about a run. */
export function jsonReport(command: string, exitCode: ExitCode, session: Session) {
  return {
    command,
    exitCode,
    diagnostics: toJson(session.diagnostics.all(), session.context),
    projects: session.outcomes.map((outcome) => projectReport(outcome, session.context)),
  };
}

function projectReport(
  { project, known, diagnostics, changes, stale, timings }: Outcome,
  context: FormatContext,
) {
  const all = changes?.changes ?? [];
  return {
    name: project.name,
    input: project.config.input,
    output: project.config.output,
    coverage: coverageOf(known.api, diagnostics.all()),
    diagnostics: toJson(diagnostics.all(), context),
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
