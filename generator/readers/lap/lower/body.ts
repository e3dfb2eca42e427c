import {
  emptyDoc,
  type Body,
  type Content,
  type OperationId,
  type Property,
  type TypeRef,
} from '../../../ir/types.ts';
import type { LapEndpoint, LapParam, Span } from '../tree.ts';
import type { Lowering } from './context.ts';
import { typeOfExample } from './example.ts';
import type { Located } from './locations.ts';
import { paramMeaning } from './paramTypes.ts';
import { fieldPlace, operationPlace, type Place } from './place.ts';
import { isSecret, lowerType } from './types.ts';

/** Methods whose requests have a body as a rule. */
const withBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'QUERY']);

/**
 * The body of an operation: its properties, a named type, the shape of the example, or, where a body is likely and
 * nothing is known of it, one of unknown shape that may be left out.
 */
export function lowerBody(
  endpoint: LapEndpoint,
  located: readonly Located[],
  operation: OperationId,
  example: unknown,
  lowering: Lowering,
): Body | null {
  const place = operationPlace(operation, ['body'], 'request');
  const entries = located.filter((entry) => entry.location === 'body');
  if (entries.length > 0) return propertiesBody(entries, place, endpoint.span, operation, lowering);
  if (endpoint.body?.kind === 'named') return namedBody(endpoint.body, place, lowering);
  const origin = lowering.origin(endpoint.example?.span ?? endpoint.span);
  const made = (type: TypeRef, presence: Body['presence']): Body => ({
    presence,
    contents: [jsonContent(type, origin)],
    doc: emptyDoc,
    origin,
  });
  if (example !== undefined) {
    const type = typeOfExample(example, place, origin, lowering);
    const text = 'the shape of the body is that of the example';
    lowering.assume({ rule: 'lap/body-from-example', operation, subject: 'body', text, origin });
    return made(type, 'required');
  }
  if (!withBody.has(endpoint.method)) return null;
  const text = 'no body is described; one of any shape may be sent';
  lowering.assume({ rule: 'lap/body-unknown', operation, subject: 'body', text, origin });
  return made({ kind: 'unknown' }, 'optional');
}

function jsonContent(type: TypeRef, origin: Content['origin']): Content {
  return { mediaType: 'application/json', payload: 'json', type, item: null, parts: [], origin };
}

function namedBody(
  body: { readonly name: string; readonly span: Span },
  place: Place,
  lowering: Lowering,
): Body {
  const node = {
    kind: 'name',
    name: body.name,
    format: null,
    nullable: false,
    fields: null,
    span: body.span,
  } as const;
  const type = lowerType(node, place, lowering);
  const origin = lowering.origin(body.span);
  return { presence: 'required', contents: [jsonContent(type, origin)], doc: emptyDoc, origin };
}

/** A body is required when one of its properties is. A file among them makes it a form (RFC 7578). */
function propertiesBody(
  entries: readonly Located[],
  place: Place,
  span: Span,
  operation: OperationId,
  lowering: Lowering,
): Body {
  const properties = new Map<string, Property>();
  for (const entry of entries) {
    const { wireName, param } = entry;
    if (properties.has(wireName))
      lowering.report('lap/duplicate-parameter', { name: wireName, operation }, param.span);
    else properties.set(wireName, bodyProperty(entry, place, lowering));
  }
  const origin = lowering.origin(span);
  lowering.addType({
    id: place.id,
    hint: place.hint,
    view: 'both',
    doc: emptyDoc,
    origin,
    kind: 'object',
    properties: [...properties.values()],
    additional: 'open',
  });
  const json = jsonContent({ kind: 'ref', to: place.id }, origin);
  const isForm = entries.some((entry) => isFile(entry.param));
  const content: Content = isForm
    ? { ...json, mediaType: 'multipart/form-data', payload: 'multipart' }
    : json;
  const presence = entries.some((entry) => entry.required) ? 'required' : 'optional';
  return { presence, contents: [content], doc: emptyDoc, origin };
}

const isFile = ({ type }: LapParam): boolean => {
  const item = type.kind === 'array' ? type.items : type;
  return item.kind === 'name' && item.name === 'file';
};

function bodyProperty(entry: Located, place: Place, lowering: Lowering): Property {
  const { param, wireName, required } = entry;
  const meaning = paramMeaning(param, fieldPlace(place, wireName), lowering);
  return {
    wireName,
    type: meaning.type,
    presence: required ? 'required' : 'optional',
    access: 'both',
    default: meaning.default,
    secret: isSecret(param.type),
    doc: meaning.doc,
    origin: lowering.origin(param.span),
  };
}
