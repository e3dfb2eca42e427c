import type { OperationId, Parameter } from '../../../ir/types.ts';
import { type Context, idOf, type Spot } from '../context.ts';
import { isHeaderName } from '../headers.ts';
import { parameterHint, reportEmptyValue } from '../parameters.ts';
import { flag, member, type Node, originOf, text } from '../node.ts';
import { defaultOf, isSecret, schemaDoc } from '../schema/properties.ts';
import { readCollectionFormat } from './codec.ts';

/** A query, path or header parameter, which is its own schema in Swagger 2.0; null after it was reported why not. */
export function readParameter(context: Context, node: Node, operation: OperationId): Parameter | null {
  const wireName = text(node, 'name');
  const place = text(node, 'in');
  const origin = originOf(node);
  if (place !== 'query' && place !== 'path' && place !== 'header') {
    context.report('parameter/place', { name: wireName, place }, originOf(member(node, 'in') ?? node));
    return null;
  }
  if (place === 'header' && !isHeaderName(wireName)) {
    context.report('parameter/header-name', { name: wireName }, origin);
    return null;
  }
  if (place === 'path' && !flag(node, 'required'))
    context.report('parameter/path-required', { name: wireName }, origin);
  const type = context.readSchema(node, spotOf(node, operation));
  reportEmptyValue(context, node, type);
  return {
    wireName,
    place,
    type,
    presence: flag(node, 'required') || place === 'path' ? 'required' : 'optional',
    codec: readCollectionFormat(context, node, place),
    default: defaultOf(context, [node]),
    secret: isSecret(node),
    doc: schemaDoc(context, node),
    origin,
  };
}

export function spotOf(node: Node, operation: OperationId, ...words: readonly string[]): Spot {
  return { id: idOf(node), hint: parameterHint(node, operation, ...words) };
}
