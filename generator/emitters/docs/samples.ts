import type { NamedType, Operation, TypeId, TypeRef } from '../../ir/types.ts';
import { resolveShape } from '../../passes/shape.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { literal, objectKey, str } from '../typescript/escape.ts';
import { type Code, flat, list, object } from '../typescript/layout.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

/** Deepest nesting of a sample; what lies deeper is left empty. */
const deepest = 4;

/** Required parameters of a call with sample values, on one line: `{ user_id: 'user_id' }`; '' when none is needed. */
export function sampleParams(planned: PlannedOperation, operation: Operation, types: Types): string {
  if (planned.optionalParams) return '';
  const parameters = planned.parameters
    .filter(({ parameter }) => parameter.presence === 'required')
    .map(({ key, parameter }) => [objectKey(key), sample(parameter.type, key, types, 0)] as const);
  return flat(object([...parameters, ...sampleBody(planned, operation, types)]));
}

function sampleBody(
  { body }: PlannedOperation,
  operation: Operation,
  types: Types,
): readonly (readonly [string, Code])[] {
  if (body.kind === 'none' || operation.body === null) return [];
  if (body.kind === 'flat') return requiredFields(types.get(body.type), types, 0);
  const content = body.kind === 'key' ? body.content : body.contents[0];
  if (content === undefined || operation.body.presence === 'optional') return [];
  if (content.payload === 'binary') return [['body', 'new Blob()']];
  const isText = content.payload === 'text' || content.payload === 'xml';
  return [['body', isText ? str('text') : sample(content.type, 'body', types, 0)]];
}

function requiredFields(
  type: NamedType | undefined,
  types: Types,
  depth: number,
): readonly (readonly [string, Code])[] {
  if (type?.kind !== 'object') return [];
  return type.properties
    .filter((property) => property.presence === 'required')
    .map(
      (property) =>
        [objectKey(property.wireName), sample(property.type, property.wireName, types, depth)] as const,
    );
}

/** A value of a type, named after where it stands. */
function sample(type: TypeRef, name: string, types: Types, depth: number): Code {
  const shape = resolveShape(type, types);
  if (depth > deepest) return '{}';
  switch (shape.kind) {
    case 'scalar':
      return sampleScalar(shape.scalar, name);
    case 'literal':
      return literal(shape.value) ?? '0';
    case 'enum':
      return literal(shape.members[0]?.value ?? '') ?? '0';
    case 'array':
      return list([sample(shape.items, name, types, depth + 1)]);
    case 'tuple':
      return list(shape.items.slice(0, shape.required).map((item) => sample(item, name, types, depth + 1)));
    case 'object':
      return object(requiredFields(shape, types, depth + 1));
    case 'union':
      return sample(shape.members[0] ?? { kind: 'unknown' }, name, types, depth + 1);
    case 'tagged': {
      const [variant] = shape.variants;
      if (variant === undefined) return '{}';
      const inner = resolveShape(variant.type, types);
      const fields = inner.kind === 'object' ? requiredFields(inner, types, depth + 1) : [];
      const tag = objectKey(shape.tag);
      const value = literal(variant.values[0] ?? '') ?? '0';
      return object([[tag, value], ...fields.filter(([key]) => key !== tag)]);
    }
    default:
      return '{}';
  }
}

function sampleScalar(scalar: Extract<TypeRef, { kind: 'scalar' }>['scalar'], name: string): Code {
  if (scalar === 'boolean') return 'true';
  if (scalar === 'integer' || scalar === 'number' || scalar === 'int64') return '1';
  if (scalar === 'null') return 'null';
  if (scalar === 'binary') return 'new Blob()';
  if (scalar === 'date') return str('2026-01-31');
  return scalar === 'dateTime' ? str('2026-01-31T12:00:00Z') : str(name.slice(0, 40));
}
