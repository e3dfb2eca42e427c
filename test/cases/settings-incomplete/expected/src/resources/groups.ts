import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type GroupsListGroupsRequest = Record<string, never>;

export type GroupsListGroupsResponse = string[];

export type GroupsListGroupsError = ApiError<ErrorStatus, unknown>;

/** `GET /groups` */
export function groupsListGroups(
  client: ClientCore,
  params?: GroupsListGroupsRequest,
  options?: RequestOptions,
): ApiPromise<GroupsListGroupsResponse, GroupsListGroupsError> {
  return call(client, { op: 'GET /groups' }, params, options);
}

export class GroupsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /groups` */
  listGroups(
    params?: GroupsListGroupsRequest,
    options?: RequestOptions,
  ): ApiPromise<GroupsListGroupsResponse, GroupsListGroupsError> {
    return groupsListGroups(this.#client, params, options);
  }
}
