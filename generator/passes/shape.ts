import type { Content, NamedType, Operation, Property, Response, TypeId, TypeRef } from '../ir/types.ts';

export type Types = ReadonlyMap<TypeId, NamedType>;

/** What a reference means behind aliases, nullability and references; an alias chain that never ends is unknown. */
export function resolveShape(type: TypeRef, types: Types): TypeRef | NamedType {
  let at: TypeRef = type;
  for (let steps = 0; steps < 50; steps++) {
    if (at.kind === 'nullable') at = at.inner;
    else if (at.kind === 'ref') {
      const named = types.get(at.to);
      if (named === undefined) return { kind: 'unknown' };
      if (named.kind !== 'alias') return named;
      at = named.target;
    } else return at;
  }
  return { kind: 'unknown' };
}

/** Properties of an object type, [] for everything else. */
export function propertiesOf(type: TypeRef, types: Types): readonly Property[] {
  const shape = resolveShape(type, types);
  return shape.kind === 'object' ? shape.properties : [];
}

/** Type of the items of an array, null for everything else. */
export function itemsOf(type: TypeRef, types: Types): TypeRef | null {
  const shape = resolveShape(type, types);
  return shape.kind === 'array' ? shape.items : null;
}

/** Successful responses: 2xx, else `default` where nothing else says what success is. */
export function successResponses(operation: Operation): readonly Response[] {
  const found = operation.responses.filter((response) => isSuccess(response.status));
  if (found.length > 0) return found;
  const redirects = operation.responses.some(
    (response) => typeof response.status === 'number' && response.status < 400,
  );
  return redirects ? [] : operation.responses.filter((response) => response.status === 'default');
}

const isSuccess = (status: Response['status']): boolean =>
  status === '2XX' || (typeof status === 'number' && status >= 200 && status < 300);

/** The JSON that the only success with a content has, before other contents; null where there is none. */
export function jsonResult(
  operation: Operation,
): { readonly response: Response; readonly content: Content } | null {
  const [response, second] = successResponses(operation).filter((answer) => answer.contents.length > 0);
  // JSON comes first: a client asks for it first.
  const content = response?.contents[0];
  if (response === undefined || second !== undefined || content?.payload !== 'json') return null;
  return { response, content };
}
