import type { AuthorizationRequestOptions } from '../options.js';
import { json, wholeBody } from '../runtime/body.js';
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
  body?: unknown;
}

export interface B2BOrganizationsMembersConnectedAppsRevokeResponse {
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersConnectedAppsRevokeError = ApiError<ErrorStatus, unknown>;

/**
 * Revoke
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
  body: wholeBody(json),
}));

export class B2BOrganizationsMembersConnectedAppsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Revoke
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
