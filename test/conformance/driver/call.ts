import type { OperationId, Parameter } from '../../../generator/ir/types.ts';
import type { Credential, PlannedOperation } from '../../../generator/plan/plan.ts';
import type { Product } from './product.ts';
import type { Arguments } from './request.ts';

type Values = { [name: string]: unknown };

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** A call that has been made: the promise of the client, with what the runtime offers on it. */
export interface Call extends Promise<unknown> {
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response }>;
  /** Only of operations whose results go on over several responses. */
  pages?(): AsyncIterable<unknown>;
}

/**
 * Makes an instance of the first client class that offers the operation. Every server of the description is replaced by
 * the base URL, and nothing is sent anywhere else.
 */
export function newClient(
  product: Product,
  operation: OperationId,
  options: Values & { readonly baseUrl: string },
): object {
  const planned = product.plan.operations.get(operation);
  const name = planned?.clients[0] ?? '';
  const made = product.exports[name];
  if (typeof made !== 'function') throw new Error(`the package exports no class ${name}`);
  const servers = Object.fromEntries(
    product.plan.options.servers.map((server) => [server.name, options.baseUrl]),
  );
  const send = typeof options['fetch'] === 'function' ? options['fetch'] : fetch;
  const guarded = async (url: string, init: RequestInit): Promise<unknown> => {
    if (new URL(url).origin !== new URL(options.baseUrl).origin)
      throw new Error(`a request to ${new URL(url).origin}`);
    return send(url, init);
  };
  return Reflect.construct(made, [{ servers, ...options, fetch: guarded }]);
}

/** Calls the operation as a user would: `client.a.b(params, options)`, with the keys that the plan gave. */
export function callOperation(
  product: Product,
  client: object,
  operation: OperationId,
  values: Arguments,
  options: Values = {},
): Call {
  const planned = product.plan.operations.get(operation);
  if (planned === undefined) throw new Error(`no plan for ${operation}`);
  const method = planned.call.at(-1) ?? '';
  const node = planned.call.slice(0, -1).reduce<unknown>(memberOf, client);
  const callable = memberOf(node, method);
  if (typeof callable !== 'function') throw new Error(`the client has no ${planned.call.join('.')}`);
  return callable.call(node, paramsOf(planned, values), optionsOf(planned, values, options));
}

function memberOf(node: unknown, name: string): unknown {
  return isValues(node) ? node[name] : undefined;
}

const placeOf = (parameter: Parameter) => `${parameter.place} ${parameter.wireName}`;

/** The one object of parameters, by the plan's keys. */
export function paramsOf(planned: PlannedOperation, { parameters, body }: Arguments): Values {
  const params: Values = Object.create(null);
  const given = new Map([...parameters].map(([parameter, value]) => [placeOf(parameter), value]));
  for (const { key, parameter } of planned.parameters) {
    const place = placeOf(parameter);
    if (given.has(place)) params[key] = given.get(place);
  }
  if (body === null) return params;
  switch (planned.body.kind) {
    case 'none':
      return params;
    case 'flat':
      return isValues(body.value) ? Object.assign(params, body.value) : params;
    case 'key':
      return Object.assign(params, { body: body.value });
    case 'choice':
      return Object.assign(params, { contentType: body.content.mediaType, body: body.value });
    default:
      return planned.body satisfies never;
  }
}

function optionsOf(planned: PlannedOperation, { parameters }: Arguments, options: Values): Values {
  const given = new Map([...parameters].map(([parameter, value]) => [placeOf(parameter), value]));
  const result: { [option: string]: unknown } = { ...options };
  for (const { option, field, parameter } of planned.optionHeaders) {
    const value = given.get(placeOf(parameter));
    const group = result[option];
    if (value !== undefined) result[option] = { ...(isValues(group) ? group : {}), [field]: value };
  }
  return result;
}

/** Values of the client's credential options: those that the expected headers show, else `fallback`. */
export function credentialsOf(
  credentials: readonly Credential[],
  headers: ReadonlyMap<string, string>,
  fallback: string | null,
): Values {
  const options: Values = {};
  for (const credential of credentials) {
    for (const { role, option } of credential.fields) {
      // Tokens are given, not asked for: no suite has a server that gives some.
      if (role !== 'value' && role !== 'username' && role !== 'password') continue;
      const value = credentialValue(credential, role, headers) ?? fallback;
      if (value !== null) options[option] = value;
    }
  }
  return options;
}

function credentialValue(
  { scheme }: Credential,
  role: Credential['fields'][number]['role'],
  headers: ReadonlyMap<string, string>,
): string | null {
  if (scheme.kind === 'apiKey') {
    return scheme.place === 'header' ? (headers.get(scheme.wireName.toLowerCase()) ?? null) : null;
  }
  const authorization = headers.get('authorization');
  const [name = '', ...rest] = authorization?.split(' ') ?? [];
  if (authorization === undefined) return null;
  if (name.toLowerCase() !== schemeName(scheme).toLowerCase()) return null;
  if (scheme.kind !== 'basic') return rest.join(' ');
  const [username = '', password = ''] = atob(rest.join('')).split(':');
  return role === 'username' ? username : password;
}

/** The word before the credential in an Authorization header. */
function schemeName(scheme: Credential['scheme']): string {
  if (scheme.kind === 'http') return scheme.scheme;
  return scheme.kind === 'basic' ? 'Basic' : 'Bearer';
}
