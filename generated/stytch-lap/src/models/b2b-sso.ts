export type IdentityProvider =
  | 'classlink'
  | 'cyberark'
  | 'duo'
  | 'generic'
  | 'google-workspace'
  | 'jumpcloud'
  | 'keycloak'
  | 'miniorange'
  | 'microsoft-entra'
  | 'okta'
  | 'onelogin'
  | 'pingfederate'
  | 'rippling'
  | 'salesforce'
  | 'shibboleth'
  | (string & {});

export interface B2BSsoSamlPostConnection {
  acs_url: string;
  allow_gateway_callback: boolean;
  alternative_acs_url: string;
  alternative_audience_uri: string;
  attribute_mapping: Record<string, unknown>;
  audience_uri: string;
  connection_id: string;
  display_name: string;
  encryption_private_keys: Record<string, unknown>[];
  identity_provider: string;
  idp_entity_id: string;
  idp_initiated_auth_disabled: boolean;
  idp_sso_url: string;
  nameid_format: string;
  organization_id: string;
  saml_connection_implicit_role_assignments: Record<string, unknown>[];
  saml_group_implicit_role_assignments: Record<string, unknown>[];
  signing_certificates: Record<string, unknown>[];
  status: string;
  verification_certificates: Record<string, unknown>[];
}
