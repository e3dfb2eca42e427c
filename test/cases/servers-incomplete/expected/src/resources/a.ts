import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type AGetARequest = Record<string, never>;

export type AGetAResponse = void;

export type AGetAError = ApiError<ErrorStatus, unknown>;

export type APostARequest = Record<string, never>;

export type APostAResponse = void;

export type APostAError = ApiError<ErrorStatus, unknown>;

export type ATraceARequest = Record<string, never>;

export type ATraceAResponse = void;

export type ATraceAError = ApiError<ErrorStatus, unknown>;

/** `GET /a` */
export function aGetA(
  client: ClientCore,
  params?: AGetARequest,
  options?: RequestOptions,
): ApiPromise<AGetAResponse, AGetAError> {
  return call(client, { op: 'GET /a', response: readNothing }, params, options);
}

/** `POST /a` */
export function aPostA(
  client: ClientCore,
  params?: APostARequest,
  options?: RequestOptions,
): ApiPromise<APostAResponse, APostAError> {
  return call(client, { op: 'POST /a', server: 'shard', response: readNothing }, params, options);
}

/** `TRACE /a` */
export function aTraceA(
  client: ClientCore,
  params?: ATraceARequest,
  options?: RequestOptions,
): ApiPromise<ATraceAResponse, ATraceAError> {
  return call(client, { op: 'TRACE /a', response: readNothing }, params, options);
}

export class AResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /a` */
  getA(params?: AGetARequest, options?: RequestOptions): ApiPromise<AGetAResponse, AGetAError> {
    return aGetA(this.#client, params, options);
  }

  /** `POST /a` */
  postA(params?: APostARequest, options?: RequestOptions): ApiPromise<APostAResponse, APostAError> {
    return aPostA(this.#client, params, options);
  }

  /** `TRACE /a` */
  traceA(params?: ATraceARequest, options?: RequestOptions): ApiPromise<ATraceAResponse, ATraceAError> {
    return aTraceA(this.#client, params, options);
  }
}
