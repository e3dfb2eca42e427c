import type { B2BSsoSamlPostConnection, IdentityProvider } from '../models/b2b-sso.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BSsoSamlConnectionsResource } from './b2b-sso-saml-connections.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BSsoSamlUpdateConnectionRequestSamlConnectionImplicitRoleAssignments {
  role_id: string;
}

export interface B2BSsoSamlUpdateConnectionRequestSamlGroupImplicitRoleAssignments {
  group: string;
  role_id: string;
}

export interface B2BSsoSamlCreateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  identity_provider?: IdentityProvider | undefined;
}

export interface B2BSsoSamlCreateConnectionResponse {
  connection: B2BSsoSamlPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoSamlCreateConnectionError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoSamlUpdateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  allow_gateway_callback?: boolean | undefined;
  /**
   * An alternative URL to use for the `AssertionConsumerServiceURL` in SP initiated SAML AuthNRequests.
   * This value can be used when you wish to migrate an existing SAML integration to Stytch with zero
   * downtime. Note that you will be responsible for proxying requests sent to the Alternative ACS URL to
   * Stytch. Read our [SSO migration
   * guide](https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations) for more
   * info.
   */
  alternative_acs_url?: string | undefined;
  /**
   * An alternative URL to use for the Audience Restriction. This value can be used when you wish to
   * migrate an existing SAML integration to Stytch with zero downtime. Read our [SSO migration
   * guide](https://stytch.com/docs/b2b/guides/migrations/additional-migration-considerations) for more
   * info.
   */
  alternative_audience_uri?: string | undefined;
  /**
   * An object that represents the attributes used to identify a Member. This object will map the
   * IdP-defined User attributes to Stytch-specific values. Required attributes: `email` and one of
   * `full_name` or `first_name` and `last_name`.
   */
  attribute_mapping?: Record<string, unknown> | undefined;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  identity_provider?: IdentityProvider | undefined;
  /** A globally unique name for the IdP. This will be provided by the IdP. */
  idp_entity_id?: string | undefined;
  /**
   * Determines whether IDP initiated auth is allowed for a given SAML connection. Defaults to false (IDP
   * Initiated Auth is enabled).
   */
  idp_initiated_auth_disabled?: boolean | undefined;
  /** The URL for which assertions for login requests will be sent. This will be provided by the IdP. */
  idp_sso_url?: string | undefined;
  /**
   * The NameID format the SAML Connection expects to use. Defaults to
   * `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
   */
  nameid_format?: string | undefined;
  /**
   * All Members who log in with this SAML connection will implicitly receive the specified Roles. See
   * the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about
   * role assignment.
   */
  saml_connection_implicit_role_assignments?:
    B2BSsoSamlUpdateConnectionRequestSamlConnectionImplicitRoleAssignments[] | undefined;
  /**
   * A PKCS1 format RSA private key used to decrypt encrypted SAML assertions. Only PKCS1 format
   * (starting with "-----BEGIN RSA PRIVATE KEY-----") is supported.
   */
  saml_encryption_private_key?: string | undefined;
  /**
   * Defines the names of the SAML groups that grant specific role assignments. For each group-Role pair,
   * if a Member logs in with this SAML connection and belongs to the specified SAML group, they will be
   * granted the associated Role. See the [RBAC
   * guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about role
   * assignment. Before adding any group implicit role assignments, you must add a "groups" key to your
   * SAML connection's `attribute_mapping`. Make sure that your IdP is configured to correctly send the
   * group information.
   */
  saml_group_implicit_role_assignments?:
    B2BSsoSamlUpdateConnectionRequestSamlGroupImplicitRoleAssignments[] | undefined;
  /**
   * A PKCS1 format RSA private key used for signing SAML requests. Only PKCS1 format (starting with
   * "-----BEGIN RSA PRIVATE KEY-----") is supported. When provided, Stytch will generate a new x509
   * certificate from this key and return it in the signing_certificates array.
   */
  signing_private_key?: string | undefined;
  /**
   * A certificate that Stytch will use to verify the sign-in assertion sent by the IdP, in
   * [PEM](https://en.wikipedia.org/wiki/Privacy-Enhanced_Mail) format. See our [X509
   * guide](https://stytch.com/docs/b2b/api/saml-certificates) for more info.
   */
  x509_certificate?: string | undefined;
}

export interface B2BSsoSamlUpdateConnectionResponse {
  connection: B2BSsoSamlPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoSamlUpdateConnectionError = ApiError<ErrorStatus, unknown>;

/**
 * Createconnection
 *
 * `POST /v1/b2b/sso/saml/{organization_id}`
 */
export const b2bSsoSamlCreateConnection: (
  client: ClientCore,
  params: B2BSsoSamlCreateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoSamlCreateConnectionResponse, B2BSsoSamlCreateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/sso/saml/{organization_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(optional(json)),
  }));

/**
 * Updateconnection
 *
 * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
 */
export const b2bSsoSamlUpdateConnection: (
  client: ClientCore,
  params: B2BSsoSamlUpdateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoSamlUpdateConnectionResponse, B2BSsoSamlUpdateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(optional(json)),
  }));

export class B2BSsoSamlResource {
  readonly #client: ClientCore;
  #connections: B2BSsoSamlConnectionsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get connections(): B2BSsoSamlConnectionsResource {
    return (this.#connections ??= new B2BSsoSamlConnectionsResource(this.#client));
  }

  /**
   * Createconnection
   *
   * `POST /v1/b2b/sso/saml/{organization_id}`
   */
  createConnection(
    params: B2BSsoSamlCreateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoSamlCreateConnectionResponse, B2BSsoSamlCreateConnectionError> {
    return b2bSsoSamlCreateConnection(this.#client, params, options);
  }

  /**
   * Updateconnection
   *
   * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`
   */
  updateConnection(
    params: B2BSsoSamlUpdateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoSamlUpdateConnectionResponse, B2BSsoSamlUpdateConnectionError> {
    return b2bSsoSamlUpdateConnection(this.#client, params, options);
  }
}
