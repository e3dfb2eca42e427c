import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type GroupsListGroupsRequest = Record<string, never>;

export type GroupsListGroupsResponse = string[];

export type GroupsListGroupsError = ApiError<ErrorStatus, unknown>;

/** `GET /groups` */
export const groupsListGroups: (
  client: ClientCore,
  params?: GroupsListGroupsRequest,
  options?: RequestOptions,
) => ApiPromise<GroupsListGroupsResponse, GroupsListGroupsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /groups',
}));

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
