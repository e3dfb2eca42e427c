import type { JsonValue } from '../ir/types.ts';
import { child, parsePointer } from './pointer.ts';
import { baseAt, type Place, type Resources, withoutFragment } from './resources.ts';
import type { RefFailure, ResolvedRef, SourceDocument } from './sources.ts';

/** What loading has gathered. */
export interface Store {
  /** By file name. */
  readonly documents: Map<string, SourceDocument>;
  /** URL to file name, and back. */
  readonly files: Map<string, string>;
  readonly urls: Map<string, string>;
  readonly failures: Map<string, RefFailure>;
  readonly resources: Resources;
}

/**
 * How many references one resolution may follow: `#/paths/~1a/get` where `/a` is a `$ref` itself. They are counted
 * over all places that are tried, so that references which lead back to themselves end soon.
 */
const maxHops = 20;
interface Budget {
  hops: number;
}

/** See `Sources.resolve`. */
export function resolveRef(
  store: Store,
  ref: string,
  from: string,
  at: string,
  budget: Budget = { hops: maxHops },
): ResolvedRef | null {
  const hash = ref.indexOf('#');
  const address = hash === -1 ? ref : ref.slice(0, hash);
  const fragment = hash === -1 ? '' : ref.slice(hash + 1);
  const byText = store.resources.ids.get(ref);
  for (const place of placesOf(store, address, from, at)) {
    const found = inside(store, place, fragment, budget);
    if (found !== null) return found;
  }
  return byText === undefined ? null : inside(store, byText, '', budget);
}

/** Where the part of a reference before `#` may lead, best first. */
function* placesOf(
  store: Store,
  address: string,
  from: string,
  at: string,
): Generator<Place & { uri: string }> {
  const documentUrl = store.urls.get(from) ?? '';
  const base = at === '' && store.resources.bases.size === 0 ? '' : baseAt(from, at, store.resources);
  const uris = [base, documentUrl].map((start) => (start === '' ? null : absolute(address, start)));
  for (const uri of new Set(uris)) {
    if (uri === null) continue;
    const byId = store.resources.ids.get(uri);
    if (byId !== undefined) yield { ...byId, uri };
    const file = store.files.get(uri);
    const isSame = byId !== undefined && byId.file === file && byId.pointer === '';
    if (file !== undefined && !isSame) yield { file, pointer: '', uri };
  }
}

function absolute(address: string, base: string): string | null {
  if (address === '') return withoutFragment(base);
  return URL.canParse(address, base) ? withoutFragment(new URL(address, base).href) : null;
}

function inside(
  store: Store,
  place: Place & { uri?: string },
  fragment: string,
  budget: Budget,
): ResolvedRef | null {
  const root = store.documents.get(place.file)?.data;
  if (root === undefined) return null;
  if (fragment !== '' && !fragment.startsWith('/')) {
    const anchor = store.resources.anchors.get(`${place.uri}#${decode(fragment)}`);
    return anchor === undefined ? null : walk(store, anchor.file, '', parsePointer(anchor.pointer), budget);
  }
  const start = parsePointer(place.pointer);
  const plain = decode(fragment);
  const decoded = walk(store, place.file, '', [...start, ...parsePointer(plain)], budget);
  if (decoded !== null || plain === fragment) return decoded;
  // A key may hold a percent sign that nobody encoded, or a slash that is written %2F instead of ~1.
  const asWritten = walk(store, place.file, '', [...start, ...parsePointer(fragment)], budget);
  if (asWritten !== null || !/%2f/i.test(fragment)) return asWritten;
  return walk(store, place.file, '', [...start, ...parsePointer(fragment).map(decode)], budget);
}

function walk(
  store: Store,
  file: string,
  pointer: string,
  tokens: readonly string[],
  budget: Budget,
): ResolvedRef | null {
  let value = valueAt(store, file, pointer);
  let here = pointer;
  for (const [index, token] of tokens.entries()) {
    if (value === undefined || value === null || typeof value !== 'object') return null;
    if (!hasMember(value, token)) {
      const ref: unknown = Reflect.get(value, '$ref');
      if (typeof ref !== 'string' || budget.hops === 0) return null;
      budget.hops -= 1;
      const next = resolveRef(store, ref, file, here, budget);
      return next === null ? null : walk(store, next.file, next.pointer, tokens.slice(index), budget);
    }
    value = Reflect.get(value, token) as JsonValue; // Members of JSON data are JSON data.
    here = child(here, token);
  }
  return value === undefined ? null : { file, pointer: here, value };
}

function valueAt(store: Store, file: string, pointer: string): JsonValue | undefined {
  let value = store.documents.get(file)?.data;
  for (const token of parsePointer(pointer)) {
    if (value === undefined || value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, token) as JsonValue | undefined; // Members of JSON data are JSON data.
  }
  return value;
}

function hasMember(value: object, token: string): boolean {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(token) && Number(token) < value.length;
  return Object.hasOwn(value, token);
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** See `Sources.failure`. */
export function failureOf(store: Store, ref: string, from: string): RefFailure | null {
  const uri = absolute(withoutFragment(ref), store.urls.get(from) ?? '');
  if (uri === null) return { kind: 'unreadable', target: ref, cause: 'this is no URL' };
  return store.failures.get(uri) ?? null;
}
