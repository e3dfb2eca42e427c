/** Writes the Dates in a parameter as `2026-11-20`: `format: date`. Wraps any parameter. */
export function dateOnly<P extends { readonly write: (value: unknown) => unknown }>(parameter: P): P {
  return { ...parameter, write: (value) => parameter.write(cut(value)) };
}

function cut(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Array.isArray(value) ? value.map(cut) : value;
}
