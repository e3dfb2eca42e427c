import {
  type OAuthFlow,
  type SecurityAlternative,
  type SecurityScheme,
  unreachable,
} from '../../ir/types.ts';
import { descriptionOf } from './docs.ts';
import { type DocumentMap, type DocumentNode, mapping, unlessEmpty } from './node.ts';

export const securityKey = (name: string): string => name.replaceAll(/[^A-Za-z0-9._-]/g, '_') || '_';

/** A Security Scheme Object (OAS 3.1, section 4.8.27). */
export function securitySchemeNode(scheme: SecurityScheme): DocumentMap {
  return mapping([...schemeMembers(scheme), ['description', descriptionOf(scheme.doc)]]);
}

function schemeMembers(scheme: SecurityScheme): readonly (readonly [string, DocumentNode | undefined])[] {
  switch (scheme.kind) {
    case 'basic':
      return [
        ['type', 'http'],
        ['scheme', 'basic'],
      ];
    case 'bearer':
      return [
        ['type', 'http'],
        ['scheme', 'bearer'],
        ['bearerFormat', unlessEmpty(scheme.format)],
      ];
    case 'http':
      return [
        ['type', 'http'],
        ['scheme', scheme.scheme],
      ];
    case 'apiKey':
      return [
        ['type', 'apiKey'],
        ['in', scheme.place],
        ['name', scheme.wireName],
      ];
    case 'oauth2':
      return [
        ['type', 'oauth2'],
        ['flows', mapping(scheme.flows.map((flow) => [flow.flow, flowNode(flow)]))],
      ];
    case 'openIdConnect':
      return [
        ['type', 'openIdConnect'],
        ['openIdConnectUrl', scheme.url],
      ];
    case 'mutualTLS':
      return [['type', 'mutualTLS']];
    default:
      return unreachable(scheme);
  }
}

function flowNode(flow: OAuthFlow): DocumentMap {
  return mapping([
    ['authorizationUrl', unlessEmpty(flow.authorizationUrl)],
    ['tokenUrl', unlessEmpty(flow.tokenUrl)],
    ['refreshUrl', unlessEmpty(flow.refreshUrl)],
    ['scopes', mapping(flow.scopes.map(({ name, description }) => [name, description]))],
  ]);
}

/** Security requirements; an empty list says that no credentials are sent. */
export function securityNode(alternatives: readonly SecurityAlternative[]): DocumentNode {
  return alternatives.map((alternative) =>
    mapping(alternative.map(({ scheme, scopes }) => [securityKey(scheme), scopes])),
  );
}
