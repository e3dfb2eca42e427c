import type { JsonValue } from '../ir/types.ts';
import { child } from './pointer.ts';
import type { Moved } from './texts.ts';

/** A place in a file. */
interface Place {
  readonly file: string;
  readonly pointer: string;
}

type Members = ReadonlyMap<string, Place>;

/**
 * Where the members of objects and lists were written, while overlays take them apart and put them together: by the
 * object or list, as every place of the document has one of its own.
 */
export interface Places {
  readonly of: (holder: JsonValue) => Members;
  readonly set: (holder: JsonValue, members: Members) => void;
  /** A copy in which every place has a value of its own, with the places of a file. */
  readonly adopt: (value: JsonValue, place: Place) => JsonValue;
}

const nowhere: Members = new Map();

export function createPlaces(): Places {
  const known = new WeakMap<object, Members>();
  const of: Places['of'] = (holder) =>
    typeof holder === 'object' && holder !== null ? (known.get(holder) ?? nowhere) : nowhere;
  const set: Places['set'] = (holder, members) => {
    if (typeof holder === 'object' && holder !== null) known.set(holder, members);
  };
  const adopt: Places['adopt'] = (value, { file, pointer }) => {
    if (value === null || typeof value !== 'object') return value;
    const members = Object.entries(value).map(
      ([key, inner]) => [key, { file, pointer: child(pointer, key) }, inner] as const,
    );
    const copies = members.map(([key, place, inner]) => [key, adopt(inner, place)] as const);
    const result: JsonValue = Array.isArray(value)
      ? copies.map(([, inner]) => inner)
      : Object.fromEntries(copies);
    set(result, new Map(members.map(([key, place]) => [key, place])));
    return result;
  };
  return { of, set, adopt };
}

/** The pointers of a document whose values stand elsewhere: in an overlay, or further down in the same file. */
export function movedPlaces(document: JsonValue, file: string, places: Places): Moved {
  const moved = new Map<string, Place>();
  const open: { readonly value: JsonValue; readonly pointer: string }[] = [{ value: document, pointer: '' }];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, pointer } = entry;
    if (value === null || typeof value !== 'object') continue;
    const members = places.of(value);
    for (const [key, inner] of Object.entries(value)) {
      const here = child(pointer, key);
      const place = members.get(key);
      if (place !== undefined && (place.file !== file || place.pointer !== here)) moved.set(here, place);
      open.push({ value: inner, pointer: here });
    }
  }
  return moved;
}
