import type { Assumption, Body, Content, Operation, PartEncoding, Response } from '../../ir/types.ts';
import { assumedInBody, assumedTexts } from './assumed.ts';
import { descriptionOf, isDeprecated, operationDocs } from './docs.ts';
import { type DocumentMap, type DocumentNode, fromJson, mapping, unlessEmpty } from './node.ts';
import { headerNode, parameterNode, styleMembers } from './parameters.ts';
import { type ComponentNames, schemaOf } from './schema.ts';
import { securityNode } from './security.ts';
import { serversNode } from './servers.ts';

/** An Operation Object (OAS 3.1, section 4.8.10). `security` is left out where it is that of the document. */
export function operationNode(
  operation: Operation,
  names: ComponentNames,
  assumptions: readonly Assumption[],
  sharedSecurity: string,
): DocumentMap {
  const forParameters = new Set(
    operation.parameters.flatMap((p) => assumptionsFor(p.wireName, p.place, assumptions)),
  );
  const forBody = assumptions.filter(({ rule }) => rule === 'lap/location-body');
  const others = assumptions.filter((one) => !forParameters.has(one) && !forBody.includes(one));
  return mapping([
    ['tags', unlessEmpty(operation.tags)],
    ...operationDocs(operation.doc),
    ['operationId', unlessEmpty(operation.operationId)],
    ['deprecated', isDeprecated(operation.doc)],
    [
      'parameters',
      unlessEmpty(
        operation.parameters
          .filter(({ place }) => place !== 'querystring')
          .map((p) => parameterNode(p, names, assumptionsFor(p.wireName, p.place, assumptions))),
      ),
    ],
    ['requestBody', operation.body === null ? undefined : bodyNode(operation.body, names, forBody)],
    [
      'responses',
      unlessEmpty(mapping(operation.responses.map((r) => [String(r.status), responseNode(r, names)]))),
    ],
    [
      'security',
      JSON.stringify(operation.security) === sharedSecurity ? undefined : securityNode(operation.security),
    ],
    ['servers', serversNode(operation.servers)],
    ['x-lapwright-assumed', assumedTexts(others)],
    ...Object.entries(operation.extensions).map(([key, value]) => [key, fromJson(value)] as const),
  ]);
}

/** A name may be a parameter and a property of the body; the rule tells which one is meant. */
const assumptionsFor = (
  wireName: string,
  place: string,
  assumptions: readonly Assumption[],
): readonly Assumption[] =>
  assumptions.filter(({ subject, rule }) => subject === wireName && rule === `lap/location-${place}`);

export function bodyNode(body: Body, names: ComponentNames, assumptions: readonly Assumption[]): DocumentMap {
  return mapping([
    ['description', descriptionOf(body.doc)],
    ['required', body.presence === 'required' ? true : undefined],
    ['content', contentNode(body.contents, names)],
    ['x-lapwright-assumed', assumedInBody(assumptions)],
  ]);
}

/** A Response Object needs a description, which may be empty (OAS 3.1, section 4.8.17). */
function responseNode(response: Response, names: ComponentNames): DocumentMap {
  return mapping([
    ['description', descriptionOf(response.doc) ?? response.doc.summary],
    ['headers', unlessEmpty(mapping(response.headers.map((h) => [h.wireName, headerNode(h, names)])))],
    ['content', unlessEmpty(contentNode(response.contents, names))],
  ]);
}

function contentNode(contents: readonly Content[], names: ComponentNames): DocumentMap {
  return mapping(
    contents.map((content) => {
      const schema = schemaOf(content.type, names);
      const members = mapping([
        ['schema', unlessEmpty(schema)],
        // OpenAPI has `itemSchema` from 3.2 on.
        ['x-item-schema', content.item === null ? undefined : schemaOf(content.item, names)],
        [
          'encoding',
          unlessEmpty(mapping(content.parts.map((part) => [part.wireName, encodingNode(part, names)]))),
        ],
      ]);
      return [content.mediaType, members];
    }),
  );
}

function encodingNode(part: PartEncoding, names: ComponentNames): DocumentNode {
  const style = part.codec === null || part.codec.kind === 'content' ? [] : styleMembers('query', part.codec);
  return mapping([
    ['contentType', unlessEmpty(part.mediaTypes.join(', '))],
    ['headers', unlessEmpty(mapping(part.headers.map((h) => [h.wireName, headerNode(h, names)])))],
    ...style,
  ]);
}
