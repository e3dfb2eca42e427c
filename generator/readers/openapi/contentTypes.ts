import type {
  Body,
  Content,
  NamedType,
  Operation,
  Response,
  TypeId,
  TypeRef,
  Webhook,
} from '../../ir/types.ts';
import { scalarType } from './schema/typeRefs.ts';

type Types = ReadonlyMap<TypeId, NamedType>;

/**
 * Makes the types of contents agree with what is on the wire: a text is a string and bytes are bytes, even where the
 * schema describes what they mean (one schema for JSON and CSV; `type: string` for a PDF).
 */
export function settleContents(operation: Operation, types: Types): Operation {
  return {
    ...operation,
    body: settleBody(operation.body, types),
    responses: operation.responses.map((response): Response => ({
      ...response,
      contents: response.contents.map((content) => settle(asJson(content, response, types), types)),
    })),
  };
}

export function settleWebhook(webhook: Webhook, types: Types): Webhook {
  return { ...webhook, body: settleBody(webhook.body, types) };
}

function settleBody(body: Body | null, types: Types): Body | null {
  if (body === null) return null;
  return { ...body, contents: body.contents.map((content) => settle(asBytes(content, types), types)) };
}

/** Bytes that are called JSON are JSON already: encoding them once more would send `{}`. */
function asBytes(content: Content, types: Types): Content {
  const isBytes = content.payload === 'json' && isBinary(content.type, types, 0);
  return isBytes ? { ...content, payload: 'binary' } : content;
}

/**
 * Plain text with the very type of the JSON beside it is that JSON: ASP.NET describes every answer under both names.
 * Other texts are other forms of it (CSV), and a string is one.
 */
function asJson(content: Content, { contents }: Response, types: Types): Content {
  const { mediaType, payload, type } = content;
  if (payload !== 'text' || !/^text\/plain\s*(?:;|$)/i.test(mediaType)) return content;
  if (type.kind === 'unknown' || isText(type, types, 0)) return content;
  const written = JSON.stringify(type);
  const isTwin = contents.some((other) => other.payload === 'json' && JSON.stringify(other.type) === written);
  return isTwin ? { ...content, payload: 'json' } : content;
}

function isBinary(type: TypeRef, types: Types, depth: number): boolean {
  if (type.kind === 'nullable') return isBinary(type.inner, types, depth);
  if (type.kind !== 'ref') return type.kind === 'scalar' && type.scalar === 'binary';
  const named = types.get(type.to);
  return named?.kind === 'alias' && depth < maxAliases && isBinary(named.target, types, depth + 1);
}

function settle(content: Content, types: Types): Content {
  const { payload, type } = content;
  if (payload === 'binary') return { ...content, type: scalarType('binary') };
  if (payload === 'text' && !isText(type, types, 0)) return { ...content, type: scalarType('string') };
  return content;
}

/** Aliases of aliases: cycles were broken before, so this many are enough. */
const maxAliases = 100;

function isText(type: TypeRef, types: Types, depth: number): boolean {
  switch (type.kind) {
    case 'scalar':
      return !['binary', 'null', 'integer', 'int64', 'number', 'boolean'].includes(type.scalar);
    case 'literal':
      return typeof type.value === 'string';
    case 'union':
      return type.members.every((member) => isText(member, types, depth));
    case 'ref': {
      const named = types.get(type.to);
      if (named?.kind === 'enum') return named.base === 'string';
      return named?.kind === 'alias' && depth < maxAliases && isText(named.target, types, depth + 1);
    }
    default:
      return false;
  }
}
