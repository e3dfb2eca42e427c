import { ParamError, SdkError } from './errors.js';
import { putHeader } from './headers.js';
import { form } from './query.js';
import { join, percent, plain } from './value.js';
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
  readonly cookies: readonly string[];
  readonly body: EncodedBody | undefined;
}

/** Gives the value of a parameter, and remembers that it has a place. */
type Take = (key: string) => unknown;

/** Writes the parameters of a call down. @throws ParamError when something cannot be sent */
export async function prepare(
  client: CoreOptions,
  spec: OperationSpec,
  params: Params,
  options: RequestOptions,
): Promise<Prepared> {
  const { op, idempotencyHeader } = spec;
  const [, method = '', template = ''] = /^(\S+) (.*)/s.exec(op) ?? [];
  const used = new Set<string>();
  // What is being written, for the message of a refusal.
  let subject = 'baseUrl';
  const take: Take = (key) => {
    subject = key;
    used.add(key);
    return own(params, key);
  };
  const headers = new Headers();
  const put = (name: string, text: string | null | undefined): void => {
    subject = `header ${JSON.stringify(name)}`;
    if (text !== undefined) putHeader(headers, name, text);
  };
  try {
    const server = baseUrl(
      spec.server === undefined
        ? (client.baseUrl ?? client.defaultBaseUrl)
        : own(client.servers, spec.server),
    );
    const path = pathOf(template, spec, take);
    const query = (spec.query ?? []).map((entry) => {
      const { key, write } = typeof entry === 'string' ? form(entry) : entry;
      return write(take(key));
    });
    const cookies = (spec.cookies ?? []).map(({ key, write }) => write(take(key)));
    const written = headerPairs(spec, options, take);
    subject = 'body';
    const value = bodyValue(spec, params, used, method);
    const body = value === undefined ? undefined : await spec.body?.(value, params);
    put('Accept', spec.response ? spec.response.accept || undefined : 'application/json');
    put('Content-Type', body?.contentType || undefined);
    if (typeof document === 'undefined') put('User-Agent', client.userAgent);
    for (const [name, text] of [...pairs(client.headers), ...written, ...pairs(options.headers)])
      put(name, text);
    const { idempotencyKey } = options;
    if (
      idempotencyKey !== undefined ||
      (idempotencyHeader !== undefined && !headers.has(idempotencyHeader))
    ) {
      put(idempotencyHeader ?? 'Idempotency-Key', idempotencyKey ?? crypto.randomUUID());
    }
    subject = 'url';
    return {
      method,
      server,
      url: spec.url === undefined ? server + path : sameOrigin(spec.url, server),
      query: spec.url === undefined ? query.filter(Boolean) : [],
      headers,
      cookies: cookies.filter(Boolean),
      body,
    };
  } catch (error) {
    throw error instanceof SdkError
      ? error
      : new ParamError(op, subject, error instanceof Error ? error.message : 'is refused');
  }
}

/** A member of its own: `toString` of every object is none. */
export function own(object: object | undefined, key: string): unknown {
  return object !== undefined && Object.hasOwn(object, key) ? (object as Params)[key] : undefined;
}

/** Origin and path of a base URL, without the slash at the end. */
function baseUrl(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('is missing');
  const { origin, pathname, protocol, search, hash, username, password } = new URL(
    text,
    globalThis.location?.href,
  );
  if (!/^https?:$/.test(protocol) || search + hash + username + password) {
    throw new TypeError('must be an http(s) URL without user, query and fragment');
  }
  return origin + pathname.replace(/\/+$/, '');
}

function sameOrigin(url: string, server: string): string {
  const { href, origin } = new URL(url, server);
  if (origin !== new URL(server).origin) throw new TypeError(`is at another origin, ${origin}`);
  return href;
}

/** The path with its parameters. Joined as text: `new URL(path, base)` would lose the path of the base. */
function pathOf(template: string, { path = [] }: OperationSpec, take: Take): string {
  // A fragment never reaches a server; some descriptions tell operations apart by one.
  const text = template.replace(/#.*/s, '').replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = path.find((entry) => entry.name === name);
    const value = take(parameter?.key ?? name);
    const written = parameter ? parameter.write(value) : join(value, percent, ',', ',');
    if (!written) throw new TypeError('must not be empty');
    return written;
  });
  if (/^[^?]*?(^|[/\\])(\.|%2e){1,2}([/\\?]|$)/i.test(text))
    throw new TypeError('makes a path segment of dots');
  return text.startsWith('/') ? text : `/${text}`;
}

function headerPairs(
  { headers = [] }: OperationSpec,
  options: RequestOptions,
  take: Take,
): [string, string | undefined][] {
  return headers.map((entry) => {
    const { name, key, option, write }: HeaderParameter =
      typeof entry === 'string' ? { name: entry, key: entry } : entry;
    const value = option ? own(own(options, option[0]) as object | undefined, option[1]) : take(key);
    if (value === undefined || value === null) return [name, undefined];
    return [name, write ? write(value) : join(value, plain, ',', ',')];
  });
}

function pairs(headers: object | undefined): [string, string | null | undefined][] {
  return Object.entries(headers ?? {});
}

/** What the body is made of; undefined: there is none. */
function bodyValue(spec: OperationSpec, params: Params, used: ReadonlySet<string>, method: string): unknown {
  if (!spec.body) return undefined;
  let value = own(params, 'body');
  if (spec.flat) {
    const rest = Object.entries(params).filter(([key, item]) => item !== undefined && !used.has(key));
    value = rest.length > 0 || !spec.optionalBody ? Object.fromEntries(rest) : undefined;
  }
  if (value !== undefined && /^(GET|HEAD)$/.test(method))
    throw new TypeError(`cannot be sent with ${method}`);
  return value;
}
