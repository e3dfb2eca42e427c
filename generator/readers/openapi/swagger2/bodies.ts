import {
  type Body,
  type Content,
  emptyDoc,
  type OperationId,
  type PartEncoding,
  type Property,
} from '../../../ir/types.ts';
import { type Context, idOf, type Spot } from '../context.ts';
import { docOf } from '../doc.ts';
import { flag, items, member, type Node, originOf, text, valueOf } from '../node.ts';
import { isMediaType, payloadOf, reportXml, sortContents } from '../payload.ts';
import { addObject } from '../schema/objects.ts';
import { defaultOf, isSecret, schemaDoc } from '../schema/properties.ts';
import { refTo, unknownType } from '../schema/typeRefs.ts';
import { readCollectionFormat } from './codec.ts';
import { spotOf } from './parameters.ts';

/** Media types of `consumes` or `produces`: the operation's, else the document's, else JSON. */
export function mediaTypes(
  context: Context,
  key: 'consumes' | 'produces',
  holders: readonly Node[],
): readonly string[] {
  for (const holder of holders) {
    const list = member(holder, key);
    if (list === null || !Array.isArray(list.value)) continue;
    const found = items(list).flatMap((item): readonly string[] => {
      const mediaType = typeof item.value === 'string' ? item.value.trim() : '';
      if (isMediaType(mediaType)) return [mediaType];
      context.report('content/media-type', { mediaType: String(item.value) }, originOf(item));
      return [];
    });
    return found.length > 0 ? [...new Set(found)] : ['application/json'];
  }
  return ['application/json'];
}

/** The body of a Swagger 2.0 operation: its `body` parameter, or its `formData` parameters together. */
export function readBody(
  context: Context,
  parameters: readonly Node[],
  operation: Node,
  root: Node,
  id: OperationId,
): Body | null {
  const isBody = (node: Node) => text(node, 'in') === 'body';
  const body = parameters.find(isBody);
  const fields = parameters.filter((node) => text(node, 'in') === 'formData');
  if (body === undefined && fields.length === 0) return null;
  const consumes = mediaTypes(context, 'consumes', [operation, root]);
  if (body === undefined) return formBody(context, fields, consumes, operation, id);
  for (const field of [...fields, ...parameters.filter((node) => isBody(node) && node !== body)]) {
    context.report('body/second', { name: text(field, 'name') }, originOf(field));
  }
  const schema = member(body, 'schema');
  const own = spotOf(body, id);
  const hint: Spot['hint'] = own.hint.kind === 'shared' ? own.hint : bodyHint(id);
  const type = schema === null ? unknownType : context.readSchema(schema, { id: idOf(schema), hint });
  const origin = originOf(body);
  const contents = consumes.map((mediaType): Content => {
    const payload = payloadOf(mediaType, type);
    return { mediaType, payload, type, item: null, parts: [], origin };
  });
  reportXml(context, contents);
  return {
    presence: flag(body, 'required') ? 'required' : 'optional',
    contents: sortContents(contents),
    doc: docOf(body),
    origin,
  };
}

function bodyHint(operation: OperationId): Spot['hint'] {
  return { kind: 'inside', owner: { operation }, words: ['body'] };
}

const formTypes: ReadonlySet<string> = new Set(['multipart/form-data', 'application/x-www-form-urlencoded']);

function formBody(
  context: Context,
  fields: readonly Node[],
  consumes: readonly string[],
  operation: Node,
  id: OperationId,
): Body {
  const origin = originOf(operation, 'key');
  const spot: Spot = {
    id: idOf({ file: operation.file, pointer: `${operation.pointer}/~form` }),
    hint: bodyHint(id),
  };
  const properties = fields.map((node): Property => ({
    wireName: text(node, 'name'),
    type: context.readSchema(node, spotOf(node, id, 'body')),
    presence: flag(node, 'required') ? 'required' : 'optional',
    access: 'both',
    default: defaultOf(context, [node]),
    secret: isSecret(node),
    doc: schemaDoc(context, node),
    origin: originOf(node),
  }));
  addObject(context, spot, { doc: emptyDoc, origin, properties, additional: 'open' });
  const hasFile = fields.some((node) => valueOf(node, 'type') === 'file');
  const given = consumes.filter((mediaType) => formTypes.has(mediaType.toLowerCase()));
  const fitting = hasFile ? given.filter((mediaType) => mediaType.startsWith('multipart')) : given;
  const fallback = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const parts = partsOf(context, fields);
  const contents = (fitting.length > 0 ? fitting : [fallback]).map((mediaType): Content => {
    const type = refTo(spot.id);
    return { mediaType, payload: payloadOf(mediaType, type), type, item: null, parts, origin };
  });
  const isRequired = properties.some((property) => property.presence === 'required');
  return { presence: isRequired ? 'required' : 'optional', contents, doc: emptyDoc, origin };
}

function partsOf(context: Context, fields: readonly Node[]): readonly PartEncoding[] {
  return fields
    .filter((node) => valueOf(node, 'type') === 'array')
    .map((node) => ({
      wireName: text(node, 'name'),
      mediaTypes: [],
      codec: readCollectionFormat(context, node, 'query'),
      headers: [],
    }));
}
