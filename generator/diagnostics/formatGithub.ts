import type { Diagnostic } from './diagnostic.ts';
import { type FormatContext, type Placed, place } from './format.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub turns into annotations of a pull request, one per line. */
export function formatGithub(diagnostics: readonly Diagnostic[], context: FormatContext): string {
  return place(diagnostics, context).map(formatCommand).join('\n');
}

function formatCommand({ diagnostic, location }: Placed): string {
  const { severity, code, message, help, origin } = diagnostic;
  const properties: string[] = [];
  if (location !== null) {
    const { file, line, column, length } = location;
    properties.push(`file=${escapeProperty(file)}`, `line=${line}`, `endLine=${line}`);
    properties.push(`col=${column}`, `endColumn=${column + length}`);
  } else if (origin !== null) properties.push(`file=${escapeProperty(origin.file)}`);
  properties.push(`title=${escapeProperty(code)}`);
  const text = help === '' ? message : `${message}\nhelp: ${help}`;
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

/** The escapes that the runner undoes; without them a message could end the command and begin another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
