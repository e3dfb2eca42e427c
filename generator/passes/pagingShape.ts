import type { Operation, Property, Scalar, TypeRef, ValuePath } from '../ir/types.ts';
import type { Types } from './shape.ts';
import { itemsOf, propertiesOf, resolveShape } from './shape.ts';

/** A name without case and separators: `page[after]` is `pageafter`. */
export const normal = (name: string): string => name.toLowerCase().replaceAll(/[_\-.$[\]]/g, '');

/** A parameter of the query, or a property of a JSON body that is one object. */
export interface Field {
  readonly name: string;
  readonly type: TypeRef;
  /** What the author says: default, limits, description. */
  readonly default: unknown;
  readonly facts: readonly string[];
  readonly text: string;
}

export function fieldsOf(operation: Operation, types: Types): readonly Field[] {
  const [content, other] = operation.body?.contents ?? [];
  const flat = content?.payload === 'json' && other === undefined ? propertiesOf(content.type, types) : [];
  const query = operation.parameters.filter((parameter) => parameter.place === 'query');
  return [...query, ...flat].map((field) => ({
    name: field.wireName,
    type: field.type,
    default: field.default,
    facts: field.doc.facts,
    text: `${field.doc.summary} ${field.doc.description}`,
  }));
}

/** Names of the array of a page where the response has several. */
const itemsNames = new Set(
  'items data results result records entries values value list rows content'.split(' '),
);
/** Arrays that stand beside the results. */
const besides = new Set('errors warnings messages included links facets unreachable'.split(' '));
/** Objects that results are wrapped in. */
const wrappers = new Set('data result results response embedded body payload'.split(' '));

/** Way to the array of results: the answer itself, or the one array it has; null when that is not certain. */
export function itemsPath(answer: TypeRef, types: Types): ValuePath | null {
  if (itemsOf(answer, types) !== null) return [];
  const properties = propertiesOf(answer, types);
  const direct = resultsArray(properties, types);
  if (direct !== null) return [direct];
  if (properties.some((property) => isArray(property, types) && !besides.has(normal(property.wireName))))
    return null;
  const inner = properties.flatMap((property) => {
    if (!wrappers.has(normal(property.wireName))) return [];
    const found = resultsArray(propertiesOf(property.type, types), types);
    return found === null ? [] : [[property.wireName, found]];
  });
  const [first, second] = inner;
  if (first !== undefined) return second === undefined ? first : null;
  // Where there are no other results, what usually stands beside them is what was asked for: messages of a channel.
  const [only, another] = properties.filter((property) => isArray(property, types));
  return only !== undefined && another === undefined && holdsObjects(only.type, types)
    ? [only.wireName]
    : null;
}

const isArray = (property: Property, types: Types): boolean => itemsOf(property.type, types) !== null;

/** The only array, the only one of objects, or the only one that is called as results are. */
function resultsArray(properties: readonly Property[], types: Types): string | null {
  const arrays = properties.filter(
    (property) => isArray(property, types) && !besides.has(normal(property.wireName)),
  );
  const choices = [
    arrays,
    arrays.filter((property) => itemsNames.has(normal(property.wireName))),
    arrays.filter(({ type }) => holdsObjects(type, types)),
  ];
  for (const [first, second] of choices) {
    if (first !== undefined && second === undefined) return first.wireName;
  }
  return null;
}

function holdsObjects(type: TypeRef, types: Types): boolean {
  const items = itemsOf(type, types);
  return items !== null && resolveShape(items, types).kind !== 'scalar';
}

/** A property somewhere in an answer. */
export interface Place {
  readonly property: Property;
  readonly path: ValuePath;
  /** Normal name of the object that it stands in; '' for the answer itself. */
  readonly container: string;
  /** Normal names of the properties beside it. */
  readonly siblings: ReadonlySet<string>;
}

/** How deep what leads to the next page can lie: `pages.next.starting_after`. */
const deepest = 3;

/** All properties of an answer and of the objects in it, nearest first. */
export function placesOf(answer: TypeRef, types: Types): readonly Place[] {
  const found: Place[] = [];
  let level: readonly { readonly type: TypeRef; readonly path: ValuePath }[] = [{ type: answer, path: [] }];
  for (let depth = 0; depth < deepest; depth++) {
    const places = level.flatMap(({ type, path }) => {
      const properties = propertiesOf(type, types);
      const siblings = new Set(properties.map((property) => normal(property.wireName)));
      const container = normal(path.at(-1) ?? '');
      return properties.map((property) => ({
        property,
        path: [...path, property.wireName],
        container,
        siblings,
      }));
    });
    found.push(...places);
    level = places.map(({ property, path }) => ({ type: property.type, path }));
  }
  return found;
}

export function isScalar(type: TypeRef, types: Types, wanted: 'string' | 'integer' | 'boolean'): boolean {
  const shape = resolveShape(type, types);
  if (shape.kind !== 'scalar') return false;
  const allowed: { readonly [kind in typeof wanted]: readonly Scalar[] } = {
    string: ['string', 'base64'],
    integer: ['integer', 'int64', 'number'],
    boolean: ['boolean'],
  };
  return allowed[wanted].includes(shape.scalar);
}
