import type { Location } from '../source/sources.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type FormatContext, place } from './format.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A SARIF 2.1.0 log (OASIS standard): what code-scanning services read. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  context: FormatContext,
  version: string,
): string {
  const placed = place(diagnostics, context);
  const rules = [...new Map(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic])).values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, help }) => ({ id: code, ...(help === '' ? {} : { help: { text: help } }) }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lapwright', version, rules } },
        // Columns count UTF-16 units, as SARIF assumes where nothing is said.
        columnKind: 'utf16CodeUnits',
        results: placed.map(({ diagnostic, location }) => ({
          ruleId: diagnostic.code,
          ruleIndex: rules.findIndex(({ id }) => id === diagnostic.code),
          level: levels[diagnostic.severity],
          message: { text: diagnostic.message },
          locations: location === null ? [] : [toSarif(location)],
          relatedLocations: diagnostic.related.flatMap((other) => {
            const there = context.locate(other.origin);
            return there === null ? [] : [{ ...toSarif(there), message: { text: other.message } }];
          }),
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function toSarif({ file, line, column, length }: Location) {
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, region } };
}

function toUri(file: string): string {
  return /^https?:/.test(file) ? file : file.split('/').map(encodeURIComponent).join('/');
}
