import type { Project } from '../config/load.ts';
import { createDiagnostics, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { distinct } from '../diagnostics/distinct.ts';
import type { FormatContext } from '../diagnostics/format.ts';
import { type Run, type Understood, understand } from '../generate.ts';
import { createLocate } from '../source/locate.ts';
import { createTexts } from '../source/texts.ts';
import type { Changes } from '../writer/compare.ts';
import type { StaleFile } from '../writer/check.ts';
import type { CommonArguments } from './arguments.ts';
import type { Host } from './host.ts';
import { showProgress, type Timing } from './progress.ts';
import { type Need, selectProjects } from './select.ts';

/** What a command did to one project. */
export interface Outcome {
  readonly project: Project;
  readonly known: Understood;
  readonly diagnostics: Diagnostics;
  readonly timings: readonly Timing[];
  /** Null: nothing was compared or written. */
  readonly changes: Changes | null;
  /** Null: the command was not `check`. */
  readonly stale: readonly StaleFile[] | null;
}

/** What a command did, for people and for programs. */
export interface Session {
  /** What is wrong with the config. */
  readonly diagnostics: Diagnostics;
  readonly outcomes: readonly Outcome[];
  /** Every text that was read, and where things are in them. */
  readonly context: FormatContext;
}

/** What a command does with a project once its description is understood. */
export type Work = (
  project: Project,
  known: Understood,
  run: Run,
) => Promise<Partial<Pick<Outcome, 'changes' | 'stale'>>>;

/** Runs a command for each project, one after the other: a project that fails does not stop the others. */
export async function runSession(
  host: Host,
  given: CommonArguments,
  need: Need,
  work: Work,
): Promise<Session> {
  const texts = createTexts();
  const locate = createLocate(texts);
  const diagnostics = createDiagnostics(given.strict);
  const selection = await selectProjects(host.cwd, given, need, texts, diagnostics.report);
  const outcomes: Outcome[] = [];
  for (const project of selection) {
    const own = createDiagnostics(given.strict);
    const progress = showProgress(host, project.name, given.silent);
    const run: Run = {
      cwd: host.cwd,
      stdin: host.stdin,
      texts,
      report: own.report,
      hasErrors: own.hasErrors,
      stage: progress.stage,
    };
    const known = await understand(project, run);
    const done = await work(project, known, run);
    outcomes.push({
      project,
      known,
      diagnostics: distinct(own, locate),
      timings: progress.timings(),
      changes: done.changes ?? null,
      stale: done.stale ?? null,
    });
  }
  return { diagnostics, outcomes, context: { texts, locate } };
}
