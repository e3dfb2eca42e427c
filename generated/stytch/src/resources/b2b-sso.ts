import type { Connection, OIDCConnection, SAMLConnection } from '../models/b2b-sso.js';
import type { ErrorBody } from '../models/shared-2.js';
import type {
  DeviceInfo,
  Member,
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

export type SsoAuthenticateRequestLocale =
  'en' | 'es' | 'pt-br' | 'fr' | 'it' | 'de-DE' | 'zh-Hans' | 'ca-ES' | (string & {});

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
  /** The `connection_id` that was deleted as part of the delete request. */
  connection_id: string;
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

export type B2BSsoDeleteConnectionError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSsoGetConnectionsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BSsoGetConnectionsResponse {
  /**
   * The list of [External Connections](https://stytch.com/docs/b2b/api/external-connection-object) owned
   * by this organization.
   */
  external_connections: Connection[];
  /**
   * The list of [OIDC Connections](https://stytch.com/docs/b2b/api/oidc-connection-object) owned by this
   * organization.
   */
  oidc_connections: OIDCConnection[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The list of [SAML Connections](https://stytch.com/docs/b2b/api/saml-connection-object) owned by this
   * organization.
   */
  saml_connections: SAMLConnection[];
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BSsoGetConnectionsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSsoAuthenticateRequest {
  /**
   * Adds this primary authentication factor to the intermediate session token. If the resulting set of
   * factors satisfies the organization's primary authentication requirements and MFA requirements, the
   * intermediate session token will be consumed and converted to a member session. If not, the same
   * intermediate session token will be returned.
   */
  intermediate_session_token?: string | undefined;
  /**
   * If the Member needs to complete an MFA step, and the Member has a phone number, this endpoint will
   * pre-emptively send a one-time passcode (OTP) to the Member's phone number. The locale argument will
   * be used to determine which language to use when sending the passcode.
   *
   * Parameter is an [IETF BCP 47 language
   * tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), and Brazilian Portuguese
   * (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: SsoAuthenticateRequestLocale | undefined;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  pkce_code_verifier?: string | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in
   *   `session_duration_minutes`. Claims will be included on the Session object and in the JWT. To
   *   update a key in an existing Session, supply a new value. To
   *   delete a key, supply a null value. Custom claims made with reserved claims (`iss`, `sub`, `aud`,
   *   `exp`, `nbf`, `iat`, `jti`) will be ignored.
   *   Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist,
   *   returning both an opaque `session_token` and `session_jwt` for this session. Remember that the
   *   `session_jwt` will have a fixed lifetime of
   *   five minutes regardless of the underlying session duration, and will need to be refreshed over
   *   time.
   *
   *   This value must be a minimum of 5 and a maximum of 527040 minutes (366 days).
   *
   *   If a `session_token` or `session_jwt` is provided then a successful authentication will continue
   *   to extend the session this many minutes.
   *
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will be created
   *   with a 60 minute duration. If you don't want
   *   to use the Stytch session product, you can ignore the session fields in the response.
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
  /**
   * The returned Intermediate Session Token contains an SSO factor associated with the Member. If this
   * value is non-empty, the member must complete an MFA step to finish logging in to the Organization.
   * The token can be used with the [OTP SMS Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms), [TOTP Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes Recover
   * endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow and log in
   * to the Organization. The token has a default expiry of 10 minutes. SSO factors are not transferable
   * between Organizations, so the intermediate session token is not valid for use with discovery
   * endpoints.
   */
  intermediate_session_token: string;
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /**
   * Indicates whether the Member is fully authenticated. If false, the Member needs to complete an MFA
   * step to log in to the Organization.
   */
  member_authenticated: boolean;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `member_device`
   * response field will contain information about the member's device attributes.
   */
  member_device?: DeviceInfo | null;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Session object](https://stytch.com/docs/b2b/api/session-object). */
  member_session?: MemberSession | null;
  /**
   * Information about the MFA requirements of the Organization and the Member's options for fulfilling
   * MFA.
   */
  mfa_required?: MfaRequired | null;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
  primary_required?: PrimaryRequired | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** This field is deprecated. */
  reset_session: boolean;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt: string;
  /** A secret token for a given Stytch Session. */
  session_token: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BSsoAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Delete an existing SSO connection.
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
 * Get all SSO Connections owned by the organization.
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
 * Authenticate a user given a token.
 * This endpoint verifies that the user completed the SSO Authentication flow by verifying that the
 * token is valid and hasn't expired.
 * Provide the `session_duration_minutes` parameter to set the lifetime of the session.
 * If the `session_duration_minutes` parameter is not specified, a Stytch session will be created with
 * a 60 minute duration.
 * To link this authentication event to an existing Stytch session, include either the `session_token`
 * or `session_jwt` param.
 *
 * If the Member is required to complete MFA to log in to the Organization, the returned value of
 * `member_authenticated` will be `false`, and an `intermediate_session_token` will be returned.
 * The `intermediate_session_token` can be passed into the [OTP SMS Authenticate
 * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms), [TOTP Authenticate
 * endpoint](https://stytch.com/docs/b2b/api/authenticate-totp),
 * or [Recovery Codes Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to
 * complete the MFA step and acquire a full member session.
 * The `session_duration_minutes` and `session_custom_claims` parameters will be ignored.
 *
 * If a valid `session_token` or `session_jwt` is passed in, the Member will not be required to
 * complete an MFA step.
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
   * Authenticate a user given a token.
   * This endpoint verifies that the user completed the SSO Authentication flow by verifying that the
   * token is valid and hasn't expired.
   * Provide the `session_duration_minutes` parameter to set the lifetime of the session.
   * If the `session_duration_minutes` parameter is not specified, a Stytch session will be created with
   * a 60 minute duration.
   * To link this authentication event to an existing Stytch session, include either the `session_token`
   * or `session_jwt` param.
   *
   * If the Member is required to complete MFA to log in to the Organization, the returned value of
   * `member_authenticated` will be `false`, and an `intermediate_session_token` will be returned.
   * The `intermediate_session_token` can be passed into the [OTP SMS Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms), [TOTP Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-totp),
   * or [Recovery Codes Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to
   * complete the MFA step and acquire a full member session.
   * The `session_duration_minutes` and `session_custom_claims` parameters will be ignored.
   *
   * If a valid `session_token` or `session_jwt` is passed in, the Member will not be required to
   * complete an MFA step.
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
   * Delete an existing SSO connection.
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
   * Get all SSO Connections owned by the organization.
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
