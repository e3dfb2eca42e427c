import type { AuthenticationFactor } from './shared-2.js';

export interface Attributes {
  /** The IP address of the user. */
  ip_address?: string | null;
  /** The user agent of the User. */
  user_agent?: string | null;
}

export interface AttributesInput {
  /** The IP address of the user. */
  ip_address?: string | undefined;
  /** The user agent of the User. */
  user_agent?: string | undefined;
}

export interface MemberOptions {
  /** The Member's MFA phone number. */
  mfa_phone_number: string;
  /** The Member's MFA TOTP registration ID. */
  totp_registration_id: string;
}

export interface MfaRequired {
  /** Information about the Member's options for completing MFA. */
  member_options?: MemberOptions | null;
  /**
   * If null, indicates that no secondary authentication has been initiated. If equal to "sms_otp",
   * indicates that the Member has a phone number, and a one time passcode has been sent to the Member's
   * phone number. No secondary authentication will be initiated during calls to the discovery
   * authenticate or list organizations endpoints, even if the Member has a phone number.
   */
  secondary_auth_initiated?: string | null;
}

export interface Address {
  country: string;
  formatted: string;
  locality: string;
  postal_code: string;
  primary: boolean;
  region: string;
  street_address: string;
  type: string;
}

export interface B2BScimEmail {
  primary: boolean;
  type: string;
  value: string;
}

export interface EnterpriseExtension {
  cost_center: string;
  department: string;
  division: string;
  employee_number: string;
  manager?: Manager | null;
  organization: string;
}

export interface Entitlement {
  primary: boolean;
  type: string;
  value: string;
}

export interface Group {
  display: string;
  value: string;
}

export interface IMs {
  primary: boolean;
  type: string;
  value: string;
}

export interface Manager {
  display_name: string;
  ref: string;
  value: string;
}

export interface B2BScimName {
  family_name: string;
  formatted: string;
  given_name: string;
  honorific_prefix: string;
  honorific_suffix: string;
  middle_name: string;
}

export interface B2BScimPhoneNumber {
  primary: boolean;
  type: string;
  value: string;
}

export interface Photo {
  primary: boolean;
  type: string;
  value: string;
}

export interface Role {
  primary: boolean;
  type: string;
  value: string;
}

export interface SCIMAttributes {
  active: boolean;
  addresses: Address[];
  display_name: string;
  emails: B2BScimEmail[];
  enterprise_extension?: EnterpriseExtension | null;
  entitlements: Entitlement[];
  external_id: string;
  groups: Group[];
  id: string;
  ims: IMs[];
  locale: string;
  name?: B2BScimName | null;
  nick_name: string;
  phone_numbers: B2BScimPhoneNumber[];
  photos: Photo[];
  preferred_language: string;
  profile_url: string;
  roles: Role[];
  timezone: string;
  title: string;
  user_name: string;
  user_type: string;
  x509certificates: B2BScimX509Certificate[];
}

export interface B2BScimX509Certificate {
  primary: boolean;
  type: string;
  value: string;
}

export interface MemberSession {
  /** An array of different authentication factors that comprise a Session. */
  authentication_factors: AuthenticationFactor[];
  /**
   * The custom claims map for a Session. Claims can be added to a session during a Sessions authenticate
   * call.
   */
  custom_claims?: Record<string, unknown> | null;
  /**
   * The timestamp when the Session expires. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  expires_at: string;
  /**
   * The timestamp when the Session was last accessed. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  last_accessed_at: string;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** Globally unique UUID that identifies a specific Session. */
  member_session_id: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
  /**
   * The unique URL slug of the Organization. The slug only accepts alphanumeric characters and the
   * following reserved characters: `-` `.` `_` `~`. Must be between 2 and 128 characters in length.
   * Wherever an organization_id is expected in a path or request parameter, you may also use the
   * organization_slug as a convenience.
   */
  organization_slug: string;
  roles: string[];
  /**
   * The timestamp when the Session was created. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  started_at: string;
}

export interface PrimaryRequired {
  /**
   * Details the auth method that the member must also complete to fulfill the primary authentication
   * requirements of the Organization. For example, a value of `[magic_link]` indicates that the Member
   * must also complete a magic link authentication step. If you have an intermediate session token, you
   * must pass it into that primary authentication step.
   */
  allowed_auth_methods: string[];
}

export interface ConnectedAppPublic {
  client_description: string;
  client_id: string;
  client_name: string;
  client_type: string;
  logo_url?: string | null;
}

export interface DeviceAttributeDetails {
  /**
   * When this `ip_geo_country` was first seen for this user. Values conform to the RFC 3339 standard and
   * are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  first_seen_at?: string | null;
  /** Whether this `ip_geo_country` has been seen before for this user. */
  is_new: boolean;
  /**
   * When this `ip_geo_country` was last seen for this user. Values conform to the RFC 3339 standard and
   * are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  last_seen_at?: string | null;
}

export interface DeviceInfo {
  /** The IP address of the user's device. */
  ip_address?: string | null;
  /** Information about the `ip_address`. */
  ip_address_details?: DeviceAttributeDetails | null;
  /** The city where the IP address is located. */
  ip_geo_city?: string | null;
  /** The country code where the IP address is located. */
  ip_geo_country?: string | null;
  /** Information about the `ip_geo_country`. */
  ip_geo_country_details?: DeviceAttributeDetails | null;
  /** The region where the IP address is located. */
  ip_geo_region?: string | null;
  /**
   * The `visitor_id` (a unique identifier) of the user's device. See the [Device Fingerprinting
   * documentation](https://stytch.com/docs/fraud/guides/device-fingerprinting/fingerprints) for more
   * details on the `visitor_id`.
   */
  visitor_id: string;
  /** Information about the `visitor_id`. */
  visitor_id_details?: DeviceAttributeDetails | null;
}

export interface DiscoveredOrganization {
  /**
   * Indicates whether the Member has all of the factors needed to fully authenticate to this
   * Organization. If false, the Member may need to complete an MFA step or complete a different primary
   * authentication flow. See the `primary_required` and `mfa_required` fields for more details on each.
   */
  member_authenticated: boolean;
  /** Information about the membership. */
  membership?: Membership | null;
  /**
   * Information about the MFA requirements of the Organization and the Member's options for fulfilling
   * MFA.
   */
  mfa_required?: MfaRequired | null;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization?: Organization | null;
  /** Information about the primary authentication requirements of the Organization. */
  primary_required?: PrimaryRequired | null;
}

export interface Membership {
  /** An object containing additional metadata about the membership, if available. */
  details?: Record<string, unknown> | null;
  /**
   * The [Member object](https://stytch.com/docs/b2b/api/member-object) if one already exists, or null if
   * one does not.
   */
  member?: Member | null;
  /**
   * Either `active_member`, `pending_member`, `invited_member`, `eligible_to_join_by_email_domain`, or
   * `eligible_to_join_by_oauth_tenant`
   */
  type: string;
}

export interface Options {
  /**
   * Require that the IP address the Magic Link was requested from matches the IP address it's clicked
   * from.
   */
  ip_match_required: boolean;
  /**
   * Require that the user agent the Magic Link was requested from matches the user agent it's clicked
   * from.
   */
  user_agent_match_required: boolean;
}

export interface ActiveSCIMConnection {
  bearer_token_expires_at?: string | null;
  bearer_token_last_four: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name: string;
}

export interface ActiveSSOConnection {
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name: string;
  identity_provider: string;
}

export interface CustomRole {
  description: string;
  permissions: CustomRolePermission[];
  role_id: string;
}

export interface CustomRolePermission {
  actions: string[];
  resource_id: string;
}

export interface EmailImplicitRoleAssignment {
  /** Email domain that grants the specified Role. */
  domain: string;
  /**
   * The unique identifier of the RBAC Role, provided by the developer and intended to be human-readable.
   *
   *   Reserved `role_id`s that are predefined by Stytch include:
   *
   *   * `stytch_member`
   *   * `stytch_admin`
   *
   *   Check out the [guide on Stytch default
   *   Roles](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed explanation.
   */
  role_id: string;
}

export interface Member {
  /**
   * The timestamp of the Member's creation. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  created_at?: string | null;
  /**
   * The Member's default MFA method. This value is used to determine which secondary MFA method to use
   * in the case of multiple methods registered for a Member. The current possible values are `sms_otp`
   * and `totp`.
   */
  default_mfa_method: string;
  /** The email address of the Member. */
  email_address: string;
  /** Whether or not the Member's email address is verified. */
  email_address_verified: boolean;
  /** The ID of the member given by the identity provider. */
  external_id?: string | null;
  /**
   * Whether or not the Member has the `stytch_admin` Role. This Role is automatically granted to Members
   *   who create an Organization through the [discovery
   *   flow](https://stytch.com/docs/b2b/api/create-organization-via-discovery). See the
   *   [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for more details on this
   *   Role.
   */
  is_admin: boolean;
  /**
   * Identifies the Member as a break glass user - someone who has permissions to authenticate into an
   * Organization by bypassing the Organization's settings. A break glass account is typically used for
   * emergency purposes to gain access outside of normal authentication procedures. Refer to the
   * [Organization object](https://stytch.com/docs/b2b/api/organization-object) and its `auth_methods`
   * and `allowed_auth_methods` fields for more details.
   */
  is_breakglass: boolean;
  /**
   * Whether the Member is temporarily locked due to too many failed authentication attempts. See the
   * [User Locking Guide](https://stytch.com/docs/resources/platform/user-locks) for more information.
   */
  is_locked: boolean;
  /**
   * When the member lock was created, if there is one. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  lock_created_at?: string | null;
  /**
   * When the member lock expires, if there is one. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  lock_expires_at?: string | null;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /** Globally unique UUID that identifies a Member's password. */
  member_password_id: string;
  /**
   * Sets whether the Member is enrolled in MFA. If true, the Member must complete an MFA step whenever
   * they wish to log in to their Organization. If false, the Member only needs to complete an MFA step
   * if the Organization's MFA policy is set to `REQUIRED_FOR_ALL`.
   */
  mfa_enrolled: boolean;
  /**
   * The Member's phone number. A Member may only have one phone number. The phone number should be in
   * E.164 format (i.e. +1XXXXXXXXXX).
   */
  mfa_phone_number: string;
  /** Whether or not the Member's phone number is verified. */
  mfa_phone_number_verified: boolean;
  /** The name of the Member. */
  name: string;
  /** A list of OAuth registrations for this member. */
  oauth_registrations: OAuthRegistration[];
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * A list of retired email addresses for this member.
   *   A previously active email address can be marked as retired in one of two ways:
   *   - It's replaced with a new primary email address during an explicit Member update.
   *   - A new email address is surfaced by an OAuth, SAML or OIDC provider. In this case the new email
   *     address becomes the
   *   Member's primary email address and the old primary email address is retired.
   *
   *   A retired email address cannot be used by other Members in the same Organization. However,
   *   unlinking retired email
   *   addresses allows them to be subsequently re-used by other Organization Members. Retired email
   *   addresses can be unlinked
   *   using the [Unlink Retired Email
   *   endpoint](https://stytch.com/docs/b2b/api/unlink-retired-member-email).
   */
  retired_email_addresses: RetiredEmail[];
  /**
   * Explicit or implicit Roles assigned to this Member, along with details about the role assignment
   * source.
   *    See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more
   *    information about role assignment.
   */
  roles: MemberRole[];
  /**
   * A scim member registration, referencing a [SCIM
   * Connection](https://stytch.com/docs/b2b/api/scim-connection-object) object in use for the Member
   * creation.
   */
  scim_registration?: SCIMRegistration | null;
  /**
   * An array of registered [SAML Connection](https://stytch.com/docs/b2b/api/saml-connection-object) or
   * [OIDC Connection](https://stytch.com/docs/b2b/api/oidc-connection-object) objects the Member has
   * authenticated with.
   */
  sso_registrations: SSORegistration[];
  /** The status of the Member. The possible values are: `pending`, `invited`, `active`, or `deleted`. */
  status: string;
  /** Globally unique UUID that identifies a TOTP instance. */
  totp_registration_id: string;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | null;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   *   frontend SDK, and should not be used to store critical information. See the [Metadata
   *   resource](https://stytch.com/docs/b2b/api/metadata)
   *   for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | null;
  /**
   * The timestamp of when the Member was last updated. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  updated_at?: string | null;
}

export interface MemberRole {
  /**
   * The unique identifier of the RBAC Role, provided by the developer and intended to be human-readable.
   *
   *   Reserved `role_id`s that are predefined by Stytch include:
   *
   *   * `stytch_member`
   *   * `stytch_admin`
   *
   *   Check out the [guide on Stytch default
   *   Roles](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed explanation.
   */
  role_id: string;
  /**
   * A list of sources for this role assignment. A role assignment can come from multiple sources - for
   * example, the Role could be both explicitly assigned and implicitly granted from the Member's email
   * domain.
   */
  sources: MemberRoleSource[];
}

export interface MemberRoleSource {
  /**
   * An object containing additional metadata about the source assignment. The fields will vary depending
   *   on the role assignment type as follows:
   *
   *   `direct_assignment` – no additional details.
   *
   *   `email_assignment` – will contain the email domain that granted the assignment.
   *
   *   `sso_connection` – will contain the `connection_id` of the SAML connection that granted the
   *   assignment.
   *
   *   `sso_connection_group` – will contain the `connection_id` of the SAML connection and the name of
   *   the `group`
   *   that granted the assignment.
   *
   *   `scim_connection_group` – will contain the `connection_id` of the SAML connection and the
   *   `group_id`
   *   that granted the assignment.
   */
  details?: Record<string, unknown> | null;
  /**
   * The type of role assignment. The possible values are:
   *
   *   `direct_assignment` – an explicitly assigned Role.
   *
   *   Directly assigned roles can be updated by passing in the `roles` argument to the
   *   [Update Member](https://stytch.com/docs/b2b/api/update-member) endpoint.
   *
   *   `email_assignment` – an implicit Role granted by the Member's email domain, regardless of their
   *   login method.
   *
   *   Email implicit role assignments can be updated by passing in the
   *   `rbac_email_implicit_role_assignments` argument to
   *   the [Update Organization](https://stytch.com/docs/b2b/api/update-organization) endpoint.
   *
   *   `sso_connection` – an implicit Role granted by the Member's SSO connection. This is currently only
   *   available
   *   for SAML connections and not for OIDC. If the Member has a SAML Member registration with the given
   *   connection, this
   *   role assignment will appear in the list. However, for authorization check purposes (in
   *   [sessions authenticate](https://stytch.com/docs/b2b/api/authenticate-session) or in any endpoint
   *   that enforces RBAC with session
   *   headers), the Member will only be granted the Role if their session contains an authentication
   *   factor with the
   *   specified SAML connection.
   *
   *   SAML connection implicit role assignments can be updated by passing in the
   *   `saml_connection_implicit_role_assignments` argument to the
   *   [Update SAML connection](https://stytch.com/docs/b2b/api/update-saml-connection) endpoint.
   *
   *   `sso_connection_group` – an implicit Role granted by the Member's SSO connection and group. This
   *   is currently only
   *   available for SAML connections and not for OIDC. If the Member has a SAML Member registration with
   *   the given
   *   connection, and belongs to a specific group within the IdP, this role assignment will appear in
   *   the list. However,
   *   for authorization check purposes (in [sessions
   *   authenticate](https://stytch.com/docs/b2b/api/authenticate-session) or in any endpoint
   *   that enforces RBAC with session headers), the Member will only be granted the role if their
   *   session contains an
   *   authentication factor with the specified SAML connection.
   *
   *   SAML group implicit role assignments can be updated by passing in the
   *   `saml_group_implicit_role_assignments`
   *   argument to the [Update SAML connection](https://stytch.com/docs/b2b/api/update-saml-connection)
   *   endpoint.
   *
   *     `scim_connection_group` – an implicit Role granted by the Member's SCIM connection and group. If
   *     the Member has
   *   a SCIM Member registration with the given connection, and belongs to a specific group within the
   *   IdP, this role assignment will appear in the list.
   *
   *   SCIM group implicit role assignments can be updated by passing in the
   *   `scim_group_implicit_role_assignments`
   *   argument to the [Update SCIM connection](https://stytch.com/docs/b2b/api/update-scim-connection)
   *   endpoint.
   */
  type: string;
}

export interface OAuthRegistration {
  /**
   * If available, the `locale` is the Member's locale set in the OAuth identity provider that the user
   * has authenticated with.
   */
  locale?: string | null;
  /** The unique ID of an OAuth registration. */
  member_oauth_registration_id: string;
  /**
   * If available, the `profile_picture_url` is a URL of the User's profile picture set in OAuth identity
   * the provider that the User has authenticated with, e.g. Google profile picture.
   */
  profile_picture_url?: string | null;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
}

export interface Organization {
  /**
   * An array of allowed authentication methods. This list is enforced when `auth_methods` is set to
   * `RESTRICTED`.
   *   The list's accepted values are: `sso`, `magic_link`, `email_otp`, `password`, `google_oauth`,
   *   `microsoft_oauth`, `slack_oauth`, `github_oauth`, and `hubspot_oauth`.
   */
  allowed_auth_methods: string[];
  /**
   * An array of first party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `first_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_first_party_connected_apps: string[];
  /**
   * An array of allowed MFA authentication methods. This list is enforced when `mfa_methods` is set to
   * `RESTRICTED`.
   *   The list's accepted values are: `sms_otp` and `totp`.
   */
  allowed_mfa_methods: string[];
  /**
   * A map of allowed OAuth tenants. If this field is not passed in, the Organization will not allow JIT
   * provisioning by OAuth Tenant. Allowed keys are "slack", "hubspot", and "github".
   */
  allowed_oauth_tenants?: Record<string, unknown> | null;
  /**
   * An array of third party Connected App IDs that are allowed for the Organization. Only used when the
   * Organization's `third_party_connected_apps_allowed_type` is `RESTRICTED`.
   */
  allowed_third_party_connected_apps: string[];
  /**
   * The setting that controls which authentication methods can be used by Members of an Organization.
   * The accepted values are:
   *
   *   `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   *
   *   `RESTRICTED` – only methods that comply with `allowed_auth_methods` can be used for
   *   authentication. This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  auth_methods: string;
  /** A list of email domains that are claimed by the Organization. */
  claimed_email_domains: string[];
  /**
   * The timestamp of the Organization's creation. Values conform to the RFC 3339 standard and are
   * expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  created_at?: string | null;
  custom_roles: CustomRole[];
  /**
   * An array of email domains that allow invites or JIT provisioning for new Members. This list is
   * enforced when either `email_invites` or `email_jit_provisioning` is set to `RESTRICTED`.
   *
   *
   *     Common domains such as `gmail.com` are not allowed. See the [common email domains
   *     resource](https://stytch.com/docs/b2b/api/common-email-domains) for the full list.
   */
  email_allowed_domains: string[];
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
  email_invites: string;
  /**
   * The authentication setting that controls how a new Member can be provisioned by authenticating via
   * Email Magic Link or OAuth. The accepted values are:
   *
   *   `RESTRICTED` – only new Members with verified emails that comply with `email_allowed_domains` can
   *   be provisioned upon authentication via Email Magic Link or OAuth.
   *
   *   `NOT_ALLOWED` – the default setting, disables JIT provisioning via Email Magic Link and OAuth.
   */
  email_jit_provisioning: string;
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
  first_party_connected_apps_allowed_type: string;
  /**
   * The setting that controls which MFA methods can be used by Members of an Organization. The accepted
   * values are:
   *
   *   `ALL_ALLOWED` – the default setting which allows all authentication methods to be used.
   *
   *   `RESTRICTED` – only methods that comply with `allowed_mfa_methods` can be used for authentication.
   *   This setting does not apply to Members with `is_breakglass` set to `true`.
   */
  mfa_methods: string;
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
  mfa_policy: string;
  /**
   * The authentication setting that controls how a new Member can JIT provision into an organization by
   * tenant. The accepted values are:
   *
   *   `RESTRICTED` – only new Members with tenants in `allowed_oauth_tenants` can JIT provision via
   *   tenant.
   *
   *   `NOT_ALLOWED` – the default setting, disables JIT provisioning by OAuth Tenant.
   */
  oauth_tenant_jit_provisioning: string;
  /** A unique identifier for the organization. */
  organization_external_id?: string | null;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The image URL of the Organization logo. */
  organization_logo_url: string;
  /** The name of the Organization. Must be between 1 and 128 characters in length. */
  organization_name: string;
  /**
   * The unique URL slug of the Organization. The slug only accepts alphanumeric characters and the
   * following reserved characters: `-` `.` `_` `~`. Must be between 2 and 128 characters in length.
   * Wherever an organization_id is expected in a path or request parameter, you may also use the
   * organization_slug as a convenience.
   */
  organization_slug: string;
  /**
   * Implicit role assignments based off of email domains.
   *   For each domain-Role pair, all Members whose email addresses have the specified email domain will
   *   be granted the
   *   associated Role, regardless of their login method. See the [RBAC
   *   guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   *   for more information about role assignment.
   */
  rbac_email_implicit_role_assignments: EmailImplicitRoleAssignment[];
  /** An active [SCIM Connection references](https://stytch.com/docs/b2b/api/scim-connection-object). */
  scim_active_connection?: ActiveSCIMConnection | null;
  /**
   * An array of active [SAML Connection
   * references](https://stytch.com/docs/b2b/api/saml-connection-object) or [OIDC Connection
   * references](https://stytch.com/docs/b2b/api/oidc-connection-object).
   */
  sso_active_connections: ActiveSSOConnection[];
  /** The default connection used for SSO when there are multiple active connections. */
  sso_default_connection_id?: string | null;
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
  sso_jit_provisioning: string;
  /**
   * An array of `connection_id`s that reference [SAML Connection
   * objects](https://stytch.com/docs/b2b/api/saml-connection-object).
   *   Only these connections will be allowed to JIT provision Members via SSO when
   *   `sso_jit_provisioning` is set to `RESTRICTED`.
   */
  sso_jit_provisioning_allowed_connections: string[];
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
  third_party_connected_apps_allowed_type: string;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | null;
  /**
   * The timestamp of when the Organization was last updated. Values conform to the RFC 3339 standard and
   * are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  updated_at?: string | null;
}

export interface RetiredEmail {
  /** The email address of the Member. */
  email_address: string;
  /** The globally unique UUID of a Member's email. */
  email_id: string;
}

export interface SCIMRegistration {
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** The ID of the member given by the identity provider. */
  external_id?: string | null;
  /** The unique ID of a SCIM Registration. */
  registration_id: string;
  /** An object for storing SCIM attributes brought over from the identity provider. */
  scim_attributes?: SCIMAttributes | null;
}

export interface SSORegistration {
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /** The ID of the member given by the identity provider. */
  external_id: string;
  /** The unique ID of an SSO Registration. */
  registration_id: string;
  /** An object for storing SSO attributes brought over from the identity provider. */
  sso_attributes?: Record<string, unknown> | null;
}

export interface Argon2Config {
  /** The iteration amount. */
  iteration_amount: number;
  /** The key length, also known as the hash length. */
  key_length: number;
  /** The memory in kibibytes. */
  memory: number;
  /** The salt value. */
  salt: string;
  /** The thread value, also known as the parallelism factor. */
  threads: number;
}

export interface MD5Config {
  /** The salt that should be appended to the migrated password. */
  append_salt: string;
  /** The salt that should be prepended to the migrated password. */
  prepend_salt: string;
}

export interface PBKDF2Config {
  /**
   * The algorithm that was used to generate the HMAC hash. Accepted values are "sha512" and sha256".
   * Defaults to sha256.
   */
  algorithm: string;
  /** The iteration amount. */
  iteration_amount: number;
  /** The key length, also known as the hash length. */
  key_length: number;
  /** The salt value, which should be in a base64 encoded string form. */
  salt: string;
}

export interface SHA1Config {
  /** The salt that should be appended to the migrated password. */
  append_salt: string;
  /** The salt that should be prepended to the migrated password. */
  prepend_salt: string;
}

export interface SHA512Config {
  /** The salt that should be appended to the migrated password. */
  append_salt: string;
  /** The salt that should be prepended to the migrated password. */
  prepend_salt: string;
}

export interface ScryptConfig {
  /** The key length, also known as the hash length. */
  key_length: number;
  /**
   * The N value, also known as the iterations count. It must be a power of two greater than 1 and less
   * than 262,145.
   *       If your application's N parameter is larger than 262,144, please reach out to
   *       [support@stytch.com](mailto:support@stytch.com)
   */
  n_parameter: number;
  /** The p parameter, also known as the parallelism factor. */
  p_parameter: number;
  /** The r parameter, also known as the block size. */
  r_parameter: number;
  /** The salt value, which should be in a base64 encoded string form. */
  salt: string;
}

export interface AmazonOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}

export interface AppleOAuthFactor {
  email_id?: string | null;
  id: string;
  provider_subject: string;
}
