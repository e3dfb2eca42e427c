import type { JsonValue } from '../../../ir/types.ts';
import { isObject, items, member, type Node, valueOf } from '../node.ts';
import { isAnnotation, isJsonType, type JsonType } from './keywords.ts';

/**
 * The types that `not: { type: … }` excludes, where it says nothing else; null for every other `not`: a type cannot
 * say it.
 */
export function excludedTypes(part: Node): ReadonlySet<JsonType> | null {
  const not = valueOf(part, 'not');
  if (!isObject(not)) return null;
  const keys = Object.keys(not).filter((key) => !isAnnotation(key));
  if (keys.length !== 1 || keys[0] !== 'type') return null;
  const type = not['type'];
  const names = Array.isArray(type) ? type : [type];
  const types = names.filter((name) => typeof name === 'string' && isJsonType(name));
  return types.length === names.length ? new Set(types) : null;
}

/** What is left of some types. Without integers there are still fractions, so `number` stays where only those go. */
export function withoutExcluded(types: ReadonlySet<JsonType>, parts: readonly Node[]): ReadonlySet<JsonType> {
  const gone = parts.flatMap((part) => [...(excludedTypes(part) ?? [])]);
  if (gone.length === 0) return types;
  return new Set(
    [...types].filter((type) => !gone.includes(type) && !(type === 'integer' && gone.includes('number'))),
  );
}

/** The values that `not: { enum: … }` or `not: { const: … }` excludes, where it says nothing else; null otherwise. */
export function excludedValues(part: Node): readonly JsonValue[] | null {
  const not = valueOf(part, 'not');
  if (!isObject(not)) return null;
  const [key = '', ...others] = Object.keys(not).filter((name) => !isAnnotation(name));
  const value = not[key];
  if (others.length > 0 || value === undefined) return null;
  if (key === 'const') return [value];
  return key === 'enum' && Array.isArray(value) ? value : null;
}

/**
 * Names that `not: { required: … }` excludes: of each list one must not be there. Several lists stand in an `anyOf`.
 * @returns null for every other `not`
 */
export function absentNames(not: Node | null): readonly (readonly string[])[] | null {
  if (not === null || !isObject(not.value)) return null;
  const keys = Object.keys(not.value).filter((key) => !isAnnotation(key));
  if (keys.length === 1 && keys[0] === 'anyOf') {
    const lists = items(member(not, 'anyOf')).map(absentNames);
    return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
  }
  const isPlain = keys.every(
    (key) => key === 'required' || (key === 'type' && valueOf(not, 'type') === 'object'),
  );
  const names = items(member(not, 'required')).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return isPlain && names.length > 0 ? [names] : null;
}
