/** What a call can reject with. No error holds what was sent: no header, no body, no address with a query. */

/** Marks an ApiError of any copy of this module. */
export const apiErrorBrand: unique symbol = /* @__PURE__ */ Symbol.for('lapwright.ApiError');

/** The base of all of them. */
export class SdkError<S extends number = number> extends Error {
  /** `GET /v1/users/{user_id}` */
  readonly op: string;
  /** HTTP status; 0 when no answer arrived. */
  readonly status: S;

  constructor(op: string, problem: string, status: S, options?: ErrorOptions) {
    super(`${op}: ${problem}`, options);
    this.op = op;
    this.status = status;
  }
  override get name(): string {
    return 'SdkError';
  }
  /** Safe to log. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** The request was refused before anything was sent. */
export class RequestError extends SdkError<0> {
  constructor(op: string, problem: string, options?: ErrorOptions) {
    super(op, problem, 0, options);
  }
  override get name(): string {
    return 'RequestError';
  }
}

/** A parameter (or the body) cannot be written. The message names it and never shows its value. */
export class ParamError extends RequestError {
  readonly parameter: string;

  constructor(op: string, parameter: string, problem: string) {
    super(op, `${parameter} ${problem}`);
    this.parameter = parameter;
  }
  override get name(): string {
    return 'ParamError';
  }
}

/** No answer, or only a part of one. */
export class ConnectionError extends SdkError<0> {
  /** The platform's code: `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** False: the request certainly never left. */
  readonly sent: boolean;

  constructor(op: string, problem: string, code: string | undefined, sent: boolean, options?: ErrorOptions) {
    super(op, problem, 0, options);
    this.code = code;
    this.sent = sent;
  }
  override get name(): string {
    return 'ConnectionError';
  }
}

export class TimeoutError extends SdkError<0> {
  /** What did not come in time: the head of the response, or the rest of its body. */
  readonly phase: 'response' | 'body';

  constructor(op: string, phase: 'response' | 'body', milliseconds: number) {
    super(op, `no ${phase} within ${milliseconds} ms`, 0);
    this.phase = phase;
  }
  override get name(): string {
    return 'TimeoutError';
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends SdkError<0> {
  constructor(op: string, reason: unknown) {
    super(op, 'aborted', 0, { cause: reason });
  }
  override get name(): string {
    return 'AbortedError';
  }
}

/** What is known about an answer that is an error. */
export interface Answer {
  readonly response: Response;
  readonly body: unknown;
  readonly retries: number;
  readonly code?: string;
}

/** The server answered with an error status, or with a redirect that is not followed (code `redirect_blocked`). */
export class ApiError<S extends number = number, B = unknown> extends SdkError<S> {
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined;
  /** How many attempts failed before this one. */
  readonly retries: number;
  readonly #answer: Answer;

  constructor(op: string, problem: string, answer: Answer) {
    const { response, body } = answer;
    // The caller says by the type arguments which statuses and bodies its operation documents.
    super(op, problem, response.status as S);
    this.#answer = answer;
    this.code = answer.code;
    this.requestId = requestIdOf(response, body);
    this.retryAfter = retryAfterOf(response.headers);
    this.retries = answer.retries;
  }
  override get name(): string {
    return 'ApiError';
  }
  get [apiErrorBrand](): true {
    return true;
  }
  /** Parsed JSON, else text, else undefined. A getter, so that printing the error does not print it. */
  get body(): B {
    return this.#answer.body as B;
  }
  get headers(): Headers {
    return this.#answer.response.headers;
  }
}

/** A success that breaks the contract. `body` holds the first 1,024 characters. */
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
  const id =
    headers.get('x-request-id') ??
    headers.get('request-id') ??
    (typeof body === 'object' && body !== null && 'request_id' in body ? body.request_id : undefined);
  return typeof id === 'string' ? id : undefined;
}

/** Milliseconds of `retry-after-ms` or `Retry-After` (RFC 9110 10.2.3; fractions allowed); undefined: none usable. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const delay = [
    Number(headers.get('retry-after-ms')),
    1000 * Number(text),
    Date.parse(text) - Date.now(),
  ].find((milliseconds) => milliseconds > 0);
  return delay;
}
