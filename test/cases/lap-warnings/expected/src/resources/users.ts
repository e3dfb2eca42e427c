import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersGetListRequest {
  id: string;
  a: unknown;
  'Order, Type]': string;
}

export interface UsersGetListResponse {
  again: string;
}

export type UsersGetListError = ApiError<ErrorStatus, unknown>;

export type UsersGetList2Request = Record<string, never>;

export interface UsersGetList2Response {
  id: string;
}

export type UsersGetList2Error = ApiError<ErrorStatus, unknown>;

/**
 * List users
 *
 * `GET /v1/users`
 */
export const usersGetList: (
  client: ClientCore,
  params: UsersGetListRequest,
  options?: RequestOptions,
) => ApiPromise<UsersGetListResponse, UsersGetListError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users',
  query: queryParameters('id', 'a', 'Order, Type]'),
}));

/** `GET /v1/users #2` */
export const usersGetList2: (
  client: ClientCore,
  params?: UsersGetList2Request,
  options?: RequestOptions,
) => ApiPromise<UsersGetList2Response, UsersGetList2Error> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users',
}));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List users
   *
   * `GET /v1/users`
   */
  getList(
    params: UsersGetListRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersGetListResponse, UsersGetListError> {
    return usersGetList(this.#client, params, options);
  }

  /** `GET /v1/users #2` */
  getList2(
    params?: UsersGetList2Request,
    options?: RequestOptions,
  ): ApiPromise<UsersGetList2Response, UsersGetList2Error> {
    return usersGetList2(this.#client, params, options);
  }
}
