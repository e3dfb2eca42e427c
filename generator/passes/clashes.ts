import type { EnumType, TypeRef } from '../ir/types.ts';
import { unreachable } from '../ir/types.ts';
import type { Direction } from '../ir/walk.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type ExactValues, exactScalar } from './exactValues.ts';
import type { Types } from './shape.ts';

/** One of several types has a value (`either`), or all of them at once (`both`). */
export type Together = 'either' | 'both';

export interface Clashes {
  /** Notes exact scalars in either type that stand where the other one has a value of the same form. */
  readonly compare: (a: TypeRef, b: TypeRef, together: Together) => void;
}

type ExactRef = Extract<TypeRef, { kind: 'scalar' }>;

/**
 * Finds places where the form of a value does not say what it is.
 * @param kept places that are known to stay as they are
 * @param keep is told of each further one
 */
export function createClashes(
  types: Types,
  values: ExactValues,
  direction: Direction,
  kept: ReadonlySet<TypeRef>,
  keep: (place: TypeRef) => void,
): Clashes {
  const seen = { either: new Map<Atom, Set<Atom>>(), both: new Map<Atom, Set<Atom>>() };
  const isExact = (atom: Atom): atom is ExactRef =>
    atom.kind === 'scalar' && exactScalar(atom, values) !== null && !kept.has(atom);

  const compare = (a: TypeRef, b: TypeRef, together: Together): void => {
    if (a.kind === 'ref' && b.kind === 'ref' && a.to === b.to) return;
    const others = atomsOf(b, types);
    for (const one of atomsOf(a, types)) for (const other of others) compareAtoms(one, other, together);
  };
  const compareAtoms = (a: Atom, b: Atom, together: Together): void => {
    if (a === b) return;
    if (isExact(a)) note(a, b, together);
    if (isExact(b)) note(b, a, together);
    const known = seen[together].get(a) ?? new Set();
    if (known.has(b)) return;
    seen[together].set(a, known.add(b));
    for (const [x, y] of pairsInside(a, b)) compare(x, y, together);
  };
  const note = (place: ExactRef, other: Atom, together: Together): void => {
    if (isExact(other) && other.scalar === place.scalar) return;
    const clash = together === 'both' ? excludes(other) : looksLike(place, other);
    if (clash) keep(place);
  };
  /** Whether a value in a program cannot be both. */
  const excludes = (other: Atom): boolean => other.kind !== 'unknown' && formOf(other) !== 'other';
  const looksLike = (place: ExactRef, other: Atom): boolean => {
    const form = formOf(other);
    if (place.scalar === 'dateTime')
      return direction === 'response' && (form === 'any' || (form === 'text' && canBe(other, moment)));
    // In a program, a bigint is told from everything else; a string of digits could be a text.
    const isText = values.int64 === 'string' && form === 'text' && canBe(other, wholeNumber);
    if (direction === 'request') return isText || (values.int64 === 'string' && form === 'any');
    return isText || form === 'any' || form === 'number';
  };
  return { compare };
}

/** Whether some place in the values of two types has a value of either whose form does not say which. */
export function isClash(a: TypeRef, b: TypeRef, types: Types, values: ExactValues): boolean {
  let found = false;
  createClashes(types, values, 'response', new Set(), () => (found = true)).compare(a, b, 'either');
  return found;
}

const moment = /^\d{4}-\d\d-\d\d[Tt ]/;
const wholeNumber = /^-?\d+$/;

function formOf(atom: Atom): 'number' | 'text' | 'any' | 'other' {
  switch (atom.kind) {
    case 'scalar':
      if (atom.scalar === 'boolean' || atom.scalar === 'null') return 'other';
      return atom.scalar === 'integer' || atom.scalar === 'int64' || atom.scalar === 'number'
        ? 'number'
        : 'text';
    case 'literal':
      if (typeof atom.value === 'boolean') return 'other';
      return typeof atom.value === 'number' ? 'number' : 'text';
    case 'enum':
      return atom.base === 'string' ? 'text' : 'number';
    case 'unknown':
      return 'any';
    case 'array':
    case 'tuple':
    case 'map':
    case 'object':
    case 'never':
      return 'other';
    default:
      return unreachable(atom);
  }
}

/** Whether a text of that type can look like this. */
function canBe(atom: Atom, pattern: RegExp): boolean {
  // Calendar dates have no time, and are no digits alone.
  if (atom.kind === 'scalar') return atom.scalar !== 'date';
  if (atom.kind === 'literal') return pattern.test(String(atom.value));
  return atom.kind === 'enum' && enumCanBe(atom, pattern);
}

const enumCanBe = ({ open, members }: EnumType, pattern: RegExp): boolean =>
  open || members.some(({ value }) => pattern.test(String(value)));

/** Types that stand at the same places in two values. */
function pairsInside(a: Atom, b: Atom): readonly (readonly [TypeRef, TypeRef])[] {
  const listA = itemsAt(a);
  const listB = itemsAt(b);
  if (listA !== null && listB !== null) {
    const length = Math.max(listA.first.length, listB.first.length) + 1;
    return Array.from({ length }, (_, at) => pair(listA.at(at), listB.at(at))).flat();
  }
  const membersA = membersOf(a);
  const membersB = membersOf(b);
  if (membersA === null || membersB === null) return [];
  const names = new Set([...membersA.known.keys(), ...membersB.known.keys()]);
  return [
    ...pair(membersA.rest, membersB.rest),
    ...[...names].flatMap((name) =>
      pair(membersA.known.get(name) ?? membersA.rest, membersB.known.get(name) ?? membersB.rest),
    ),
  ];
}

const pair = (a: TypeRef | null, b: TypeRef | null): readonly (readonly [TypeRef, TypeRef])[] =>
  a === null || b === null ? [] : [[a, b]];

interface Items {
  readonly first: readonly TypeRef[];
  readonly at: (index: number) => TypeRef | null;
}

function itemsAt(atom: Atom): Items | null {
  if (atom.kind === 'array') return { first: [], at: () => atom.items };
  return atom.kind === 'tuple' ? { first: atom.items, at: (index) => atom.items[index] ?? atom.rest } : null;
}

interface Members {
  readonly known: ReadonlyMap<string, TypeRef>;
  readonly rest: TypeRef | null;
}

function membersOf(atom: Atom): Members | null {
  if (atom.kind === 'map') return { known: new Map(), rest: atom.values };
  if (atom.kind !== 'object') return null;
  return {
    known: new Map(atom.properties.map((property) => [property.wireName, property.type])),
    rest: typeof atom.additional === 'string' ? null : atom.additional,
  };
}
