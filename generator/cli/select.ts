import { basename, resolve } from 'node:path';
import { loadConfig, type Project, toProject } from '../config/load.ts';
import { suggest } from '../config/suggest.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Texts } from '../source/texts.ts';
import { type CommonArguments, UsageError } from './arguments.ts';

/** What a command works on: the description, or the package that is made from it. */
export type Need = 'description' | 'package';

/**
 * Which projects a command is about: those that it names, all of the config file, or the one that `--input` and
 * `--output` describe.
 * @returns none after an error was reported
 * @throws UsageError
 */
export async function selectProjects(
  cwd: string,
  given: CommonArguments,
  need: Need,
  texts: Texts,
  report: Report,
): Promise<readonly Project[]> {
  const { input, output } = given;
  if (input === '') throw new UsageError('--input is empty');
  if (output === '') throw new UsageError('--output is empty');
  if (input !== undefined && given.config === undefined) {
    if (need === 'package' && output === undefined)
      throw new UsageError('--input needs --output, or a --config');
    if ((given.projects ?? []).length > 0)
      throw new UsageError('projects are named in a config file; --input has none');
    return [single(cwd, input, output ?? '')];
  }
  const loaded = await loadConfig({ cwd, file: given.config ?? '' }, texts, report);
  if (loaded === null) return [];
  if (loaded === 'none') {
    const [name] = given.projects ?? [];
    throw new UsageError(
      name === undefined
        ? `nothing to do: there is no lapwright.config file here or above; give --input${need === 'package' ? ' and --output' : ''}`
        : `there is no lapwright.config file here or above that could have a project ${name}; a description is given as --input ${name}`,
    );
  }
  const projects = pick(loaded, given.projects ?? [], report);
  if (projects === null || !distinctOutputs(projects, report)) return [];
  if (input === undefined && output === undefined) return projects;
  const [only, ...others] = projects;
  if (only === undefined || others.length > 0) throw new UsageError('--input and --output need one project');
  return [redirected(only, cwd, input, output)];
}

/** The project with another input or output, which are relative to the working directory. */
function redirected(
  project: Project,
  cwd: string,
  input: string | undefined,
  output: string | undefined,
): Project {
  const other = toProject('', { input: input ?? '-', output: output ?? '' }, cwd);
  return {
    ...project,
    ...(input === undefined ? {} : { input: other.input }),
    ...(output === undefined ? {} : { output: other.output }),
    config: {
      ...project.config,
      input: input ?? project.config.input,
      output: output ?? project.config.output,
    },
  };
}

function single(cwd: string, input: string, output: string): Project {
  const name = output === '' ? basename(input) : basename(resolve(cwd, output));
  return toProject(name, { input, output }, cwd);
}

function pick(
  projects: readonly Project[],
  names: readonly string[],
  report: Report,
): readonly Project[] | null {
  if (names.length === 0) return projects;
  const known = projects.map((project) => project.name);
  const unknown = names.filter((name) => !known.includes(name));
  for (const name of unknown)
    report('config/unknown-project', { name, known, hint: suggest(name, known) }, null);
  return unknown.length > 0 ? null : projects.filter((project) => names.includes(project.name));
}

function distinctOutputs(projects: readonly Project[], report: Report): boolean {
  const seen = new Map<string, string>();
  let distinct = true;
  for (const { name, output, config } of projects) {
    const first = seen.get(output);
    if (first !== undefined)
      report('config/same-output', { first, second: name, output: config.output }, null);
    distinct &&= first === undefined;
    seen.set(output, name);
  }
  return distinct;
}
