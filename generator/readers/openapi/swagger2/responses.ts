import type { Content, OperationId, Parameter, Response, Status, TypeRef } from '../../../ir/types.ts';
import { type Context, idOf, type Spot } from '../context.ts';
import { docOf } from '../doc.ts';
import { sharedType } from '../examples.ts';
import { isHeaderName } from '../headers.ts';
import { isObjectNode, keyOf, member, members, type Node, originOf } from '../node.ts';
import { payloadOf, reportXml, sortContents } from '../payload.ts';
import { hintOf, isSuccess, rank, statusEntries, withoutBody } from '../responses.ts';
import { schemaDoc } from '../schema/properties.ts';
import { dereference } from '../schema/references.ts';
import { checkKeys } from '../unknownKeys.ts';
import { mediaTypes } from './bodies.ts';
import { readCollectionFormat } from './codec.ts';

/** The responses of a Swagger 2.0 operation: one schema each, in the media types of `produces`. */
export function readResponses(
  context: Context,
  operation: Node,
  root: Node,
  id: OperationId,
  method: string,
): readonly Response[] {
  const produces = mediaTypes(context, 'produces', [operation, root]);
  const entries = statusEntries(context, operation);
  const successes = entries.filter(({ status }) => isSuccess(status)).length;
  return entries
    .flatMap(({ status, node }): readonly Response[] => {
      const target = dereference(context, node);
      if (target === null || !isObjectNode(target)) return [];
      checkKeys(context, target, 'response');
      const isShared = /^\/responses\/[^/]+$/.test(target.pointer);
      const name = keyOf(target);
      const hint: Spot['hint'] = isShared
        ? { kind: 'shared', candidates: [[name], [name, 'response']] }
        : hintOf(id, status, successes);
      const contents = sortContents(readContents(context, target, hint, status, produces));
      reportXml(context, contents);
      const response: Response = {
        status,
        contents,
        headers: readHeaders(context, member(target, 'headers')),
        doc: { ...docOf(target), examples: [] },
        origin: originOf(node, 'key'),
      };
      return [withoutBody(context, response, method)];
    })
    .sort((a, b) => rank(a.status) - rank(b.status));
}

function readContents(
  context: Context,
  response: Node,
  hint: Spot['hint'],
  status: Status,
  produces: readonly string[],
): readonly Content[] {
  const schema = member(response, 'schema');
  const place = { spot: { id: idOf(response), hint }, isError: !isSuccess(status) };
  if (schema !== null && schema.value !== null) {
    const type = context.readSchema(schema, { id: idOf(schema), hint });
    const isFile = type.kind === 'scalar' && type.scalar === 'binary';
    // A file is no JSON: the default of `produces` is not meant.
    const types = isFile && produces.join() === 'application/json' ? ['application/octet-stream'] : produces;
    const contents = types.map((mediaType) => toContent(mediaType, type, response));
    // Bytes, whatever they are called.
    return isFile
      ? contents.map((content): Content => ({ ...content, payload: 'binary', item: null }))
      : contents;
  }
  return members(member(response, 'examples')).map(([mediaType, value]) =>
    toContent(mediaType, sharedType(context, value, place), response),
  );
}

function toContent(mediaType: string, type: TypeRef, response: Node): Content {
  const payload = payloadOf(mediaType, type);
  const isStream = payload === 'events' || payload === 'jsonLines';
  const item = type.kind === 'array' ? type.items : type;
  return {
    mediaType,
    payload,
    type,
    item: isStream ? item : null,
    parts: [],
    origin: originOf(response, 'key'),
  };
}

function readHeaders(context: Context, holder: Node | null): readonly Parameter[] {
  return members(holder).flatMap(([wireName, node]): readonly Parameter[] => {
    if (!isHeaderName(wireName)) {
      context.report('parameter/header-name', { name: wireName }, originOf(node, 'key'));
      return [];
    }
    const spot: Spot = {
      id: idOf(node),
      hint: { kind: 'shared', candidates: [[wireName], [wireName, 'header']] },
    };
    return [
      {
        wireName,
        place: 'header',
        type: context.readSchema(node, spot),
        presence: 'optional',
        codec: readCollectionFormat(context, node, 'header'),
        default: undefined,
        secret: false,
        doc: schemaDoc(context, node),
        origin: originOf(node, 'key'),
      },
    ];
  });
}
