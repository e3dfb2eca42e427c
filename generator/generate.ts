import type { Project } from './config/load.ts';
import type { ProjectConfig } from './config/options.ts';
import type { Report } from './diagnostics/diagnostic.ts';
import type { OutputFile } from './emitters/output.ts';
import type { Api } from './ir/types.ts';
import type { Plan } from './plan/plan.ts';
import type { LoadOptions } from './source/context.ts';
import type { Sources } from './source/sources.ts';
import type { Texts } from './source/texts.ts';
import { type Changes, compareOutput } from './writer/compare.ts';
import { readVersion } from './writer/previous.ts';
import { type Processes, recoverOutput } from './writer/recover.ts';
import { writeChanges } from './writer/write.ts';

export type Stage = 'load' | 'read' | 'simplify' | 'plan' | 'emit' | 'format' | 'build' | 'write';

/** What a run is given besides its project. */
export interface Run {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly texts: Texts;
  readonly report: Report;
  readonly hasErrors: () => boolean;
  /** Runs a stage, shows it and takes its time. */
  readonly stage: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>;
}

/** What is known about a description once it has been read. Null: not known because of an error. */
export interface Understood {
  readonly sources: Sources | null;
  readonly api: Api | null;
  readonly plan: Plan | null;
}

/*
 * The pipeline. Each stage is imported when it is run: `--help` waits for none of them, `validate` for no emitter.
 */

/** load -> read -> simplify -> plan: all that can be said about a description without writing anything. */
export async function understand(project: Project, run: Run): Promise<Understood> {
  const config = withVersion(project);
  const sources = await run.stage('load', async () => {
    const { load } = await import('./source/load.ts');
    return load(project.input, loadOptions(config, run), run.report);
  });
  if (sources === null) return { sources, api: null, plan: null };
  const read = await run.stage('read', () => readSources(sources, config, run.report));
  if (read === null) return { sources, api: null, plan: null };
  const api = await run.stage('simplify', async () => {
    const { runPasses } = await import('./passes/runPasses.ts');
    return runPasses(read, config, run.report);
  });
  const plan = await run.stage('plan', async () => {
    const { planPackage } = await import('./plan/planPackage.ts');
    return planPackage(api, config, run.report);
  });
  return { sources, api, plan };
}

/** emit -> format -> build: every file of the package. A description with an error has none. */
export async function makeFiles(known: Understood, run: Run): Promise<readonly OutputFile[] | null> {
  const { api, plan } = known;
  if (api === null || plan === null || run.hasErrors()) return null;
  const emitted = await run.stage('emit', async () => {
    const { emitPackage } = await import('./emitters/emitPackage.ts');
    return emitPackage(api, plan);
  });
  const formatted = await run.stage('format', async () => {
    const { formatFiles } = await import('./writer/format.ts');
    return formatFiles(emitted);
  });
  const built = await run.stage('build', async () => {
    const { buildDist } = await import('./build/dist.ts');
    return buildDist(formatted);
  });
  return [...formatted, ...built];
}

/**
 * compare -> write.
 * @param processes null: nothing is written
 * @returns what was changed, or would be; null after an error: the output is as it was
 */
export async function saveFiles(
  project: Project,
  files: readonly OutputFile[],
  run: Run,
  processes: Processes | null,
): Promise<Changes | null> {
  return run.stage('write', async () => {
    if (processes !== null && !recoverOutput(project.output, processes, run.report)) return null;
    const changes = compareOutput(project.output, files, run.report);
    if (changes === null || processes === null) return changes;
    return writeChanges(changes, processes.own, run.report) ? changes : null;
  });
}

function loadOptions(config: ProjectConfig, { cwd, texts, stdin }: Run): LoadOptions {
  const { refs, overlays, headers, maxBytes } = config;
  return {
    cwd,
    texts,
    stdin,
    overlays: overlays ?? [],
    allowed: { roots: refs?.roots ?? [], origins: refs?.origins ?? [] },
    headers: headers ?? {},
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

async function readSources(sources: Sources, config: ProjectConfig, report: Report): Promise<Api | null> {
  if (sources.format === 'lap') {
    const { readLap } = await import('./readers/lap/readLap.ts');
    return readLap(sources, config, report);
  }
  const { readOpenApi } = await import('./readers/openapi/readOpenApi.ts');
  return readOpenApi(sources, {}, report);
}

/** A package keeps its version until somebody changes it: in the config, or by `npm version` in the package. */
function withVersion(project: Project): ProjectConfig {
  const { output } = project;
  const version = project.config.package?.version ?? (output === '' ? undefined : readVersion(output));
  if (version === undefined) return project.config;
  return { ...project.config, package: { ...project.config.package, version } };
}
