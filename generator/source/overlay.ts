import { jsonpath } from 'json-p3';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { createPlaces, type Places } from './overlayPlaces.ts';
import { child } from './pointer.ts';

type Location = readonly (string | number)[];

/**
 * Applies an OpenAPI Overlay (1.0 or 1.1) to a document. Its actions run in order, each on the result of the one
 * before. What cannot be applied is reported in the overlay and left out.
 * @param overlay the parsed overlay
 * @param file its name in messages
 * @param places where the document's members were written; those of the result are noted in it
 * @returns a new document; the given one stays as it is
 */
export function applyOverlay(
  document: JsonValue,
  overlay: JsonValue,
  file: string,
  report: Report,
  places: Places = createPlaces(),
): JsonValue {
  const origin = (pointer: string): Origin => ({ kind: 'node', file, pointer, part: 'value' });
  const version = memberOf(overlay, 'overlay');
  if (typeof version !== 'string' || !/^1\.[01](?:\.|$)/.test(version)) {
    report(
      'overlay/version',
      { found: JSON.stringify(version ?? null) },
      origin(version === undefined ? '' : '/overlay'),
    );
    return document;
  }
  const actions = memberOf(overlay, 'actions');
  if (!Array.isArray(actions)) {
    report('overlay/action', { cause: 'it has no list of actions' }, origin(''));
    return document;
  }
  let result = document;
  for (const [index, action] of actions.entries()) {
    result = applyAction(result, action, {
      report,
      places,
      file,
      pointer: `/actions/${index}`,
      origin: (key) => origin(child(`/actions/${index}`, key)),
    });
  }
  return result;
}

interface Place {
  readonly report: Report;
  readonly places: Places;
  /** Of the action. */
  readonly file: string;
  readonly pointer: string;
  /** The place of a member of the action. */
  readonly origin: (key: string) => Origin;
}

function applyAction(document: JsonValue, action: JsonValue, place: Place): JsonValue {
  const target = memberOf(action, 'target');
  const locations = typeof target === 'string' ? find(document, target, 'target', place) : null;
  if (locations === null || typeof target !== 'string') {
    if (typeof target !== 'string')
      place.report('overlay/action', { cause: 'its target is no text' }, place.origin('target'));
    return document;
  }
  if (locations.length === 0) {
    place.report('overlay/no-match', { target }, place.origin('target'));
    return document;
  }
  if (memberOf(action, 'remove') === true) return remove(document, locations, place);
  const { places, file, pointer } = place;
  const source = memberOf(action, 'copy');
  const written = memberOf(action, 'update');
  if (source === undefined && written === undefined && memberOf(action, 'remove') === undefined) {
    place.report(
      'overlay/action',
      { cause: 'it has neither update, remove nor copy' },
      place.origin('target'),
    );
    return document;
  }
  const at = { file, pointer: child(pointer, 'update') };
  const own = written === undefined ? undefined : places.adopt(written, at);
  const update = source === undefined ? own : copied(document, source, place);
  if (update === undefined) return document;
  return locations.reduce(
    (current: JsonValue, location) =>
      replaceAt(current, location, places, (value) => merge(value, update, places, at)),
    document,
  );
}

/** The one value that `copy` (Overlay 1.1) names; undefined after it was reported. */
function copied(document: JsonValue, source: JsonValue, place: Place): JsonValue | undefined {
  const found = typeof source === 'string' ? find(document, source, 'copy', place) : [];
  const [location] = found ?? [];
  if (location !== undefined && found?.length === 1) return valueAt(document, location);
  if (found !== null)
    place.report('overlay/action', { cause: 'copy must name exactly one value' }, place.origin('copy'));
  return undefined;
}

/** The places that an RFC 9535 query selects; null after a broken query was reported. */
function find(
  document: JsonValue,
  query: string,
  key: string,
  { report, origin }: Place,
): readonly Location[] | null {
  try {
    // The library's type of JSON is mutable; it changes nothing.
    const nodes = jsonpath.query(query, document as Parameters<typeof jsonpath.query>[1]);
    return [...nodes].map((node) => node.location);
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'it cannot be read';
    report('overlay/query', { query, cause }, origin(key));
    return null;
  }
}

/** Removes from the end, so that places in lists stay what they were. */
function remove(
  document: JsonValue,
  locations: readonly Location[],
  { report, origin, places }: Place,
): JsonValue {
  let result = document;
  for (const location of locations.toReversed()) {
    const key = location.at(-1);
    if (key === undefined) {
      report('overlay/action', { cause: 'the whole document cannot be removed' }, origin('target'));
      continue;
    }
    result = replaceAt(result, location.slice(0, -1), places, (parent) => without(parent, key, places));
  }
  return result;
}

function without(parent: JsonValue, key: string | number, places: Places): JsonValue {
  if (parent === null || typeof parent !== 'object') return parent;
  const left = Object.entries(parent).filter(([name]) => name !== String(key));
  return rebuild(Array.isArray(parent), left, (name) => places.of(parent).get(name), places);
}

/** An object or a list of members that stand at other places than before. */
function rebuild(
  isList: boolean,
  members: readonly (readonly [string, JsonValue])[],
  placeOf: (name: string) => Written | undefined,
  places: Places,
): JsonValue {
  const result: JsonValue = isList ? members.map(([, value]) => value) : Object.fromEntries(members);
  const noted = members.flatMap(([name], index) => {
    const place = placeOf(name);
    return place === undefined ? [] : [[isList ? String(index) : name, place] as const];
  });
  places.set(result, new Map(noted));
  return result;
}

/** Where a value was written. */
interface Written {
  readonly file: string;
  readonly pointer: string;
}

/** Objects are merged member by member, lists are joined, everything else is replaced (Overlay 1.0, section 4.4.3.1). */
function merge(value: JsonValue, update: JsonValue, places: Places, at: Written): JsonValue {
  if (Array.isArray(value)) {
    const added: JsonValue[] = Array.isArray(update) ? [...update] : [update];
    const all = [...value, ...added].map((item: JsonValue, index) => [String(index), item] as const);
    return rebuild(true, all, (name) => joinedPlace(value, update, Number(name), places, at), places);
  }
  if (!isObject(value) || !isObject(update)) return update;
  const merged = new Map(Object.entries(value));
  const noted = new Map(places.of(value));
  for (const [key, inner] of Object.entries(update)) {
    const old = merged.get(key);
    const place = places.of(update).get(key);
    const next = old === undefined ? inner : mergeMember(old, inner, places, place ?? at);
    merged.set(key, next);
    // What is merged stands where it stood; what is new or replaced, where it was written.
    if (place !== undefined && next === inner) noted.set(key, place);
  }
  return rebuild(false, [...merged], (name) => noted.get(name), places);
}

function joinedPlace(
  value: readonly JsonValue[],
  update: JsonValue,
  index: number,
  places: Places,
  at: Written,
): Written | undefined {
  if (index < value.length) return places.of(value).get(String(index));
  return Array.isArray(update) ? places.of(update).get(String(index - value.length)) : at;
}

function mergeMember(old: JsonValue, update: JsonValue, places: Places, at: Written): JsonValue {
  // A list takes a list; a text in its place replaces it.
  if (Array.isArray(old) && !Array.isArray(update)) return update;
  return merge(old, update, places, at);
}

function replaceAt(
  value: JsonValue,
  location: Location,
  places: Places,
  change: (value: JsonValue) => JsonValue,
): JsonValue {
  const [key, ...rest] = location;
  if (key === undefined) return change(value);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, name === String(key) ? replaceAt(inner, rest, places, change) : inner] as const,
  );
  return rebuild(Array.isArray(value), entries, (name) => places.of(value).get(name), places);
}

function valueAt(value: JsonValue, location: Location): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const key of location) {
    if (here === undefined || here === null || typeof here !== 'object') return undefined;
    here = Reflect.get(here, key) as JsonValue | undefined; // Members of JSON data are JSON data.
  }
  return here;
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function memberOf(value: JsonValue, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
