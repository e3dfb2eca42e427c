import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { type PagePromise, cursorPages, numberedPages, pagedOperation } from '../runtime/page.js';
import { queryParameters } from '../runtime/query.js';
import type { ClientCore } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface User {
  id: string;
}

export interface UsersSearchUsersResponseResultsMetadata {
  next_cursor?: string;
  total?: number;
}

export interface UsersListUsersRequest {
  page?: number | undefined;
  per_page?: number | undefined;
}

export type UsersListUsersResponse = User[];

export type UsersListUsersError = ApiError<ErrorStatus, unknown>;

export interface UsersSearchUsersRequest {
  cursor?: string | undefined;
  limit?: number | undefined;
}

export interface UsersSearchUsersResponse {
  results: User[];
  results_metadata: UsersSearchUsersResponseResultsMetadata;
}

export type UsersSearchUsersError = ApiError<ErrorStatus, unknown>;

/** `GET /users` */
export const usersListUsers: (
  client: ClientCore,
  params?: UsersListUsersRequest,
  options?: RequestOptions,
) => PagePromise<UsersListUsersResponse, User, UsersListUsersError> = /* @__PURE__ */ pagedOperation(() => ({
  op: 'GET /users',
  query: queryParameters('page', 'per_page'),
  pager: numberedPages('page', 1, null, []),
}));

/** `POST /users/search` */
export const usersSearchUsers: (
  client: ClientCore,
  params?: UsersSearchUsersRequest,
  options?: RequestOptions,
) => PagePromise<UsersSearchUsersResponse, User, UsersSearchUsersError> = /* @__PURE__ */ pagedOperation(
  () => ({
    op: 'POST /users/search',
    body: flatBody(json),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['results']),
  }),
);

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /users` */
  listUsers(
    params?: UsersListUsersRequest,
    options?: RequestOptions,
  ): PagePromise<UsersListUsersResponse, User, UsersListUsersError> {
    return usersListUsers(this.#client, params, options);
  }

  /** `POST /users/search` */
  searchUsers(
    params?: UsersSearchUsersRequest,
    options?: RequestOptions,
  ): PagePromise<UsersSearchUsersResponse, User, UsersSearchUsersError> {
    return usersSearchUsers(this.#client, params, options);
  }
}
