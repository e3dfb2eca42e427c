import { strip } from '../python/clean.ts';
import { pythonText } from '../python/text.ts';
import { get, getOr, isMap, truthy, type Raw } from '../raw/tree.ts';
import { resolved, type Compiling } from './compiling.ts';
import { child, children, items, type Place } from './place.ts';

export const methods: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
]);

/** The text of `@auth`: one entry per declared scheme, else what parameters and descriptions suggest. */
export function authText(compiling: Compiling): string {
  const root: Place = { node: compiling.root, pointer: '' };
  const components = child(root, 'components', 'securitySchemes');
  const schemes = truthy(components.node) ? components : child(root, 'securityDefinitions');
  if (!truthy(schemes.node)) return fromParameters(compiling, root) || fromDescription(root);
  return children(schemes)
    .filter(([, scheme]) => isMap(scheme.node))
    .map(([, scheme]) => schemeText(scheme.node, compiling.options.legacyAuth))
    .join(' | ');
}

function schemeText(scheme: Raw | undefined, legacy: boolean): string {
  const text = (key: string, otherwise: string): string => pythonText(getOr(scheme, key, otherwise));
  const type = text('type', '');
  if (type === 'oauth2') return 'OAuth2';
  if (type === 'apiKey') return `ApiKey ${text('name', 'key')} in ${text('in', 'header')}`;
  if (type !== 'http') return type;
  if (legacy) return `Bearer ${text('scheme', 'token')}`;
  const name = text('scheme', 'bearer');
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

const credentialNames: ReadonlySet<string> = new Set([
  'api_key',
  'apikey',
  'api-key',
  'token',
  'access_token',
  'x-api-key',
  'authorization',
  'auth_token',
  'secret',
  'api_secret',
  'app_key',
  'appkey',
  'client_secret',
  'subscription-key',
  'ocp-apim-subscription-key',
  'x-auth-token',
  'api_token',
]);
const credentialWords = [
  'api key',
  'authentication',
  'auth token',
  'access token',
  'your key',
  'your token',
] as const;

/** The first parameter that looks like a credential by its name or description. */
function fromParameters(compiling: Compiling, root: Place): string {
  for (const [, pathItem] of children(child(root, 'paths'))) {
    for (const [method, operation] of children(pathItem)) {
      if (!methods.has(method)) continue;
      for (const item of items(child(operation, 'parameters'))) {
        const parameter = resolved(compiling, item).node;
        const name = strip(pythonText(get(parameter, 'name') ?? ''));
        const description = pythonText(get(parameter, 'description') ?? '').toLowerCase();
        const found =
          credentialNames.has(name.toLowerCase()) ||
          credentialWords.some((word) => description.includes(word));
        if (found) return `ApiKey ${name} in ${pythonText(getOr(parameter, 'in', 'query'))}`;
      }
    }
  }
  return '';
}

const descriptionSigns: readonly (readonly [readonly string[], string])[] = [
  [['authorization: bearer', 'bearer token'], 'Bearer (inferred from docs)'],
  [['authorization: token'], 'ApiKey (inferred from docs)'],
  [['api key', 'api token', 'api_key', 'apikey'], 'ApiKey (inferred from docs)'],
  [['oauth2', 'oauth 2'], 'OAuth2 (inferred from docs)'],
  [['authentication required', 'must authenticate', 'requires authentication'], 'Auth required (see docs)'],
];

function fromDescription(root: Place): string {
  const description = pythonText(child(root, 'info', 'description').node ?? '').toLowerCase();
  const sign = descriptionSigns.find(([words]) => words.some((word) => description.includes(word)));
  return sign?.[1] ?? '';
}
