import type { OrganizationResultsMetadata, SearchQuery } from '../models/b2b-organizations.js';
import type { ErrorBody } from '../models/shared-2.js';
import type { Member, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface MemberConnectedApp {
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
  /** A description of the Connected App. */
  description: string;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | null;
  /** The name of the Connected App. */
  name: string;
  /** The scopes granted to the Connected App at the completion of the last authorization flow. */
  scopes_granted: string;
}

export interface OIDCProviderInfo {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /** The number of seconds until the access token expires. */
  access_token_expires_in: number;
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /**
   * The `id_token` returned by the OAuth provider. ID Tokens are JWTs that contain structured
   * information about a user. The exact content of each ID Token varies from provider to provider. ID
   * Tokens are returned from OAuth providers that conform to the [OpenID
   * Connect](https://openid.net/foundation/) specification, which is based on OAuth.
   */
  id_token: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * The `refresh_token` that you may use to obtain a new `access_token` for the User within the
   * provider's API.
   */
  refresh_token?: string | null;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
}

export type StartEmailUpdateRequestDeliveryMethod = 'EMAIL_MAGIC_LINK' | 'EMAIL_OTP' | (string & {});

export type StartEmailUpdateRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface GetResponse {
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

export interface B2BOrganizationsMembersDeleteMFAPhoneNumberRequest {
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
}

export interface B2BOrganizationsMembersDeleteMFAPhoneNumberResponse {
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

export type B2BOrganizationsMembersDeleteMFAPhoneNumberError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersDeletePasswordRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a Member's password. */
  member_password_id: string;
}

export interface B2BOrganizationsMembersDeletePasswordResponse {
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

export type B2BOrganizationsMembersDeletePasswordError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersDeleteRequest {
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
}

export interface B2BOrganizationsMembersDeleteResponse {
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
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

export type B2BOrganizationsMembersDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersDeleteExternalIdRequest {
  organization_id: string;
  member_id: string;
}

export interface B2BOrganizationsMembersDeleteExternalIdResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDeleteExternalIdError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersDeleteTOTPRequest {
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
}

export interface B2BOrganizationsMembersDeleteTOTPResponse {
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

export type B2BOrganizationsMembersDeleteTOTPError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersDangerouslyGetRequest {
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value.
   */
  member_id: string;
  /** Whether to include deleted Members in the response. Defaults to false. */
  include_deleted?: boolean | undefined;
}

export type B2BOrganizationsMembersDangerouslyGetResponse = GetResponse;

export type B2BOrganizationsMembersDangerouslyGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersGetRequest {
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
  member_id?: string | undefined;
  /** The email address of the Member. */
  email_address?: string | undefined;
}

export type B2BOrganizationsMembersGetResponse = GetResponse;

export type B2BOrganizationsMembersGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersGetConnectedAppsRequest {
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
}

export interface B2BOrganizationsMembersGetConnectedAppsResponse {
  /** An array of Connected Apps with which the Member has successfully completed an authorization flow. */
  connected_apps: MemberConnectedApp[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersGetConnectedAppsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersOidcProvidersRequest {
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
   * Whether to return the refresh token Stytch has stored for the OAuth Provider. Defaults to false. **Important:**
   * If your application exchanges the refresh token, Stytch may not be able to automatically refresh
   * access tokens in the future.
   */
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOidcProvidersResponse {
  /** A list of tokens the member is registered with. */
  registrations: OIDCProviderInfo[];
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

export type B2BOrganizationsMembersOidcProvidersError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersSearchRequest {
  /**
   * The `cursor` field allows you to paginate through your results. Each result array is limited to 1000
   * results. If your query returns more than 1000 results, you will need to paginate the responses using
   * the `cursor`. If you receive a response that includes a non-null `next_cursor` in the
   * `results_metadata` object, repeat the search call with the `next_cursor` value set to the `cursor`
   * field to retrieve the next page of results. Continue to make search calls until the `next_cursor` in
   * the response is null.
   */
  cursor?: string | undefined;
  /**
   * The number of search results to return per page. The default limit is 100. A maximum of 1000 results
   * can be returned by a single search request. If the total size of your result set is greater than one
   * page size, you must paginate the response. See the `cursor` field.
   *
   * `minimum: 0`
   */
  limit?: number | undefined;
  /** An array of organization_ids. At least one value is required. */
  organization_ids: string[];
  /**
   * The optional query object contains the operator, i.e. `AND` or `OR`, and the operands that will
   * filter your results. Only an operator is required. If you include no operands, no filtering will be
   * applied. If you include no query object, it will return all Members with no filtering applied.
   */
  query?: SearchQuery | undefined;
}

export interface B2BOrganizationsMembersSearchResponse {
  /** An array of [Member objects](https://stytch.com/docs/b2b/api/member-object). */
  members: Member[];
  organizations: { [key: string]: Organization };
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The search `results_metadata` object contains metadata relevant to your specific query like `total`
   * and `next_cursor`.
   */
  results_metadata: OrganizationResultsMetadata;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersSearchError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersCreateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Flag for whether or not to save a Member as `pending` or `active` in Stytch. It defaults to false.
   * If true, new Members will be created with status `pending` in Stytch's backend. Their status will
   * remain `pending` and they will continue to receive signup email templates for every Email Magic Link
   * until that Member authenticates and becomes `active`. If false, new Members will be created with
   * status `active`.
   */
  create_member_as_pending?: boolean | undefined;
  /** The email address of the Member. */
  email_address: string;
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
   */
  is_breakglass?: boolean | undefined;
  /**
   * Sets whether the Member is enrolled in MFA. If true, the Member must complete an MFA step whenever
   * they wish to log in to their Organization. If false, the Member only needs to complete an MFA step
   * if the Organization's MFA policy is set to `REQUIRED_FOR_ALL`.
   */
  mfa_enrolled?: boolean | undefined;
  /**
   * The Member's phone number. A Member may only have one phone number. The phone number should be in
   * E.164 format (i.e. +1XXXXXXXXXX).
   */
  mfa_phone_number?: string | undefined;
  /** The name of the Member. */
  name?: string | undefined;
  /**
   * Roles to explicitly assign to this Member. See the [RBAC
   * guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   *    for more information about role assignment.
   */
  roles?: string[] | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   *   frontend SDK, and should not be used to store critical information. See the [Metadata
   *   resource](https://stytch.com/docs/b2b/api/metadata)
   *   for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsMembersCreateResponse {
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

export type B2BOrganizationsMembersCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
export const b2bOrganizationsMembersDeleteMFAPhoneNumber: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteMFAPhoneNumberRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
  B2BOrganizationsMembersDeleteMFAPhoneNumberError
> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Delete a Member's password.
 *
 * This endpoint only works for Organization-scoped passwords. For cross-org password Projects, use
 * [Require Password Reset By Email](https://stytch.com/docs/b2b/api/passwords-require-reset-by-email)
 * instead.
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`
 */
export const b2bOrganizationsMembersDeletePassword: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeletePasswordRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersDeletePasswordResponse, B2BOrganizationsMembersDeletePasswordError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Deletes a Member specified by `organization_id` and `member_id`.
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`
 */
export const b2bOrganizationsMembersDelete: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersDeleteResponse, B2BOrganizationsMembersDeleteError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Deleteexternalid
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`
 */
export const b2bOrganizationsMembersDeleteExternalId: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteExternalIdRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersDeleteExternalIdResponse,
  B2BOrganizationsMembersDeleteExternalIdError
> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

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
export const b2bOrganizationsMembersDeleteTOTP: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteTOTPRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersDeleteTOTPResponse, B2BOrganizationsMembersDeleteTOTPError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Get a Member by `member_id`. This endpoint does not require an `organization_id`, enabling you to
 * get members across organizations. This is a dangerous operation. Incorrect use may open you up to
 * indirect object reference (IDOR) attacks. We recommend using the [Get
 * Member](https://stytch.com/docs/b2b/api/get-member) API instead.
 *
 * `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`
 */
export const b2bOrganizationsMembersDangerouslyGet: (
  client: ClientCore,
  params: B2BOrganizationsMembersDangerouslyGetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsMembersDangerouslyGetResponse, B2BOrganizationsMembersDangerouslyGetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/organizations/members/dangerously_get/{member_id}',
    path: pathParameters(),
    query: queryParameters('include_deleted'),
  }));

/**
 * Get a Member by `member_id` or `email_address`.
 *
 * `GET /v1/b2b/organizations/{organization_id}/member`
 */
export const b2bOrganizationsMembersGet: (
  client: ClientCore,
  params: B2BOrganizationsMembersGetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsMembersGetResponse, B2BOrganizationsMembersGetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/organizations/{organization_id}/member',
    path: pathParameters(),
    query: queryParameters('member_id', 'email_address'),
  }));

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
export const b2bOrganizationsMembersGetConnectedApps: (
  client: ClientCore,
  params: B2BOrganizationsMembersGetConnectedAppsRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersGetConnectedAppsResponse,
  B2BOrganizationsMembersGetConnectedAppsError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Retrieve the saved OIDC access tokens and ID tokens for a member. After a successful OIDC login,
 * Stytch will save the
 * issued access token and ID token from the identity provider. If a refresh token has been issued,
 * Stytch will refresh the
 * access token automatically.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`
 */
export const b2bOrganizationsMembersOidcProviders: (
  client: ClientCore,
  params: B2BOrganizationsMembersOidcProvidersRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsMembersOidcProvidersResponse, B2BOrganizationsMembersOidcProvidersError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers',
    path: pathParameters(),
    query: queryParameters('include_refresh_token'),
  }));

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
export const b2bOrganizationsMembersSearch: (
  client: ClientCore,
  params: B2BOrganizationsMembersSearchRequest,
  options?: AuthorizationRequestOptions,
) => PagePromise<B2BOrganizationsMembersSearchResponse, Member, B2BOrganizationsMembersSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/b2b/organizations/members/search',
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['members']),
  }));

/**
 * Creates a Member. An `organization_id` and `email_address` are required.
 *
 * `POST /v1/b2b/organizations/{organization_id}/members`
 */
export const b2bOrganizationsMembersCreate: (
  client: ClientCore,
  params: B2BOrganizationsMembersCreateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersCreateResponse, B2BOrganizationsMembersCreateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/organizations/{organization_id}/members',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));
