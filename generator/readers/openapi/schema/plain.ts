import type { JsonValue, TypeRef } from '../../../ir/types.ts';
import { isObject } from '../node.ts';
import { integerOf, stringOf } from './scalars.ts';
import { scalarType } from './typeRefs.ts';

/** Keywords beside which a single scalar type stays what it is. */
const harmless: ReadonlySet<string> = new Set([
  'type',
  'format',
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
]);

/**
 * The type of a schema that names one scalar type and nothing that changes it; null for every other schema. Most
 * properties of most documents are such schemas, and the way through all rules costs fifty times as much.
 */
export function plainType(schema: JsonValue): TypeRef | null {
  if (!isObject(schema) || typeof schema['type'] !== 'string') return null;
  for (const key in schema) if (!harmless.has(key)) return null;
  const format = schema['format'];
  const name = typeof format === 'string' ? format : '';
  switch (schema['type']) {
    case 'string':
      return stringOf(name);
    case 'integer':
      return integerOf(name);
    case 'number':
    case 'boolean':
      return scalarType(schema['type']);
    default:
      return null;
  }
}
