import type { Location } from '../source/sources.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type FormatContext, place } from './format.ts';

/** A diagnostic as programs read it. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly help: string;
  readonly location: Location | null;
  readonly related: readonly { readonly message: string; readonly location: Location | null }[];
}

/** Diagnostics as plain data, for the JSON report. */
export function toJson(
  diagnostics: readonly Diagnostic[],
  context: FormatContext,
): readonly JsonDiagnostic[] {
  return place(diagnostics, context).map(({ diagnostic, location }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    help: diagnostic.help,
    location,
    related: diagnostic.related.map((other) => ({
      message: other.message,
      location: context.locate(other.origin),
    })),
  }));
}

export function formatJson(diagnostics: readonly Diagnostic[], context: FormatContext): string {
  return JSON.stringify(toJson(diagnostics, context), null, 2);
}
