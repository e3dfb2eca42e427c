import type { Problem, Reading } from './blocks.ts';
import type { DirectiveLine } from './lines.ts';
import { losslessWord } from './lossless/lines.ts';
import type { LapExtra, LapField, LapParam, LapType, Span } from './tree.ts';
import { isBalanced } from './typeScanner.ts';
import type { Where } from './where.ts';

/**
 * Reads a line and reports its problems. Where the first line of several reads better alone, what follows it is no
 * part of it.
 * @returns null where the line is lost
 */
export function take<T>(
  line: DirectiveLine,
  read: (line: DirectiveLine) => Reading<T>,
  where: Where,
): T | null {
  const reading = read(line);
  const end = line.text.indexOf('\n');
  if ((reading.problems.length > 0 || reading.doubtful) && end !== -1) {
    const alone = { ...line, text: line.text.slice(0, end), span: { ...line.span, end: line.at(end) } };
    const first = read(alone);
    if (first.value !== null && first.problems.length === 0) {
      const span = { start: line.at(end + 1), end: line.span.end };
      const text = line.text.slice(end + 1);
      where.report('lap/stray-line', { line: where.line(span), text }, where.origin(span));
      return first.value;
    }
  }
  for (const problem of reading.problems) reportUnreadable(line.word, problem, where);
  return reading.value;
}

export function reportUnreadable(word: string, problem: Problem, where: Where): void {
  const { what, text, span } = problem;
  where.report('lap/unreadable-line', { line: where.line(span), word, what, text }, where.origin(span));
}

/** Reports a second line where one is allowed. */
export function reportRepeated(line: DirectiveLine, kept: string, where: Where): void {
  const args = { line: where.line(line.span), word: line.word, kept };
  where.report('lap/repeated', args, where.origin(line.span));
}

/** Keeps lines with unknown words and reports each word once. */
export function extrasFrom(lines: readonly DirectiveLine[], where: Where): readonly LapExtra[] {
  return lines
    .filter((line) => line.directive === null)
    .map(({ word, text, span }) => {
      if (word !== losslessWord) {
        const args = { word, line: where.line(span) };
        where.reportOnce('lap/unknown-directive', word, args, where.origin(span));
      }
      return { word, text, span };
    });
}

/** Reports entries that were read although they look torn or mangled. */
export function reportOddParams(params: readonly LapParam[], where: Where): void {
  for (const param of params) {
    reportOdd(param.name, param.mangled, param.span, where);
    reportOddType(param.type, where);
  }
}

export function reportOddFields(fields: readonly LapField[], where: Where): void {
  for (const field of fields) {
    reportOdd(field.name, field.mangled, field.span, where);
    reportOddType(field.type, where);
  }
}

function reportOddType(type: LapType, where: Where): void {
  if (type.fields !== null) reportOddFields(type.fields, where);
  if (type.kind === 'array') reportOddType(type.items, where);
  if (type.kind === 'dictionary') reportOddType(type.values, where);
}

function reportOdd(name: string, mangled: boolean, span: Span, where: Where): void {
  const args = { line: where.line(span), name };
  if (mangled) where.report('lap/mangled-entry', args, where.origin(span));
  if (looksTorn(name)) where.report('lap/odd-name', args, where.origin(span));
}

/** Separators in a name (but for what stands in parentheses), or one half of a pair of parentheses. */
const looksTorn = (name: string): boolean =>
  !isBalanced(name, '(', ')') || /, |: /.test(name.replace(/\([^()]*\)/g, ''));
