import { ParamError } from './errors.js';
import { putHeader } from './headers.js';
import { form } from './query.js';
import { isNothing, join, percent, plain } from './value.js';
import type {
  CoreOptions,
  EncodedBody,
  HeaderParameter,
  OperationSpec,
  Params,
  RequestOptions,
} from './types.js';

/** A request before credentials are put on it. */
export interface Prepared {
  readonly method: string;
  /** Base URL of the operation's server, whose origin may have the credentials. */
  readonly server: string;
  readonly url: string;
  readonly query: readonly string[];
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
}

/** Writes the parameters of a call down. @throws ParamError when something cannot be sent */
export async function prepare(
  client: CoreOptions,
  spec: OperationSpec,
  params: Params,
  options: RequestOptions,
): Promise<Prepared> {
  const { op, idempotencyHeader, cookies = [], query = [] } = spec;
  const [method = '', template = ''] = op.split(/ (.*)/s);
  const headers = new Headers();
  const used = new Set<string>();
  // What is being written, for the message of a refusal.
  let subject = 'baseUrl';
  const take = (key: string): unknown => {
    subject = key;
    used.add(key);
    return own(params, key);
  };
  const put = (name: string, text: string | null | undefined): void => {
    subject = `header ${JSON.stringify(name)}`;
    if (text !== undefined) putHeader(headers, name, text);
  };
  const putAll = (values: object | undefined): void => {
    for (const [name, text] of Object.entries(values ?? {})) put(name, text);
  };
  const write = (entry: { readonly key: string; readonly write: (value: unknown) => string }): string =>
    entry.write(take(entry.key));
  try {
    const server = baseUrl(
      spec.server === undefined
        ? (client.baseUrl ?? client.defaultBaseUrl)
        : own(client.servers, spec.server),
    );
    const path = pathOf(template, spec, take);
    const pairs = query
      .map((entry) => write(typeof entry === 'string' ? form(entry) : entry))
      .filter(Boolean);
    put('Accept', (spec.response?.accept ?? 'application/json') || undefined);
    if (typeof document === 'undefined') put('User-Agent', client.userAgent);
    putAll(client.headers);
    put('Cookie', cookies.map(write).filter(Boolean).join('; ') || undefined);
    for (const entry of spec.headers ?? []) {
      const parameter: HeaderParameter = typeof entry === 'string' ? { name: entry, key: entry } : entry;
      const { name, key, option, write: text = simple } = parameter;
      const value = option ? own(own(options, option[0]) as object, option[1]) : take(key);
      if (!isNothing(value)) put(name, text(value));
    }
    subject = 'body';
    const value = bodyValue(spec, params, used);
    if (value !== undefined && /^(GET|HEAD)$/.test(method))
      throw new TypeError(`is not possible with ${method}`);
    const body = value === undefined ? undefined : await spec.body?.(value, params);
    if (!headers.has('content-type')) put('Content-Type', body?.contentType || undefined);
    putAll(options.headers);
    const keyHeader = idempotencyHeader ?? 'Idempotency-Key';
    const key =
      options.idempotencyKey ?? (idempotencyHeader && (headers.get(keyHeader) ?? crypto.randomUUID()));
    put(keyHeader, key);
    subject = 'url';
    return spec.url
      ? { method, server, url: spec.url(server), query: [], headers, body }
      : { method, server, url: server + path, query: pairs, headers, body };
  } catch (error) {
    throw new ParamError(op, `${subject} ${(error as Error).message}`, { parameter: subject });
  }
}

/** A member of its own: `toString` of every object is none. */
export function own(object: object | undefined, key: string): unknown {
  return object && Object.hasOwn(object, key) ? (object as Params)[key] : undefined;
}

function simple(value: unknown): string | undefined {
  return join(value, plain, ',', ',');
}

/** Origin and path of a base URL, without the slash at the end. */
function baseUrl(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('is missing');
  const { origin, pathname, href } = new URL(text, globalThis.location?.href);
  if (href !== origin + pathname) throw new TypeError('is more than scheme, host and path');
  return href.replace(/\/+$/, '');
}

/** The path with its parameters. Joined as text: `new URL(path, base)` would lose the path of the base. */
function pathOf(template: string, { path = [] }: OperationSpec, take: (key: string) => unknown): string {
  // A fragment never reaches a server; some descriptions tell operations apart by one.
  const text = template.replace(/#.*/s, '').replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = path.find((entry) => entry.name === name);
    const value = take(parameter?.key ?? name);
    const written = parameter ? parameter.write(value) : join(value, percent, ',', ',');
    if (!written) throw new TypeError('is empty');
    return written;
  });
  if (/^[^?]*?(^|[/\\])(\.|%2e){1,2}([/\\?]|$)/i.test(text))
    throw new TypeError('makes a path segment of dots');
  return text.startsWith('/') ? text : `/${text}`;
}

/** What the body is made of; undefined: there is none. */
function bodyValue(
  { body, flat, optionalBody }: OperationSpec,
  params: Params,
  used: ReadonlySet<string>,
): unknown {
  if (!body || !flat) return body && own(params, 'body');
  const rest = Object.entries(params).filter(([key, value]) => value !== undefined && !used.has(key));
  return rest[0] || !optionalBody ? Object.fromEntries(rest) : undefined;
}
