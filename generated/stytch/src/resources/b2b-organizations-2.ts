import type { ErrorBody } from '../models/shared-2.js';
import type { EmailImplicitRoleAssignment, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BOrganizationsMembersResource } from './b2b-organizations-members-2.js';
import {
  type B2BOrganizationsConnectedAppsError,
  type B2BOrganizationsConnectedAppsRequest,
  type B2BOrganizationsConnectedAppsResponse,
  type B2BOrganizationsCreateError,
  type B2BOrganizationsCreateRequest,
  type B2BOrganizationsCreateResponse,
  type B2BOrganizationsDeleteError,
  type B2BOrganizationsDeleteExternalIdError,
  type B2BOrganizationsDeleteExternalIdRequest,
  type B2BOrganizationsDeleteExternalIdResponse,
  type B2BOrganizationsDeleteRequest,
  type B2BOrganizationsDeleteResponse,
  type B2BOrganizationsGetConnectedAppError,
  type B2BOrganizationsGetConnectedAppRequest,
  type B2BOrganizationsGetConnectedAppResponse,
  type B2BOrganizationsGetError,
  type B2BOrganizationsGetRequest,
  type B2BOrganizationsGetResponse,
  type B2BOrganizationsMetricsError,
  type B2BOrganizationsMetricsRequest,
  type B2BOrganizationsMetricsResponse,
  type B2BOrganizationsSearchError,
  type B2BOrganizationsSearchRequest,
  type B2BOrganizationsSearchResponse,
  type UpdateRequestFirstPartyConnectedAppsAllowedType,
  type UpdateRequestThirdPartyConnectedAppsAllowedType,
  b2bOrganizationsConnectedApps,
  b2bOrganizationsCreate,
  b2bOrganizationsDelete,
  b2bOrganizationsDeleteExternalId,
  b2bOrganizationsGet,
  b2bOrganizationsGetConnectedApp,
  b2bOrganizationsMetrics,
  b2bOrganizationsSearch,
} from './b2b-organizations.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import type { PagePromise } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOrganizationsUpdateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An array of allowed authentication methods. This list is enforced when `auth_methods` is set to
   * `RESTRICTED`.
   *   The list's accepted values are: `sso`, `magic_link`, `email_otp`, `password`, `google_oauth`,
   *   `microsoft_oauth`, `slack_oauth`, `github_oauth`, and `hubspot_oauth`.
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-auth-methods` action on the
   * `stytch.organization` Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-mfa-methods` action on the
   * `stytch.organization` Resource.
   */
  allowed_mfa_methods?: string[] | undefined;
  /**
   * A map of allowed OAuth tenants. If this field is not passed in, the Organization will not allow JIT
   * provisioning by OAuth Tenant. Allowed keys are "slack", "hubspot", and "github".
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-oauth-tenants` action on the
   * `stytch.organization` Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-auth-methods` action on the
   * `stytch.organization` Resource.
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
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-domains` action on the `stytch.organization`
   * Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.email-invites` action on the `stytch.organization`
   * Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.email-jit-provisioning` action on the
   * `stytch.organization` Resource.
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
  first_party_connected_apps_allowed_type?: UpdateRequestFirstPartyConnectedAppsAllowedType | undefined;
  /**
   * The setting that controls which MFA methods can be used by Members of an Organization. The accepted
   * values are:
   *
   *   `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   *
   *   `RESTRICTED` – only methods that comply with `allowed_mfa_methods` can be used for authentication.
   *   This setting does not apply to Members with `is_breakglass` set to `true`.
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.allowed-mfa-methods` action on the
   * `stytch.organization` Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.mfa-policy` action on the `stytch.organization`
   * Resource.
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.oauth-tenant-jit-provisioning` action on the
   * `stytch.organization` Resource.
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
   * The image URL of the Organization logo.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.logo-url` action on the `stytch.organization` Resource.
   */
  organization_logo_url?: string | undefined;
  /**
   * The name of the Organization. Must be between 1 and 128 characters in length.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.name` action on the `stytch.organization` Resource.
   */
  organization_name?: string | undefined;
  /**
   * The unique URL slug of the Organization. The slug only accepts alphanumeric characters and the
   * following reserved characters: `-` `.` `_` `~`. Must be between 2 and 128 characters in length.
   * Wherever an organization_id is expected in a path or request parameter, you may also use the
   * organization_slug as a convenience.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.info.slug` action on the `stytch.organization` Resource.
   */
  organization_slug?: string | undefined;
  /**
   * Implicit role assignments based off of email domains.
   *   For each domain-Role pair, all Members whose email addresses have the specified email domain will
   *   be granted the
   *   associated Role, regardless of their login method. See the [RBAC
   *   guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   *   for more information about role assignment.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.implicit-roles` action on the `stytch.organization`
   * Resource.
   */
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[] | undefined;
  /**
   * The default connection used for SSO when there are multiple active connections.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.default-sso-connection` action on the
   * `stytch.organization` Resource.
   */
  sso_default_connection_id?: string | undefined;
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
   *
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.sso-jit-provisioning` action on the
   * `stytch.organization` Resource.
   */
  sso_jit_provisioning?: string | undefined;
  /**
   * An array of `connection_id`s that reference [SAML Connection
   * objects](https://stytch.com/docs/b2b/api/saml-connection-object).
   *   Only these connections will be allowed to JIT provision Members via SSO when
   *   `sso_jit_provisioning` is set to `RESTRICTED`.
   *
   * If this field is provided and a session header is passed into the request, the Member Session must
   * have permission to perform the `update.settings.sso-jit-provisioning` action on the
   * `stytch.organization` Resource.
   */
  sso_jit_provisioning_allowed_connections?: string[] | undefined;
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
  third_party_connected_apps_allowed_type?: UpdateRequestThirdPartyConnectedAppsAllowedType | undefined;
  /**
   * An arbitrary JSON object for storing application-specific data or identity-provider-specific data.
   *           If a session header is passed into the request, this field may **not** be passed into the
   *           request. You cannot
   *           update trusted metadata when acting as a Member.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BOrganizationsUpdateResponse {
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

export type B2BOrganizationsUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Updates an Organization specified by `organization_id`. An Organization must always have at least
 * one auth setting set to either `RESTRICTED` or `ALL_ALLOWED` in order to provision new Members.
 *
 * *See the [Organization authentication settings](https://stytch.com/docs/b2b/api/org-auth-settings)
 * resource to learn more about fields like `email_jit_provisioning`, `email_invites`,
 * `sso_jit_provisioning`, etc., and their behaviors.
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
    body: flatBody(json),
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
  connectedApps(
    params: B2BOrganizationsConnectedAppsRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BOrganizationsConnectedAppsResponse, B2BOrganizationsConnectedAppsError> {
    return b2bOrganizationsConnectedApps(this.#client, params, options);
  }

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
  create(
    params: B2BOrganizationsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOrganizationsCreateResponse, B2BOrganizationsCreateError> {
    return b2bOrganizationsCreate(this.#client, params, options);
  }

  /**
   * Deletes an Organization specified by `organization_id`. All Members of the Organization will also be
   * deleted.
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
   * Returns an Organization specified by `organization_id`.
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
   * Get Connected App for Organization retrieves information about the specified Connected App as well
   * as a list of the
   * Organization's Members who have the App installed along with the scopes they requested at completion
   * of their last
   * authorization with the App.
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
   * **Warning**: This endpoint is not recommended for use in login flows. Scaling issues may occur, as
   * search performance may vary from ~150 milliseconds to 9 seconds depending on query complexity and
   * rate limits are set to 100 requests/minute.
   *
   * Search across your Organizations. Returns an array of Organization objects.
   *
   * `POST /v1/b2b/organizations/search`
   */
  search(
    params?: B2BOrganizationsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<B2BOrganizationsSearchResponse, Organization, B2BOrganizationsSearchError> {
    return b2bOrganizationsSearch(this.#client, params, options);
  }

  /**
   * Updates an Organization specified by `organization_id`. An Organization must always have at least
   * one auth setting set to either `RESTRICTED` or `ALL_ALLOWED` in order to provision new Members.
   *
   * *See the [Organization authentication settings](https://stytch.com/docs/b2b/api/org-auth-settings)
   * resource to learn more about fields like `email_jit_provisioning`, `email_invites`,
   * `sso_jit_provisioning`, etc., and their behaviors.
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
