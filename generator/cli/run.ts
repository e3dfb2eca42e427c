import yargs from 'yargs';
import {
  commonOptions,
  convertOptions,
  messageOptions,
  outputOption,
  projectsPositional,
  UsageError,
} from './arguments.ts';
import type { ExitCode } from './finish.ts';
import type { Host } from './host.ts';
import { version } from './version.ts';

type Job = () => Promise<ExitCode>;

/**
 * Runs one command line. Bad input and bad usage are told to the user; whatever is thrown otherwise is a bug of ours
 * and is told as such.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const asked = parse(argv, host);
    if (typeof asked !== 'string') return await asked();
    host.stdout(`${asked}\n`);
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) {
      host.stderr(`lapwright: ${cause.message}\nlapwright --help lists commands and options\n`);
      return 2;
    }
    host.stderr(bugReport(cause, argv.includes('--verbose')));
    return 1;
  }
}

/** Reads a command line. @returns what it asks to do, or the text of `--help` and `--version` */
function parse(argv: readonly string[], host: Host): Job | string {
  const chosen: Job[] = [];
  let text = '';
  const choose = (job: Job): void => void chosen.push(job);
  yargs([...argv])
    .scriptName('lapwright')
    .usage('$0 [command] [options]\n\nTurns OpenAPI or LAP into a typed TypeScript client package.')
    .command(
      ['generate [projects..]', '$0'],
      'Write the packages',
      (cli) =>
        cli
          .positional('projects', projectsPositional)
          .options({ ...commonOptions, ...outputOption })
          .option('dry-run', { type: 'boolean', default: false, describe: 'Say what would be written' }),
      (given) =>
        choose(async () =>
          (await commands()).generateCommand(host, { ...given, projects: named(given.projects) }),
        ),
    )
    .command(
      'check [projects..]',
      'Exit with 3 when the packages on disk are not what would be written',
      (cli) => cli.positional('projects', projectsPositional).options({ ...commonOptions, ...outputOption }),
      (given) =>
        choose(async () =>
          (await commands()).checkCommand(host, { ...given, projects: named(given.projects) }),
        ),
    )
    .command(
      'validate [projects..]',
      'Say what is wrong with the descriptions',
      (cli) => cli.positional('projects', projectsPositional).options(commonOptions),
      (given) =>
        choose(async () =>
          (await commands()).validateCommand(host, { ...given, projects: named(given.projects) }),
        ),
    )
    .command(
      'inspect [projects..]',
      'Print how the descriptions are understood',
      (cli) => cli.positional('projects', projectsPositional).options(commonOptions),
      (given) =>
        choose(async () =>
          (await commands()).inspectCommand(host, { ...given, projects: named(given.projects) }),
        ),
    )
    .command(
      'convert <description>',
      'Write OpenAPI as LAP, or LAP as OpenAPI',
      (cli) => cli.positional('description', described).options(convertOptions),
      (given) =>
        choose(async () =>
          (await import('./convertCommand.ts')).convertCommand(host, {
            ...given,
            description: fromStdin(given.description),
          }),
        ),
    )
    .command(
      'verify <openapi> <lap>',
      'Exit with 3 when a LAP document no longer describes an OpenAPI document',
      (cli) =>
        cli
          .positional('openapi', described)
          .positional('lap', described)
          .options({ ...messageOptions, json: commonOptions.json }),
      (given) => {
        const both = { openapi: fromStdin(given.openapi), lap: fromStdin(given.lap) };
        if (both.openapi === '-' && both.lap === '-')
          throw new UsageError('only one of the two can come from standard input');
        choose(async () => (await import('./verifyCommand.ts')).verifyCommand(host, { ...given, ...both }));
      },
    )
    .parserConfiguration({ 'duplicate-arguments-array': false })
    .strict()
    .check(
      (given) =>
        !(given['silent'] === true && given['verbose'] === true) ||
        '--silent and --verbose exclude each other',
    )
    .check(
      (given) =>
        !(given['json'] === true && given['format'] !== undefined && given['format'] !== 'text') ||
        '--json and --format exclude each other',
    )
    .version(version())
    .alias({ help: 'h', version: 'V' })
    .locale('en')
    .wrap(Math.min(host.columns, 110))
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(message ?? error.message);
    })
    .parse([...argv], {}, (_error, _arguments, output) => {
      text = output;
    });
  return chosen[0] ?? text;
}

/** A variadic positional is a list, whatever its type says. */
const named = (projects: unknown): readonly string[] => (Array.isArray(projects) ? projects.map(String) : []);

const described = { type: 'string', demandOption: true, describe: 'A file, a URL, or -' } as const;

/** yargs reads the positional `-` as an empty text. */
const fromStdin = (description: string): string => (description === '' ? '-' : description);

const commands = () => import('./commands.ts');

function bugReport(cause: unknown, verbose: boolean): string {
  const { message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  const trace = verbose ? `${stack ?? ''}\n` : '';
  return `lapwright: internal error: ${message}\n${trace}This is a bug in lapwright, not in your input. Please report it with the command and the input: https://github.com/lapwright/lapwright/issues${verbose ? '' : ' (--verbose shows where it happened)'}\n`;
}
