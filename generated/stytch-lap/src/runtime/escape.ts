/** The way to what the description does not hold. */
import { json, writeBody } from './body.js';
import { createLog } from './log.js';
import { pathParameters } from './path.js';
import { form, queryParameters } from './query.js';
import { ClientCore, operation } from './request.js';
import { readAny } from './response.js';
import type { ApiPromise } from './promise.js';
import type { BodyEncoder, CoreOptions, Params, RequestOptions, ResponseReader } from './types.js';

/** A call that no function was generated for. */
export interface RawRequest {
  /** Values for `{name}` in the path. */
  readonly path?: Params | undefined;
  readonly query?: Params | undefined;
  readonly body?: unknown;
  /** How the body is written; default `json`. */
  readonly encode?: BodyEncoder | undefined;
  /** How the answer is read; default: JSON if it parses, else text. */
  readonly read?: ResponseReader | undefined;
  /** Security alternatives, by scheme; default: the client's. */
  readonly auth?: readonly (readonly string[])[] | undefined;
}

/** A client that logs, and has a method for calls that no function was generated for. */
export class OpenClient extends ClientCore {
  constructor(options: CoreOptions) {
    super({ ...options, log: options.log ?? createLog(options) });
  }

  /**
   * Calls what the description does not hold, under the same rules as every other call.
   * @param op method and path: `POST /v1/things/{id}`; a query in it is sent as it stands
   */
  request<T = unknown>(
    op: `${string} /${string}`,
    { path, query = {}, body, encode = json, read = readAny, auth }: RawRequest = {},
    options?: RequestOptions,
  ): ApiPromise<T> {
    const params: { [key: string]: unknown } = { ...path };
    const parameters = Object.entries(query).map(([key, value]) => {
      params[`?${key}`] = value;
      return form(key, `?${key}`);
    });
    // The operation's name is in errors and logs; what a query holds is not.
    const [name = '', search = ''] = op.split(/(\?[^#]*)/);
    const writePath = pathParameters();
    const send = operation<T>(() => ({
      op: name,
      path: (writing) => writePath(writing) + search,
      query: queryParameters(...parameters),
      body: (writing) => {
        if (body !== undefined && /^(GET|HEAD) /.test(op)) throw new TypeError('is not possible');
        return writeBody(writing, encode, body);
      },
      response: read,
      auth,
    }));
    return send(this, params, options);
  }
}
