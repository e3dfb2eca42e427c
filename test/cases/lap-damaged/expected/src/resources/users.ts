import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersListResponseUsers {
  id: string;
}

export interface UsersListRequest {
  limit: number;
  cursor?: string | undefined;
}

export interface UsersListResponse {
  users: UsersListResponseUsers[];
}

export type UsersListError = ApiError<ErrorStatus, unknown>;

export interface UsersGetRequest {
  id: string;
}

export interface UsersGetResponse {
  id: string;
}

export type UsersGetError = ApiError<ErrorStatus, unknown>;

/**
 * List users
 *
 * `GET /v1/users`
 */
export const usersList: (
  client: ClientCore,
  params: UsersListRequest,
  options?: RequestOptions,
) => ApiPromise<UsersListResponse, UsersListError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users',
  query: queryParameters('limit', 'cursor'),
}));

/** `GET /v1/users/{id}` */
export const usersGet: (
  client: ClientCore,
  params: UsersGetRequest,
  options?: RequestOptions,
) => ApiPromise<UsersGetResponse, UsersGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users/{id}',
  path: pathParameters(),
}));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /v1/users/{id}` */
  get(params: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse, UsersGetError> {
    return usersGet(this.#client, params, options);
  }

  /**
   * List users
   *
   * `GET /v1/users`
   */
  list(params: UsersListRequest, options?: RequestOptions): ApiPromise<UsersListResponse, UsersListError> {
    return usersList(this.#client, params, options);
  }
}
