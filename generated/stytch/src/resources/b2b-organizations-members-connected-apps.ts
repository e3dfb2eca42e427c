import type { ErrorBody } from '../models/shared-2.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BOrganizationsMembersConnectedAppsRevokeRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
}

export interface B2BOrganizationsMembersConnectedAppsRevokeResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersConnectedAppsRevokeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Revoke Connected App revokes a Connected App's access to a Member and revokes all active tokens that
 * have been created
 * on the Member's behalf. New tokens cannot be created until the Member completes a new authorization
 * flow with the
 * Connected App.
 *
 * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
 */
export const b2bOrganizationsMembersConnectedAppsRevoke: (
  client: ClientCore,
  params: B2BOrganizationsMembersConnectedAppsRevokeRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersConnectedAppsRevokeResponse,
  B2BOrganizationsMembersConnectedAppsRevokeError
> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(json),
}));

export class B2BOrganizationsMembersConnectedAppsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Revoke Connected App revokes a Connected App's access to a Member and revokes all active tokens that
   * have been created
   * on the Member's behalf. New tokens cannot be created until the Member completes a new authorization
   * flow with the
   * Connected App.
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
   */
  revoke(
    params: B2BOrganizationsMembersConnectedAppsRevokeRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersConnectedAppsRevokeResponse,
    B2BOrganizationsMembersConnectedAppsRevokeError
  > {
    return b2bOrganizationsMembersConnectedAppsRevoke(this.#client, params, options);
  }
}
