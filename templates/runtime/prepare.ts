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
  /** With its query. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: EncodedBody | undefined;
}

/** Writes the parameters of a call down. @throws ParamError when something cannot be sent */
export async function prepare(
  client: CoreOptions,
  spec: OperationSpec,
  params: object | undefined,
  options: RequestOptions,
): Promise<Prepared> {
  const { op, idempotencyHeader, cookies = [], query = [] } = spec;
  const [method = '', template = ''] = op.split(/ (.*)/s);
  const headers = new Headers();
  // What a flat body is made of: all that has no other place.
  const rest: { [key: string]: unknown } = { ...params };
  // What is being written, for the message of a refusal.
  let subject = 'baseUrl';
  const take = (key: string): unknown => {
    subject = key;
    delete rest[key];
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
    const next = spec.url?.(server);
    const path = pathOf(template, spec, take);
    const pairs = query.map((entry) => write(typeof entry === 'string' ? form(entry) : entry));
    const url = next ?? withQuery(server + path, pairs);
    const accept = spec.response?.accept ?? 'application/json';
    const userAgent = typeof document === 'undefined' ? client.userAgent : undefined;
    const cookie = cookies.map(write).filter(Boolean).join('; ');
    putAll({ Accept: accept || undefined, 'User-Agent': userAgent, Cookie: cookie || undefined });
    putAll(client.headers);
    for (const entry of spec.headers ?? []) {
      const parameter: HeaderParameter = typeof entry === 'string' ? { name: entry, key: entry } : entry;
      const { name, key, option, write: text = simple } = parameter;
      const value = option ? own(own(options, option[0]) as object, option[1]) : take(key);
      if (!isNothing(value)) put(name, text(value));
    }
    subject = 'body';
    const value = bodyValue(spec, params, rest);
    if (value !== undefined && /^(GET|HEAD)$/.test(method))
      throw new TypeError(`is not possible with ${method}`);
    const body = value === undefined ? undefined : await spec.body?.(value, rest);
    if (!headers.has('content-type')) put('Content-Type', body?.contentType || undefined);
    putAll(options.headers);
    const keyHeader = idempotencyHeader ?? 'Idempotency-Key';
    const key =
      options.idempotencyKey ?? (idempotencyHeader && (headers.get(keyHeader) ?? crypto.randomUUID()));
    put(keyHeader, key);
    return { method, url, headers, body };
  } catch (error) {
    throw new ParamError(op, `${subject} ${(error as Error).message}`, { parameter: subject });
  }
}

/** An address with further query parameters. */
export function withQuery(url: string, pairs: readonly string[]): string {
  const query = pairs.filter(Boolean).join('&');
  return query ? url + (url.includes('?') ? '&' : '?') + query : url;
}

/** A member of its own: `toString` of every object is none. */
export function own(object: object | undefined, key: string): unknown {
  return object && Object.hasOwn(object, key) ? (object as Params)[key] : undefined;
}

function simple(value: unknown): string | undefined {
  return join(value, plain, ',', ',');
}

/** Origin and path of a base URL, without the slash at the end. It has no user, no query and no fragment. */
function baseUrl(text: unknown): string {
  if (!text) throw new TypeError('is empty');
  const { origin, pathname, href } = new URL(`${text}`, globalThis.location?.href);
  if (href !== origin + pathname) throw new TypeError('is not valid');
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
  params: object | undefined,
  rest: object,
): unknown {
  if (!body) return undefined;
  if (!flat) return own(params, 'body');
  return optionalBody && Object.values(rest).every((value) => value === undefined) ? undefined : rest;
}
