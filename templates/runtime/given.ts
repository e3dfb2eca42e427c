/** Makes something of values that the user may have left out: undefined as soon as one is missing. */
export function given<V extends readonly unknown[], R>(
  values: { readonly [I in keyof V]: V[I] | undefined },
  make: (...values: V) => R,
): R | undefined {
  // Every one has been seen not to be undefined.
  return values.includes(undefined) ? undefined : make(...(values as unknown as V));
}
