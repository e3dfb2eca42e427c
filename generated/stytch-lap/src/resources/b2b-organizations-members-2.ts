import type { Member, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BOrganizationsMembersConnectedAppsResource } from './b2b-organizations-members-connected-apps.js';
import { B2BOrganizationsMembersOauthProvidersResource } from './b2b-organizations-members-oauth-providers.js';
import {
  type B2BOrganizationsMembersCreateError,
  type B2BOrganizationsMembersCreateRequest,
  type B2BOrganizationsMembersCreateResponse,
  type B2BOrganizationsMembersDangerouslyGetError,
  type B2BOrganizationsMembersDangerouslyGetRequest,
  type B2BOrganizationsMembersDangerouslyGetResponse,
  type B2BOrganizationsMembersDeleteError,
  type B2BOrganizationsMembersDeleteExternalIdError,
  type B2BOrganizationsMembersDeleteExternalIdRequest,
  type B2BOrganizationsMembersDeleteExternalIdResponse,
  type B2BOrganizationsMembersDeleteMfaPhoneNumberError,
  type B2BOrganizationsMembersDeleteMfaPhoneNumberRequest,
  type B2BOrganizationsMembersDeleteMfaPhoneNumberResponse,
  type B2BOrganizationsMembersDeletePasswordError,
  type B2BOrganizationsMembersDeletePasswordRequest,
  type B2BOrganizationsMembersDeletePasswordResponse,
  type B2BOrganizationsMembersDeleteRequest,
  type B2BOrganizationsMembersDeleteResponse,
  type B2BOrganizationsMembersDeleteTotpError,
  type B2BOrganizationsMembersDeleteTotpRequest,
  type B2BOrganizationsMembersDeleteTotpResponse,
  type B2BOrganizationsMembersGetConnectedAppsError,
  type B2BOrganizationsMembersGetConnectedAppsRequest,
  type B2BOrganizationsMembersGetConnectedAppsResponse,
  type B2BOrganizationsMembersGetError,
  type B2BOrganizationsMembersGetRequest,
  type B2BOrganizationsMembersGetResponse,
  type B2BOrganizationsMembersOidcProvidersError,
  type B2BOrganizationsMembersOidcProvidersRequest,
  type B2BOrganizationsMembersOidcProvidersResponse,
  type B2BOrganizationsMembersSearchError,
  type B2BOrganizationsMembersSearchRequest,
  type B2BOrganizationsMembersSearchResponse,
  type B2BOrganizationsMembersStartEmailUpdateError,
  type B2BOrganizationsMembersStartEmailUpdateRequest,
  type B2BOrganizationsMembersStartEmailUpdateResponse,
  type B2BOrganizationsMembersUnlinkRetiredEmailError,
  type B2BOrganizationsMembersUnlinkRetiredEmailRequest,
  type B2BOrganizationsMembersUnlinkRetiredEmailResponse,
  b2bOrganizationsMembersCreate,
  b2bOrganizationsMembersDangerouslyGet,
  b2bOrganizationsMembersDelete,
  b2bOrganizationsMembersDeleteExternalId,
  b2bOrganizationsMembersDeleteMfaPhoneNumber,
  b2bOrganizationsMembersDeletePassword,
  b2bOrganizationsMembersDeleteTotp,
  b2bOrganizationsMembersGet,
  b2bOrganizationsMembersGetConnectedApps,
  b2bOrganizationsMembersOidcProviders,
  b2bOrganizationsMembersSearch,
  b2bOrganizationsMembersStartEmailUpdate,
  b2bOrganizationsMembersUnlinkRetiredEmail,
} from './b2b-organizations-members.js';
import { flatBody, json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import type { PagePromise } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOrganizationsMembersUpdateRequest {
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
  /**
   * The Member's default MFA method. This value is used to determine which secondary MFA method to use
   * in the case of multiple methods registered for a Member. The current possible values are `sms_otp`
   * and `totp`. If this field is provided and a session header is passed into the request, the Member
   * Session must have permission to perform the `update.settings.default-mfa-method` action on the
   * `stytch.member` Resource. Alternatively, if the Member Session matches the Member associated with
   * the `member_id` passed in the request, the authorization check will also allow a Member Session that
   * has permission to perform the `update.settings.default-mfa-method` action on the `stytch.self`
   * Resource.
   */
  default_mfa_method?: string | undefined;
  /**
   * Updates the Member's `email_address`, if provided. This will clear any existing passwords and
   * require re-verification of the new email address. If a Member's email address is changed, other
   * Members in the same Organization cannot use the old email address, although the Member may update
   * back to their old email address. A Member's email address can only be useable again by other Members
   * if the Member is deleted. If this field is provided and a session header is passed into the request,
   * the Member Session must have permission to perform the `update.info.email` action on the
   * `stytch.member` Resource. Members cannot update their own email address.
   */
  email_address?: string | undefined;
  /**
   * An identifier that can be used in most API calls where a `member_id` is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters. External IDs must be unique within an organization, but may be reused across different
   * organizations in the same project.
   */
  external_id?: string | undefined;
  /**
   * Identifies the Member as a break glass user - someone who has permissions to authenticate into an
   * Organization by bypassing the Organization's settings. A break glass account is typically used for
   * emergency purposes to gain access outside of normal authentication procedures. Refer to the
   * [Organization object](https://stytch.com/docs/b2b/api/organization-object) and its `auth_methods`
   * and `allowed_auth_methods` fields for more details. If this field is provided and a session header
   * is passed into the request, the Member Session must have permission to perform the
   * `update.settings.is-breakglass` action on the `stytch.member` Resource.
   */
  is_breakglass?: boolean | undefined;
  /**
   * Sets whether the Member is enrolled in MFA. If true, the Member must complete an MFA step whenever
   * they wish to log in to their Organization. If false, the Member only needs to complete an MFA step
   * if the Organization's MFA policy is set to `REQUIRED_FOR_ALL`. If this field is provided and a
   * session header is passed into the request, the Member Session must have permission to perform the
   * `update.settings.mfa-enrolled` action on the `stytch.member` Resource. Alternatively, if the Member
   * Session matches the Member associated with the `member_id` passed in the request, the authorization
   * check will also allow a Member Session that has permission to perform the
   * `update.settings.mfa-enrolled` action on the `stytch.self` Resource.
   */
  mfa_enrolled?: boolean | undefined;
  /**
   * Sets the Member's phone number. Throws an error if the Member already has a phone number. To change
   * the Member's phone number, use the [Delete member phone number
   * endpoint](https://stytch.com/docs/b2b/api/delete-member-mfa-phone-number) to delete the Member's
   * existing phone number first. If this field is provided and a session header is passed into the
   * request, the Member Session must have permission to perform the `update.info.mfa-phone` action on
   * the `stytch.member` Resource. Alternatively, if the Member Session matches the Member associated
   * with the `member_id` passed in the request, the authorization check will also allow a Member Session
   * that has permission to perform the `update.info.mfa-phone` action on the `stytch.self` Resource.
   */
  mfa_phone_number?: string | undefined;
  /**
   * The name of the Member. If this field is provided and a session header is passed into the request,
   * the Member Session must have permission to perform the `update.info.name` action on the
   * `stytch.member` Resource. Alternatively, if the Member Session matches the Member associated with
   * the `member_id` passed in the request, the authorization check will also allow a Member Session that
   * has permission to perform the `update.info.name` action on the `stytch.self` Resource.
   */
  name?: string | undefined;
  /**
   * Whether to preserve existing sessions when explicit Roles that are revoked are also implicitly
   * assigned by SSO connection or SSO group. Defaults to `false` - that is, existing Member Sessions
   * that contain SSO authentication factors with the affected SSO connection IDs will be revoked.
   */
  preserve_existing_sessions?: boolean | undefined;
  /**
   * Roles to explicitly assign to this Member. Will completely replace any existing explicitly assigned
   * roles. See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more
   * information about role assignment. If a Role is removed from a Member, and the Member is also
   * implicitly assigned this Role from an SSO connection or an SSO group, we will by default revoke any
   * existing sessions for the Member that contain any SSO authentication factors with the affected
   * connection ID. You can preserve these sessions by passing in the `preserve_existing_sessions`
   * parameter with a value of `true`. If this field is provided and a session header is passed into the
   * request, the Member Session must have permission to perform the `update.settings.roles` action on
   * the `stytch.member` Resource.
   */
  roles?: string[] | undefined;
  /**
   * An arbitrary JSON object for storing application-specific data or identity-provider-specific data.
   * If a session header is passed into the request, this field may **not** be passed into the request.
   * You cannot update trusted metadata when acting as a Member.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * If `unlink_email` is `true` and an `email_address` is provided, the Member's previous email will be
   * deleted instead of retired. Defaults to `false`.
   */
  unlink_email?: boolean | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   * frontend SDK, and should not be used to store critical information. See the [Metadata
   * resource](https://stytch.com/docs/b2b/api/metadata) for complete field behavior details. If this
   * field is provided and a session header is passed into the request, the Member Session must have
   * permission to perform the `update.info.untrusted-metadata` action on the `stytch.member` Resource.
   * Alternatively, if the Member Session matches the Member associated with the `member_id` passed in
   * the request, the authorization check will also allow a Member Session that has permission to perform
   * the `update.info.untrusted-metadata` action on the `stytch.self` Resource.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsMembersUpdateResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersUpdateError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsMembersReactivateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value.
   */
  member_id: string;
  body?: unknown;
}

export interface B2BOrganizationsMembersReactivateResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersReactivateError = ApiError<ErrorStatus, unknown>;

/**
 * Update
 *
 * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
 */
export const b2bOrganizationsMembersUpdate: (
  client: ClientCore,
  params: B2BOrganizationsMembersUpdateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersUpdateResponse, B2BOrganizationsMembersUpdateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/organizations/{organization_id}/members/{member_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(optional(json)),
  }));

/**
 * Reactivate
 *
 * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
 */
export const b2bOrganizationsMembersReactivate: (
  client: ClientCore,
  params: B2BOrganizationsMembersReactivateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersReactivateResponse, B2BOrganizationsMembersReactivateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: wholeBody(json),
  }));

export class B2BOrganizationsMembersResource {
  readonly #client: ClientCore;
  #connectedApps: B2BOrganizationsMembersConnectedAppsResource | undefined;
  #oauthProviders: B2BOrganizationsMembersOauthProvidersResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get connectedApps(): B2BOrganizationsMembersConnectedAppsResource {
    return (this.#connectedApps ??= new B2BOrganizationsMembersConnectedAppsResource(this.#client));
  }

  get oauthProviders(): B2BOrganizationsMembersOauthProvidersResource {
    return (this.#oauthProviders ??= new B2BOrganizationsMembersOauthProvidersResource(this.#client));
  }

  /**
   * Create
   *
   * `POST /v1/b2b/organizations/{organization_id}/members`
   */
  create(
    params: B2BOrganizationsMembersCreateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersCreateResponse, B2BOrganizationsMembersCreateError> {
    return b2bOrganizationsMembersCreate(this.#client, params, options);
  }

  /**
   * Dangerouslyget
   *
   * `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
   */
  dangerouslyGet(
    params: B2BOrganizationsMembersDangerouslyGetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsMembersDangerouslyGetResponse, B2BOrganizationsMembersDangerouslyGetError> {
    return b2bOrganizationsMembersDangerouslyGet(this.#client, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
   */
  delete(
    params: B2BOrganizationsMembersDeleteRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersDeleteResponse, B2BOrganizationsMembersDeleteError> {
    return b2bOrganizationsMembersDelete(this.#client, params, options);
  }

  /**
   * Deleteexternalid
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
   */
  deleteExternalId(
    params: B2BOrganizationsMembersDeleteExternalIdRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersDeleteExternalIdResponse,
    B2BOrganizationsMembersDeleteExternalIdError
  > {
    return b2bOrganizationsMembersDeleteExternalId(this.#client, params, options);
  }

  /**
   * Deletemfaphonenumber
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
   */
  deleteMfaPhoneNumber(
    params: B2BOrganizationsMembersDeleteMfaPhoneNumberRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersDeleteMfaPhoneNumberResponse,
    B2BOrganizationsMembersDeleteMfaPhoneNumberError
  > {
    return b2bOrganizationsMembersDeleteMfaPhoneNumber(this.#client, params, options);
  }

  /**
   * Deletepassword
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
   */
  deletePassword(
    params: B2BOrganizationsMembersDeletePasswordRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersDeletePasswordResponse, B2BOrganizationsMembersDeletePasswordError> {
    return b2bOrganizationsMembersDeletePassword(this.#client, params, options);
  }

  /**
   * Deletetotp
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
   */
  deleteTotp(
    params: B2BOrganizationsMembersDeleteTotpRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersDeleteTotpResponse, B2BOrganizationsMembersDeleteTotpError> {
    return b2bOrganizationsMembersDeleteTotp(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/b2b/organizations/{organization_id}/member`
   */
  get(
    params: B2BOrganizationsMembersGetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsMembersGetResponse, B2BOrganizationsMembersGetError> {
    return b2bOrganizationsMembersGet(this.#client, params, options);
  }

  /**
   * Getconnectedapps
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`
   */
  getConnectedApps(
    params: B2BOrganizationsMembersGetConnectedAppsRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersGetConnectedAppsResponse,
    B2BOrganizationsMembersGetConnectedAppsError
  > {
    return b2bOrganizationsMembersGetConnectedApps(this.#client, params, options);
  }

  /**
   * Oidcproviders
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`
   */
  oidcProviders(
    params: B2BOrganizationsMembersOidcProvidersRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsMembersOidcProvidersResponse, B2BOrganizationsMembersOidcProvidersError> {
    return b2bOrganizationsMembersOidcProviders(this.#client, params, options);
  }

  /**
   * Reactivate
   *
   * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`
   */
  reactivate(
    params: B2BOrganizationsMembersReactivateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersReactivateResponse, B2BOrganizationsMembersReactivateError> {
    return b2bOrganizationsMembersReactivate(this.#client, params, options);
  }

  /**
   * Search
   *
   * `POST /v1/b2b/organizations/members/search`
   */
  search(
    params: B2BOrganizationsMembersSearchRequest,
    options?: AuthorizationRequestOptions,
  ): PagePromise<
    B2BOrganizationsMembersSearchResponse,
    Record<string, unknown>,
    B2BOrganizationsMembersSearchError
  > {
    return b2bOrganizationsMembersSearch(this.#client, params, options);
  }

  /**
   * Startemailupdate
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
   */
  startEmailUpdate(
    params: B2BOrganizationsMembersStartEmailUpdateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersStartEmailUpdateResponse,
    B2BOrganizationsMembersStartEmailUpdateError
  > {
    return b2bOrganizationsMembersStartEmailUpdate(this.#client, params, options);
  }

  /**
   * Unlinkretiredemail
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
   */
  unlinkRetiredEmail(
    params: B2BOrganizationsMembersUnlinkRetiredEmailRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersUnlinkRetiredEmailResponse,
    B2BOrganizationsMembersUnlinkRetiredEmailError
  > {
    return b2bOrganizationsMembersUnlinkRetiredEmail(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`
   */
  update(
    params: B2BOrganizationsMembersUpdateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersUpdateResponse, B2BOrganizationsMembersUpdateError> {
    return b2bOrganizationsMembersUpdate(this.#client, params, options);
  }
}
