/** A property that every instance and every weak type has, so that they always have one in common. */
export const common = '~';

/**
 * A JSON value as the TypeScript type that holds exactly this value: `{"a": [1]}` is `{ "a": [1] }`.
 *
 * What is measured is whether a value belongs to the generated type. Three habits of the compiler stand in the way,
 * which are no part of what a type means:
 * - a fresh literal is refused for properties that the type does not name: instances are types, not literals;
 * - a constant is widened (`string` for `'a'`): the type of an instance holds literals only;
 * - a type with nothing but optional properties ("weak") refuses an object that has none of them, although the
 *   object belongs to it: instances and weak types get one optional property `~` in common. Arrays and texts get
 *   none, they stay refused.
 */
export function instanceType(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberType(value);
  if (Array.isArray(value)) return `[${value.map(instanceType).join(', ')}]`;
  if (typeof value !== 'object') throw new TypeError(`not a JSON value: ${typeof value}`);
  const properties = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${instanceType(member)}`,
  );
  return `{ ${[...properties, `'${common}'?: never`].join('; ')} }`;
}

/** Numbers beyond the range of a double (`1e400`) are read as Infinity by every JSON parser here. */
function numberType(value: number): string {
  return Number.isFinite(value) ? String(value) : 'number';
}
