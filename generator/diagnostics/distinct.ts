import type { Locate } from '../source/sources.ts';
import type { Diagnostic, Diagnostics } from './diagnostic.ts';

/**
 * Diagnostics without those that say the same of the same place: what a YAML alias stands for is written once, and
 * read wherever it is used.
 */
export function distinct(diagnostics: Diagnostics, locate: Locate): Diagnostics {
  let found: readonly Diagnostic[] | null = null;
  return { ...diagnostics, all: () => (found ??= withoutRepetitions(diagnostics.all(), locate)) };
}

function withoutRepetitions(all: readonly Diagnostic[], locate: Locate): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const keyOf = ({ code, message }: Diagnostic): string => JSON.stringify([code, message]);
  for (const diagnostic of all) counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1);
  const seen = new Set<string>();
  return all.filter((diagnostic) => {
    const { origin } = diagnostic;
    const key = keyOf(diagnostic);
    // Finding a place may take another look at the whole text: only where it can make a difference.
    if (origin === null || counts.get(key) === 1) return true;
    const place = locate(origin);
    if (place === null) return true;
    const whole = `${key} ${place.file}:${place.line}:${place.column}`;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}
