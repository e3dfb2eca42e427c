import type { ErrorBody } from '../models/shared-2.js';
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
  type B2BOrganizationsMembersDeleteMFAPhoneNumberError,
  type B2BOrganizationsMembersDeleteMFAPhoneNumberRequest,
  type B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
  type B2BOrganizationsMembersDeletePasswordError,
  type B2BOrganizationsMembersDeletePasswordRequest,
  type B2BOrganizationsMembersDeletePasswordResponse,
  type B2BOrganizationsMembersDeleteRequest,
  type B2BOrganizationsMembersDeleteResponse,
  type B2BOrganizationsMembersDeleteTOTPError,
  type B2BOrganizationsMembersDeleteTOTPRequest,
  type B2BOrganizationsMembersDeleteTOTPResponse,
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
  type StartEmailUpdateRequestDeliveryMethod,
  type StartEmailUpdateRequestLocale,
  b2bOrganizationsMembersCreate,
  b2bOrganizationsMembersDangerouslyGet,
  b2bOrganizationsMembersDelete,
  b2bOrganizationsMembersDeleteExternalId,
  b2bOrganizationsMembersDeleteMFAPhoneNumber,
  b2bOrganizationsMembersDeletePassword,
  b2bOrganizationsMembersDeleteTOTP,
  b2bOrganizationsMembersGet,
  b2bOrganizationsMembersGetConnectedApps,
  b2bOrganizationsMembersOidcProviders,
  b2bOrganizationsMembersSearch,
} from './b2b-organizations-members.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import type { PagePromise } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOrganizationsMembersStartEmailUpdateRequest {
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
   * The method that should be used to verify a member's new email address. The options are
   * `EMAIL_MAGIC_LINK` or `EMAIL_OTP`. This field is optional, if no value is provided,
   * `EMAIL_MAGIC_LINK` will be used.
   */
  delivery_method?: StartEmailUpdateRequestDeliveryMethod | undefined;
  /** The new email address for the Member. */
  email_address: string;
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: StartEmailUpdateRequestLocale | undefined;
  /**
   * The URL that the Member clicks from the login Email Magic Link. This URL should be an endpoint in
   * the backend server that
   *   verifies the request by querying Stytch's authenticate endpoint and finishes the login. If this
   *   value is not passed, the default login
   *   redirect URL that you set in your Dashboard is used. If you have not set a default login redirect
   *   URL, an error is returned.
   */
  login_redirect_url?: string | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic Links - Login”.
   */
  login_template_id?: string | undefined;
}

export interface B2BOrganizationsMembersStartEmailUpdateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersStartEmailUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersUnlinkRetiredEmailRequest {
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
  /** The email address of the Member. */
  email_address?: string | undefined;
  /** The globally unique UUID of a Member's email. */
  email_id?: string | undefined;
}

export interface B2BOrganizationsMembersUnlinkRetiredEmailResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersUnlinkRetiredEmailError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
   * and `totp`.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.default-mfa-method` action on the `stytch.member`
   * Resource. Alternatively, if the Member Session matches the Member associated with the `member_id`
   * passed in the request, the authorization check will also allow a Member Session that has permission
   * to perform the `update.settings.default-mfa-method` action on the `stytch.self` Resource.
   */
  default_mfa_method?: string | undefined;
  /**
   * Updates the Member's `email_address`, if provided. This will clear any existing passwords and
   * require re-verification of the new email address.
   *         If a Member's email address is changed, other Members in the same Organization cannot use
   *         the old email address, although the Member may update back to their old email address.
   *         A Member's email address can only be useable again by other Members if the Member is
   *         deleted.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.email` action on the `stytch.member` Resource. Members
   * cannot update their own email address.
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
   * and `allowed_auth_methods` fields for more details.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.is-breakglass` action on the `stytch.member`
   * Resource.
   */
  is_breakglass?: boolean | undefined;
  /**
   * Sets whether the Member is enrolled in MFA. If true, the Member must complete an MFA step whenever
   * they wish to log in to their Organization. If false, the Member only needs to complete an MFA step
   * if the Organization's MFA policy is set to `REQUIRED_FOR_ALL`.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.mfa-enrolled` action on the `stytch.member`
   * Resource. Alternatively, if the Member Session matches the Member associated with the `member_id`
   * passed in the request, the authorization check will also allow a Member Session that has permission
   * to perform the `update.settings.mfa-enrolled` action on the `stytch.self` Resource.
   */
  mfa_enrolled?: boolean | undefined;
  /**
   * Sets the Member's phone number. Throws an error if the Member already has a phone number. To change
   * the Member's phone number, use the [Delete member phone number
   * endpoint](https://stytch.com/docs/b2b/api/delete-member-mfa-phone-number) to delete the Member's
   * existing phone number first.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.mfa-phone` action on the `stytch.member` Resource.
   * Alternatively, if the Member Session matches the Member associated with the `member_id` passed in
   * the request, the authorization check will also allow a Member Session that has permission to perform
   * the `update.info.mfa-phone` action on the `stytch.self` Resource.
   */
  mfa_phone_number?: string | undefined;
  /**
   * The name of the Member.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.name` action on the `stytch.member` Resource.
   * Alternatively, if the Member Session matches the Member associated with the `member_id` passed in
   * the request, the authorization check will also allow a Member Session that has permission to perform
   * the `update.info.name` action on the `stytch.self` Resource.
   */
  name?: string | undefined;
  /**
   * Whether to preserve existing sessions when explicit Roles that are revoked are also implicitly
   * assigned
   *   by SSO connection or SSO group. Defaults to `false` - that is, existing Member Sessions that
   *   contain SSO
   *   authentication factors with the affected SSO connection IDs will be revoked.
   */
  preserve_existing_sessions?: boolean | undefined;
  /**
   * Roles to explicitly assign to this Member.
   *  Will completely replace any existing explicitly assigned roles. See the
   *  [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about
   *  role assignment.
   *
   *    If a Role is removed from a Member, and the Member is also implicitly assigned this Role from an
   *    SSO connection
   *    or an SSO group, we will by default revoke any existing sessions for the Member that contain any
   *    SSO
   *    authentication factors with the affected connection ID. You can preserve these sessions by
   *    passing in the
   *    `preserve_existing_sessions` parameter with a value of `true`.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.roles` action on the `stytch.member` Resource.
   */
  roles?: string[] | undefined;
  /**
   * An arbitrary JSON object for storing application-specific data or identity-provider-specific data.
   *           If a session header is passed into the request, this field may **not** be passed into the
   *           request. You cannot
   *           update trusted metadata when acting as a Member.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * If `unlink_email` is `true` and an `email_address` is provided, the Member's previous email will be
   * deleted instead of retired. Defaults to `false`.
   */
  unlink_email?: boolean | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   *   frontend SDK, and should not be used to store critical information. See the [Metadata
   *   resource](https://stytch.com/docs/b2b/api/metadata)
   *   for complete field behavior details.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.untrusted-metadata` action on the `stytch.member`
   * Resource. Alternatively, if the Member Session matches the Member associated with the `member_id`
   * passed in the request, the authorization check will also allow a Member Session that has permission
   * to perform the `update.info.untrusted-metadata` action on the `stytch.self` Resource.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsMembersUpdateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
}

export interface B2BOrganizationsMembersReactivateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersReactivateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Starts a self-serve email update for a Member specified by their `organization_id` and `member_id`.
 * To perform a self-serve update, members must be active and have an active, verified email address.
 *
 * The new email address must meet the following requirements:
 *
 * - Must not be in use by another member (retired emails count as used until they are
 *   [unlinked](https://stytch.com/docs/b2b/api/unlink-retired-member-email))
 * - Must not be updating for another member (i.e. two members cannot attempt to update to the same
 *   email at once)
 *
 * The member will receive an Email Magic Link (or Email OTP Code, if `EMAIL_OTP` is specified as the
 * delivery method) that expires in 5 minutes. If they do not verify their new email address in that
 * timeframe, the email
 * will be freed up for other members to use.
 *
 * If using Email Magic Links, the magic link will redirect to your `login_redirect_url` (or the
 * configured default if one isn't provided), and you should invoke the [Authenticate Magic
 * Link](https://stytch.com/docs/b2b/api/authenticate-magic-link) endpoint as normal to complete the
 * flow.
 *
 * If using Email OTP Codes, you should invoke the [Authenticate Email OTP
 * Code](https://stytch.com/docs/b2b/api/authenticate-email-otp) endpoint as normal to complete the
 * flow. Make sure to pass the new email address to the endpoint.
 *
 * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`
 */
export const b2bOrganizationsMembersStartEmailUpdate: (
  client: ClientCore,
  params: B2BOrganizationsMembersStartEmailUpdateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersStartEmailUpdateResponse,
  B2BOrganizationsMembersStartEmailUpdateError
> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(json),
}));

/**
 * Unlinks a retired email address from a Member specified by their `organization_id` and `member_id`.
 * The email address
 * to be retired can be identified in the request body by either its `email_id`, its `email_address`,
 * or both. If using
 * both identifiers they must refer to the same email.
 *
 * A previously active email address can be marked as retired in one of two ways:
 *
 * - It's replaced with a new primary email address during an explicit Member update.
 * - A new email address is surfaced by an OAuth, SAML or OIDC provider. In this case the new email
 *   address becomes the
 *   Member's primary email address and the old primary email address is retired.
 *
 * A retired email address cannot be used by other Members in the same Organization. However, unlinking
 * retired email
 * addresses allows them to be subsequently re-used by other Organization Members. Retired email
 * addresses can be viewed
 * on the [Member object](https://stytch.com/docs/b2b/api/member-object).
 *
 * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`
 */
export const b2bOrganizationsMembersUnlinkRetiredEmail: (
  client: ClientCore,
  params: B2BOrganizationsMembersUnlinkRetiredEmailRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersUnlinkRetiredEmailResponse,
  B2BOrganizationsMembersUnlinkRetiredEmailError
> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(json),
}));

/**
 * Updates a Member specified by `organization_id` and `member_id`.
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
    body: flatBody(json),
  }));

/**
 * Reactivates a deleted Member's status and its associated email status (if applicable) to active,
 * specified by `organization_id` and `member_id`. This endpoint will only work for Members with at
 * least one verified email where their `email_address_verified` is `true`.
 *
 * Note that this endpoint does not accept an `external_id`. The Stytch `member_id` must be provided.
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
    body: flatBody(json),
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
   * Creates a Member. An `organization_id` and `email_address` are required.
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
   * Get a Member by `member_id`. This endpoint does not require an `organization_id`, enabling you to
   * get members across organizations. This is a dangerous operation. Incorrect use may open you up to
   * indirect object reference (IDOR) attacks. We recommend using the [Get
   * Member](https://stytch.com/docs/b2b/api/get-member) API instead.
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
   * Deletes a Member specified by `organization_id` and `member_id`.
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
   * Delete a Member's MFA phone number.
   *
   * To change a Member's phone number, you must first call this endpoint to delete the existing phone
   * number.
   *
   * Existing Member Sessions that include a phone number authentication factor will not be revoked if
   * the phone number is deleted, and MFA will not be enforced until the Member logs in again.
   * If you wish to enforce MFA immediately after a phone number is deleted, you can do so by prompting
   * the Member to enter a new phone number
   * and calling the [OTP SMS send](https://stytch.com/docs/b2b/api/otp-sms-send) endpoint, then calling
   * the [OTP SMS Authenticate](https://stytch.com/docs/b2b/api/authenticate-otp-sms) endpoint.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
   */
  deleteMFAPhoneNumber(
    params: B2BOrganizationsMembersDeleteMFAPhoneNumberRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
    B2BOrganizationsMembersDeleteMFAPhoneNumberError
  > {
    return b2bOrganizationsMembersDeleteMFAPhoneNumber(this.#client, params, options);
  }

  /**
   * Delete a Member's password.
   *
   * This endpoint only works for Organization-scoped passwords. For cross-org password Projects, use
   * [Require Password Reset By Email](https://stytch.com/docs/b2b/api/passwords-require-reset-by-email)
   * instead.
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
   * Delete a Member's MFA TOTP registration.
   *
   * To mint a new registration for a Member, you must first call this endpoint to delete the existing
   * registration.
   *
   * Existing Member Sessions that include the TOTP authentication factor will not be revoked if the
   * registration is deleted, and MFA will not be enforced until the Member logs in again.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
   */
  deleteTOTP(
    params: B2BOrganizationsMembersDeleteTOTPRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsMembersDeleteTOTPResponse, B2BOrganizationsMembersDeleteTOTPError> {
    return b2bOrganizationsMembersDeleteTOTP(this.#client, params, options);
  }

  /**
   * Get a Member by `member_id` or `email_address`.
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
   * Member Get Connected Apps retrieves a list of Connected Apps with which the Member has successfully
   * completed an
   * authorization flow.
   * If the Member revokes a Connected App's access (e.g. via the Revoke Connected App endpoint) then the
   * Connected App will
   * no longer be returned in the response. A Connected App's access may also be revoked if the
   * Organization's allowed Connected
   * App policy changes.
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
   * Retrieve the saved OIDC access tokens and ID tokens for a member. After a successful OIDC login,
   * Stytch will save the
   * issued access token and ID token from the identity provider. If a refresh token has been issued,
   * Stytch will refresh the
   * access token automatically.
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
   * Reactivates a deleted Member's status and its associated email status (if applicable) to active,
   * specified by `organization_id` and `member_id`. This endpoint will only work for Members with at
   * least one verified email where their `email_address_verified` is `true`.
   *
   * Note that this endpoint does not accept an `external_id`. The Stytch `member_id` must be provided.
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
   * **Warning**: This endpoint is not recommended for use in login flows. Scaling issues may occur, as
   * search performance may vary from ~150 milliseconds to 9 seconds depending on query complexity and
   * rate limits are set to 100 requests/minute.
   *
   * Search for Members within specified Organizations. An array with at least one `organization_id` is
   * required. Submitting an empty `query` returns all non-deleted Members within the specified
   * Organizations.
   *
   * All fuzzy search filters require a minimum of three characters.
   *
   * `POST /v1/b2b/organizations/members/search`
   */
  search(
    params: B2BOrganizationsMembersSearchRequest,
    options?: AuthorizationRequestOptions,
  ): PagePromise<B2BOrganizationsMembersSearchResponse, Member, B2BOrganizationsMembersSearchError> {
    return b2bOrganizationsMembersSearch(this.#client, params, options);
  }

  /**
   * Starts a self-serve email update for a Member specified by their `organization_id` and `member_id`.
   * To perform a self-serve update, members must be active and have an active, verified email address.
   *
   * The new email address must meet the following requirements:
   *
   * - Must not be in use by another member (retired emails count as used until they are
   *   [unlinked](https://stytch.com/docs/b2b/api/unlink-retired-member-email))
   * - Must not be updating for another member (i.e. two members cannot attempt to update to the same
   *   email at once)
   *
   * The member will receive an Email Magic Link (or Email OTP Code, if `EMAIL_OTP` is specified as the
   * delivery method) that expires in 5 minutes. If they do not verify their new email address in that
   * timeframe, the email
   * will be freed up for other members to use.
   *
   * If using Email Magic Links, the magic link will redirect to your `login_redirect_url` (or the
   * configured default if one isn't provided), and you should invoke the [Authenticate Magic
   * Link](https://stytch.com/docs/b2b/api/authenticate-magic-link) endpoint as normal to complete the
   * flow.
   *
   * If using Email OTP Codes, you should invoke the [Authenticate Email OTP
   * Code](https://stytch.com/docs/b2b/api/authenticate-email-otp) endpoint as normal to complete the
   * flow. Make sure to pass the new email address to the endpoint.
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
   * Unlinks a retired email address from a Member specified by their `organization_id` and `member_id`.
   * The email address
   * to be retired can be identified in the request body by either its `email_id`, its `email_address`,
   * or both. If using
   * both identifiers they must refer to the same email.
   *
   * A previously active email address can be marked as retired in one of two ways:
   *
   * - It's replaced with a new primary email address during an explicit Member update.
   * - A new email address is surfaced by an OAuth, SAML or OIDC provider. In this case the new email
   *   address becomes the
   *   Member's primary email address and the old primary email address is retired.
   *
   * A retired email address cannot be used by other Members in the same Organization. However, unlinking
   * retired email
   * addresses allows them to be subsequently re-used by other Organization Members. Retired email
   * addresses can be viewed
   * on the [Member object](https://stytch.com/docs/b2b/api/member-object).
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
   * Updates a Member specified by `organization_id` and `member_id`.
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
