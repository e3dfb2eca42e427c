import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface AGetByIdRequest {
  id: string;
}

/** The schema is missing */
export type AGetByIdResponse = unknown;

export type AGetByIdError = ApiError<ErrorStatus, unknown>;

export interface AGetRequest {
  q?: string | undefined;
}

export type AGetResponse = void;

export type AGetError = ApiError<ErrorStatus, unknown>;

/** `GET /a/{id}` */
export const aGetById: (
  client: ClientCore,
  params: AGetByIdRequest,
  options?: RequestOptions,
) => ApiPromise<AGetByIdResponse, AGetByIdError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /a/{id}',
  path: pathParameters(),
}));

/** `GET /b` */
export const aGet: (
  client: ClientCore,
  params?: AGetRequest,
  options?: RequestOptions,
) => ApiPromise<AGetResponse, AGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /b',
  query: queryParameters('q'),
  response: readNothing,
}));

export class AResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /b` */
  get(params?: AGetRequest, options?: RequestOptions): ApiPromise<AGetResponse, AGetError> {
    return aGet(this.#client, params, options);
  }

  /** `GET /a/{id}` */
  getById(params: AGetByIdRequest, options?: RequestOptions): ApiPromise<AGetByIdResponse, AGetByIdError> {
    return aGetById(this.#client, params, options);
  }
}
