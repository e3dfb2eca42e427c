import { ParamError } from './errors.js';
import { putHeader } from './headers.js';
import { readJson } from './response.js';
import { join, own, percent } from './value.js';
import type { CoreOptions, EncodedBody, OperationSpec, RequestOptions, Writing } from './types.js';

/** A request before credentials are put on it: its address with the query, and whether that may be sent any. */
export type Prepared = readonly [
  method: string,
  url: string,
  safe: boolean,
  headers: Headers,
  body: EncodedBody | undefined,
];

/** Writes the parameters of a call down. @throws ParamError when something cannot be sent */
export async function prepare(
  client: CoreOptions,
  spec: OperationSpec,
  params: object | undefined,
  options: RequestOptions,
): Promise<Prepared> {
  const { op, server } = spec;
  const method = op.slice(0, op.indexOf(' '));
  const headers = new Headers();
  // What a flat body is made of: all that has no other place.
  const rest: { [key: string]: unknown } = spec.body ? { ...params } : {};
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
    if (values) for (const [name, text] of Object.entries(values)) put(name, text);
  };
  const writing: Writing = { take, put, options };
  try {
    const [, base, safe] = baseUrl(
      server === undefined
        ? (client.baseUrl ?? client.defaultBaseUrl)
        : (own(client.servers, server) ?? spec.serverUrl),
    );
    const next = spec.url?.(base);
    const path = pathOf(spec, take);
    const pairs = spec.query?.(writing);
    const url = next ?? withQuery(base + path, pairs);
    const { accept } = spec.response ?? readJson;
    if (accept) headers.set('Accept', accept);
    if (client.userAgent && typeof document === 'undefined') headers.set('User-Agent', client.userAgent);
    putAll(client.headers);
    spec.cookies?.(writing);
    spec.headers?.(writing);
    subject = 'body';
    const value = spec.flat ? rest : own(params, 'body');
    const body = value === undefined ? undefined : await spec.body?.(value, rest);
    if (body && /^(GET|HEAD)$/.test(method)) throw new TypeError('is not possible');
    if (body?.contentType && !headers.has('content-type')) put('Content-Type', body.contentType);
    putAll(options.headers);
    spec.idempotency?.(writing, headers);
    return [method, url, safe, headers, body];
  } catch (error) {
    throw new ParamError(op, `${subject} ${(error as Error).message}`, { parameter: subject });
  }
}

/** An address with further query parameters. */
export function withQuery(url: string, pairs: readonly string[] = []): string {
  const query = pairs.filter(Boolean).join('&');
  return query ? url + (url.includes('?') ? '&' : '?') + query : url;
}

/** What was made of the last base URL: most programs have one. */
let known: readonly [text: string, url: string, safe: boolean] = ['', '', false];

/**
 * Origin and path of a base URL, without the slash at the end. It has no user, no query and no fragment.
 * @returns also whether it may be sent credentials
 */
function baseUrl(text: unknown): typeof known {
  if (!text) throw new TypeError('is empty');
  const name = `${text}`;
  const { location } = globalThis;
  // Where there are pages, it may be relative to one.
  if (name !== known[0] || location) {
    const { origin, pathname, href } = new URL(name, location?.href);
    if (href !== origin + pathname) throw new TypeError('is not valid');
    const safe = /^https:|^http:\/\/(([^/]+\.)?localhost|127\.[\d.]+|\[::1\])[:/]/.test(href);
    known = [name, href.replace(/\/+$/, ''), safe];
  }
  return known;
}

/** The path with its parameters. Joined as text: `new URL(path, base)` would lose the path of the base. */
function pathOf({ op, path }: OperationSpec, take: (key: string) => unknown): string {
  // Without the method and the fragment: that never reaches a server, but some descriptions tell operations apart by it.
  const text = op.replace(/^\S* |#.*|\{([^{}]+)\}/gs, (_, name?: string) => {
    if (!name) return '';
    const parameter = path?.find((entry) => entry.name === name);
    const value = take(parameter?.key ?? name);
    const written = parameter ? parameter.write(value) : join(value, percent, ',', ',');
    if (!written) throw new TypeError('is empty');
    return written;
  });
  // Most paths have neither, and are done sooner.
  const dotted = text.includes('.') || text.includes('%');
  if (dotted && /^[^?]*?(^|[/\\])(\.|%2e){1,2}([/\\?]|$)/i.test(text)) {
    throw new TypeError('has segments of dots');
  }
  return text.startsWith('/') ? text : `/${text}`;
}
