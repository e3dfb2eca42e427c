import { realpathSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { typecheck } from './typecheck.ts';

/** One message of the compiler. */
export interface CompilerError {
  /** Relative to the checked folder, `/` between parts; '' where the message is about no file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Type-checks files of a folder, which are ES modules, under the strict flags.
 * @param include patterns below the folder; what they import is checked as well
 */
export function compilerErrors(place: string, include: readonly string[]): readonly CompilerError[] {
  const folder = realpathSync(place);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const output = typecheck(folder, include);
  const errors = parseErrors(output);
  if (output !== '' && errors.length === 0) throw new Error(`the compiler failed: ${output.slice(0, 2_000)}`);
  return errors.map(({ file, line, code, message }) => {
    return {
      file: file === '' ? '' : relative(folder, resolve(folder, file)).split(sep).join('/'),
      line,
      code,
      message,
    };
  });
}

/** Reads `file(line,column): error TS1234: message`; indented lines go on with the message before. */
export function parseErrors(output: string): readonly CompilerError[] {
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
