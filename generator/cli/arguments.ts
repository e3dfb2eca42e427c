import type { Options } from 'yargs';

/** A command line that asks for something impossible (exit code 2). */
export class UsageError extends Error {}

export type Format = 'text' | 'json' | 'github' | 'sarif';

/** How diagnostics are told. */
export interface MessageArguments {
  readonly strict: boolean;
  readonly format: Format;
  readonly silent: boolean;
  readonly verbose: boolean;
}

/** Arguments of the commands that work on projects. What was not given is undefined. */
export interface CommonArguments extends MessageArguments {
  readonly projects?: readonly string[] | undefined;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly json: boolean;
}

const formats: readonly Format[] = ['text', 'json', 'github', 'sarif'];

export const messageOptions = {
  strict: { type: 'boolean', default: false, describe: 'Treat warnings as errors' },
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
  json: {
    type: 'boolean',
    default: false,
    describe: 'Print one machine-readable report of the run on standard output',
  },
  ...messageOptions,
} as const satisfies Record<string, Options>;

export const convertOptions = {
  output: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe: 'File to write; default: standard output',
  },
  to: {
    choices: ['lap', 'openapi'],
    requiresArg: true,
    describe: 'Format to write; default: what the output is called, else the other one',
  },
  lean: { type: 'boolean', default: false, describe: 'LAP without texts' },
  lossless: { type: 'boolean', default: false, describe: 'LAP with extra directives for what it cannot say' },
  'body-depth': { type: 'number', requiresArg: true, describe: 'Depth of objects in LAP bodies; default 2' },
  'response-depth': {
    type: 'number',
    requiresArg: true,
    describe: 'Depth of objects in LAP responses; default 3',
  },
  'legacy-auth': { type: 'boolean', default: false, describe: 'LAP spells HTTP authentication the old way' },
  ...messageOptions,
} as const satisfies Record<string, Options>;

export const outputOption = {
  output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Folder of the package' },
} as const satisfies Record<string, Options>;

export const projectsPositional = {
  type: 'string',
  describe: 'Projects of the config file; default: all of them',
} as const;
