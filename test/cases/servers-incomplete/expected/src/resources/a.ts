import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import { serverOf } from '../runtime/server.js';
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
export const aGetA: (
  client: ClientCore,
  params?: AGetARequest,
  options?: RequestOptions,
) => ApiPromise<AGetAResponse, AGetAError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /a',
  response: readNothing,
}));

/** `POST /a` */
export const aPostA: (
  client: ClientCore,
  params?: APostARequest,
  options?: RequestOptions,
) => ApiPromise<APostAResponse, APostAError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /a',
  server: serverOf('shard'),
  response: readNothing,
}));

/** `TRACE /a` */
export const aTraceA: (
  client: ClientCore,
  params?: ATraceARequest,
  options?: RequestOptions,
) => ApiPromise<ATraceAResponse, ATraceAError> = /* @__PURE__ */ operation(() => ({
  op: 'TRACE /a',
  response: readNothing,
}));

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
