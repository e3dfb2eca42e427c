import type { Origin } from '../../ir/types.ts';
import type { Span } from '../../readers/lap/tree.ts';
import type { Aspect, Difference, Subject } from './difference.ts';

/** A node of either document. Those made of the OpenAPI document have a pointer, those of the LAP a span. */
interface Spanned {
  readonly span: Span;
}

export interface Comparing {
  readonly openapiFile: string;
  readonly lapFile: string;
  readonly pointers: ReadonlyMap<object, string>;
  readonly found: Difference[];
  /** A lean document has no texts to compare. */
  readonly lean: boolean;
}

/** What is being compared, with the nodes that stand in for what one document lacks. */
export interface Subjects {
  readonly subject: Subject;
  readonly endpoint: string;
  readonly name: string;
  readonly openapi: Spanned;
  readonly lap: Spanned;
}

export function differ(
  comparing: Comparing,
  about: Subjects,
  aspect: Aspect,
  expected = '',
  found = '',
): void {
  const { subject, endpoint, name } = about;
  comparing.found.push({
    subject,
    aspect,
    endpoint,
    name,
    expected,
    found,
    openapi: openapiOrigin(comparing, about.openapi),
    lap: { kind: 'span', file: comparing.lapFile, start: about.lap.span.start, end: about.lap.span.end },
  });
}

function openapiOrigin(comparing: Comparing, node: object): Origin {
  const pointer = comparing.pointers.get(node) ?? '';
  const isItem = pointer === '' || /\/\d+$/.test(pointer) || /^\/(?:info|servers|host)\b/.test(pointer);
  return { kind: 'node', file: comparing.openapiFile, pointer, part: isItem ? 'value' : 'key' };
}

/** Reports an aspect that both have a text for; null is no text. */
export function compareTexts(
  comparing: Comparing,
  about: Subjects,
  aspect: Aspect,
  expected: string | null,
  found: string | null,
): void {
  if (expected !== found) differ(comparing, about, aspect, expected ?? '', found ?? '');
}

export interface Pairs<A, B> {
  readonly both: readonly (readonly [A, B])[];
  readonly onlyExpected: readonly A[];
  readonly onlyFound: readonly B[];
  /** Keys of what both have in either order, from the first to the last that differ; null: the order is the same. */
  readonly orders: readonly [string, string] | null;
}

/** Pairs up entries by key, the nth of a key with the nth. */
export function pairUp<A, B>(
  expected: readonly A[],
  found: readonly B[],
  keyOfA: (entry: A) => string,
  keyOfB: (entry: B) => string,
): Pairs<A, B> {
  const expectedByKey = numbered(expected, keyOfA);
  const foundByKey = numbered(found, keyOfB);
  const both: (readonly [A, B])[] = [];
  const onlyExpected: A[] = [];
  for (const [key, entry] of expectedByKey) {
    const partner = foundByKey.get(key);
    if (partner === undefined) onlyExpected.push(entry);
    else both.push([entry, partner]);
  }
  const shared = [...expectedByKey.keys()].filter((key) => foundByKey.has(key));
  const inFound = [...foundByKey.keys()].filter((key) => expectedByKey.has(key));
  const moved = (key: string, index: number): boolean => key !== inFound[index];
  const first = shared.findIndex(moved);
  const end = shared.findLastIndex(moved) + 1;
  return {
    both,
    onlyExpected,
    onlyFound: [...foundByKey].flatMap(([key, entry]) => (expectedByKey.has(key) ? [] : [entry])),
    orders: first === -1 ? null : [shared.slice(first, end).join(', '), inFound.slice(first, end).join(', ')],
  };
}

function numbered<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    byKey.set(count === 1 ? key : `${key} #${count}`, entry);
  }
  return byKey;
}
