import type { OAuthFlow, SecurityAlternative, SecurityScheme } from '../../ir/types.ts';
import type { Context } from './context.ts';
import { docOf } from './doc.ts';
import { describe, has, isObjectNode, items, member, members, type Node, originOf, text } from './node.ts';
import { dereference } from './schema/references.ts';
import { objectMembers } from './shapes.ts';

/** The security schemes of `components.securitySchemes`. */
export function readSecuritySchemes(context: Context, holder: Node | null): readonly SecurityScheme[] {
  return objectMembers(context, holder, 'an object of security schemes').flatMap(
    ([name, entry]): readonly SecurityScheme[] => {
      const node = dereference(context, entry);
      if (node === null) return [];
      const scheme = isObjectNode(node) ? readScheme(node) : null;
      if (scheme === null) {
        const found = text(node, 'type') || describe(node.value);
        context.report('security/unknown-scheme', { name, found }, originOf(entry, 'key'));
        return [];
      }
      if (scheme.kind === 'mutualTLS')
        context.report('security/mutual-tls', { name }, originOf(entry, 'key'));
      return [{ name, doc: docOf(node), origin: originOf(entry, 'key'), ...scheme }];
    },
  );
}

export type SchemeKind =
  | { readonly kind: 'basic' | 'mutualTLS' }
  | { readonly kind: 'bearer'; readonly format: string }
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'apiKey'; readonly place: 'header' | 'query' | 'cookie'; readonly wireName: string }
  | { readonly kind: 'oauth2'; readonly flows: readonly OAuthFlow[] }
  | { readonly kind: 'openIdConnect'; readonly url: string };

function readScheme(node: Node): SchemeKind | null {
  switch (text(node, 'type')) {
    case 'http':
      return httpScheme(node);
    case 'apiKey':
      return apiKey(node);
    case 'oauth2':
      return { kind: 'oauth2', flows: readFlows(member(node, 'flows')) };
    case 'openIdConnect':
      return { kind: 'openIdConnect', url: text(node, 'openIdConnectUrl') };
    case 'mutualTLS':
      return { kind: 'mutualTLS' };
    default:
      return null;
  }
}

function httpScheme(node: Node): SchemeKind {
  const scheme = text(node, 'scheme');
  if (scheme.toLowerCase() === 'basic') return { kind: 'basic' };
  if (scheme.toLowerCase() === 'bearer') return { kind: 'bearer', format: text(node, 'bearerFormat') };
  return { kind: 'http', scheme };
}

export function apiKey(node: Node): SchemeKind | null {
  const place = text(node, 'in');
  const wireName = text(node, 'name');
  if (wireName === '' || (place !== 'header' && place !== 'query' && place !== 'cookie')) return null;
  return { kind: 'apiKey', place, wireName };
}

const flowNames: readonly OAuthFlow['flow'][] = [
  'implicit',
  'password',
  'clientCredentials',
  'authorizationCode',
  'deviceAuthorization',
];

function readFlows(holder: Node | null): readonly OAuthFlow[] {
  if (holder === null) return [];
  return flowNames.flatMap((flow): readonly OAuthFlow[] => {
    const node = member(holder, flow);
    return node === null ? [] : [readFlow(flow, node)];
  });
}

export function readFlow(flow: OAuthFlow['flow'], node: Node): OAuthFlow {
  return {
    flow,
    authorizationUrl: text(node, 'authorizationUrl') || text(node, 'deviceAuthorizationUrl'),
    tokenUrl: text(node, 'tokenUrl'),
    refreshUrl: text(node, 'refreshUrl'),
    scopes: members(member(node, 'scopes')).map(([name, scope]) => ({
      name,
      description: typeof scope.value === 'string' ? scope.value : '',
    })),
  };
}

/**
 * The alternatives of a `security` list; null where there is none. `[]` and `{}` mean: no credentials.
 * An alternative with a scheme that does not exist is left out.
 */
export function readSecurity(
  context: Context,
  holder: Node,
  schemes: ReadonlySet<string>,
): readonly SecurityAlternative[] | null {
  const list = member(holder, 'security');
  if (list === null || list.value === null) return null;
  const alternatives = alternativesOf(context, list);
  if (alternatives === null) return null;
  return alternatives.flatMap((alternative): readonly SecurityAlternative[] => {
    const needed = members(alternative).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const missing = needed.find(([scheme]) => !schemes.has(scheme));
    if (missing === undefined) {
      return [
        needed.map(([scheme, scopes]) => ({
          scheme,
          scopes: items(scopes).flatMap((scope) => (typeof scope.value === 'string' ? [scope.value] : [])),
        })),
      ];
    }
    context.report('security/undefined-scheme', { name: missing[0] }, originOf(missing[1], 'key'));
    return [];
  });
}

/** The objects of a `security` list, null where there is none. Some write one object in its place, or mere names into it. */
function alternativesOf(context: Context, list: Node): readonly Node[] | null {
  const say = (node: Node, meant: string): void =>
    context.report('security/shape', { found: describe(node.value), meant }, originOf(node));
  if (isObjectNode(list)) {
    say(list, 'the only alternative');
    return [list];
  }
  if (!Array.isArray(list.value)) {
    const found = describe(list.value);
    context.report('openapi/shape', { expected: 'a list of security requirements', found }, originOf(list));
    return null;
  }
  return items(list).flatMap((item): readonly Node[] => {
    if (isObjectNode(item)) return [item];
    if (typeof item.value !== 'string') {
      const found = describe(item.value);
      context.report('openapi/shape', { expected: 'a security requirement', found }, originOf(item));
      return [];
    }
    say(item, 'the name of a scheme without scopes');
    return [{ ...item, value: { [item.value]: [] } }];
  });
}

/**
 * What operations ask for where a document has security schemes and says nowhere which operations need them: any of
 * the schemes, or none. An author who describes a key means that it can be sent.
 */
export function assumedSecurity(
  context: Context,
  root: Node,
  schemes: readonly SecurityScheme[],
): readonly SecurityAlternative[] {
  const usable = schemes.filter(({ kind }) => kind !== 'mutualTLS');
  const operations = members(member(root, 'paths')).flatMap(([, item]) => members(item));
  const isSaid = [root, ...operations.map(([, operation]) => operation)].some((node) =>
    has(node, 'security'),
  );
  const [first] = usable;
  if (first === undefined || isSaid || operations.length === 0) return [];
  const names = usable.map(({ name }) => name).sort();
  context.report('security/assumed', { names }, first.origin);
  return [...names.map((scheme) => [{ scheme, scopes: [] }]), []];
}
