import type { Session, User, UserDevice, Verdict } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface SessionsAuthenticateRequestAuthorizationCheck {
  action: string;
  resource_id: string;
}

export interface SessionsGetRequest {
  user_id: string;
}

export interface SessionsGetResponse {
  request_id: string;
  sessions: Record<string, unknown>[];
  status_code: number;
}

export type SessionsGetError = ApiError<ErrorStatus, unknown>;

export interface SessionsGetJwksRequest {
  /** The `project_id` to get the JWKS for. */
  project_id: string;
}

export interface SessionsGetJwksResponse {
  keys: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type SessionsGetJwksError = ApiError<ErrorStatus, unknown>;

export interface SessionsAttestRequest {
  /** The ID of the trusted auth token profile to use for attestation. */
  profile_id: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type SessionsAttestError = ApiError<ErrorStatus, unknown>;

export interface SessionsAuthenticateRequest {
  authorization_check?: SessionsAuthenticateRequestAuthorizationCheck | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  verdict: Verdict;
}

export type SessionsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface SessionsExchangeAccessTokenRequest {
  /** The access token to exchange for a Stytch Session. Must be granted the `full_access` scope. */
  access_token: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type SessionsExchangeAccessTokenError = ApiError<ErrorStatus, unknown>;

export interface SessionsMigrateRequest {
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type SessionsMigrateError = ApiError<ErrorStatus, unknown>;

export interface SessionsRevokeRequest {
  /** The `session_id` to revoke. */
  session_id?: string | undefined;
  /** A JWT for the session to revoke. */
  session_jwt?: string | undefined;
  /** The session token to revoke. */
  session_token?: string | undefined;
}

export interface SessionsRevokeResponse {
  request_id: string;
  status_code: number;
}

export type SessionsRevokeError = ApiError<ErrorStatus, unknown>;

/**
 * Get
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
 * Getjwks
 *
 * `GET /v1/sessions/jwks/{project_id}`
 */
export const sessionsGetJwks: (
  client: ClientCore,
  params: SessionsGetJwksRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsGetJwksResponse, SessionsGetJwksError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/sessions/jwks/{project_id}',
  path: pathParameters(),
}));

/**
 * Attest
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
 * Authenticate
 *
 * `POST /v1/sessions/authenticate`
 */
export const sessionsAuthenticate: (
  client: ClientCore,
  params?: SessionsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsAuthenticateResponse, SessionsAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/authenticate',
  body: flatBody(optional(json)),
}));

/**
 * Exchangeaccesstoken
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
 * Migrate
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
 * Revoke
 *
 * `POST /v1/sessions/revoke`
 */
export const sessionsRevoke: (
  client: ClientCore,
  params?: SessionsRevokeRequest,
  options?: RequestOptions,
) => ApiPromise<SessionsRevokeResponse, SessionsRevokeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/sessions/revoke',
  body: flatBody(optional(json)),
}));

export class SessionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Attest
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
   * Authenticate
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
   * Exchangeaccesstoken
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
   * Get
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
   * Getjwks
   *
   * `GET /v1/sessions/jwks/{project_id}`
   */
  getJwks(
    params: SessionsGetJwksRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionsGetJwksResponse, SessionsGetJwksError> {
    return sessionsGetJwks(this.#client, params, options);
  }

  /**
   * Migrate
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
   * Revoke
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
