import type { Session, User, UserDevice } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface TotpsCreateRequest {
  /**
   * The expiration for the TOTP instance. If the newly created TOTP is not authenticated within this
   * time frame the TOTP will be unusable. Defaults to 1440 (1 day) with a minimum of 5 and a maximum of 1440.
   */
  expiration_minutes?: number | undefined;
  /**
   * The `user_id` of an active user the TOTP registration should be tied to. You may use an
   * `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface TotpsCreateResponse {
  qr_code: string;
  recovery_codes: string[];
  request_id: string;
  secret: string;
  status_code: number;
  totp_id: string;
  user: User;
  user_id: string;
}

export type TotpsCreateError = ApiError<ErrorStatus, unknown>;

export interface TotpsAuthenticateRequest {
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
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /** The TOTP code to authenticate. The TOTP code should consist of 6 digits. */
  totp_code: string;
  /**
   * The `user_id` of an active user the TOTP registration should be tied to. You may use an
   * `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface TotpsAuthenticateResponse {
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  totp_id: string;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type TotpsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface TotpsRecoverRequest {
  /** The recovery code to authenticate. */
  recovery_code: string;
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
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The `user_id` of an active user the TOTP registration should be tied to. You may use an
   * `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface TotpsRecoverResponse {
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  totp_id: string;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type TotpsRecoverError = ApiError<ErrorStatus, unknown>;

export interface TotpsRecoveryCodesRequest {
  /**
   * The `user_id` of an active user the TOTP registration should be tied to. You may use an
   * `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface TotpsRecoveryCodesResponse {
  request_id: string;
  status_code: number;
  totps: Record<string, unknown>[];
  user_id: string;
}

export type TotpsRecoveryCodesError = ApiError<ErrorStatus, unknown>;

/**
 * Create
 *
 * `POST /v1/totps`
 */
export const totpsCreate: (
  client: ClientCore,
  params: TotpsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<TotpsCreateResponse, TotpsCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/totps',
  body: flatBody(json),
}));

/**
 * Authenticate
 *
 * `POST /v1/totps/authenticate`
 */
export const totpsAuthenticate: (
  client: ClientCore,
  params: TotpsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<TotpsAuthenticateResponse, TotpsAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/totps/authenticate',
  body: flatBody(json),
}));

/**
 * Recover
 *
 * `POST /v1/totps/recover`
 */
export const totpsRecover: (
  client: ClientCore,
  params: TotpsRecoverRequest,
  options?: RequestOptions,
) => ApiPromise<TotpsRecoverResponse, TotpsRecoverError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/totps/recover',
  body: flatBody(json),
}));

/**
 * Recoverycodes
 *
 * `POST /v1/totps/recovery_codes`
 */
export const totpsRecoveryCodes: (
  client: ClientCore,
  params: TotpsRecoveryCodesRequest,
  options?: RequestOptions,
) => ApiPromise<TotpsRecoveryCodesResponse, TotpsRecoveryCodesError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/totps/recovery_codes',
  body: flatBody(json),
}));

export class TotpsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/totps/authenticate`
   */
  authenticate(
    params: TotpsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<TotpsAuthenticateResponse, TotpsAuthenticateError> {
    return totpsAuthenticate(this.#client, params, options);
  }

  /**
   * Create
   *
   * `POST /v1/totps`
   */
  create(
    params: TotpsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<TotpsCreateResponse, TotpsCreateError> {
    return totpsCreate(this.#client, params, options);
  }

  /**
   * Recover
   *
   * `POST /v1/totps/recover`
   */
  recover(
    params: TotpsRecoverRequest,
    options?: RequestOptions,
  ): ApiPromise<TotpsRecoverResponse, TotpsRecoverError> {
    return totpsRecover(this.#client, params, options);
  }

  /**
   * Recoverycodes
   *
   * `POST /v1/totps/recovery_codes`
   */
  recoveryCodes(
    params: TotpsRecoveryCodesRequest,
    options?: RequestOptions,
  ): ApiPromise<TotpsRecoveryCodesResponse, TotpsRecoveryCodesError> {
    return totpsRecoveryCodes(this.#client, params, options);
  }
}
