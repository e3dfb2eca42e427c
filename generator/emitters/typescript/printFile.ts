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

/**
 * The printer looks at every character, and most of them stand in comments, which it need not understand: it is given
 * a number for each, and the comments follow afterwards.
 */
function printStructures(statements: readonly StatementStructures[]): string {
  const comments: string[] = [];
  const mark = (comment: unknown): string => {
    if (typeof comment !== 'string' || comment === '') return '';
    const index = comments.push(comment.trimEnd()) - 1;
    return ['/**', '*/\n'].join(String(index));
  };
  const marked = statements.map((statement) => withMarks(statement, mark));
  const printed = printStructure(
    { kind: StructureKind.SourceFile, statements: marked },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
  return printed.replaceAll(/^( *)\/\*\*(\d+)\*\/$/gm, (_, pad: string, index: string) =>
    (comments[Number(index)] ?? '').replaceAll(/^/gm, pad),
  );
}

function withMarks(statement: StatementStructures, mark: (comment: unknown) => string): StatementStructures {
  if (statement.kind === StructureKind.TypeAlias)
    return { ...statement, leadingTrivia: mark(statement.leadingTrivia) };
  if (statement.kind !== StructureKind.Interface) return statement;
  const leadingTrivia = mark(statement.leadingTrivia);
  const properties = (statement.properties ?? []).map((property) =>
    Object.assign({}, property, { leadingTrivia: mark(property.leadingTrivia) }),
  );
  return { ...statement, leadingTrivia, properties };
}
