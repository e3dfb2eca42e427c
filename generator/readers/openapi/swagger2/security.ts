import type { OAuthFlow, SecurityScheme } from '../../../ir/types.ts';
import type { Context } from '../context.ts';
import { docOf } from '../doc.ts';
import { describe, members, type Node, originOf, text } from '../node.ts';
import { apiKey, readFlow, type SchemeKind } from '../security.ts';

const flows: ReadonlyMap<string, OAuthFlow['flow']> = new Map([
  ['implicit', 'implicit'],
  ['password', 'password'],
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
] as const);

/** The `securityDefinitions` of a Swagger 2.0 document. */
export function readSecurityDefinitions(context: Context, holder: Node | null): readonly SecurityScheme[] {
  return members(holder).flatMap(([name, node]): readonly SecurityScheme[] => {
    const kind = readKind(node);
    if (kind === null) {
      const found = text(node, 'type') || describe(node.value);
      context.report('security/unknown-scheme', { name, found }, originOf(node, 'key'));
      return [];
    }
    return [{ name, doc: docOf(node), origin: originOf(node, 'key'), ...kind }];
  });
}

function readKind(node: Node): SchemeKind | null {
  switch (text(node, 'type')) {
    case 'basic':
      return { kind: 'basic' };
    case 'apiKey':
      return apiKey(node);
    case 'oauth2': {
      const flow = flows.get(text(node, 'flow'));
      return flow === undefined ? null : { kind: 'oauth2', flows: [readFlow(flow, node)] };
    }
    default:
      return null;
  }
}
