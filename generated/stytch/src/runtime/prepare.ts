import { ParamError } from './errors.js';
import { putHeader } from './headers.js';
import { join, own, percent } from './value.js';
import type { CoreOptions, EncodedBody, OperationSpec, RequestOptions, Writing } from './types.js';

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
  const { op, idempotencyHeader } = spec;
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
    subject = name;
    if (text !== undefined) putHeader(headers, name, text);
  };
  const putAll = (values: object | undefined): void => {
    for (const [name, text] of Object.entries(values ?? {})) put(name, text);
  };
  const writing: Writing = { take, put, options };
  try {
    const server = baseUrl(
      spec.server === undefined
        ? (client.baseUrl ?? client.defaultBaseUrl)
        : own(client.servers, spec.server),
    );
    const next = spec.url?.(server);
    const path = pathOf(template, spec, take);
    const url = next ?? withQuery(server + path, spec.query?.(writing) ?? []);
    const accept = spec.response?.accept ?? 'application/json';
    if (accept) put('Accept', accept);
    if (typeof document === 'undefined') put('User-Agent', client.userAgent);
    putAll(client.headers);
    spec.cookies?.(writing);
    spec.headers?.(writing);
    subject = 'body';
    const missing = spec.optionalBody && Object.values(rest).every((item) => item === undefined);
    const flat = missing ? undefined : rest;
    const value = spec.flat ? flat : own(params, 'body');
    const body = value === undefined ? undefined : await spec.body?.(value, rest);
    if (body && /^(GET|HEAD)$/.test(method)) throw new TypeError('is not possible');
    if (body?.contentType && !headers.has('content-type')) put('Content-Type', body.contentType);
    putAll(options.headers);
    if (idempotencyHeader) {
      const given = options.idempotencyKey ?? headers.get(idempotencyHeader);
      put(idempotencyHeader, given ?? crypto.randomUUID());
    }
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
  if (/^[^?]*?(^|[/\\])(\.|%2e){1,2}([/\\?]|$)/i.test(text)) throw new TypeError('has segments of dots');
  return text.startsWith('/') ? text : `/${text}`;
}
