import { jsonpath } from 'json-p3';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { JsonValue, Origin } from '../ir/types.ts';
import { child } from './pointer.ts';

type Location = readonly (string | number)[];

/**
 * Applies an OpenAPI Overlay (1.0 or 1.1) to a document. Its actions run in order, each on the result of the one
 * before. What cannot be applied is reported in the overlay and left out.
 * @param overlay the parsed overlay
 * @param file its name in messages
 * @returns a new document; the given one stays as it is
 */
export function applyOverlay(
  document: JsonValue,
  overlay: JsonValue,
  file: string,
  report: Report,
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
  let result = copy(document);
  for (const [index, action] of actions.entries()) {
    result = applyAction(result, action, {
      report,
      origin: (key) => origin(child(`/actions/${index}`, key)),
    });
  }
  return result;
}

interface Place {
  readonly report: Report;
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
  const source = memberOf(action, 'copy');
  const update = source === undefined ? memberOf(action, 'update') : copied(document, source, place);
  if (update === undefined) return document;
  return locations.reduce(
    (current: JsonValue, location) => replaceAt(current, location, (value) => merge(value, update)),
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
function remove(document: JsonValue, locations: readonly Location[], { report, origin }: Place): JsonValue {
  let result = document;
  for (const location of locations.toReversed()) {
    const key = location.at(-1);
    if (key === undefined) {
      report('overlay/action', { cause: 'the whole document cannot be removed' }, origin('target'));
      continue;
    }
    result = replaceAt(result, location.slice(0, -1), (parent) => without(parent, key));
  }
  return result;
}

function without(parent: JsonValue, key: string | number): JsonValue {
  if (Array.isArray(parent)) return parent.filter((_: JsonValue, index) => index !== key);
  if (parent === null || typeof parent !== 'object') return parent;
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
}

/** Objects are merged member by member, lists are joined, everything else is replaced (Overlay 1.0, section 4.4.3.1). */
function merge(value: JsonValue, update: JsonValue): JsonValue {
  if (Array.isArray(value)) return [...value, ...(Array.isArray(update) ? update : [update])];
  if (!isObject(value) || !isObject(update)) return update;
  const merged = new Map(Object.entries(value));
  for (const [key, inner] of Object.entries(update)) {
    const old = merged.get(key);
    merged.set(key, old === undefined ? inner : mergeMember(old, inner));
  }
  return Object.fromEntries(merged);
}

function mergeMember(old: JsonValue, update: JsonValue): JsonValue {
  // A list takes a list; a text in its place replaces it.
  if (Array.isArray(old) && !Array.isArray(update)) return update;
  return merge(old, update);
}

function replaceAt(value: JsonValue, location: Location, change: (value: JsonValue) => JsonValue): JsonValue {
  const [key, ...rest] = location;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) => (index === key ? replaceAt(item, rest, change) : item));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? replaceAt(inner, rest, change) : inner]),
  );
}

function valueAt(value: JsonValue, location: Location): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const key of location) {
    if (here === undefined || here === null || typeof here !== 'object') return undefined;
    here = Reflect.get(here, key) as JsonValue | undefined; // Members of JSON data are JSON data.
  }
  return here;
}

/** Every place gets a value of its own: YAML aliases share theirs, and an action means one place. */
function copy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function memberOf(value: JsonValue, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
