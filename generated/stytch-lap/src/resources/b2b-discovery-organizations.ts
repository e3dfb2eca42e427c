import type {
  FirstPartyConnectedAppsAllowedType,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
  RbacEmailImplicitRoleAssignment,
  ThirdPartyConnectedAppsAllowedType,
} from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BDiscoveryOrganizationsListRequest {
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token?: string | undefined;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BDiscoveryOrganizationsListResponse {
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  organization_id_hint: string;
  request_id: string;
  status_code: number;
}

export type B2BDiscoveryOrganizationsListError = ApiError<ErrorStatus, unknown>;

export interface B2BDiscoveryOrganizationsCreateRequest {
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
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token: string;
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
  /**
   * The name of the Organization. If the name is not specified, a default name will be created based on
   * the email used to initiate the discovery flow. If the email domain is a common email provider such
   * as gmail.com, or if the email is a .edu email, the organization name will be generated based on the
   * name portion of the email. Otherwise, the organization name will be generated based on the email
   * domain.
   */
  organization_name?: string | undefined;
  /**
   * The unique URL slug of the Organization. A minimum of two characters is required. The slug only
   * accepts alphanumeric characters and the following reserved characters: `-` `.` `_` `~`. If the slug
   * is not specified, a default slug will be created based on the email used to initiate the discovery
   * flow. If the email domain is a common email provider such as gmail.com, or if the email is a .edu
   * email, the organization slug will be generated based on the name portion of the email. Otherwise,
   * the organization slug will be generated based on the email domain.
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
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims (`iss`, `sub`, `aud`, `exp`,
   * `nbf`, `iat`, `jti`) will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will be created with a 60
   * minute duration. If you don't want to use the Stytch session product, you can ignore the session
   * fields in the response.
   */
  session_duration_minutes?: number | undefined;
  /**
   * The authentication setting that controls the JIT provisioning of Members when authenticating via
   * SSO. The accepted values are: `ALL_ALLOWED` – the default setting, new Members will be automatically
   * provisioned upon successful authentication via any of the Organization's `sso_active_connections`.
   * `RESTRICTED` – only new Members with SSO logins that comply with
   * `sso_jit_provisioning_allowed_connections` can be provisioned upon authentication. `NOT_ALLOWED` –
   * disable JIT provisioning via SSO.
   */
  sso_jit_provisioning?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
  third_party_connected_apps_allowed_type?: ThirdPartyConnectedAppsAllowedType | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BDiscoveryOrganizationsCreateResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  primary_required: PrimaryRequired;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BDiscoveryOrganizationsCreateError = ApiError<ErrorStatus, unknown>;

/**
 * List
 *
 * `POST /v1/b2b/discovery/organizations`
 */
export const b2bDiscoveryOrganizationsList: (
  client: ClientCore,
  params?: B2BDiscoveryOrganizationsListRequest,
  options?: RequestOptions,
) => ApiPromise<B2BDiscoveryOrganizationsListResponse, B2BDiscoveryOrganizationsListError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/discovery/organizations',
    body: flatBody(optional(json)),
  }));

/**
 * Create
 *
 * `POST /v1/b2b/discovery/organizations/create`
 */
export const b2bDiscoveryOrganizationsCreate: (
  client: ClientCore,
  params: B2BDiscoveryOrganizationsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BDiscoveryOrganizationsCreateResponse, B2BDiscoveryOrganizationsCreateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/discovery/organizations/create',
    body: flatBody(json),
  }));

export class B2BDiscoveryOrganizationsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create
   *
   * `POST /v1/b2b/discovery/organizations/create`
   */
  create(
    params: B2BDiscoveryOrganizationsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BDiscoveryOrganizationsCreateResponse, B2BDiscoveryOrganizationsCreateError> {
    return b2bDiscoveryOrganizationsCreate(this.#client, params, options);
  }

  /**
   * List
   *
   * `POST /v1/b2b/discovery/organizations`
   */
  list(
    params?: B2BDiscoveryOrganizationsListRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BDiscoveryOrganizationsListResponse, B2BDiscoveryOrganizationsListError> {
    return b2bDiscoveryOrganizationsList(this.#client, params, options);
  }
}
