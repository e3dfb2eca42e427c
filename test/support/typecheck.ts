import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The strictest flags there are: generated code must pass whatever its user has switched on. */
export const strictFlags = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};

export interface TypecheckOptions {
  /** Patterns below the folder that are not roots; they are checked where something imports them. */
  readonly exclude?: readonly string[];
  readonly flags?: Record<string, unknown>;
}

/**
 * Type-checks a folder in one run of the compiler.
 * @param include patterns below the folder
 * @returns what the compiler says, '' when it is content
 */
export function typecheck(
  folder: string,
  include: readonly string[],
  { exclude = [], flags = {} }: TypecheckOptions = {},
): string {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'tsconfig.check.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strictFlags, ...flags }, include, exclude }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? '' : `${stdout}${stderr}` || `tsc ended with ${status}`;
}
