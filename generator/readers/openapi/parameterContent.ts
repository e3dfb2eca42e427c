import type { Parameter, Place, TypeRef } from '../../ir/types.ts';
import { readCodec } from './codec.ts';
import type { Context } from './context.ts';
import { has, member, members, type Node, originOf } from './node.ts';
import { payloadOf } from './payload.ts';
import { scalarType } from './schema/typeRefs.ts';

/** The entry of a parameter's or a header's `content` (OAS 3.1 section 4.8.12.2): there must be one. */
export interface ParameterContent {
  readonly mediaType: string;
  readonly node: Node;
}

/** What `content` says, null where a schema says it. Of several media types the client writes JSON, else the first by name. */
export function contentOf(context: Context, node: Node): ParameterContent | null {
  const content = member(node, 'content');
  if (content === null) return null;
  if (has(node, 'schema')) {
    context.report('parameter/schema-and-content', {}, originOf(content, 'key'));
    return null;
  }
  const isJson = (mediaType: string): number => (/[/+]json\s*(?:;|$)/i.test(mediaType) ? 0 : 1);
  const [entry, other] = members(content).toSorted(([a], [b]) => isJson(a) - isJson(b) || (a < b ? -1 : 1));
  if (entry === undefined) return null;
  const [mediaType, found] = entry;
  if (other !== undefined) context.report('parameter/contents', { mediaType }, originOf(content, 'key'));
  return { mediaType, node: found };
}

/** The schema of a header or a parameter: its own, or that of its content. */
export function schemaOf(node: Node, content: ParameterContent | null): Node | null {
  return content === null ? member(node, 'schema') : member(content.node, 'schema');
}

export function codecOf(
  context: Context,
  node: Node,
  content: ParameterContent | null,
  type: TypeRef,
  place: Place,
): Parameter['codec'] {
  if (content === null) return readCodec(context, node, place);
  const { mediaType } = content;
  return { kind: 'content', mediaType, payload: payloadOf(mediaType, type) };
}

/** What a caller passes: the value, or a text where the client does not know how to write the media type. */
export function valueType(
  context: Context,
  content: ParameterContent | null,
  type: TypeRef,
  place: Place,
): TypeRef {
  if (content === null || isText(type)) return type;
  const { mediaType, node } = content;
  const payload = payloadOf(mediaType, type);
  if (payload === 'json' || (payload === 'form' && place === 'querystring')) return type;
  context.report('parameter/media-type', { mediaType }, originOf(node, 'key'));
  return scalarType('string');
}

function isText(type: TypeRef): boolean {
  if (type.kind === 'nullable') return isText(type.inner);
  return type.kind === 'literal' || type.kind === 'scalar';
}
