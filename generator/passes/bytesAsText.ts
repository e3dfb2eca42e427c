import type { Api, Content, NamedType, TypeRef } from '../ir/types.ts';
import { mapNamedType, mapTypeRef, partsOf, reachable, typesIn } from '../ir/walk.ts';

/**
 * Only a part of a form or a whole body can be bytes. What is called binary anywhere else, in JSON above all, is the
 * text that stands there. A type that a form holds keeps its bytes; where such a type is received too, its form in
 * responses has texts (see `splitViews`).
 */
export function bytesAsText(api: Api): Api {
  const contents = contentsOf(api);
  const isTouched =
    api.types.some(holdsBytes) || contents.some(({ type }) => hasBytes(type)) || hasByteParameters(api);
  if (!isTouched) return api;
  const raw = reachable(
    api,
    contents.filter(isRaw).map(({ type }) => type),
  );
  const map = (content: Content): Content =>
    isRaw(content)
      ? content
      : { ...content, type: toText(content.type), item: content.item && toText(content.item) };
  return {
    ...api,
    types: api.types.map((type) => (raw.has(type.id) ? type : withTexts(type))),
    operations: api.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((parameter) => ({ ...parameter, type: toText(parameter.type) })),
      body: operation.body && { ...operation.body, contents: operation.body.contents.map(map) },
      responses: operation.responses.map((response) => ({
        ...response,
        contents: response.contents.map(map),
      })),
    })),
    webhooks: api.webhooks.map((webhook) => ({
      ...webhook,
      body: webhook.body && { ...webhook.body, contents: webhook.body.contents.map(map) },
    })),
  };
}

/** The same type with texts for bytes; the same object where it has none. */
export function withTexts(type: NamedType): NamedType {
  return holdsBytes(type) ? mapNamedType(type, bytesToText) : type;
}

const isRaw = ({ payload }: Content): boolean => payload === 'multipart' || payload === 'binary';

const bytesToText = (type: TypeRef): TypeRef =>
  type.kind === 'scalar' && type.scalar === 'binary' ? { kind: 'scalar', scalar: 'string' } : type;

const toText = (type: TypeRef): TypeRef => (hasBytes(type) ? mapTypeRef(type, bytesToText) : type);

function hasBytes(type: TypeRef): boolean {
  return (type.kind === 'scalar' && type.scalar === 'binary') || partsOf(type).some(hasBytes);
}

const holdsBytes = (type: NamedType): boolean => typesIn(type).some(hasBytes);

const hasByteParameters = (api: Api): boolean =>
  api.operations.some(({ parameters }) => parameters.some(({ type }) => hasBytes(type)));

function contentsOf(api: Api): readonly Content[] {
  return [
    ...api.operations.flatMap(({ body, responses }) => [
      ...(body?.contents ?? []),
      ...responses.flatMap((response) => response.contents),
    ]),
    ...api.webhooks.flatMap(({ body }) => body?.contents ?? []),
  ];
}
