import type { Api, Body, Content, NamedType, Operation, Response, TypeId, TypeRef } from './types.ts';
import { unreachable } from './types.ts';

/** Type references directly inside one, in writing order. Depth is bounded by the readers. */
export function partsOf(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case 'array':
      return [type.items];
    case 'tuple':
      return type.rest === null ? type.items : [...type.items, type.rest];
    case 'map':
      return [type.values];
    case 'nullable':
      return [type.inner];
    case 'union':
    case 'intersection':
      return type.members;
    case 'ref':
    case 'scalar':
    case 'literal':
    case 'unknown':
    case 'never':
      return [];
    default:
      return unreachable(type);
  }
}

/** Rebuilds a type reference bottom-up; `change` sees every node after its parts. Unchanged nodes stay the same object. */
export function mapTypeRef(type: TypeRef, change: (type: TypeRef) => TypeRef): TypeRef {
  const parts = partsOf(type);
  if (parts.length === 0) return change(type);
  const changed = parts.map((part) => mapTypeRef(part, change));
  return change(changed.every((part, at) => part === parts[at]) ? type : withParts(type, changed));
}

function withParts(type: TypeRef, parts: readonly TypeRef[]): TypeRef {
  const [first = type] = parts;
  switch (type.kind) {
    case 'array':
      return { ...type, items: first };
    case 'tuple':
      return { ...type, items: parts.slice(0, type.items.length), rest: parts[type.items.length] ?? null };
    case 'map':
      return { ...type, values: first };
    case 'nullable':
      return { ...type, inner: first };
    case 'union':
    case 'intersection':
      return { ...type, members: parts };
    default:
      return type;
  }
}

/** Every named type that a type reference mentions, in writing order, with repeats. */
export function idsIn(type: TypeRef): readonly TypeId[] {
  if (type.kind === 'ref') return [type.to];
  return partsOf(type).flatMap(idsIn);
}

/** Type references that a named type is made of. */
export function typesIn(type: NamedType): readonly TypeRef[] {
  switch (type.kind) {
    case 'object': {
      const properties = type.properties.map((property) => property.type);
      return typeof type.additional === 'string' ? properties : [...properties, type.additional];
    }
    case 'tagged': {
      const variants = type.variants.map((variant) => variant.type);
      return type.fallback === null ? variants : [...variants, type.fallback];
    }
    case 'alias':
      return [type.target];
    case 'enum':
      return [];
    default:
      return unreachable(type);
  }
}

/** The same named type with every type reference in it changed. */
export function mapNamedType(type: NamedType, change: (type: TypeRef) => TypeRef): NamedType {
  const map = (ref: TypeRef): TypeRef => mapTypeRef(ref, change);
  switch (type.kind) {
    case 'object':
      return {
        ...type,
        properties: type.properties.map((property) => ({ ...property, type: map(property.type) })),
        additional: typeof type.additional === 'string' ? type.additional : map(type.additional),
      };
    case 'tagged':
      return {
        ...type,
        variants: type.variants.map((variant) => ({ ...variant, type: map(variant.type) })),
        fallback: type.fallback === null ? null : map(type.fallback),
      };
    case 'alias':
      return { ...type, target: map(type.target) };
    case 'enum':
      return type;
    default:
      return unreachable(type);
  }
}

export type Direction = 'request' | 'response';

/** Changes every type reference that operations and webhooks hold; `direction` tells what is sent and what is received. */
export function mapUses(api: Api, change: (type: TypeRef, direction: Direction) => TypeRef): Api {
  return {
    ...api,
    operations: api.operations.map((operation) => mapOperation(operation, change)),
    // The API sends a webhook, so its body is something that the user receives.
    webhooks: api.webhooks.map((webhook) => ({
      ...webhook,
      body: webhook.body && mapBody(webhook.body, (type) => mapTypeRef(type, (t) => change(t, 'response'))),
    })),
  };
}

function mapOperation(
  operation: Operation,
  change: (type: TypeRef, direction: Direction) => TypeRef,
): Operation {
  const sent = (type: TypeRef): TypeRef => mapTypeRef(type, (t) => change(t, 'request'));
  const received = (type: TypeRef): TypeRef => mapTypeRef(type, (t) => change(t, 'response'));
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => ({ ...parameter, type: sent(parameter.type) })),
    body: operation.body && mapBody(operation.body, sent),
    responses: operation.responses.map((response) => mapResponse(response, received)),
  };
}

function mapBody(body: Body, map: (type: TypeRef) => TypeRef): Body {
  return { ...body, contents: body.contents.map((content) => mapContent(content, map)) };
}

function mapResponse(response: Response, map: (type: TypeRef) => TypeRef): Response {
  return {
    ...response,
    contents: response.contents.map((content) => mapContent(content, map)),
    headers: response.headers.map((header) => ({ ...header, type: map(header.type) })),
  };
}

function mapContent(content: Content, map: (type: TypeRef) => TypeRef): Content {
  return {
    ...content,
    type: map(content.type),
    item: content.item && map(content.item),
    parts: content.parts.map((part) => ({
      ...part,
      headers: part.headers.map((header) => ({ ...header, type: map(header.type) })),
    })),
  };
}

/** Type references that operations and webhooks hold, by direction, in order. */
export function usesIn(api: Api): {
  readonly request: readonly TypeRef[];
  readonly response: readonly TypeRef[];
} {
  const contents = (list: readonly Content[]): TypeRef[] =>
    list.flatMap((content) => [
      content.type,
      ...(content.item === null ? [] : [content.item]),
      ...content.parts.flatMap((part) => part.headers.map((header) => header.type)),
    ]);
  const request = api.operations.flatMap((operation) => [
    ...operation.parameters.map((parameter) => parameter.type),
    ...contents(operation.body?.contents ?? []),
  ]);
  const response = [
    ...api.operations.flatMap((operation) =>
      operation.responses.flatMap((answer) => [
        ...contents(answer.contents),
        ...answer.headers.map((header) => header.type),
      ]),
    ),
    ...api.webhooks.flatMap((webhook) => contents(webhook.body?.contents ?? [])),
  ];
  return { request, response };
}

/** Every named type that can be reached from the given references. */
export function reachable(api: Api, from: readonly TypeRef[]): ReadonlySet<TypeId> {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const found = new Set<TypeId>();
  const open = from.flatMap(idsIn);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const type = types.get(id);
    if (found.has(id) || type === undefined) continue;
    found.add(id);
    open.push(...typesIn(type).flatMap(idsIn));
  }
  return found;
}
