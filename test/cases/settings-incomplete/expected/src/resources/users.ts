import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type UsersListUsersRequest = Record<string, never>;

export type UsersListUsersResponse = string[];

export type UsersListUsersError = ApiError<ErrorStatus, unknown>;

/** `GET /users` */
export function usersListUsers(
  client: ClientCore,
  params?: UsersListUsersRequest,
  options?: RequestOptions,
): ApiPromise<UsersListUsersResponse, UsersListUsersError> {
  return call(client, { op: 'GET /users' }, params, options);
}

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /users` */
  listUsers(
    params?: UsersListUsersRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersListUsersResponse, UsersListUsersError> {
    return usersListUsers(this.#client, params, options);
  }
}
