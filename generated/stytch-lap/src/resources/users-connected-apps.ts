import { json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersConnectedAppsRevokeRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
  body?: unknown;
}

export interface UsersConnectedAppsRevokeResponse {
  request_id: string;
  status_code: number;
}

export type UsersConnectedAppsRevokeError = ApiError<ErrorStatus, unknown>;

/**
 * Revoke
 *
 * `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
 */
export const usersConnectedAppsRevoke: (
  client: ClientCore,
  params: UsersConnectedAppsRevokeRequest,
  options?: RequestOptions,
) => ApiPromise<UsersConnectedAppsRevokeResponse, UsersConnectedAppsRevokeError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke',
    path: pathParameters(),
    body: wholeBody(json),
  }),
);

export class UsersConnectedAppsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Revoke
   *
   * `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
   */
  revoke(
    params: UsersConnectedAppsRevokeRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersConnectedAppsRevokeResponse, UsersConnectedAppsRevokeError> {
    return usersConnectedAppsRevoke(this.#client, params, options);
  }
}
