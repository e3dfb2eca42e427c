import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type UsersListUsersRequest = Record<string, never>;

export type UsersListUsersResponse = string[];

export type UsersListUsersError = ApiError<ErrorStatus, unknown>;

/** `GET /users` */
export const usersListUsers: (
  client: ClientCore,
  params?: UsersListUsersRequest,
  options?: RequestOptions,
) => ApiPromise<UsersListUsersResponse, UsersListUsersError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /users',
}));

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
