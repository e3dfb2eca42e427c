import type {
  B2BDiscoveryIntermediateSessionsExchangePostLocale,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
  Verdict,
} from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BSessionsAuthenticateRequestAuthorizationCheck {
  action: string;
  organization_id: string;
  resource_id: string;
}

export interface B2BSessionsGetRequest {
  organization_id: string;
  member_id: string;
}

export interface B2BSessionsGetResponse {
  member_sessions: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BSessionsGetError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsGetJwksRequest {
  /** The `project_id` to get the JWKS for. */
  project_id: string;
}

export interface B2BSessionsGetJwksResponse {
  keys: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BSessionsGetJwksError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsAttestRequest {
  /**
   * The organization ID that the session should be authenticated in. Must be provided if the trusted
   * auth token does not have an organization ID claim.
   */
  organization_id?: string | undefined;
  /** The ID of the trusted auth token profile to use for attestation. */
  profile_id: string;
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
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The trusted auth token to authenticate. The token must have an organization ID claim if JIT
   * provisioning is enabled.
   */
  token: string;
}

export interface B2BSessionsAttestResponse {
  member: Member;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  organization: Organization;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BSessionsAttestError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsAuthenticateRequest {
  authorization_check?: B2BSessionsAuthenticateRequestAuthorizationCheck | undefined;
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
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BSessionsAuthenticateResponse {
  member: Member;
  member_session: MemberSession;
  organization: Organization;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
  verdict: Verdict;
}

export type B2BSessionsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsExchangeRequest {
  locale?: B2BDiscoveryIntermediateSessionsExchangePostLocale | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
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
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BSessionsExchangeResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  primary_required: PrimaryRequired;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BSessionsExchangeError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsExchangeAccessTokenRequest {
  /** The access token to exchange for a Stytch Session. Must be granted the `full_access` scope. */
  access_token: string;
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
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BSessionsExchangeAccessTokenResponse {
  member: Member;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  organization: Organization;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BSessionsExchangeAccessTokenError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsMigrateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
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
  /** The authorization token Stytch will pass in to the external userinfo endpoint. */
  session_token: string;
}

export interface B2BSessionsMigrateResponse {
  member: Member;
  member_id: string;
  member_session: MemberSession;
  organization: Organization;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BSessionsMigrateError = ApiError<ErrorStatus, unknown>;

export interface B2BSessionsRevokeRequest {
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value.
   */
  member_id?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Session in the Stytch API. The `member_session_id`
   * is critical to perform operations on an Session, so be sure to preserve this value.
   */
  member_session_id?: string | undefined;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BSessionsRevokeResponse {
  request_id: string;
  status_code: number;
}

export type B2BSessionsRevokeError = ApiError<ErrorStatus, unknown>;

/**
 * Get
 *
 * `GET /v1/b2b/sessions`
 */
export const b2bSessionsGet: (
  client: ClientCore,
  params: B2BSessionsGetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsGetResponse, B2BSessionsGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/sessions',
  query: queryParameters('organization_id', 'member_id'),
}));

/**
 * Getjwks
 *
 * `GET /v1/b2b/sessions/jwks/{project_id}`
 */
export const b2bSessionsGetJwks: (
  client: ClientCore,
  params: B2BSessionsGetJwksRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsGetJwksResponse, B2BSessionsGetJwksError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/sessions/jwks/{project_id}',
  path: pathParameters(),
}));

/**
 * Attest
 *
 * `POST /v1/b2b/sessions/attest`
 */
export const b2bSessionsAttest: (
  client: ClientCore,
  params: B2BSessionsAttestRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsAttestResponse, B2BSessionsAttestError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/attest',
  body: flatBody(json),
}));

/**
 * Authenticate
 *
 * `POST /v1/b2b/sessions/authenticate`
 */
export const b2bSessionsAuthenticate: (
  client: ClientCore,
  params?: B2BSessionsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsAuthenticateResponse, B2BSessionsAuthenticateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/sessions/authenticate',
    body: flatBody(optional(json)),
  }),
);

/**
 * Exchange
 *
 * `POST /v1/b2b/sessions/exchange`
 */
export const b2bSessionsExchange: (
  client: ClientCore,
  params: B2BSessionsExchangeRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsExchangeResponse, B2BSessionsExchangeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/exchange',
  body: flatBody(json),
}));

/**
 * Exchangeaccesstoken
 *
 * `POST /v1/b2b/sessions/exchange_access_token`
 */
export const b2bSessionsExchangeAccessToken: (
  client: ClientCore,
  params: B2BSessionsExchangeAccessTokenRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsExchangeAccessTokenResponse, B2BSessionsExchangeAccessTokenError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/sessions/exchange_access_token',
    body: flatBody(json),
  }));

/**
 * Migrate
 *
 * `POST /v1/b2b/sessions/migrate`
 */
export const b2bSessionsMigrate: (
  client: ClientCore,
  params: B2BSessionsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsMigrateResponse, B2BSessionsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/migrate',
  body: flatBody(json),
}));

/**
 * Revoke
 *
 * `POST /v1/b2b/sessions/revoke`
 */
export const b2bSessionsRevoke: (
  client: ClientCore,
  params?: B2BSessionsRevokeRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSessionsRevokeResponse, B2BSessionsRevokeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/revoke',
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(optional(json)),
}));

export class B2BSessionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Attest
   *
   * `POST /v1/b2b/sessions/attest`
   */
  attest(
    params: B2BSessionsAttestRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsAttestResponse, B2BSessionsAttestError> {
    return b2bSessionsAttest(this.#client, params, options);
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/sessions/authenticate`
   */
  authenticate(
    params?: B2BSessionsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsAuthenticateResponse, B2BSessionsAuthenticateError> {
    return b2bSessionsAuthenticate(this.#client, params, options);
  }

  /**
   * Exchange
   *
   * `POST /v1/b2b/sessions/exchange`
   */
  exchange(
    params: B2BSessionsExchangeRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsExchangeResponse, B2BSessionsExchangeError> {
    return b2bSessionsExchange(this.#client, params, options);
  }

  /**
   * Exchangeaccesstoken
   *
   * `POST /v1/b2b/sessions/exchange_access_token`
   */
  exchangeAccessToken(
    params: B2BSessionsExchangeAccessTokenRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsExchangeAccessTokenResponse, B2BSessionsExchangeAccessTokenError> {
    return b2bSessionsExchangeAccessToken(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/b2b/sessions`
   */
  get(
    params: B2BSessionsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsGetResponse, B2BSessionsGetError> {
    return b2bSessionsGet(this.#client, params, options);
  }

  /**
   * Getjwks
   *
   * `GET /v1/b2b/sessions/jwks/{project_id}`
   */
  getJwks(
    params: B2BSessionsGetJwksRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsGetJwksResponse, B2BSessionsGetJwksError> {
    return b2bSessionsGetJwks(this.#client, params, options);
  }

  /**
   * Migrate
   *
   * `POST /v1/b2b/sessions/migrate`
   */
  migrate(
    params: B2BSessionsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsMigrateResponse, B2BSessionsMigrateError> {
    return b2bSessionsMigrate(this.#client, params, options);
  }

  /**
   * Revoke
   *
   * `POST /v1/b2b/sessions/revoke`
   */
  revoke(
    params?: B2BSessionsRevokeRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSessionsRevokeResponse, B2BSessionsRevokeError> {
    return b2bSessionsRevoke(this.#client, params, options);
  }
}
