import type { Api, Content, NamedType, Operation, Status } from '../ir/types.ts';
import { by } from './compare.ts';

/**
 * Sorts everything that has no order of its own: a mapping's order says nothing (RFC 8259 section 4), so a
 * publisher whose tool reorders keys causes no change in the output. Lists whose order means something stay:
 * tuple items, union members, enum members, servers, security alternatives. Contents are a mapping from media types:
 * the default is JSON where there is some, whatever stands first.
 */
export function canonicalOrder(api: Api): Api {
  return {
    ...api,
    securitySchemes: api.securitySchemes.toSorted(by((scheme) => scheme.name)),
    types: api.types.map(orderType).toSorted(by((type) => type.id)),
    operations: api.operations.map(orderOperation).toSorted(by((operation) => operation.id)),
    webhooks: api.webhooks.toSorted(
      by((webhook) => `${webhook.name} ${webhook.method} ${webhook.operation ?? ''}`),
    ),
  };
}

function orderType(type: NamedType): NamedType {
  if (type.kind !== 'object') return type;
  return { ...type, properties: type.properties.toSorted(by((property) => property.wireName)) };
}

function orderOperation(operation: Operation): Operation {
  return {
    ...operation,
    body: operation.body && { ...operation.body, contents: orderContents(operation.body.contents) },
    responses: operation.responses
      .map((response) => ({
        ...response,
        contents: orderContents(response.contents),
        headers: response.headers.toSorted(by((header) => header.wireName)),
      }))
      .toSorted(by((response) => statusKey(response.status))),
  };
}

/** `application/json` first, then other JSON, then the rest by media type. */
function orderContents(contents: readonly Content[]): readonly Content[] {
  const rank = ({ mediaType, payload }: Content): string => {
    if (mediaType === 'application/json') return '0';
    return `${payload === 'json' ? 1 : 2} ${mediaType}`;
  };
  return contents.toSorted(by(rank));
}

/** Statuses by number, a range after its members, `default` last. */
function statusKey(status: Status): string {
  if (status === 'default') return '~';
  return typeof status === 'number' ? String(status).padStart(3, '0') : `${status[0] ?? ''}~`;
}
