import type { JsonValue, NamedType, Scalar, TypeId, TypeRef } from '../ir/types.ts';
import { unreachable } from '../ir/types.ts';

/** How far a default is compared with its type; what lies deeper counts as valid. */
const deepest = 8;

/** Whether a value, a property's default, is one that its type allows. */
export function isValid(
  value: JsonValue,
  type: TypeRef,
  types: ReadonlyMap<TypeId, NamedType>,
  depth = 0,
): boolean {
  if (depth > deepest) return true;
  const valid = (part: JsonValue, of: TypeRef): boolean => isValid(part, of, types, depth + 1);
  switch (type.kind) {
    case 'ref': {
      const named = types.get(type.to);
      return named === undefined || isValidNamed(value, named, valid);
    }
    case 'scalar':
      return isScalar(value, type.scalar);
    case 'literal':
      return value === type.value;
    case 'array':
      return isList(value) && value.every((item) => valid(item, type.items));
    case 'tuple':
      return (
        isList(value) &&
        value.length >= type.required &&
        value.every((item, at) => valid(item, type.items[at] ?? type.rest ?? { kind: 'never' }))
      );
    case 'map':
      return isRecord(value) && Object.values(value).every((item) => valid(item, type.values));
    case 'nullable':
      return value === null || valid(value, type.inner);
    case 'union':
      return type.members.some((member) => valid(value, member));
    case 'intersection':
      return type.members.every((member) => valid(value, member));
    case 'unknown':
      return true;
    case 'never':
      return false;
    default:
      return unreachable(type);
  }
}

function isValidNamed(
  value: JsonValue,
  type: NamedType,
  valid: (part: JsonValue, of: TypeRef) => boolean,
): boolean {
  switch (type.kind) {
    case 'object':
      return (
        isRecord(value) &&
        type.properties.every((property) => {
          if (!Object.hasOwn(value, property.wireName)) return property.presence === 'optional';
          return valid(value[property.wireName] ?? null, property.type);
        })
      );
    case 'enum':
      return (
        type.members.some((member) => member.value === value) || (type.open && typeof value === 'string')
      );
    case 'tagged':
      return isRecord(value) && Object.hasOwn(value, type.tag);
    case 'alias':
      return valid(value, type.target);
    default:
      return unreachable(type);
  }
}

function isScalar(value: JsonValue, scalar: Scalar): boolean {
  switch (scalar) {
    case 'null':
      return value === null;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'int64':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'string':
    case 'date':
    case 'dateTime':
    case 'base64':
    case 'binary':
      return typeof value === 'string';
    default:
      return unreachable(scalar);
  }
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isRecord = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !isList(value);
