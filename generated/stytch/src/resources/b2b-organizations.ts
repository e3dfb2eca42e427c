import type { OrganizationResultsMetadata, SearchQuery } from '../models/b2b-organizations.js';
import type { ErrorBody } from '../models/shared-2.js';
import type { EmailImplicitRoleAssignment, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type OrganizationCreateRequestFirstPartyConnectedAppsAllowedType =
  'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export type OrganizationCreateRequestThirdPartyConnectedAppsAllowedType =
  'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export interface OrganizationConnectedApp {
  client_type: string;
  connected_app_id: string;
  description: string;
  logo_url?: string | null;
  name: string;
}

export interface OrganizationConnectedAppActiveMember {
  /** Scopes that were granted at the completion of the last authorization flow. */
  granted_scopes: string[];
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
}

export type UpdateRequestFirstPartyConnectedAppsAllowedType =
  'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export type UpdateRequestThirdPartyConnectedAppsAllowedType =
  'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export interface B2BOrganizationsDeleteRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsDeleteResponse {
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

export type B2BOrganizationsDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsDeleteExternalIdRequest {
  organization_id: string;
}

export interface B2BOrganizationsDeleteExternalIdResponse {
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsDeleteExternalIdError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsGetResponse {
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

export type B2BOrganizationsGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsConnectedAppsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsConnectedAppsResponse {
  connected_apps: OrganizationConnectedApp[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsConnectedAppsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsGetConnectedAppRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
}

export interface B2BOrganizationsGetConnectedAppResponse {
  /** Details about Members who has installed a Connected App. */
  active_members: OrganizationConnectedAppActiveMember[];
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
  /** A description of the Connected App. */
  description: string;
  logo_url?: string | null;
  /** The name of the Connected App. */
  name: string;
  status_code: number;
}

export type B2BOrganizationsGetConnectedAppError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMetricsRequest {
  organization_id: string;
}

export interface B2BOrganizationsMetricsResponse {
  /** `minimum: 0` */
  member_count: number;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMetricsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsCreateRequest {
  /**
   * An array of allowed authentication methods. This list is enforced when `auth_methods` is set to
   * `RESTRICTED`.
   *   The list's accepted values are: `sso`, `magic_link`, `email_otp`, `password`, `google_oauth`,
   *   `microsoft_oauth`, `slack_oauth`, `github_oauth`, and `hubspot_oauth`.
   */
  allowed_auth_methods?: string[] | undefined;
  /**
   * An array of first party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `first_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_first_party_connected_apps?: string[] | undefined;
  /**
   * An array of allowed MFA authentication methods. This list is enforced when `mfa_methods` is set to
   * `RESTRICTED`.
   *   The list's accepted values are: `sms_otp` and `totp`.
   */
  allowed_mfa_methods?: string[] | undefined;
  /**
   * A map of allowed OAuth tenants. If this field is not passed in, the Organization will not allow JIT
   * provisioning by OAuth Tenant. Allowed keys are "slack", "hubspot", and "github".
   */
  allowed_oauth_tenants?: Record<string, unknown> | undefined;
  /**
   * An array of third party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `third_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_third_party_connected_apps?: string[] | undefined;
  /**
   * The setting that controls which authentication methods can be used by Members of an Organization.
   * The accepted values are:
   *
   *   `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   *
   *   `RESTRICTED` – only methods that comply with `allowed_auth_methods` can be used for
   *   authentication. This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  auth_methods?: string | undefined;
  /** A list of email domains that are claimed by the Organization. */
  claimed_email_domains?: string[] | undefined;
  /**
   * An array of email domains that allow invites or JIT provisioning for new Members. This list is
   * enforced when either `email_invites` or `email_jit_provisioning` is set to `RESTRICTED`.
   *
   *
   *     Common domains such as `gmail.com` are not allowed. See the [common email domains
   *     resource](https://stytch.com/docs/b2b/api/common-email-domains) for the full list.
   */
  email_allowed_domains?: string[] | undefined;
  /**
   * The authentication setting that controls how a new Member can be invited to an organization by
   * email. The accepted values are:
   *
   *   `ALL_ALLOWED` – any new Member can be invited to join via email.
   *
   *   `RESTRICTED` – only new Members with verified emails that comply with `email_allowed_domains` can
   *   be invited via email.
   *
   *   `NOT_ALLOWED` – disable email invites.
   */
  email_invites?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can be provisioned by authenticating via
   * Email Magic Link or OAuth. The accepted values are:
   *
   *   `RESTRICTED` – only new Members with verified emails that comply with `email_allowed_domains` can
   *   be provisioned upon authentication via Email Magic Link or OAuth.
   *
   *   `NOT_ALLOWED` – the default setting, disables JIT provisioning via Email Magic Link and OAuth.
   */
  email_jit_provisioning?: string | undefined;
  /**
   * The authentication setting that sets the Organization's policy towards first party Connected Apps.
   * The accepted values are:
   *
   *   `ALL_ALLOWED` – the default setting, any first party Connected App in the Project is permitted for
   *   use by Members.
   *
   *   `RESTRICTED` – only first party Connected Apps with IDs in `allowed_first_party_connected_apps`
   *   can be used by Members.
   *
   *   `NOT_ALLOWED` – no first party Connected Apps are permitted.
   */
  first_party_connected_apps_allowed_type?:
    OrganizationCreateRequestFirstPartyConnectedAppsAllowedType | undefined;
  /**
   * The setting that controls which MFA methods can be used by Members of an Organization. The accepted
   * values are:
   *
   *   `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   *
   *   `RESTRICTED` – only methods that comply with `allowed_mfa_methods` can be used for authentication.
   *   This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  mfa_methods?: string | undefined;
  /**
   * The setting that controls the MFA policy for all Members in the Organization. The accepted values
   * are:
   *
   *   `REQUIRED_FOR_ALL` – All Members within the Organization will be required to complete MFA every
   *   time they wish to log in. However, any active Session that existed prior to this setting change
   *   will remain valid.
   *
   *   `OPTIONAL` – The default value. The Organization does not require MFA by default for all Members.
   *   Members will be required to complete MFA only if their `mfa_enrolled` status is set to true.
   */
  mfa_policy?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can JIT provision into an organization by
   * tenant. The accepted values are:
   *
   *   `RESTRICTED` – only new Members with tenants in `allowed_oauth_tenants` can JIT provision via
   *   tenant.
   *
   *   `NOT_ALLOWED` – the default setting, disables JIT provisioning by OAuth Tenant.
   */
  oauth_tenant_jit_provisioning?: string | undefined;
  /**
   * An identifier that can be used in API calls wherever a organization_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters. External IDs must be unique within a project, but may be reused across different
   * projects in the same workspace.
   */
  organization_external_id?: string | undefined;
  /** The image URL of the Organization logo. */
  organization_logo_url?: string | undefined;
  /** The name of the Organization. Must be between 1 and 128 characters in length. */
  organization_name: string;
  /**
   * The unique URL slug of the Organization. The slug only accepts alphanumeric characters and the
   * following reserved characters: `-` `.` `_` `~`. Must be between 2 and 128 characters in length.
   * Wherever an organization_id is expected in a path or request parameter, you may also use the
   * organization_slug as a convenience.
   */
  organization_slug?: string | undefined;
  /**
   * Implicit role assignments based off of email domains.
   *   For each domain-Role pair, all Members whose email addresses have the specified email domain will
   *   be granted the
   *   associated Role, regardless of their login method. See the [RBAC
   *   guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   *   for more information about role assignment.
   */
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[] | undefined;
  /**
   * The authentication setting that controls the JIT provisioning of Members when authenticating via
   * SSO. The accepted values are:
   *
   *   `ALL_ALLOWED` – the default setting, new Members will be automatically provisioned upon successful
   *   authentication via any of the Organization's `sso_active_connections`.
   *
   *   `RESTRICTED` – only new Members with SSO logins that comply with
   *   `sso_jit_provisioning_allowed_connections` can be provisioned upon authentication.
   *
   *   `NOT_ALLOWED` – disable JIT provisioning via SSO.
   */
  sso_jit_provisioning?: string | undefined;
  /**
   * The authentication setting that sets the Organization's policy towards third party Connected Apps.
   * The accepted values are:
   *
   *   `ALL_ALLOWED` – the default setting, any third party Connected App in the Project is permitted for
   *   use by Members.
   *
   *   `RESTRICTED` – only third party Connected Apps with IDs in `allowed_first_party_connected_apps`
   *   can be used by Members.
   *
   *   `NOT_ALLOWED` – no third party Connected Apps are permitted.
   */
  third_party_connected_apps_allowed_type?:
    OrganizationCreateRequestThirdPartyConnectedAppsAllowedType | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsCreateResponse {
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

export type B2BOrganizationsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsSearchRequest {
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
  /**
   * The optional query object contains the operator, i.e. `AND` or `OR`, and the operands that will
   * filter your results. Only an operator is required. If you include no operands, no filtering will be
   * applied. If you include no query object, it will return all Organizations with no filtering applied.
   */
  query?: SearchQuery | undefined;
}

export interface B2BOrganizationsSearchResponse {
  /** An array of [Organization objects](https://stytch.com/docs/b2b/api/organization-object). */
  organizations: Organization[];
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

export type B2BOrganizationsSearchError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Deletes an Organization specified by `organization_id`. All Members of the Organization will also be
 * deleted.
 *
 * `DELETE /v1/b2b/organizations/{organization_id}`
 */
export const b2bOrganizationsDelete: (
  client: ClientCore,
  params: B2BOrganizationsDeleteRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsDeleteResponse, B2BOrganizationsDeleteError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }),
);

/**
 * Deleteexternalid
 *
 * `DELETE /v1/b2b/organizations/{organization_id}/external_id`
 */
export const b2bOrganizationsDeleteExternalId: (
  client: ClientCore,
  params: B2BOrganizationsDeleteExternalIdRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsDeleteExternalIdResponse, B2BOrganizationsDeleteExternalIdError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/b2b/organizations/{organization_id}/external_id',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Returns an Organization specified by `organization_id`.
 *
 * `GET /v1/b2b/organizations/{organization_id}`
 */
export const b2bOrganizationsGet: (
  client: ClientCore,
  params: B2BOrganizationsGetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsGetResponse, B2BOrganizationsGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}',
  path: pathParameters(),
}));

/**
 * Retrieves a list of Connected Apps for the Organization that have been installed by Members.
 * Installation comprises
 * successful completion of an authorization flow with a Connected App that has not been revoked.
 *
 * Connected Apps may be uninstalled if an Organization changes its
 * `first_party_connected_apps_allowed_type`
 * or `third_party_connected_apps_allowed_type` policies.
 *
 * `GET /v1/b2b/organizations/{organization_id}/connected_apps`
 */
export const b2bOrganizationsConnectedApps: (
  client: ClientCore,
  params: B2BOrganizationsConnectedAppsRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsConnectedAppsResponse, B2BOrganizationsConnectedAppsError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/organizations/{organization_id}/connected_apps',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Get Connected App for Organization retrieves information about the specified Connected App as well
 * as a list of the
 * Organization's Members who have the App installed along with the scopes they requested at completion
 * of their last
 * authorization with the App.
 *
 * `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
 */
export const b2bOrganizationsGetConnectedApp: (
  client: ClientCore,
  params: B2BOrganizationsGetConnectedAppRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsGetConnectedAppResponse, B2BOrganizationsGetConnectedAppError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }));

/**
 * Metrics
 *
 * `GET /v1/b2b/organizations/{organization_id}/metrics`
 */
export const b2bOrganizationsMetrics: (
  client: ClientCore,
  params: B2BOrganizationsMetricsRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsMetricsResponse, B2BOrganizationsMetricsError> = /* @__PURE__ */ operation(
  () => ({
    op: 'GET /v1/b2b/organizations/{organization_id}/metrics',
    path: pathParameters(),
  }),
);

/**
 * Creates an Organization. An `organization_name` and a unique `organization_slug` are required.
 *
 * If no Organization authentication setting parameters are passed in, `email_invites` will default to
 * `ALL_ALLOWED` so that the Organization has a way to add Members. Otherwise, `email_invites` will
 * default to `NOT_ALLOWED`.
 *
 * *See the [Organization authentication settings](https://stytch.com/docs/b2b/api/org-auth-settings)
 * resource to learn more about fields like `email_jit_provisioning`, `email_invites`,
 * `sso_jit_provisioning`, etc., and their behaviors.
 *
 * `POST /v1/b2b/organizations`
 */
export const b2bOrganizationsCreate: (
  client: ClientCore,
  params: B2BOrganizationsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOrganizationsCreateResponse, B2BOrganizationsCreateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/organizations',
    body: flatBody(json),
  }),
);

/**
 * **Warning**: This endpoint is not recommended for use in login flows. Scaling issues may occur, as
 * search performance may vary from ~150 milliseconds to 9 seconds depending on query complexity and
 * rate limits are set to 100 requests/minute.
 *
 * Search across your Organizations. Returns an array of Organization objects.
 *
 * `POST /v1/b2b/organizations/search`
 */
export const b2bOrganizationsSearch: (
  client: ClientCore,
  params?: B2BOrganizationsSearchRequest,
  options?: RequestOptions,
) => PagePromise<B2BOrganizationsSearchResponse, Organization, B2BOrganizationsSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/b2b/organizations/search',
    body: flatBody(json),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['organizations']),
  }));
