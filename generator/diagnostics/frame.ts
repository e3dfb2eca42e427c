import type { Location } from '../source/sources.ts';
import { createLines } from '../source/lines.ts';

/** Columns of the source that a frame shows; longer lines are cut around the place. */
const width = 100;

/** Paints parts of a message; `plain` leaves them as they are. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string) => text;
export const plain: Paint = { error: same, warning: same, info: same, faint: same, strong: same };

/**
 * The lines around a place, with the place underlined:
 * ```
 *   11 | paths:
 * > 12 |   /a: 5
 *      |       ^
 * ```
 */
export function codeFrame(
  text: string,
  location: Location,
  mark: (text: string) => string,
  paint: Paint,
): string {
  const lines = createLines(text);
  const line = location.line - 1;
  const first = Math.max(0, line - 1);
  const last = Math.min(lines.count - 1, line + 1);
  const gutter = String(last + 1).length;
  const from = Math.max(0, location.column - 1 - Math.floor(width / 2));
  const shown = (index: number) => visible(lines.text(index).slice(from, from + width));
  const rows: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const isPlace = index === line;
    const number = String(index + 1).padStart(gutter);
    rows.push(`${isPlace ? mark('>') : ' '} ${paint.faint(`${number} |`)} ${shown(index)}`.trimEnd());
    if (!isPlace) continue;
    const before = visible(lines.text(index).slice(from, location.column - 1));
    const length = Math.max(1, Math.min(location.length, from + width - location.column + 1));
    const blank = before.replace(/[^\t]/g, ' ');
    rows.push(`  ${' '.repeat(gutter)} ${paint.faint('|')} ${blank}${mark('^'.repeat(length))}`);
  }
  return rows.join('\n');
}

/** Control characters, which would change the terminal, and directional marks, which would reorder the line, become `?`. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    '?',
  );
}
