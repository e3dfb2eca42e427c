import type { Api, OAuthFlow, Operation, SecurityScheme, Server } from '../ir/types.ts';
import type { ProjectConfig } from '../config/options.ts';
import { compareText } from '../passes/compare.ts';
import type { Credential, CredentialField, PlannedOptions, PlannedServer } from './plan.ts';
import { resolveNames } from './resolveNames.ts';
import { camel, startable, wordsOf } from './words.ts';

/** Keys that every client's options have already, or that those of its core would take from them. */
const optionKeys: ReadonlySet<string> = new Set([
  'allowBrowser',
  'allowHttp',
  'baseUrl',
  'fetch',
  'headers',
  'log',
  'logLevel',
  'logger',
  'maxRetries',
  'maxRetryAfter',
  'middleware',
  'redact',
  'redirect',
  'retry',
  'server',
  'servers',
  'timeout',
]);

/** What a client is constructed with: base URL, further servers, credentials. */
export function clientOptions(api: Api, config: ProjectConfig): PlannedOptions {
  const [first, ...alternatives] = api.servers;
  const server = config.baseUrl === undefined ? first : plainServer(config.baseUrl, first);
  return {
    server: server !== undefined && isAbsolute(server) ? server : null,
    relative: server === undefined || isAbsolute(server) ? '' : server.url,
    alternatives: alternatives.filter(isAbsolute),
    servers: operationServers(api, server, config),
    credentials: credentials(api, config, server),
    security: defaultSecurity(api),
  };
}

/** Name of the server that an operation is sent to; null: the client's base URL. */
export function serverOf(operation: Operation, options: PlannedOptions): string | null {
  const url = operation.servers[0] === undefined ? null : filledUrl(operation.servers[0]);
  return options.servers.find((server) => server.url === url)?.name ?? null;
}

/** Security alternatives of an operation, as names of schemes. */
export const alternativesOf = (operation: Operation): readonly (readonly string[])[] =>
  operation.security.map((alternative) => alternative.map((requirement) => requirement.scheme));

const plainServer = (url: string, like: Server | undefined): Server => ({
  url,
  name: '',
  description: '',
  variables: [],
  origin: like?.origin ?? { kind: 'span', file: '', start: 0, end: 0 },
});

/** A server's URL with the defaults of its variables; those that have none stay as they are. */
export function filledUrl(server: Server): string {
  return server.url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable = server.variables.find((each) => each.name === name);
    return variable === undefined || variable.presence === 'required' ? whole : variable.default;
  });
}

/** Whether a server has a variable that nothing is known for: a client cannot be made without its value. */
export const lacksValue = (server: Server): boolean =>
  server.variables.some((variable) => variable.presence === 'required');

/** A URL as it stands: it is written where an operation is sent to it, and not into every program. */
export const isPlain = ({ server }: PlannedServer): boolean => server.variables.length === 0;

const isAbsolute = (server: Server): boolean => /^https?:\/\/[^/]/i.test(filledUrl(server));

function operationServers(
  api: Api,
  base: Server | undefined,
  config: ProjectConfig,
): PlannedOptions['servers'] {
  const found = new Map<string, { readonly server: Server; readonly others: Set<string> }>();
  for (const { servers } of api.operations) {
    const [server, ...others] = servers;
    if (server === undefined) continue;
    const url = filledUrl(server);
    if (base !== undefined && url === filledUrl(base)) continue;
    const entry = found.get(url) ?? { server, others: new Set<string>() };
    for (const other of others) entry.others.add(filledUrl(other));
    found.set(url, entry);
  }
  const names = new Map(Object.entries(config.servers ?? {}));
  const claims = [...found].map(([url, { server }]) => ({
    id: url,
    candidates: serverNames(url, server, names.get(url)),
  }));
  const resolved = resolveNames(claims, () => false);
  return [...found]
    .map(([url, { server, others }]) => ({
      name: resolved.names.get(url) ?? url,
      url,
      isRelative: !isAbsolute(server),
      server,
      alternatives: [...others].filter((other) => other !== url).toSorted(compareText),
    }))
    .toSorted((a, b) => compareText(a.name, b.name));
}

/** `https://telemetry.example.com/v2` → `telemetry`, or the whole host when two servers begin alike. */
function serverNames(url: string, server: Server, given: string | undefined): readonly string[] {
  const host = url.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '';
  const label =
    host
      .replace(/:\d+$/, '')
      .split('.')
      .find((part) => part !== 'www' && part !== 'api') ?? '';
  const names = [given ?? '', server.name, label, host, url].map((text) => startable(camel(wordsOf(text))));
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * The alternatives that most operations with a login have; the others say theirs themselves. Calls that are not
 * described use them too, so that they have a login wherever the API knows one.
 */
function defaultSecurity(api: Api): readonly (readonly string[])[] {
  const counts = new Map<string, { readonly value: readonly (readonly string[])[]; count: number }>();
  for (const operation of api.operations) {
    const value = alternativesOf(operation);
    if (value.every((schemes) => schemes.length === 0)) continue;
    const key = JSON.stringify(value);
    const known = counts.get(key);
    counts.set(key, { value, count: (known?.count ?? 0) + 1 });
  }
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || compareText(a, b));
  return best?.[1].value ?? [];
}

function credentials(api: Api, config: ProjectConfig, server: Server | undefined): readonly Credential[] {
  const used = new Set(api.operations.flatMap((operation) => alternativesOf(operation).flat()));
  const schemes = api.securitySchemes
    .filter((scheme) => used.has(scheme.name))
    .map((scheme) => withAddresses(scheme, server));
  const drafts = schemes.flatMap((scheme) => {
    const required = isRequired(scheme, api.operations);
    return rolesOf(scheme).map((role) => ({ scheme, role, required, ...fieldConfig(scheme, role, config) }));
  });
  const claims = drafts.map(({ scheme, role, names }) => ({
    id: `${scheme.name} ${role}`,
    candidates: names,
  }));
  // What every object inherits would count as given.
  const { names } = resolveNames(claims, (name) => optionKeys.has(name) || name in Object.prototype);
  return schemes.map((scheme) => ({
    scheme,
    fields: drafts
      .filter((draft) => draft.scheme === scheme)
      .map(({ role, required, env }): CredentialField => {
        const option = names.get(`${scheme.name} ${role}`) ?? role;
        const variable = env(option);
        return { role, option, env: variable, required: required && variable === '', needed: required };
      }),
  }));
}

/** Addresses of tokens may stand relative to the server (OAS 3.1 section 4.8.5). */
function withAddresses(scheme: SecurityScheme, server: Server | undefined): SecurityScheme {
  if (scheme.kind !== 'oauth2' || server === undefined) return scheme;
  const base = `${filledUrl(server).replace(/\/+$/, '')}/`;
  const absolute = (url: string): string =>
    url !== '' && URL.canParse(url, base) ? new URL(url, base).href : url;
  const flows = scheme.flows.map((flow) => ({
    ...flow,
    tokenUrl: absolute(flow.tokenUrl),
    refreshUrl: absolute(flow.refreshUrl),
  }));
  return { ...scheme, flows };
}

/** Every call needs the scheme, whichever alternative is taken. */
function isRequired(scheme: SecurityScheme, operations: readonly Operation[]): boolean {
  if (scheme.kind === 'oauth2' || scheme.kind === 'mutualTLS') return false;
  return operations.every((operation) => {
    const alternatives = alternativesOf(operation);
    return alternatives.length > 0 && alternatives.every((schemes) => schemes.includes(scheme.name));
  });
}

function rolesOf(scheme: SecurityScheme): readonly CredentialField['role'][] {
  if (scheme.kind === 'basic') return ['username', 'password'];
  if (scheme.kind === 'mutualTLS') return [];
  if (scheme.kind !== 'oauth2') return ['value'];
  const refreshed = refreshFlow(scheme) !== undefined;
  const asked = refreshed || scheme.flows.some((flow) => flow.flow === 'clientCredentials');
  return [
    'value',
    ...(refreshed ? (['refreshToken'] as const) : []),
    ...(asked ? (['clientId', 'clientSecret', 'tokenRequest'] as const) : []),
  ];
}

/** The flow whose tokens can be renewed: somebody has logged in, and the program keeps what it was given. */
export function refreshFlow({ flows }: Extract<SecurityScheme, { kind: 'oauth2' }>): OAuthFlow | undefined {
  return flows.find(({ flow, tokenUrl, refreshUrl }) => {
    return flow !== 'clientCredentials' && (refreshUrl !== '' || (flow !== 'implicit' && tokenUrl !== ''));
  });
}

function fieldConfig(
  scheme: SecurityScheme,
  role: CredentialField['role'],
  config: ProjectConfig,
): { readonly names: readonly string[]; readonly env: (option: string) => string } {
  const own =
    config.auth !== undefined && Object.hasOwn(config.auth, scheme.name)
      ? config.auth[scheme.name]
      : undefined;
  const given = own?.[role];
  const words = wordsOf(scheme.name);
  const scoped = startable(camel(role === 'value' ? words : [...words, ...wordsOf(role)]));
  const names = role === 'value' ? [scoped, `${scoped}Credential`] : [role, scoped, `${scoped}Credential`];
  const usable = names.filter((name) => name !== '');
  const variables = new Map(Object.entries(own?.env ?? {}));
  return {
    names: given === undefined ? usable : [given, ...usable],
    env: (option) => variables.get(option) ?? '',
  };
}
