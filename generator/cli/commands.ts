import { dumpApi, type Names } from '../ir/dump.ts';
import { makeFiles, saveFiles } from '../generate.ts';
import { callShapes } from './callShapes.ts';
import type { CommonArguments } from './arguments.ts';
import { type ExitCode, exitCodeOf, finish } from './finish.ts';
import type { Host } from './host.ts';
import { printDiagnostics } from './printDiagnostics.ts';
import { runSession, type Work } from './session.ts';

/** Writes the packages, or with `--dry-run` says what it would write. */
export async function generateCommand(
  host: Host,
  given: CommonArguments & { readonly dryRun: boolean },
): Promise<ExitCode> {
  const processes = given.dryRun ? null : host.processes;
  const work: Work = async (project, known, run) => {
    const files = await makeFiles(known, run);
    return files === null ? {} : { changes: await saveFiles(project, files, run, processes) };
  };
  const session = await runSession(host, given, 'package', work);
  return finish(host, given.dryRun ? 'dry run' : 'generate', given, session);
}

/** Compares the packages on disk with what would be written: exit code 3 when they are stale. */
export async function checkCommand(host: Host, given: CommonArguments): Promise<ExitCode> {
  const work: Work = async (project, known, run) => {
    const files = await makeFiles(known, run);
    const changes = files === null ? null : await saveFiles(project, files, run, null);
    if (changes === null) return {};
    const { staleFiles } = await import('../writer/check.ts');
    return { changes, stale: staleFiles(changes) };
  };
  return finish(host, 'check', given, await runSession(host, given, 'package', work));
}

/** Reads the descriptions and says what is wrong with them. */
export async function validateCommand(host: Host, given: CommonArguments): Promise<ExitCode> {
  return finish(host, 'validate', given, await runSession(host, given, 'description', async () => ({})));
}

/** Prints how the descriptions were understood: as text, or with `--json` the intermediate representation itself. */
export async function inspectCommand(host: Host, given: CommonArguments): Promise<ExitCode> {
  const session = await runSession(host, given, 'description', async () => ({}));
  const understood = session.outcomes.flatMap(({ project, known: { api, plan } }) =>
    api === null || plan === null
      ? []
      : [{ project: project.name, api, calls: callShapes(plan), types: plan.types }],
  );
  const text = given.json
    ? `${JSON.stringify(understood.map(withPlainMaps), null, 2)}\n`
    : understood.map(({ api, ...names }) => dumpApi(api, names)).join('\n');
  host.stdout(text);
  await printDiagnostics(host, given, session);
  return exitCodeOf(session);
}

/** Maps as objects, so that they can be written as JSON. */
function withPlainMaps<T extends Names>(names: T) {
  return { ...names, calls: Object.fromEntries(names.calls), types: Object.fromEntries(names.types) };
}
