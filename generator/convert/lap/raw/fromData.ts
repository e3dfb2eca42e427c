import type { JsonValue } from '../../../ir/types.ts';
import type { Raw, RawScalar } from './tree.ts';

/**
 * A parsed document as a raw tree. Number literals and the order of keys that look like integers are lost already,
 * so this is for texts that only a lenient reader takes.
 */
export function rawFromData(value: JsonValue): Raw {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isArray(value)) return value.map(rawFromData);
  const entries = new Map(Object.entries(value).map(([key, item]) => [key, rawFromData(item)]));
  return { kind: 'map', entries, typedKeys: noTypedKeys };
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const noTypedKeys: ReadonlyMap<string, RawScalar> = new Map();
