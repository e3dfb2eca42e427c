import type { Locale, Member, Organization, Query, ResultsMetadata } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BOrganizationsMembersStartEmailUpdateRequestDeliveryMethod =
  'EMAIL_MAGIC_LINK' | 'EMAIL_OTP' | (string & {});

export interface B2BOrganizationsMembersDeleteMfaPhoneNumberRequest {
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

export interface B2BOrganizationsMembersDeleteMfaPhoneNumberResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDeleteMfaPhoneNumberError = ApiError<ErrorStatus, unknown>;

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
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDeletePasswordError = ApiError<ErrorStatus, unknown>;

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
  member_id: string;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDeleteError = ApiError<ErrorStatus, unknown>;

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

export type B2BOrganizationsMembersDeleteExternalIdError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsMembersDeleteTotpRequest {
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

export interface B2BOrganizationsMembersDeleteTotpResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDeleteTotpError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsMembersDangerouslyGetRequest {
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value.
   */
  member_id: string;
  include_deleted?: boolean | undefined;
}

export interface B2BOrganizationsMembersDangerouslyGetResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersDangerouslyGetError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsMembersGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  member_id?: string | undefined;
  email_address?: string | undefined;
}

export interface B2BOrganizationsMembersGetResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersGetError = ApiError<ErrorStatus, unknown>;

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
  connected_apps: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersGetConnectedAppsError = ApiError<ErrorStatus, unknown>;

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
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOidcProvidersResponse {
  registrations: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersOidcProvidersError = ApiError<ErrorStatus, unknown>;

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
   */
  limit?: number | undefined;
  /** An array of organization_ids. At least one value is required. */
  organization_ids: string[];
  query?: Query | undefined;
}

export interface B2BOrganizationsMembersSearchResponse {
  members: Record<string, unknown>[];
  organizations: Record<string, unknown>;
  request_id: string;
  results_metadata: ResultsMetadata;
  status_code: number;
}

export type B2BOrganizationsMembersSearchError = ApiError<ErrorStatus, unknown>;

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
   * guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about role
   * assignment.
   */
  roles?: string[] | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   * frontend SDK, and should not be used to store critical information. See the [Metadata
   * resource](https://stytch.com/docs/b2b/api/metadata) for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsMembersCreateResponse {
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersCreateError = ApiError<ErrorStatus, unknown>;

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
  delivery_method?: B2BOrganizationsMembersStartEmailUpdateRequestDeliveryMethod | undefined;
  /** The new email address for the Member. */
  email_address: string;
  locale?: Locale | undefined;
  /**
   * The URL that the Member clicks from the login Email Magic Link. This URL should be an endpoint in
   * the backend server that verifies the request by querying Stytch's authenticate endpoint and finishes
   * the login. If this value is not passed, the default login redirect URL that you set in your
   * Dashboard is used. If you have not set a default login redirect URL, an error is returned.
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
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersStartEmailUpdateError = ApiError<ErrorStatus, unknown>;

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
  member: Member;
  member_id: string;
  organization: Organization;
  organization_id: string;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersUnlinkRetiredEmailError = ApiError<ErrorStatus, unknown>;

/**
 * Deletemfaphonenumber
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`
 */
export const b2bOrganizationsMembersDeleteMfaPhoneNumber: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteMfaPhoneNumberRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersDeleteMfaPhoneNumberResponse,
  B2BOrganizationsMembersDeleteMfaPhoneNumberError
> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Deletepassword
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
 * Delete
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
 * Deletetotp
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`
 */
export const b2bOrganizationsMembersDeleteTotp: (
  client: ClientCore,
  params: B2BOrganizationsMembersDeleteTotpRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsMembersDeleteTotpResponse, B2BOrganizationsMembersDeleteTotpError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Dangerouslyget
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
 * Get
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
 * Getconnectedapps
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
 * Oidcproviders
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
 * Search
 *
 * `POST /v1/b2b/organizations/members/search`
 */
export const b2bOrganizationsMembersSearch: (
  client: ClientCore,
  params: B2BOrganizationsMembersSearchRequest,
  options?: AuthorizationRequestOptions,
) => PagePromise<
  B2BOrganizationsMembersSearchResponse,
  Record<string, unknown>,
  B2BOrganizationsMembersSearchError
> = /* @__PURE__ */ pagedOperation(() => ({
  op: 'POST /v1/b2b/organizations/members/search',
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(json),
  pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['members']),
}));

/**
 * Create
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

/**
 * Startemailupdate
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
 * Unlinkretiredemail
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
  body: flatBody(optional(json)),
}));
