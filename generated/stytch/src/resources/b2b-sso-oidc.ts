import type {
  CreateConnectionRequestIdentityProvider,
  OIDCConnection,
  UpdateConnectionRequestIdentityProvider,
} from '../models/b2b-sso.js';
import type { ErrorBody } from '../models/shared-2.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BSsoOidcCreateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  /**
   * Name of the IdP. Enum with possible values: `classlink`, `cyberark`, `duo`, `google-workspace`,
   * `jumpcloud`, `keycloak`, `miniorange`, `microsoft-entra`, `okta`, `onelogin`, `pingfederate`,
   * `rippling`, `salesforce`, `shibboleth`, or `generic`.
   *
   * Specifying a known provider allows Stytch to handle any provider-specific logic.
   */
  identity_provider?: CreateConnectionRequestIdentityProvider | undefined;
}

export interface B2BSsoOidcCreateConnectionResponse {
  /** The [OIDC Connection Object](https://stytch.com/docs/b2b/api/oidc-connection-object). */
  connection?: OIDCConnection | null;
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

export type B2BSsoOidcCreateConnectionError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSsoOidcUpdateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /**
   * An object that represents the attributes used to identify a Member. This object will map the
   * IdP-defined User attributes to Stytch-specific values, which will appear on the member's Trusted
   * Metadata.
   */
  attribute_mapping?: Record<string, unknown> | undefined;
  /** The location of the URL that starts an OAuth login at the IdP. This will be provided by the IdP. */
  authorization_url?: string | undefined;
  /** The OAuth2.0 client ID used to authenticate login attempts. This will be provided by the IdP. */
  client_id?: string | undefined;
  /**
   * The secret belonging to the OAuth2.0 client used to authenticate login attempts. This will be
   * provided by the IdP.
   */
  client_secret?: string | undefined;
  /**
   * Include a space-separated list of custom scopes that you'd like to include. Note that this list must
   * be URL encoded, e.g. the spaces must be expressed as %20.
   */
  custom_scopes?: string | undefined;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  /**
   * Name of the IdP. Enum with possible values: `classlink`, `cyberark`, `duo`, `google-workspace`,
   * `jumpcloud`, `keycloak`, `miniorange`, `microsoft-entra`, `okta`, `onelogin`, `pingfederate`,
   * `rippling`, `salesforce`, `shibboleth`, or `generic`.
   *
   * Specifying a known provider allows Stytch to handle any provider-specific logic.
   */
  identity_provider?: UpdateConnectionRequestIdentityProvider | undefined;
  /** A case-sensitive `https://` URL that uniquely identifies the IdP. This will be provided by the IdP. */
  issuer?: string | undefined;
  /**
   * The location of the IdP's JSON Web Key Set, used to verify credentials issued by the IdP. This will
   * be provided by the IdP.
   */
  jwks_url?: string | undefined;
  /**
   * The location of the URL that issues OAuth2.0 access tokens and OIDC ID tokens. This will be provided
   * by the IdP.
   */
  token_url?: string | undefined;
  /**
   * The location of the IDP's [UserInfo
   * Endpoint](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo). This will be provided by
   * the IdP.
   */
  userinfo_url?: string | undefined;
}

export interface B2BSsoOidcUpdateConnectionResponse {
  /** The [OIDC Connection Object](https://stytch.com/docs/b2b/api/oidc-connection-object). */
  connection?: OIDCConnection | null;
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
  /**
   * If it is not possible to resolve the well-known metadata document from the OIDC issuer, this field
   * will explain what went wrong if the request is successful otherwise. In other words, even if the
   * overall request succeeds, there could be relevant warnings related to the connection update.
   */
  warning?: string | null;
}

export type B2BSsoOidcUpdateConnectionError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create a new OIDC Connection.
 *
 * `POST /v1/b2b/sso/oidc/{organization_id}`
 */
export const b2bSsoOidcCreateConnection: (
  client: ClientCore,
  params: B2BSsoOidcCreateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoOidcCreateConnectionResponse, B2BSsoOidcCreateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/sso/oidc/{organization_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Updates an existing OIDC connection.
 *
 * When the value of `issuer` changes, Stytch will attempt to retrieve the [OpenID Provider
 * Metadata](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata) document
 * found at `$/.well-known/openid-configuration`.
 * If the metadata document can be retrieved successfully, Stytch will use it to infer the values of
 * `authorization_url`, `token_url`, `jwks_url`, and `userinfo_url`.
 * The `client_id` and `client_secret` values cannot be inferred from the metadata document, and *must*
 * be passed in explicitly.
 *
 * If the metadata document cannot be retrieved, Stytch will still update the connection using values
 * from the request body.
 *
 * If the metadata document can be retrieved, and values are passed in the request body, the explicit
 * values passed in from the request body will take precedence over the values inferred from the
 * metadata document.
 *
 * Note that a newly created connection will not become active until all of the following fields are
 * provided:
 * * `issuer`
 * * `client_id`
 * * `client_secret`
 * * `authorization_url`
 * * `token_url`
 * * `userinfo_url`
 * * `jwks_url`
 *
 * `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
 */
export const b2bSsoOidcUpdateConnection: (
  client: ClientCore,
  params: B2BSsoOidcUpdateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoOidcUpdateConnectionResponse, B2BSsoOidcUpdateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

export class B2BSsoOidcResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a new OIDC Connection.
   *
   * `POST /v1/b2b/sso/oidc/{organization_id}`
   */
  createConnection(
    params: B2BSsoOidcCreateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoOidcCreateConnectionResponse, B2BSsoOidcCreateConnectionError> {
    return b2bSsoOidcCreateConnection(this.#client, params, options);
  }

  /**
   * Updates an existing OIDC connection.
   *
   * When the value of `issuer` changes, Stytch will attempt to retrieve the [OpenID Provider
   * Metadata](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata) document
   * found at `$/.well-known/openid-configuration`.
   * If the metadata document can be retrieved successfully, Stytch will use it to infer the values of
   * `authorization_url`, `token_url`, `jwks_url`, and `userinfo_url`.
   * The `client_id` and `client_secret` values cannot be inferred from the metadata document, and *must*
   * be passed in explicitly.
   *
   * If the metadata document cannot be retrieved, Stytch will still update the connection using values
   * from the request body.
   *
   * If the metadata document can be retrieved, and values are passed in the request body, the explicit
   * values passed in from the request body will take precedence over the values inferred from the
   * metadata document.
   *
   * Note that a newly created connection will not become active until all of the following fields are
   * provided:
   * * `issuer`
   * * `client_id`
   * * `client_secret`
   * * `authorization_url`
   * * `token_url`
   * * `userinfo_url`
   * * `jwks_url`
   *
   * `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
   */
  updateConnection(
    params: B2BSsoOidcUpdateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoOidcUpdateConnectionResponse, B2BSsoOidcUpdateConnectionError> {
    return b2bSsoOidcUpdateConnection(this.#client, params, options);
  }
}
