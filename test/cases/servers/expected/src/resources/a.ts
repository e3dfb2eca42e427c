import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import { relativeServer, serverOf } from '../runtime/server.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type AGetARequest = Record<string, never>;

export type AGetAResponse = void;

export type AGetAError = ApiError<ErrorStatus, unknown>;

export type AGetBRequest = Record<string, never>;

export type AGetBResponse = void;

export type AGetBError = ApiError<ErrorStatus, unknown>;

export type AGetCRequest = Record<string, never>;

export type AGetCResponse = void;

export type AGetCError = ApiError<ErrorStatus, unknown>;

export type APostBRequest = Record<string, never>;

export type APostBResponse = void;

export type APostBError = ApiError<ErrorStatus, unknown>;

export type APutBRequest = Record<string, never>;

export type APutBResponse = void;

export type APutBError = ApiError<ErrorStatus, unknown>;

/** `GET /a` */
export const aGetA: (
  client: ClientCore,
  params?: AGetARequest,
  options?: RequestOptions,
) => ApiPromise<AGetAResponse, AGetAError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /a',
  response: readNothing,
}));

/** `GET /b` */
export const aGetB: (
  client: ClientCore,
  params?: AGetBRequest,
  options?: RequestOptions,
) => ApiPromise<AGetBResponse, AGetBError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /b',
  server: serverOf('telemetry', 'https://telemetry.example.com'),
  response: readNothing,
}));

/** `GET /c` */
export const aGetC: (
  client: ClientCore,
  params?: AGetCRequest,
  options?: RequestOptions,
) => ApiPromise<AGetCResponse, AGetCError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /c',
  server: relativeServer('up'),
  response: readNothing,
}));

/** `POST /b` */
export const aPostB: (
  client: ClientCore,
  params?: APostBRequest,
  options?: RequestOptions,
) => ApiPromise<APostBResponse, APostBError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /b',
  server: relativeServer('v2', '/v2'),
  response: readNothing,
}));

/** `PUT /b` */
export const aPutB: (
  client: ClientCore,
  params?: APutBRequest,
  options?: RequestOptions,
) => ApiPromise<APutBResponse, APutBError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /b',
  server: serverOf('a'),
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

  /** `GET /b` */
  getB(params?: AGetBRequest, options?: RequestOptions): ApiPromise<AGetBResponse, AGetBError> {
    return aGetB(this.#client, params, options);
  }

  /** `GET /c` */
  getC(params?: AGetCRequest, options?: RequestOptions): ApiPromise<AGetCResponse, AGetCError> {
    return aGetC(this.#client, params, options);
  }

  /** `POST /b` */
  postB(params?: APostBRequest, options?: RequestOptions): ApiPromise<APostBResponse, APostBError> {
    return aPostB(this.#client, params, options);
  }

  /** `PUT /b` */
  putB(params?: APutBRequest, options?: RequestOptions): ApiPromise<APutBResponse, APutBError> {
    return aPutB(this.#client, params, options);
  }
}
