import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersGetUsersRequest {
  id: string;
  a: unknown;
  'Order, Type]': string;
}

export interface UsersGetUsersResponse {
  again: string;
}

export type UsersGetUsersError = ApiError<ErrorStatus, unknown>;

export type UsersGetUsers2Request = Record<string, never>;

export interface UsersGetUsers2Response {
  id: string;
}

export type UsersGetUsers2Error = ApiError<ErrorStatus, unknown>;

/**
 * List users
 *
 * `GET /v1/users`
 */
export function usersGetUsers(
  client: ClientCore,
  params: UsersGetUsersRequest,
  options?: RequestOptions,
): ApiPromise<UsersGetUsersResponse, UsersGetUsersError> {
  return call(client, { op: 'GET /v1/users', query: ['id', 'a', 'Order, Type]'] }, params, options);
}

/** `GET /v1/users #2` */
export function usersGetUsers2(
  client: ClientCore,
  params?: UsersGetUsers2Request,
  options?: RequestOptions,
): ApiPromise<UsersGetUsers2Response, UsersGetUsers2Error> {
  return call(client, { op: 'GET /v1/users' }, params, options);
}

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
  getUsers(
    params: UsersGetUsersRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersGetUsersResponse, UsersGetUsersError> {
    return usersGetUsers(this.#client, params, options);
  }

  /** `GET /v1/users #2` */
  getUsers2(
    params?: UsersGetUsers2Request,
    options?: RequestOptions,
  ): ApiPromise<UsersGetUsers2Response, UsersGetUsers2Error> {
    return usersGetUsers2(this.#client, params, options);
  }
}
