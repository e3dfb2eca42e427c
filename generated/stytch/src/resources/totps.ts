import type { ErrorBody, Session, User } from '../models/shared-2.js';
import type { DeviceInfo } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface TotpTOTP {
  /** The recovery codes used to authenticate the user without an authenticator app. */
  recovery_codes: string[];
  /** The unique ID for a TOTP instance. */
  totp_id: string;
  /**
   * The verified boolean denotes whether or not this send method, e.g. phone number, email address,
   * etc., has been successfully authenticated by the User.
   */
  verified: boolean;
}

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
  /** The QR code image encoded in base64. */
  qr_code: string;
  /** The recovery codes used to authenticate the user without an authenticator app. */
  recovery_codes: string[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** The TOTP secret key shared between the authenticator app and the server used to generate TOTP codes. */
  secret: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** The unique ID for a TOTP instance. */
  totp_id: string;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type TotpsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface TotpsAuthenticateRequest {
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
  /** The unique ID for a TOTP instance. */
  totp_id: string;
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

export type TotpsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface TotpsRecoverRequest {
  /** The recovery code to authenticate. */
  recovery_code: string;
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
  /** The unique ID for a TOTP instance. */
  totp_id: string;
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

export type TotpsRecoverError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface TotpsRecoveryCodesRequest {
  /**
   * The `user_id` of an active user the TOTP registration should be tied to. You may use an
   * `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface TotpsRecoveryCodesResponse {
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
   * An array containing a list of all TOTP instances (along with their recovery codes) for a given User
   * in the Stytch API.
   */
  totps: TotpTOTP[];
  /** The unique ID of the affected User. */
  user_id: string;
}

export type TotpsRecoveryCodesError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create a new TOTP instance for a user. The user can use the authenticator application of their
 * choice to scan the QR code or enter the secret.
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
 * Authenticate a TOTP code entered by a user.
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
 * Authenticate a recovery code for a TOTP instance.
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
 * Retrieve the recovery codes for a TOTP instance tied to a User.
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
   * Authenticate a TOTP code entered by a user.
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
   * Create a new TOTP instance for a user. The user can use the authenticator application of their
   * choice to scan the QR code or enter the secret.
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
   * Authenticate a recovery code for a TOTP instance.
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
   * Retrieve the recovery codes for a TOTP instance tied to a User.
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
