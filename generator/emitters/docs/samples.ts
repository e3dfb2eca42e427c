import type { NamedType, Operation, TypeId, TypeRef } from '../../ir/types.ts';
import { type ExactValues } from '../../passes/exactValues.ts';
import { resolveShape } from '../../passes/shape.ts';
import type { PlannedOperation } from '../../plan/plan.ts';
import { literal, objectKey, str } from '../typescript/escape.ts';
import { call, type Code, flat, list, object } from '../typescript/layout.ts';

/** What a sample is made from. */
export interface SampleContext {
  readonly types: ReadonlyMap<TypeId, NamedType>;
  readonly values: ExactValues;
}

/** Deepest nesting of a sample; what lies deeper is left empty. */
const deepest = 4;

/** Required parameters of a call with sample values, on one line: `{ user_id: 'user_id' }`; '' when none is needed. */
export function sampleParams(
  planned: PlannedOperation,
  operation: Operation,
  context: SampleContext,
): string {
  if (planned.optionalParams) return '';
  const parameters = planned.parameters
    .filter(({ parameter }) => parameter.presence === 'required')
    .map(({ key, parameter }) => [objectKey(key), sample(parameter.type, key, context, 0)] as const);
  return flat(object([...parameters, ...sampleBody(planned, operation, context)]));
}

function sampleBody(
  { body }: PlannedOperation,
  operation: Operation,
  context: SampleContext,
): readonly (readonly [string, Code])[] {
  if (body.kind === 'none' || operation.body === null) return [];
  if (body.kind === 'flat') return requiredFields(context.types.get(body.type), context, 0);
  const content = body.kind === 'key' ? body.content : body.contents[0];
  if (content === undefined || operation.body.presence === 'optional') return [];
  if (content.payload === 'binary') return [['body', 'new Blob()']];
  const isText = content.payload === 'text' || content.payload === 'xml';
  return [['body', isText ? str('text') : sample(content.type, 'body', context, 0)]];
}

function requiredFields(
  type: NamedType | undefined,
  context: SampleContext,
  depth: number,
): readonly (readonly [string, Code])[] {
  if (type?.kind !== 'object') return [];
  return type.properties
    .filter((property) => property.presence === 'required')
    .map(
      (property) =>
        [objectKey(property.wireName), sample(property.type, property.wireName, context, depth)] as const,
    );
}

/** A value of a type, named after where it stands. */
function sample(type: TypeRef, name: string, context: SampleContext, depth: number): Code {
  const shape = resolveShape(type, context.types);
  if (depth > deepest) return '{}';
  switch (shape.kind) {
    case 'scalar':
      return sampleScalar(shape.scalar, name, context.values);
    case 'literal':
      return literal(shape.value) ?? '0';
    case 'enum':
      return literal(shape.members[0]?.value ?? '') ?? '0';
    case 'array':
      return list([sample(shape.items, name, context, depth + 1)]);
    case 'tuple':
      return list(shape.items.slice(0, shape.required).map((item) => sample(item, name, context, depth + 1)));
    case 'object':
      return object(requiredFields(shape, context, depth + 1));
    case 'union':
      return sample(shape.members[0] ?? { kind: 'unknown' }, name, context, depth + 1);
    case 'tagged': {
      const [variant] = shape.variants;
      if (variant === undefined) return '{}';
      const inner = resolveShape(variant.type, context.types);
      const fields = inner.kind === 'object' ? requiredFields(inner, context, depth + 1) : [];
      const tag = objectKey(shape.tag);
      const value = literal(variant.values[0] ?? '') ?? '0';
      return object([[tag, value], ...fields.filter(([key]) => key !== tag)]);
    }
    default:
      return '{}';
  }
}

function sampleScalar(
  scalar: Extract<TypeRef, { kind: 'scalar' }>['scalar'],
  name: string,
  { int64, dates }: ExactValues,
): Code {
  if (scalar === 'boolean') return 'true';
  if (scalar === 'int64' && int64 !== 'number') return int64 === 'bigint' ? '1n' : str('1');
  if (scalar === 'integer' || scalar === 'number' || scalar === 'int64') return '1';
  if (scalar === 'null') return 'null';
  if (scalar === 'binary') return 'new Blob()';
  if (scalar === 'date') return str('2026-01-31');
  if (scalar !== 'dateTime') return str(name.slice(0, 40));
  const moment = str('2026-01-31T12:00:00Z');
  return dates === 'Date' ? call('new Date', [moment]) : moment;
}
