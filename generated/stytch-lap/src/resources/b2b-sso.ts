import type {
  B2BDiscoveryIntermediateSessionsExchangePostLocale,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
} from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BSsoExternalResource } from './b2b-sso-external.js';
import { B2BSsoOidcResource } from './b2b-sso-oidc.js';
import { B2BSsoSamlResource } from './b2b-sso-saml.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BSsoDeleteConnectionRequest {
  /**
   * The organization ID that the SSO connection belongs to. You may also use the organization_slug or
   * organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SSO connection. SAML, OIDC, and External connection IDs can be provided. */
  connection_id: string;
}

export interface B2BSsoDeleteConnectionResponse {
  connection_id: string;
  request_id: string;
  status_code: number;
}

export type B2BSsoDeleteConnectionError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoGetConnectionsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BSsoGetConnectionsResponse {
  external_connections: Record<string, unknown>[];
  oidc_connections: Record<string, unknown>[];
  request_id: string;
  saml_connections: Record<string, unknown>[];
  status_code: number;
}

export type B2BSsoGetConnectionsError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoAuthenticateRequest {
  /**
   * Adds this primary authentication factor to the intermediate session token. If the resulting set of
   * factors satisfies the organization's primary authentication requirements and MFA requirements, the
   * intermediate session token will be consumed and converted to a member session. If not, the same
   * intermediate session token will be returned.
   */
  intermediate_session_token?: string | undefined;
  locale?: B2BDiscoveryIntermediateSessionsExchangePostLocale | undefined;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  pkce_code_verifier?: string | undefined;
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
  /** The `session_jwt` belonging to the member that you wish to associate the email with. */
  session_jwt?: string | undefined;
  /** The `session_token` belonging to the member that you wish to associate the email with. */
  session_token?: string | undefined;
  /** The token to authenticate. */
  sso_token: string;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BSsoAuthenticateResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  organization_id: string;
  primary_required: PrimaryRequired;
  request_id: string;
  reset_session: boolean;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BSsoAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Deleteconnection
 *
 * `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
 */
export const b2bSsoDeleteConnection: (
  client: ClientCore,
  params: B2BSsoDeleteConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoDeleteConnectionResponse, B2BSsoDeleteConnectionError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }),
);

/**
 * Getconnections
 *
 * `GET /v1/b2b/sso/{organization_id}`
 */
export const b2bSsoGetConnections: (
  client: ClientCore,
  params: B2BSsoGetConnectionsRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoGetConnectionsResponse, B2BSsoGetConnectionsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/sso/{organization_id}',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Authenticate
 *
 * `POST /v1/b2b/sso/authenticate`
 */
export const b2bSsoAuthenticate: (
  client: ClientCore,
  params: B2BSsoAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSsoAuthenticateResponse, B2BSsoAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sso/authenticate',
  body: flatBody(json),
}));

export class B2BSsoResource {
  readonly #client: ClientCore;
  #external: B2BSsoExternalResource | undefined;
  #oidc: B2BSsoOidcResource | undefined;
  #saml: B2BSsoSamlResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get external(): B2BSsoExternalResource {
    return (this.#external ??= new B2BSsoExternalResource(this.#client));
  }

  get oidc(): B2BSsoOidcResource {
    return (this.#oidc ??= new B2BSsoOidcResource(this.#client));
  }

  get saml(): B2BSsoSamlResource {
    return (this.#saml ??= new B2BSsoSamlResource(this.#client));
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/sso/authenticate`
   */
  authenticate(
    params: B2BSsoAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSsoAuthenticateResponse, B2BSsoAuthenticateError> {
    return b2bSsoAuthenticate(this.#client, params, options);
  }

  /**
   * Deleteconnection
   *
   * `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
   */
  deleteConnection(
    params: B2BSsoDeleteConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoDeleteConnectionResponse, B2BSsoDeleteConnectionError> {
    return b2bSsoDeleteConnection(this.#client, params, options);
  }

  /**
   * Getconnections
   *
   * `GET /v1/b2b/sso/{organization_id}`
   */
  getConnections(
    params: B2BSsoGetConnectionsRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoGetConnectionsResponse, B2BSsoGetConnectionsError> {
    return b2bSsoGetConnections(this.#client, params, options);
  }
}
