import type { LapDocument } from '../tree.ts';

/** A name is usual from this many operations on, and this part of all that have no body. */
const least = 3;
const share = 0.8;

/**
 * Names that nearly every operation without a body has, such as `api-version`: where there is a body they are no part
 * of it either. (In documents that compilers made, names of nearly all operations stand in `@common_fields`; small
 * documents have none.)
 */
export function usualNames(document: LapDocument): ReadonlySet<string> {
  const bodiless = document.endpoints.filter(({ method }) => method === 'GET' || method === 'DELETE');
  const counts = new Map<string, number>();
  for (const { required, optional } of bodiless) {
    const names = new Set([...(required ?? []), ...(optional ?? [])].map(({ name }) => name));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = Math.max(least, share * bodiless.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([name]) => name));
}
