import type { Options } from 'yargs';

/** A command line that asks for something impossible (exit code 2). */
export class UsageError extends Error {}

export type Format = 'text' | 'json' | 'github' | 'sarif';

/** Arguments of every command that reads descriptions. What was not given is undefined. */
export interface CommonArguments {
  readonly projects?: readonly string[] | undefined;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly strict: boolean;
  readonly json: boolean;
  readonly format: Format;
  readonly silent: boolean;
  readonly verbose: boolean;
}

export const formats: readonly Format[] = ['text', 'json', 'github', 'sarif'];

export const commonOptions = {
  input: {
    alias: 'i',
    type: 'string',
    requiresArg: true,
    describe: 'API description: a file, a URL, or - for standard input',
  },
  config: {
    alias: 'c',
    type: 'string',
    requiresArg: true,
    describe: 'Config file; default: lapwright.config.* here or above',
  },
  strict: { type: 'boolean', default: false, describe: 'Treat warnings as errors' },
  json: {
    type: 'boolean',
    default: false,
    describe: 'Print one machine-readable report of the run on standard output',
  },
  format: {
    choices: formats,
    default: 'text' as Format,
    requiresArg: true,
    describe: 'How diagnostics are printed; all but text go to standard output',
  },
  silent: { type: 'boolean', default: false, describe: 'Print errors only' },
  verbose: {
    type: 'boolean',
    default: false,
    describe: 'Print assumptions, timings and every single diagnostic',
  },
} as const satisfies Record<string, Options>;

export const outputOption = {
  output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Folder of the package' },
} as const satisfies Record<string, Options>;

export const projectsPositional = {
  type: 'string',
  describe: 'Projects of the config file; default: all of them',
} as const;
