import type { JsonValue } from '../ir/types.ts';
import { child } from './pointer.ts';

/** A place that can be referred to by an identifier instead of a pointer. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** The identifiers that documents declare: `$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12, section 8.2). */
export interface Resources {
  /** By absolute URI without a fragment, and by the text of an `$id` that is a mere fragment. */
  readonly ids: Map<string, Place>;
  /** By absolute URI of the resource, `#`, and the name. */
  readonly anchors: Map<string, Place>;
  /** By file: pointers of schemas with an `$id` and the base URI that holds below them. */
  readonly bases: Map<string, { readonly pointer: string; readonly base: string }[]>;
}

export function createResources(): Resources {
  return { ids: new Map(), anchors: new Map(), bases: new Map() };
}

const dataKeys = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** Notes the identifiers in a document. The first of two equal ones counts. */
export function indexResources(root: JsonValue, file: string, url: string, resources: Resources): void {
  const seen = new Set<object>();
  const open: { value: JsonValue; pointer: string; base: string }[] = [
    { value: root, pointer: '', base: url },
  ];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, pointer } = entry;
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    const base = isList ? entry.base : noteIdentifiers(value, { file, pointer }, entry.base, resources);
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || typeof inner !== 'object' || (!isList && dataKeys.has(key))) continue;
      open.push({ value: inner, pointer: child(pointer, key), base });
    }
  }
}

function noteIdentifiers(value: object, place: Place, outer: string, resources: Resources): string {
  const id: unknown =
    Reflect.get(value, '$id') ?? (place.pointer === '' ? Reflect.get(value, '$self') : undefined);
  let base = outer;
  if (typeof id === 'string' && id !== '') {
    if (id.startsWith('#')) setFirst(resources.ids, id, place);
    else if (URL.canParse(id, outer)) {
      base = withoutFragment(new URL(id, outer).href);
      setFirst(resources.ids, base, place);
      if (Object.hasOwn(value, '$id')) noteBase(place, base, resources);
    }
  }
  for (const key of ['$anchor', '$dynamicAnchor']) {
    const name: unknown = Reflect.get(value, key);
    if (typeof name === 'string') setFirst(resources.anchors, `${base}#${name}`, place);
  }
  return base;
}

function noteBase(place: Place, base: string, resources: Resources): void {
  const bases = resources.bases.get(place.file) ?? [];
  bases.push({ pointer: place.pointer, base });
  resources.bases.set(place.file, bases);
}

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

export function withoutFragment(uri: string): string {
  const hash = uri.indexOf('#');
  return hash === -1 ? uri : uri.slice(0, hash);
}

/** The `$id` schema that encloses a place, as its base URI; '' where there is none. */
export function baseAt(file: string, pointer: string, resources: Resources): string {
  let best = '';
  let length = -1;
  for (const entry of resources.bases.get(file) ?? []) {
    const encloses = pointer === entry.pointer || pointer.startsWith(`${entry.pointer}/`);
    if (encloses && entry.pointer.length > length) {
      best = entry.base;
      length = entry.pointer.length;
    }
  }
  return best;
}
