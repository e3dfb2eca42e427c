import type { IdentityProvider } from '../models/b2b-sso.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BSsoOidcPostConnection {
  attribute_mapping: Record<string, unknown>;
  authorization_url: string;
  client_id: string;
  client_secret: string;
  connection_id: string;
  custom_scopes: string;
  display_name: string;
  identity_provider: string;
  issuer: string;
  jwks_url: string;
  organization_id: string;
  redirect_url: string;
  status: string;
  token_url: string;
  userinfo_url: string;
}

export interface B2BSsoOidcCreateConnectionRequest {
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

export interface B2BSsoOidcCreateConnectionResponse {
  connection: B2BSsoOidcPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoOidcCreateConnectionError = ApiError<ErrorStatus, unknown>;

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
  identity_provider?: IdentityProvider | undefined;
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
  connection: B2BSsoOidcPostConnection;
  request_id: string;
  status_code: number;
  warning: string;
}

export type B2BSsoOidcUpdateConnectionError = ApiError<ErrorStatus, unknown>;

/**
 * Createconnection
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
    body: flatBody(optional(json)),
  }));

/**
 * Updateconnection
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
    body: flatBody(optional(json)),
  }));

export class B2BSsoOidcResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Createconnection
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
   * Updateconnection
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
