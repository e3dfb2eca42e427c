import { RequestError } from './errors.js';
import { isNothing } from './value.js';

/** Makes something of values that the user may have left out: undefined as soon as one is missing. */
export function given<V extends readonly unknown[], R>(
  values: { readonly [I in keyof V]: V[I] | undefined },
  make: (...values: V) => R,
): R | undefined {
  // Every one has been seen not to be undefined.
  return values.includes(undefined) ? undefined : make(...(values as unknown as V));
}

/** An option that no call can do without. @throws RequestError that names it: programs need not check types */
export function needed<T>(option: string, value: T | null | undefined): T {
  if (isNothing(value)) throw new RequestError('client', `${option} is missing`);
  return value;
}
