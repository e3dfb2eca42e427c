/** What a call can reject with. No error holds what was sent: no header, no body, no address with a query. */

/** Marks an ApiError of any copy of this module. */
export const apiErrorBrand: unique symbol = /* @__PURE__ */ Symbol.for('lapwright.ApiError');

/** The base of all of them. */
export class SdkError<S extends number = number> extends Error {
  /** `GET /v1/users/{user_id}` */
  declare readonly op: string;
  /** HTTP status; 0 when no answer arrived. */
  declare readonly status: S;

  /** @param details properties of the error, and its `cause` */
  constructor(op: string, problem: string, details?: object) {
    super(op + ': ' + problem, details);
    Object.assign(this, { op, status: 0 }, details);
  }
  override get name(): string {
    return 'SdkError';
  }
  /** Safe to log. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The request was refused before anything was sent. */
export class RequestError extends SdkError<0> {
  override get name(): string {
    return 'RequestError';
  }
}

/** A parameter (or the body) cannot be written. The message names it and never shows its value. */
export class ParamError extends RequestError {
  declare readonly parameter: string;

  override get name(): string {
    return 'ParamError';
  }
}

/** No answer, or only a part of one. */
export class ConnectionError extends SdkError<0> {
  /** The platform's code: `ECONNREFUSED`. */
  declare readonly code: string | undefined;
  /** False: the request certainly never left. */
  declare readonly sent: boolean;

  override get name(): string {
    return 'ConnectionError';
  }
}

export class TimeoutError extends SdkError<0> {
  /** What did not come in time: the head of the response, or the rest of its body. */
  declare readonly phase: 'response' | 'body';

  override get name(): string {
    return 'TimeoutError';
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends SdkError<0> {
  override get name(): string {
    return 'AbortedError';
  }
}

/** The server answered with an error status, or with a redirect that is not followed (code `redirect_blocked`). */
export class ApiError<S extends number = number, B = unknown> extends SdkError<S> {
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait. */
  declare readonly retryAfter: number | undefined;
  /** How many attempts failed before this one. */
  declare readonly retries: number;
  readonly #headers: Headers;
  readonly #body: unknown;

  /** @param code why an answer is an error although its status is not */
  constructor(op: string, response: Response, body: unknown, retries: number, code?: string, detail = '') {
    const { status, headers } = response;
    super(op, `status ${status}${code ? `, ${code} ${detail}` : ''}`, {
      status,
      code,
      requestId: requestIdOf(response, body),
      retryAfter: retryAfterOf(headers),
      retries,
    });
    this.#headers = headers;
    this.#body = body;
  }
  static {
    // Not a member in the class: declarations cannot hold a computed name without the whole program's types.
    Reflect.set(this.prototype, apiErrorBrand, true);
  }
  override get name(): string {
    return 'ApiError';
  }
  /** Parsed JSON, else text, else undefined. A getter, so that printing the error does not print it. */
  get body(): B {
    // Which bodies the operation documents is said by the caller's type.
    return this.#body as B;
  }
  get headers(): Headers {
    return this.#headers;
  }
}

/** A success that breaks the contract: `empty_body`, `content_type`, `bad_json`. `body` is the first 1,024 characters. */
export class ResponseError extends ApiError<number, string> {
  override get name(): string {
    return 'ResponseError';
  }
}

/**
 * Whether a caught value is an error answer of the server, from any copy of this module.
 * @param status narrows to one status
 */
export function isApiError<S extends number = number>(error: unknown, status?: S): error is ApiError<S> {
  return (
    typeof error === 'object' &&
    error !== null &&
    apiErrorBrand in error &&
    (status === undefined || ('status' in error && error.status === status))
  );
}

/** The id under which the server knows the call, from its headers or its body. */
export function requestIdOf({ headers }: Response, body: unknown): string | undefined {
  return (
    headers.get('x-request-id') ??
    headers.get('request-id') ??
    (body as { readonly request_id?: string } | null | undefined)?.request_id
  );
}

/** Milliseconds of `retry-after-ms` or `Retry-After` (RFC 9110 10.2.3; fractions allowed); undefined: none usable. */
function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  return [Number(headers.get('retry-after-ms')), 1000 * Number(text), Date.parse(text) - Date.now()].find(
    (milliseconds) => milliseconds > 0,
  );
}
