import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One message of the compiler. */
export interface TypeError {
  /** Relative to the checked folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** The strictest flags a user may have: generated code must compile under all of them, its runtime too. */
const strict = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  moduleDetection: 'force',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** What is checked, relative to the root: whole folders, or files with all that they import. */
export type Checked = { readonly folders: readonly string[] } | { readonly files: readonly string[] };

/** Type-checks files below `root` in one run of the compiler. */
export async function typecheck(root: string, checked: Checked): Promise<readonly TypeError[]> {
  mkdirSync(root, { recursive: true });
  const what =
    'files' in checked
      ? { files: checked.files }
      : { include: checked.folders.map((folder) => `${folder}/**/*.ts`) };
  const config = { compilerOptions: strict, ...what };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config, null, 2));
  // Packages are ES modules; without this the compiler would take their files for CommonJS.
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module' }));
  const parameters = [tsc, '-p', join(root, 'tsconfig.json'), '--pretty', 'false'];
  const { status, output } = await run(process.execPath, parameters, root);
  const errors = parse(output);
  if (status !== 0 && errors.length === 0) throw new Error(`the compiler failed: ${output.slice(0, 2_000)}`);
  return errors;
}

/** Reads `file(line,column): error TS1234: message`; indented lines go on with the message before. */
export function parse(output: string): readonly TypeError[] {
  const errors: { file: string; line: number; code: string; message: string }[] = [];
  for (const line of output.split(/\r?\n/)) {
    const match = /^(?<file>[^\s(][^(]*)\((?<line>\d+),\d+\): error (?<code>TS\d+): (?<message>.*)$/.exec(
      line,
    );
    const last = errors.at(-1);
    if (match?.groups !== undefined) {
      const { file = '', line: at = '0', code = '', message = '' } = match.groups;
      errors.push({ file, line: Number(at), code, message });
    } else if (line.startsWith('error ')) {
      errors.push({ file: '', line: 0, code: /TS\d+/.exec(line)?.[0] ?? '', message: line });
    } else if (last !== undefined && line.startsWith('  ')) {
      last.message += `\n${line}`;
    }
  }
  return errors;
}

function run(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((done) => {
    execFile(command, parameters, { cwd, maxBuffer: 2 ** 29 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : 1;
      done({ status, output: `${stdout}${stderr}` });
    });
  });
}
