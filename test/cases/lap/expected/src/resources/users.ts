import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type UsersGetExpand = 'orders' | 'cart';

export interface User {
  created_at: string | null;
  name: Name;
  user_id: string;
}

export interface Name {
  first_name: string;
  last_name: string;
}

export interface UsersCreateRequestName {
  first_name?: string | undefined;
  last_name?: string | undefined;
}

export interface UsersDeleteRequest {
  user_id: string;
}

export type UsersDeleteResponse = void;

export type UsersDeleteError = ApiError<ErrorStatus, unknown>;

export interface UsersGetRequest {
  user_id: string;
  /**
   * What to add to the user
   *
   * `default: orders`
   */
  expand?: UsersGetExpand[] | undefined;
}

export interface UsersGetResponse {
  request_id: string;
  user: User;
}

export type UsersGetError = ApiError<ErrorStatus, unknown>;

export interface UsersCreateRequest {
  /**
   * Where mail goes
   *
   * `format: email`
   */
  email: string;
  name?: UsersCreateRequestName | undefined;
  roles?: string[] | undefined;
  /** @default false */
  trusted?: boolean | undefined;
}

export interface UsersCreateResponse {
  request_id: string;
  user: User;
}

export type UsersCreateError = ApiError<ErrorStatus, unknown>;

/**
 * Delete a user
 *
 * `DELETE /v1/users/{user_id}`
 */
export const usersDelete: (
  client: ClientCore,
  params: UsersDeleteRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteResponse, UsersDeleteError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/{user_id}',
  path: pathParameters(),
  response: readNothing,
}));

/**
 * Get a user
 *
 * `GET /v1/users/{user_id}`
 */
export const usersGet: (
  client: ClientCore,
  params: UsersGetRequest,
  options?: RequestOptions,
) => ApiPromise<UsersGetResponse, UsersGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users/{user_id}',
  path: pathParameters(),
  query: queryParameters('expand'),
}));

/**
 * Create a user
 *
 * `POST /v1/users`
 */
export const usersCreate: (
  client: ClientCore,
  params: UsersCreateRequest,
  options?: RequestOptions,
) => ApiPromise<UsersCreateResponse, UsersCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/users',
  body: flatBody(json),
}));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a user
   *
   * `POST /v1/users`
   */
  create(
    params: UsersCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersCreateResponse, UsersCreateError> {
    return usersCreate(this.#client, params, options);
  }

  /**
   * Delete a user
   *
   * `DELETE /v1/users/{user_id}`
   */
  delete(
    params: UsersDeleteRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteResponse, UsersDeleteError> {
    return usersDelete(this.#client, params, options);
  }

  /**
   * Get a user
   *
   * `GET /v1/users/{user_id}`
   */
  get(params: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse, UsersGetError> {
    return usersGet(this.#client, params, options);
  }
}
