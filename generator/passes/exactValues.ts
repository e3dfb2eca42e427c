import type { TypesConfig } from '../config/options.ts';
import type { Scalar, TypeRef } from '../ir/types.ts';

/** What 64-bit integers and moments are in a program. */
export interface ExactValues {
  readonly int64: NonNullable<TypesConfig['int64']>;
  readonly dates: NonNullable<TypesConfig['dates']>;
}

export function exactValues({ int64 = 'number', dates = 'string' }: TypesConfig = {}): ExactValues {
  return { int64, dates };
}

/** Scalars that are something else in a program than in JSON; null for all other types. */
export function exactScalar(
  type: TypeRef,
  { int64, dates }: ExactValues,
): Extract<Scalar, 'int64' | 'dateTime'> | null {
  if (type.kind !== 'scalar') return null;
  if (type.scalar === 'int64' && int64 !== 'number') return 'int64';
  return type.scalar === 'dateTime' && dates === 'Date' ? 'dateTime' : null;
}

/** Whether every value is in a program what it is in JSON. */
export const isPlain = ({ int64, dates }: ExactValues): boolean => int64 === 'number' && dates === 'string';
