import { nowhere, type LapField, type LapType } from '../../../readers/lap/tree.ts';
import { pythonText } from '../python/text.ts';
import { get, isList, isMap, truthy, type Raw } from '../raw/tree.ts';
import { from, resolved, type Compiling } from './compiling.ts';
import { child, children, type Place } from './place.ts';

/** Arrays in arrays; only a schema that contains itself goes deeper, and its innermost items are `any`. */
const maxArrays = 40;

export const named = (name: string, format: string | null = null): LapType => ({
  kind: 'name',
  name,
  format,
  nullable: false,
  fields: null,
  span: nowhere,
});

export const arrayOf = (itemType: LapType): LapType => ({
  kind: 'array',
  items: itemType,
  nullable: false,
  fields: null,
  span: nowhere,
});

const scalarWords: ReadonlyMap<string, string> = new Map([
  ['string', 'str'],
  ['integer', 'int'],
  ['number', 'num'],
  ['boolean', 'bool'],
  ['object', 'map'],
]);

/** The value of `type`; of a list (OAS 3.1) the first that is not "null". */
function typeWord(schema: Raw | undefined): string {
  const type = get(schema, 'type');
  const first = isList(type) ? type.find((item) => item !== 'null') : type;
  return first === undefined ? 'any' : pythonText(first);
}

/** A type without the properties of objects: parameters and response fields. */
export function plainType(compiling: Compiling, place: Place, arrays = 0): LapType {
  const at = resolved(compiling, place);
  if (!isMap(at.node) || arrays > maxArrays) return named('any');
  const word = typeWord(at.node);
  if (word === 'array') return arrayOf(plainType(compiling, child(at, 'items'), arrays + 1));
  const format = get(at.node, 'format');
  const name = scalarWords.get(word) ?? word;
  const formatted = format !== undefined && truthy(format) && ['str', 'int', 'num'].includes(name);
  return named(name, formatted && scalarWords.has(word) ? pythonText(format) : null);
}

/** A type of a body, with the properties of objects down to the depth of the options. */
export function inlineType(compiling: Compiling, place: Place, depth = 0, arrays = 0): LapType {
  const at = resolved(compiling, place);
  if (!isMap(at.node) || arrays > maxArrays) return named('any');
  const word = typeWord(at.node);
  if (word === 'array') return arrayOf(inlineType(compiling, child(at, 'items'), depth, arrays + 1));
  const expands =
    word === 'object' && truthy(get(at.node, 'properties')) && depth < compiling.options.bodyDepth;
  if (!expands) return plainType(compiling, at);
  const required = requiredNames(at.node);
  const fields = children(child(at, 'properties')).map(([name, property]): LapField => {
    const type = inlineType(compiling, property, depth + 1, arrays);
    const field = { name, required: required.has(name), type, mangled: false, span: nowhere };
    return from(compiling, property, field);
  });
  return { ...named('map'), fields };
}

export function requiredNames(schema: Raw | undefined): ReadonlySet<string> {
  const required = get(schema, 'required');
  return new Set(isList(required) ? required.map(pythonText) : []);
}

/** The values of an enum as they are joined in LAP; null for fewer than two, which LAP does not write. */
export function enumText(schema: Raw | undefined): string | null {
  const values = get(schema, 'enum');
  // Python walks over the characters of a text.
  const listed = typeof values === 'string' ? [...values] : values;
  const written = isList(listed) ? listed.filter((value) => value !== null) : [];
  return written.length > 1 ? written.map(enumValue).join('/') : null;
}

const enumValue = (value: Raw): string => (typeof value === 'boolean' ? String(value) : pythonText(value));

export function defaultText(schema: Raw | undefined): string | null {
  const value = get(schema, 'default');
  return value === undefined ? null : pythonText(value);
}
