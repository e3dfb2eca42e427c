import type {
  FirstPartyConnectedAppsAllowedType,
  Organization,
  Query,
  RbacEmailImplicitRoleAssignment,
  ResultsMetadata,
  ThirdPartyConnectedAppsAllowedType,
} from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BOrganizationsMembersResource } from './b2b-organizations-members-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOrganizationsDeleteRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsDeleteResponse {
  organization_id: string;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsDeleteError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsDeleteExternalIdRequest {
  organization_id: string;
}

export interface B2BOrganizationsDeleteExternalIdResponse {
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsDeleteExternalIdError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsGetResponse {
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsGetError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsConnectedAppsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BOrganizationsConnectedAppsResponse {
  connected_apps: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsConnectedAppsError = ApiError<ErrorStatus, unknown>;

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
  active_members: Record<string, unknown>[];
  client_type: string;
  connected_app_id: string;
  description: string;
  logo_url: string;
  name: string;
  status_code: number;
}

export type B2BOrganizationsGetConnectedAppError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsMetricsRequest {
  organization_id: string;
}

export interface B2BOrganizationsMetricsResponse {
  member_count: number;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMetricsError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsCreateRequest {
  /**
   * An array of allowed authentication methods. This list is enforced when `auth_methods` is set to
   * `RESTRICTED`. The list's accepted values are: `sso`, `magic_link`, `email_otp`, `password`,
   * `google_oauth`, `microsoft_oauth`, `slack_oauth`, `github_oauth`, and `hubspot_oauth`.
   */
  allowed_auth_methods?: string[] | undefined;
  /**
   * An array of first party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `first_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_first_party_connected_apps?: string[] | undefined;
  /**
   * An array of allowed MFA authentication methods. This list is enforced when `mfa_methods` is set to
   * `RESTRICTED`. The list's accepted values are: `sms_otp` and `totp`.
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
   * The accepted values are: `ALL_ALLOWED` – the default setting which allows all authentication methods
   * to be used. `RESTRICTED` – only methods that comply with `allowed_auth_methods` can be used for
   * authentication. This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  auth_methods?: string | undefined;
  /** A list of email domains that are claimed by the Organization. */
  claimed_email_domains?: string[] | undefined;
  /**
   * An array of email domains that allow invites or JIT provisioning for new Members. This list is
   * enforced when either `email_invites` or `email_jit_provisioning` is set to `RESTRICTED`. Common
   * domains such as `gmail.com` are not allowed. See the [common email domains
   * resource](https://stytch.com/docs/b2b/api/common-email-domains) for the full list.
   */
  email_allowed_domains?: string[] | undefined;
  /**
   * The authentication setting that controls how a new Member can be invited to an organization by
   * email. The accepted values are: `ALL_ALLOWED` – any new Member can be invited to join via email.
   * `RESTRICTED` – only new Members with verified emails that comply with `email_allowed_domains` can be
   * invited via email. `NOT_ALLOWED` – disable email invites.
   */
  email_invites?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can be provisioned by authenticating via
   * Email Magic Link or OAuth. The accepted values are: `RESTRICTED` – only new Members with verified
   * emails that comply with `email_allowed_domains` can be provisioned upon authentication via Email
   * Magic Link or OAuth. `NOT_ALLOWED` – the default setting, disables JIT provisioning via Email Magic
   * Link and OAuth.
   */
  email_jit_provisioning?: string | undefined;
  first_party_connected_apps_allowed_type?: FirstPartyConnectedAppsAllowedType | undefined;
  /**
   * The setting that controls which MFA methods can be used by Members of an Organization. The accepted
   * values are: `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   * `RESTRICTED` – only methods that comply with `allowed_mfa_methods` can be used for authentication.
   * This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  mfa_methods?: string | undefined;
  /**
   * The setting that controls the MFA policy for all Members in the Organization. The accepted values
   * are: `REQUIRED_FOR_ALL` – All Members within the Organization will be required to complete MFA every
   * time they wish to log in. However, any active Session that existed prior to this setting change will
   * remain valid. `OPTIONAL` – The default value. The Organization does not require MFA by default for
   * all Members. Members will be required to complete MFA only if their `mfa_enrolled` status is set to
   * true.
   */
  mfa_policy?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can JIT provision into an organization by
   * tenant. The accepted values are: `RESTRICTED` – only new Members with tenants in
   * `allowed_oauth_tenants` can JIT provision via tenant. `NOT_ALLOWED` – the default setting, disables
   * JIT provisioning by OAuth Tenant.
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
   * Implicit role assignments based off of email domains. For each domain-Role pair, all Members whose
   * email addresses have the specified email domain will be granted the associated Role, regardless of
   * their login method. See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   * for more information about role assignment.
   */
  rbac_email_implicit_role_assignments?: RbacEmailImplicitRoleAssignment[] | undefined;
  /**
   * The authentication setting that controls the JIT provisioning of Members when authenticating via
   * SSO. The accepted values are: `ALL_ALLOWED` – the default setting, new Members will be automatically
   * provisioned upon successful authentication via any of the Organization's `sso_active_connections`.
   * `RESTRICTED` – only new Members with SSO logins that comply with
   * `sso_jit_provisioning_allowed_connections` can be provisioned upon authentication. `NOT_ALLOWED` –
   * disable JIT provisioning via SSO.
   */
  sso_jit_provisioning?: string | undefined;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppsAllowedType | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsCreateResponse {
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsCreateError = ApiError<ErrorStatus, unknown>;

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
   */
  limit?: number | undefined;
  query?: Query | undefined;
}

export interface B2BOrganizationsSearchResponse {
  organizations: Record<string, unknown>[];
  request_id: string;
  results_metadata: ResultsMetadata;
  status_code: number;
}

export type B2BOrganizationsSearchError = ApiError<ErrorStatus, unknown>;

export interface B2BOrganizationsUpdateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An array of allowed authentication methods. This list is enforced when `auth_methods` is set to
   * `RESTRICTED`. The list's accepted values are: `sso`, `magic_link`, `email_otp`, `password`,
   * `google_oauth`, `microsoft_oauth`, `slack_oauth`, `github_oauth`, and `hubspot_oauth`. If this field
   * is provided and a session header is passed into the request, the Member Session must have permission
   * to perform the `update.settings.allowed-auth-methods` action on the `stytch.organization` Resource.
   */
  allowed_auth_methods?: string[] | undefined;
  /**
   * An array of first party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `first_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_first_party_connected_apps?: string[] | undefined;
  /**
   * An array of allowed MFA authentication methods. This list is enforced when `mfa_methods` is set to
   * `RESTRICTED`. The list's accepted values are: `sms_otp` and `totp`. If this field is provided and a
   * session header is passed into the request, the Member Session must have permission to perform the
   * `update.settings.allowed-mfa-methods` action on the `stytch.organization` Resource.
   */
  allowed_mfa_methods?: string[] | undefined;
  /**
   * A map of allowed OAuth tenants. If this field is not passed in, the Organization will not allow JIT
   * provisioning by OAuth Tenant. Allowed keys are "slack", "hubspot", and "github". If this field is
   * provided and a session header is passed into the request, the Member Session must have permission to
   * perform the `update.settings.allowed-oauth-tenants` action on the `stytch.organization` Resource.
   */
  allowed_oauth_tenants?: Record<string, unknown> | undefined;
  /**
   * An array of third party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `third_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_third_party_connected_apps?: string[] | undefined;
  /**
   * The setting that controls which authentication methods can be used by Members of an Organization.
   * The accepted values are: `ALL_ALLOWED` – the default setting which allows all authentication methods
   * to be used. `RESTRICTED` – only methods that comply with `allowed_auth_methods` can be used for
   * authentication. This setting does not apply to Members with `is_breakglass` set to `true`. If this
   * field is provided and a session header is passed into the request, the Member Session must have
   * permission to perform the `update.settings.allowed-auth-methods` action on the `stytch.organization`
   * Resource.
   */
  auth_methods?: string | undefined;
  /** A list of email domains that are claimed by the Organization. */
  claimed_email_domains?: string[] | undefined;
  /**
   * An array of email domains that allow invites or JIT provisioning for new Members. This list is
   * enforced when either `email_invites` or `email_jit_provisioning` is set to `RESTRICTED`. Common
   * domains such as `gmail.com` are not allowed. See the [common email domains
   * resource](https://stytch.com/docs/b2b/api/common-email-domains) for the full list. If this field is
   * provided and a session header is passed into the request, the Member Session must have permission to
   * perform the `update.settings.allowed-domains` action on the `stytch.organization` Resource.
   */
  email_allowed_domains?: string[] | undefined;
  /**
   * The authentication setting that controls how a new Member can be invited to an organization by
   * email. The accepted values are: `ALL_ALLOWED` – any new Member can be invited to join via email.
   * `RESTRICTED` – only new Members with verified emails that comply with `email_allowed_domains` can be
   * invited via email. `NOT_ALLOWED` – disable email invites. If this field is provided and a session
   * header is passed into the request, the Member Session must have permission to perform the
   * `update.settings.email-invites` action on the `stytch.organization` Resource.
   */
  email_invites?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can be provisioned by authenticating via
   * Email Magic Link or OAuth. The accepted values are: `RESTRICTED` – only new Members with verified
   * emails that comply with `email_allowed_domains` can be provisioned upon authentication via Email
   * Magic Link or OAuth. `NOT_ALLOWED` – the default setting, disables JIT provisioning via Email Magic
   * Link and OAuth. If this field is provided and a session header is passed into the request, the
   * Member Session must have permission to perform the `update.settings.email-jit-provisioning` action
   * on the `stytch.organization` Resource.
   */
  email_jit_provisioning?: string | undefined;
  first_party_connected_apps_allowed_type?: FirstPartyConnectedAppsAllowedType | undefined;
  /**
   * The setting that controls which MFA methods can be used by Members of an Organization. The accepted
   * values are: `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   * `RESTRICTED` – only methods that comply with `allowed_mfa_methods` can be used for authentication.
   * This setting does not apply to Members with `is_breakglass` set to `true`. If this field is provided
   * and a session header is passed into the request, the Member Session must have permission to perform
   * the `update.settings.allowed-mfa-methods` action on the `stytch.organization` Resource.
   */
  mfa_methods?: string | undefined;
  /**
   * The setting that controls the MFA policy for all Members in the Organization. The accepted values
   * are: `REQUIRED_FOR_ALL` – All Members within the Organization will be required to complete MFA every
   * time they wish to log in. However, any active Session that existed prior to this setting change will
   * remain valid. `OPTIONAL` – The default value. The Organization does not require MFA by default for
   * all Members. Members will be required to complete MFA only if their `mfa_enrolled` status is set to
   * true. If this field is provided and a session header is passed into the request, the Member Session
   * must have permission to perform the `update.settings.mfa-policy` action on the `stytch.organization`
   * Resource.
   */
  mfa_policy?: string | undefined;
  /**
   * The authentication setting that controls how a new Member can JIT provision into an organization by
   * tenant. The accepted values are: `RESTRICTED` – only new Members with tenants in
   * `allowed_oauth_tenants` can JIT provision via tenant. `NOT_ALLOWED` – the default setting, disables
   * JIT provisioning by OAuth Tenant. If this field is provided and a session header is passed into the
   * request, the Member Session must have permission to perform the
   * `update.settings.oauth-tenant-jit-provisioning` action on the `stytch.organization` Resource.
   */
  oauth_tenant_jit_provisioning?: string | undefined;
  /**
   * An identifier that can be used in API calls wherever a organization_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters. External IDs must be unique within a project, but may be reused across different
   * projects in the same workspace.
   */
  organization_external_id?: string | undefined;
  /**
   * The image URL of the Organization logo. If this field is provided and a session header is passed
   * into the request, the Member Session must have permission to perform the `update.info.logo-url`
   * action on the `stytch.organization` Resource.
   */
  organization_logo_url?: string | undefined;
  /**
   * The name of the Organization. Must be between 1 and 128 characters in length. If this field is
   * provided and a session header is passed into the request, the Member Session must have permission to
   * perform the `update.info.name` action on the `stytch.organization` Resource.
   */
  organization_name?: string | undefined;
  /**
   * The unique URL slug of the Organization. The slug only accepts alphanumeric characters and the
   * following reserved characters: `-` `.` `_` `~`. Must be between 2 and 128 characters in length.
   * Wherever an organization_id is expected in a path or request parameter, you may also use the
   * organization_slug as a convenience. If this field is provided and a session header is passed into
   * the request, the Member Session must have permission to perform the `update.info.slug` action on the
   * `stytch.organization` Resource.
   */
  organization_slug?: string | undefined;
  /**
   * Implicit role assignments based off of email domains. For each domain-Role pair, all Members whose
   * email addresses have the specified email domain will be granted the associated Role, regardless of
   * their login method. See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   * for more information about role assignment. If this field is provided and a session header is passed
   * into the request, the Member Session must have permission to perform the
   * `update.settings.implicit-roles` action on the `stytch.organization` Resource.
   */
  rbac_email_implicit_role_assignments?: RbacEmailImplicitRoleAssignment[] | undefined;
  /**
   * The default connection used for SSO when there are multiple active connections. If this field is
   * provided and a session header is passed into the request, the Member Session must have permission to
   * perform the `update.settings.default-sso-connection` action on the `stytch.organization` Resource.
   */
  sso_default_connection_id?: string | undefined;
  /**
   * The authentication setting that controls the JIT provisioning of Members when authenticating via
   * SSO. The accepted values are: `ALL_ALLOWED` – the default setting, new Members will be automatically
   * provisioned upon successful authentication via any of the Organization's `sso_active_connections`.
   * `RESTRICTED` – only new Members with SSO logins that comply with
   * `sso_jit_provisioning_allowed_connections` can be provisioned upon authentication. `NOT_ALLOWED` –
   * disable JIT provisioning via SSO. If this field is provided and a session header is passed into the
   * request, the Member Session must have permission to perform the
   * `update.settings.sso-jit-provisioning` action on the `stytch.organization` Resource.
   */
  sso_jit_provisioning?: string | undefined;
  /**
   * An array of `connection_id`s that reference [SAML Connection
   * objects](https://stytch.com/docs/b2b/api/saml-connection-object). Only these connections will be
   * allowed to JIT provision Members via SSO when `sso_jit_provisioning` is set to `RESTRICTED`. If this
   * field is provided and a session header is passed into the request, the Member Session must have
   * permission to perform the `update.settings.sso-jit-provisioning` action on the `stytch.organization`
   * Resource.
   */
  sso_jit_provisioning_allowed_connections?: string[] | undefined;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppsAllowedType | undefined;
  /**
   * An arbitrary JSON object for storing application-specific data or identity-provider-specific data.
   * If a session header is passed into the request, this field may **not** be passed into the request.
   * You cannot update trusted metadata when acting as a Member.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsUpdateResponse {
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsUpdateError = ApiError<ErrorStatus, unknown>;

/**
 * Delete
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
 * Get
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
 * Connectedapps
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
 * Getconnectedapp
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
 * Create
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
 * Search
 *
 * `POST /v1/b2b/organizations/search`
 */
export const b2bOrganizationsSearch: (
  client: ClientCore,
  params?: B2BOrganizationsSearchRequest,
  options?: RequestOptions,
) => PagePromise<B2BOrganizationsSearchResponse, Record<string, unknown>, B2BOrganizationsSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/b2b/organizations/search',
    body: flatBody(optional(json)),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['organizations']),
  }));

/**
 * Update
 *
 * `PUT /v1/b2b/organizations/{organization_id}`
 */
export const b2bOrganizationsUpdate: (
  client: ClientCore,
  params: B2BOrganizationsUpdateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BOrganizationsUpdateResponse, B2BOrganizationsUpdateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'PUT /v1/b2b/organizations/{organization_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(optional(json)),
  }),
);

export class B2BOrganizationsResource {
  readonly #client: ClientCore;
  #members: B2BOrganizationsMembersResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get members(): B2BOrganizationsMembersResource {
    return (this.#members ??= new B2BOrganizationsMembersResource(this.#client));
  }

  /**
   * Connectedapps
   *
   * `GET /v1/b2b/organizations/{organization_id}/connected_apps`
   */
  connectedApps(
    params: B2BOrganizationsConnectedAppsRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsConnectedAppsResponse, B2BOrganizationsConnectedAppsError> {
    return b2bOrganizationsConnectedApps(this.#client, params, options);
  }

  /**
   * Create
   *
   * `POST /v1/b2b/organizations`
   */
  create(
    params: B2BOrganizationsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsCreateResponse, B2BOrganizationsCreateError> {
    return b2bOrganizationsCreate(this.#client, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /v1/b2b/organizations/{organization_id}`
   */
  delete(
    params: B2BOrganizationsDeleteRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsDeleteResponse, B2BOrganizationsDeleteError> {
    return b2bOrganizationsDelete(this.#client, params, options);
  }

  /**
   * Deleteexternalid
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/external_id`
   */
  deleteExternalId(
    params: B2BOrganizationsDeleteExternalIdRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsDeleteExternalIdResponse, B2BOrganizationsDeleteExternalIdError> {
    return b2bOrganizationsDeleteExternalId(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/b2b/organizations/{organization_id}`
   */
  get(
    params: B2BOrganizationsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsGetResponse, B2BOrganizationsGetError> {
    return b2bOrganizationsGet(this.#client, params, options);
  }

  /**
   * Getconnectedapp
   *
   * `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
   */
  getConnectedApp(
    params: B2BOrganizationsGetConnectedAppRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsGetConnectedAppResponse, B2BOrganizationsGetConnectedAppError> {
    return b2bOrganizationsGetConnectedApp(this.#client, params, options);
  }

  /**
   * Metrics
   *
   * `GET /v1/b2b/organizations/{organization_id}/metrics`
   */
  metrics(
    params: B2BOrganizationsMetricsRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsMetricsResponse, B2BOrganizationsMetricsError> {
    return b2bOrganizationsMetrics(this.#client, params, options);
  }

  /**
   * Search
   *
   * `POST /v1/b2b/organizations/search`
   */
  search(
    params?: B2BOrganizationsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<B2BOrganizationsSearchResponse, Record<string, unknown>, B2BOrganizationsSearchError> {
    return b2bOrganizationsSearch(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/b2b/organizations/{organization_id}`
   */
  update(
    params: B2BOrganizationsUpdateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsUpdateResponse, B2BOrganizationsUpdateError> {
    return b2bOrganizationsUpdate(this.#client, params, options);
  }
}
