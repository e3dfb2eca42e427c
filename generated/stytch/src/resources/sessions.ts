import type { ErrorBody, JWK, Session, User } from '../models/shared-2.js';
import type { DeviceInfo } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface SessionAuthorizationCheck {
  /** An action to take on a Resource. */
  action: string;
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s.
   */
  resource_id: string;
}

export interface SessionAuthorizationVerdict {
  /**
   * Whether the User was authorized to perform the specified action on the specified Resource. Always
   * true if the request succeeds.
   */
  authorized: boolean;
  /**
   * The complete list of Roles that gave the User permission to perform the specified action on the
   * specified Resource.
   */
  granting_roles: string[];
}

export interface SessionsGetRequest {
  /**
   * The `user_id` to get active Sessions for. You may use an `external_id` here if one is set for the
   * user.
   */
  user_id: string;
}

export interface SessionsGetResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** An array of [Session objects](https://stytch.com/docs/api/session-object). */
  sessions: Session[];
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type SessionsGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsGetJWKSRequest {
  /** The `project_id` to get the JWKS for. */
  project_id: string;
}

export interface SessionsGetJWKSResponse {
  /** The list of JWKs associated with the project. */
  keys: JWK[];
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

export type SessionsGetJWKSError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsAttestRequest {
  /** The ID of the trusted auth token profile to use for attestation. */
  profile_id: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
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
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will not be
   *   created.
   */
  session_duration_minutes?: number | undefined;
  /**
   * The `session_jwt` for the session that you wish to add the trusted auth token authentication factor
   * to.
   */
  session_jwt?: string | undefined;
  /**
   * The `session_token` for the session that you wish to add the trusted auth token authentication
   * factor to.
   */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /** The trusted auth token to authenticate. */
  token: string;
}

export interface SessionsAttestResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session?: Session | null;
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `user_device`
   * response field will contain information about the user's device attributes.
   */
  user_device?: DeviceInfo | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type SessionsAttestError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsAuthenticateRequest {
  /**
   * If an `authorization_check` object is passed in, this endpoint will also check if the User is
   *   authorized to perform the given action on the given Resource. A User is authorized if they are
   *   assigned a Role with adequate permissions.
   *
   *   If the User is not authorized to perform the specified action on the specified Resource, a 403
   *   error will be thrown.
   *   Otherwise, the response will contain a list of Roles that satisfied the authorization check.
   */
  authorization_check?: SessionAuthorizationCheck | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now; minimum of 5 and a maximum of 527040
   * minutes (366 days). Note that a successful authentication will continue to extend the session this
   * many minutes.
   */
  session_duration_minutes?: number | undefined;
  /**
   * The JWT to authenticate. You may provide a JWT that has expired according to its `exp` claim and
   * needs to be refreshed. If the signature is valid and the underlying session is still active then
   * Stytch will return a new JWT.
   */
  session_jwt?: string | undefined;
  /** The session token to authenticate. */
  session_token?: string | undefined;
}

export interface SessionsAuthenticateResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session: Session;
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If an `authorization_check` is provided in the request and the check succeeds, this field will
   * return
   *   information about why the User was granted permission.
   */
  verdict?: SessionAuthorizationVerdict | null;
}

export type SessionsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsExchangeAccessTokenRequest {
  /** The access token to exchange for a Stytch Session. Must be granted the `full_access` scope. */
  access_token: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
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
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will not be
   *   created.
   */
  session_duration_minutes?: number | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
}

export interface SessionsExchangeAccessTokenResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session?: Session | null;
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `user_device`
   * response field will contain information about the user's device attributes.
   */
  user_device?: DeviceInfo | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type SessionsExchangeAccessTokenError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsMigrateRequest {
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
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
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will not be
   *   created.
   */
  session_duration_minutes?: number | undefined;
  /** The authorization token Stytch will pass in to the external userinfo endpoint. */
  session_token: string;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
}

export interface SessionsMigrateResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session?: Session | null;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt: string;
  /** A secret token for a given Stytch Session. */
  session_token: string;
  status_code: number;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `user_device`
   * response field will contain information about the user's device attributes.
   */
  user_device?: DeviceInfo | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type SessionsMigrateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface SessionsRevokeRequest {
  /** The `session_id` to revoke. */
  session_id?: string | undefined;
  /** A JWT for the session to revoke. */
  session_jwt?: string | undefined;
  /** The session token to revoke. */
  session_token?: string | undefined;
}

export interface SessionsRevokeResponse {
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

export type SessionsRevokeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * List all active Sessions for a given `user_id`. All timestamps are formatted according to the RFC
 * 3339 standard and are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
 *
 * `GET /v1/sessions`
 */
export const sessionsGet: (
  client: ClientCore,
  params: SessionsGetRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsGetResponse, SessionsGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/sessions',
  query: queryParameters('user_id'),
}));

/**
 * Get the JSON Web Key Set (JWKS) for a project.
 *
 * Within the JWKS, the JSON Web Keys are rotated every ~6 months. Upon rotation, new JWTs will be
 * signed using the new key, and both keys will be returned by this endpoint for a period of 1 month.
 *
 * JWTs have a set lifetime of 5 minutes, so there will be a 5 minute period where some JWTs will be
 * signed by the old keys, and some JWTs will be signed by the new keys. The correct key to use for
 * validation is determined by matching the `kid` value of the JWT and key.
 *
 * If you're using one of our [backend SDKs](https://stytch.com/docs/b2b/sdks), the JSON Web Key (JWK)
 * rotation will be handled for you.
 *
 * If you're using your own JWT validation library, many have built-in support for JWK rotation, and
 * you'll just need to supply this API endpoint. If not, your application should decide which JWK to
 * use for validation by inspecting the `kid` value.
 *
 * See our [How to use Stytch Session JWTs](https://stytch.com/docs/guides/sessions/using-jwts) guide
 * for more information.
 *
 * `GET /v1/sessions/jwks/{project_id}`
 */
export const sessionsGetJWKS: (
  client: ClientCore,
  params: SessionsGetJWKSRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsGetJWKSResponse, SessionsGetJWKSError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/sessions/jwks/{project_id}',
  path: pathParameters(),
}));

/**
 * Exchange an auth token issued by a trusted identity provider for a Stytch session. You must first
 * register a Trusted Auth Token profile in the Stytch dashboard
 * [here](https://stytch.com/dashboard/trusted-auth-tokens). If a session token or session JWT is
 * provided, it will add the trusted auth token as an authentication factor to the existing session.
 *
 * `POST /v1/sessions/attest`
 */
export const sessionsAttest: (
  client: ClientCore,
  params: SessionsAttestRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsAttestResponse, SessionsAttestError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/attest',
  body: flatBody(json),
}));

/**
 * Authenticate a session token or session JWT and retrieve associated session data. If
 * `session_duration_minutes` is included, update the lifetime of the session to be that many minutes
 * from now. All timestamps are formatted according to the RFC 3339 standard and are expressed in UTC,
 * e.g. `2021-12-29T12:33:09Z`. This endpoint requires exactly one `session_jwt` or `session_token` as
 * part of the request. If both are included, you will receive a `too_many_session_arguments` error.
 *
 * You may provide a JWT that needs to be refreshed and is expired according to its `exp` claim. A new
 * JWT will be returned if both the signature and the underlying Session are still valid. See our [How
 * to use Stytch Session JWTs](https://stytch.com/docs/guides/sessions/using-jwts) guide for more
 * information.
 *
 * `POST /v1/sessions/authenticate`
 */
export const sessionsAuthenticate: (
  client: ClientCore,
  params?: SessionsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsAuthenticateResponse, SessionsAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/authenticate',
  body: flatBody(json),
}));

/**
 * Use this endpoint to exchange a Connected Apps Access Token back into a Stytch Session for the
 * underlying User.
 * This session can be used with the Stytch SDKs and APIs.
 *
 * The Access Token must contain the `full_access` scope (only available to First Party clients) and
 * must not be more than 5 minutes old. Access Tokens may only be exchanged a single time.
 *
 * `POST /v1/sessions/exchange_access_token`
 */
export const sessionsExchangeAccessToken: (
  client: ClientCore,
  params: SessionsExchangeAccessTokenRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsExchangeAccessTokenResponse, SessionsExchangeAccessTokenError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/sessions/exchange_access_token',
    body: flatBody(json),
  }));

/**
 * Migrate a session from an external OIDC compliant endpoint. Stytch will call the external UserInfo
 * endpoint defined in your Stytch Project settings in the [Dashboard](https://stytch.com/dashboard),
 * and then perform a lookup using the `session_token`. If the response contains a valid email address,
 * Stytch will attempt to match that email address with an existing User and create a Stytch Session.
 * You will need to create the user before using this endpoint.
 *
 * `POST /v1/sessions/migrate`
 */
export const sessionsMigrate: (
  client: ClientCore,
  params: SessionsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsMigrateResponse, SessionsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/migrate',
  body: flatBody(json),
}));

/**
 * Revoke a Session, immediately invalidating all of its session tokens. You can revoke a session in
 * three ways: using its ID, or using one of its session tokens, or one of its JWTs. This endpoint
 * requires exactly one of those to be included in the request. It will return an error if multiple are
 * present.
 *
 * `POST /v1/sessions/revoke`
 */
export const sessionsRevoke: (
  client: ClientCore,
  params?: SessionsRevokeRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsRevokeResponse, SessionsRevokeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/revoke',
  body: flatBody(json),
}));

export class SessionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Exchange an auth token issued by a trusted identity provider for a Stytch session. You must first
   * register a Trusted Auth Token profile in the Stytch dashboard
   * [here](https://stytch.com/dashboard/trusted-auth-tokens). If a session token or session JWT is
   * provided, it will add the trusted auth token as an authentication factor to the existing session.
   *
   * `POST /v1/sessions/attest`
   */
  attest(
    params: SessionsAttestRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsAttestResponse, SessionsAttestError> {
    return sessionsAttest(this.#client, params, options);
  }

  /**
   * Authenticate a session token or session JWT and retrieve associated session data. If
   * `session_duration_minutes` is included, update the lifetime of the session to be that many minutes
   * from now. All timestamps are formatted according to the RFC 3339 standard and are expressed in UTC,
   * e.g. `2021-12-29T12:33:09Z`. This endpoint requires exactly one `session_jwt` or `session_token` as
   * part of the request. If both are included, you will receive a `too_many_session_arguments` error.
   *
   * You may provide a JWT that needs to be refreshed and is expired according to its `exp` claim. A new
   * JWT will be returned if both the signature and the underlying Session are still valid. See our [How
   * to use Stytch Session JWTs](https://stytch.com/docs/guides/sessions/using-jwts) guide for more
   * information.
   *
   * `POST /v1/sessions/authenticate`
   */
  authenticate(
    params?: SessionsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsAuthenticateResponse, SessionsAuthenticateError> {
    return sessionsAuthenticate(this.#client, params, options);
  }

  /**
   * Use this endpoint to exchange a Connected Apps Access Token back into a Stytch Session for the
   * underlying User.
   * This session can be used with the Stytch SDKs and APIs.
   *
   * The Access Token must contain the `full_access` scope (only available to First Party clients) and
   * must not be more than 5 minutes old. Access Tokens may only be exchanged a single time.
   *
   * `POST /v1/sessions/exchange_access_token`
   */
  exchangeAccessToken(
    params: SessionsExchangeAccessTokenRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsExchangeAccessTokenResponse, SessionsExchangeAccessTokenError> {
    return sessionsExchangeAccessToken(this.#client, params, options);
  }

  /**
   * List all active Sessions for a given `user_id`. All timestamps are formatted according to the RFC
   * 3339 standard and are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   *
   * `GET /v1/sessions`
   */
  get(
    params: SessionsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsGetResponse, SessionsGetError> {
    return sessionsGet(this.#client, params, options);
  }

  /**
   * Get the JSON Web Key Set (JWKS) for a project.
   *
   * Within the JWKS, the JSON Web Keys are rotated every ~6 months. Upon rotation, new JWTs will be
   * signed using the new key, and both keys will be returned by this endpoint for a period of 1 month.
   *
   * JWTs have a set lifetime of 5 minutes, so there will be a 5 minute period where some JWTs will be
   * signed by the old keys, and some JWTs will be signed by the new keys. The correct key to use for
   * validation is determined by matching the `kid` value of the JWT and key.
   *
   * If you're using one of our [backend SDKs](https://stytch.com/docs/b2b/sdks), the JSON Web Key (JWK)
   * rotation will be handled for you.
   *
   * If you're using your own JWT validation library, many have built-in support for JWK rotation, and
   * you'll just need to supply this API endpoint. If not, your application should decide which JWK to
   * use for validation by inspecting the `kid` value.
   *
   * See our [How to use Stytch Session JWTs](https://stytch.com/docs/guides/sessions/using-jwts) guide
   * for more information.
   *
   * `GET /v1/sessions/jwks/{project_id}`
   */
  getJWKS(
    params: SessionsGetJWKSRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsGetJWKSResponse, SessionsGetJWKSError> {
    return sessionsGetJWKS(this.#client, params, options);
  }

  /**
   * Migrate a session from an external OIDC compliant endpoint. Stytch will call the external UserInfo
   * endpoint defined in your Stytch Project settings in the [Dashboard](https://stytch.com/dashboard),
   * and then perform a lookup using the `session_token`. If the response contains a valid email address,
   * Stytch will attempt to match that email address with an existing User and create a Stytch Session.
   * You will need to create the user before using this endpoint.
   *
   * `POST /v1/sessions/migrate`
   */
  migrate(
    params: SessionsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsMigrateResponse, SessionsMigrateError> {
    return sessionsMigrate(this.#client, params, options);
  }

  /**
   * Revoke a Session, immediately invalidating all of its session tokens. You can revoke a session in
   * three ways: using its ID, or using one of its session tokens, or one of its JWTs. This endpoint
   * requires exactly one of those to be included in the request. It will return an error if multiple are
   * present.
   *
   * `POST /v1/sessions/revoke`
   */
  revoke(
    params?: SessionsRevokeRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsRevokeResponse, SessionsRevokeError> {
    return sessionsRevoke(this.#client, params, options);
  }
}
