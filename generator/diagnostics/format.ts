import type { Locate, Location } from '../source/sources.ts';
import type { Texts } from '../source/texts.ts';
import type { Diagnostic } from './diagnostic.ts';
import { codeFrame, type Paint, plain, visible } from './frame.ts';

/** What every format needs to show where something is. */
export interface FormatContext {
  readonly locate: Locate;
  readonly texts: Texts;
}

/** A diagnostic with its place worked out. */
export interface Placed {
  readonly diagnostic: Diagnostic;
  /** Null: the place is not in a text. */
  readonly location: Location | null;
}

export function place(diagnostics: readonly Diagnostic[], { locate }: FormatContext): readonly Placed[] {
  return diagnostics.map((diagnostic) => ({
    diagnostic,
    location: diagnostic.origin === null ? null : locate(diagnostic.origin),
  }));
}

/**
 * Diagnostics for people: `file:line:col severity code: message`, the lines around the place, and `help:`.
 * @returns '' when there are none; no line break at the end
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  context: FormatContext,
  paint: Paint = plain,
): string {
  return place(diagnostics, context)
    .map((placed) => formatOne(placed, context, paint))
    .join('\n\n');
}

function formatOne({ diagnostic, location }: Placed, { locate, texts }: FormatContext, paint: Paint): string {
  const { severity, code, message, help, origin, related } = diagnostic;
  const where = location === null ? visible(origin?.file ?? '') : showLocation(location);
  const start = where === '' ? '' : `${paint.strong(where)} `;
  const rows = [`${start}${paint[severity](severity)} ${paint.faint(`${code}:`)} ${visible(message)}`];
  const text = location === null ? undefined : texts.get(location.file)?.text;
  if (location !== null && text !== undefined) rows.push(codeFrame(text, location, paint[severity], paint));
  for (const other of related) {
    const there = locate(other.origin);
    rows.push(
      `  ${paint.faint('see:')} ${there === null ? other.origin.file : showLocation(there)} ${visible(other.message)}`,
    );
  }
  if (help !== '') rows.push(`  ${paint.faint('help:')} ${help}`);
  return rows.join('\n');
}

function showLocation({ file, line, column }: Location): string {
  return `${visible(file)}:${line}:${column}`;
}
