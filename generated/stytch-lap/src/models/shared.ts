export interface Organization {
  allowed_auth_methods: string[];
  allowed_first_party_connected_apps: string[];
  allowed_mfa_methods: string[];
  allowed_oauth_tenants: Record<string, unknown>;
  allowed_third_party_connected_apps: string[];
  auth_methods: string;
  claimed_email_domains: string[];
  created_at: string;
  custom_roles: Record<string, unknown>[];
  email_allowed_domains: string[];
  email_invites: string;
  email_jit_provisioning: string;
  first_party_connected_apps_allowed_type: string;
  mfa_methods: string;
  mfa_policy: string;
  oauth_tenant_jit_provisioning: string;
  organization_external_id: string;
  organization_id: string;
  organization_logo_url: string;
  organization_name: string;
  organization_slug: string;
  rbac_email_implicit_role_assignments: Record<string, unknown>[];
  scim_active_connection: ScimActiveConnection;
  sso_active_connections: Record<string, unknown>[];
  sso_default_connection_id: string;
  sso_jit_provisioning: string;
  sso_jit_provisioning_allowed_connections: string[];
  third_party_connected_apps_allowed_type: string;
  trusted_metadata: Record<string, unknown>;
  updated_at: string;
}

export interface ScimActiveConnection {
  bearer_token_expires_at: string;
  bearer_token_last_four: string;
  connection_id: string;
  display_name: string;
}

export interface Member {
  created_at: string;
  default_mfa_method: string;
  email_address: string;
  email_address_verified: boolean;
  external_id: string;
  is_admin: boolean;
  is_breakglass: boolean;
  is_locked: boolean;
  lock_created_at: string;
  lock_expires_at: string;
  member_id: string;
  member_password_id: string;
  mfa_enrolled: boolean;
  mfa_phone_number: string;
  mfa_phone_number_verified: boolean;
  name: string;
  oauth_registrations: Record<string, unknown>[];
  organization_id: string;
  retired_email_addresses: Record<string, unknown>[];
  roles: Record<string, unknown>[];
  scim_registration: ScimRegistration;
  sso_registrations: Record<string, unknown>[];
  status: string;
  totp_registration_id: string;
  trusted_metadata: Record<string, unknown>;
  untrusted_metadata: Record<string, unknown>;
  updated_at: string;
}

export interface ScimRegistration {
  connection_id: string;
  external_id: string;
  registration_id: string;
  scim_attributes: ScimAttributes;
}

export interface ScimAttributes {
  active: boolean;
  addresses: Record<string, unknown>[];
  display_name: string;
  emails: Record<string, unknown>[];
  enterprise_extension: Record<string, unknown>;
  entitlements: Record<string, unknown>[];
  external_id: string;
  groups: Record<string, unknown>[];
  id: string;
  ims: Record<string, unknown>[];
  locale: string;
  name: Record<string, unknown>;
  nick_name: string;
  phone_numbers: Record<string, unknown>[];
  photos: Record<string, unknown>[];
  preferred_language: string;
  profile_url: string;
  roles: Record<string, unknown>[];
  timezone: string;
  title: string;
  user_name: string;
  user_type: string;
  x509certificates: Record<string, unknown>[];
}

export interface User {
  biometric_registrations: Record<string, unknown>[];
  created_at: string;
  crypto_wallets: Record<string, unknown>[];
  emails: Record<string, unknown>[];
  external_id: string;
  is_locked: boolean;
  lock_created_at: string;
  lock_expires_at: string;
  name: Name;
  password: Password;
  phone_numbers: Record<string, unknown>[];
  providers: Record<string, unknown>[];
  roles: string[];
  status: string;
  totps: Record<string, unknown>[];
  trusted_metadata: Record<string, unknown>;
  untrusted_metadata: Record<string, unknown>;
  user_id: string;
  webauthn_registrations: Record<string, unknown>[];
}

export interface Name {
  first_name: string;
  last_name: string;
  middle_name: string;
}

export interface Password {
  password_id: string;
  requires_reset: boolean;
}

export interface Policy {
  resources: Record<string, unknown>[];
  roles: Record<string, unknown>[];
  scopes: Record<string, unknown>[];
}

export type B2BDiscoveryIntermediateSessionsExchangePostLocale =
  'en' | 'es' | 'pt-br' | 'fr' | 'it' | 'de-DE' | 'zh-Hans' | 'ca-ES' | (string & {});

export interface MemberDevice {
  ip_address: string;
  ip_address_details: IpAddressDetails;
  ip_geo_city: string;
  ip_geo_country: string;
  ip_geo_country_details: IpGeoCountryDetails;
  ip_geo_region: string;
  visitor_id: string;
  visitor_id_details: VisitorIdDetails;
}

export interface IpAddressDetails {
  first_seen_at: string;
  is_new: boolean;
  last_seen_at: string;
}

export interface IpGeoCountryDetails {
  first_seen_at: string;
  is_new: boolean;
  last_seen_at: string;
}

export interface VisitorIdDetails {
  first_seen_at: string;
  is_new: boolean;
  last_seen_at: string;
}

export interface MemberSession {
  authentication_factors: Record<string, unknown>[];
  custom_claims: Record<string, unknown>;
  expires_at: string;
  last_accessed_at: string;
  member_id: string;
  member_session_id: string;
  organization_id: string;
  organization_slug: string;
  roles: string[];
  started_at: string;
}

export interface MfaRequired {
  member_options: MemberOptions;
  secondary_auth_initiated: string;
}

export interface MemberOptions {
  mfa_phone_number: string;
  totp_registration_id: string;
}

export interface PrimaryRequired {
  allowed_auth_methods: string[];
}

export type FirstPartyConnectedAppsAllowedType = 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export interface RbacEmailImplicitRoleAssignment {
  domain: string;
  role_id: string;
}

export type ThirdPartyConnectedAppsAllowedType = 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {});

export interface ClientModel {
  client_description: string;
  client_id: string;
  client_name: string;
  client_type: string;
  logo_url: string;
}

export type Locale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface ProviderValues {
  access_token: string;
  expires_at: string;
  id_token: string;
  refresh_token: string;
  scopes: string[];
}

export interface Query {
  operands: Record<string, unknown>[];
  operator: string;
}

export interface ResultsMetadata {
  next_cursor: string;
  total: number;
}

export interface Argon2Config {
  iteration_amount: number;
  key_length: number;
  memory: number;
  salt: string;
  threads: number;
}

export type HashType =
  | 'bcrypt'
  | 'md_5'
  | 'argon_2i'
  | 'argon_2id'
  | 'sha_1'
  | 'sha_512'
  | 'scrypt'
  | 'phpass'
  | 'pbkdf_2'
  | (string & {});

export interface Md5Config {
  append_salt: string;
  prepend_salt: string;
}

export interface Pbkdf2Config {
  algorithm: string;
  iteration_amount: number;
  key_length: number;
  salt: string;
}

export interface ScryptConfig {
  key_length: number;
  n_parameter: number;
  p_parameter: number;
  r_parameter: number;
  salt: string;
}

export interface Sha1Config {
  append_salt: string;
  prepend_salt: string;
}

export interface Sha512Config {
  append_salt: string;
  prepend_salt: string;
}

export interface Verdict {
  authorized: boolean;
  granting_roles: string[];
}

export interface Session {
  attributes: Attributes;
  authentication_factors: Record<string, unknown>[];
  custom_claims: Record<string, unknown>;
  expires_at: string;
  last_accessed_at: string;
  roles: string[];
  session_id: string;
  started_at: string;
  user_id: string;
}

export interface Attributes {
  ip_address: string;
  user_agent: string;
}

export interface UserDevice {
  ip_address: string;
  ip_address_details: IpAddressDetails;
  ip_geo_city: string;
  ip_geo_country: string;
  ip_geo_country_details: IpGeoCountryDetails;
  ip_geo_region: string;
  visitor_id: string;
  visitor_id_details: VisitorIdDetails;
}

export interface MagicLinksPostAttributes {
  ip_address?: string | undefined;
  user_agent?: string | undefined;
}

export interface Options {
  ip_match_required: boolean;
  user_agent_match_required: boolean;
}

export interface MagicLinksEmailInvitePostName {
  first_name?: string | undefined;
  last_name?: string | undefined;
  middle_name?: string | undefined;
}
