import { printStructure, type StatementStructures, StructureKind } from 'ts-morph';
import type { OutputFile } from '../output.ts';
import type { Imports } from './imports.ts';
import { breakLines } from './layout.ts';

/**
 * Prints a file: imports, declarations of types, then code that is laid out already. One print for the whole file:
 * printing costs little per declaration and much per call.
 */
export function printFile(
  path: string,
  imports: Imports,
  types: readonly StatementStructures[],
  code: readonly string[],
): OutputFile {
  const declared = printStructures([...imports.structures(), ...types]);
  const { text, settled } = breakLines(
    [declared.trimEnd(), ...code].filter((part) => part !== '').join('\n\n'),
  );
  return { path, text: `${text}\n`, syntax: settled ? 'verbatim' : 'typescript' };
}

function printStructures(statements: readonly StatementStructures[]): string {
  return printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
}
