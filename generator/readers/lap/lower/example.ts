import { emptyDoc, type Origin, type Property, type TypeRef } from '../../../ir/types.ts';
import type { Lowering } from './context.ts';
import { fieldPlace, itemPlace, type Place } from './place.ts';

const unknownType: TypeRef = { kind: 'unknown' };
const maxDepth = 20;

/** The type that an example shows. What it does not show is unknown, and no property of it is known to be needed. */
export function typeOfExample(
  value: unknown,
  place: Place,
  origin: Origin,
  lowering: Lowering,
  depth = 0,
): TypeRef {
  switch (typeof value) {
    case 'string':
      return { kind: 'scalar', scalar: 'string' };
    case 'number':
      return { kind: 'scalar', scalar: 'number' };
    case 'boolean':
      return { kind: 'scalar', scalar: 'boolean' };
    default:
      break;
  }
  if (typeof value !== 'object' || value === null || depth > maxDepth) return unknownType;
  if (Array.isArray(value)) {
    const items = typeOfItems(value, itemPlace(place), origin, lowering, depth);
    return { kind: 'array', items };
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { kind: 'map', values: unknownType };
  const properties = entries.map(([wireName, part]): Property => {
    const type = typeOfExample(part, fieldPlace(place, wireName), origin, lowering, depth + 1);
    return { wireName, type, presence: 'optional', ...unsaid, origin };
  });
  lowering.addType({
    id: place.id,
    hint: place.hint,
    view: 'both',
    doc: emptyDoc,
    origin,
    kind: 'object',
    properties,
    additional: 'open',
  });
  return { kind: 'ref', to: place.id };
}

const unsaid = { access: 'both', default: undefined, secret: false, doc: emptyDoc } as const;

/** Items that are objects are shown together; items of one scalar kind have it; others are unknown. */
function typeOfItems(
  items: readonly unknown[],
  place: Place,
  origin: Origin,
  lowering: Lowering,
  depth: number,
): TypeRef {
  const kinds = new Set(items.map((item) => (Array.isArray(item) ? 'array' : typeof item)));
  const [first] = items;
  if (kinds.size !== 1 || first === null) return unknownType;
  if (!kinds.has('object')) return typeOfExample(first, place, origin, lowering, depth + 1);
  const merged = new Map<string, unknown>();
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    for (const [key, value] of Object.entries(item)) if (!merged.has(key)) merged.set(key, value);
  }
  return typeOfExample(Object.fromEntries(merged), place, origin, lowering, depth + 1);
}
