import type { Session, User, UserDevice } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface WebauthnUpdateResponseWebauthnRegistration {
  authenticator_type: string;
  domain: string;
  name: string;
  user_agent: string;
  verified: boolean;
  webauthn_registration_id: string;
}

export interface WebauthnListCredentialsRequest {
  /** The `user_id` of an active user the Passkey or WebAuthn registration should be tied to. */
  user_id: string;
  /** The domain for Passkeys or WebAuthn. Defaults to `window.location.hostname`. */
  domain: string;
}

export interface WebauthnListCredentialsResponse {
  credentials: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type WebauthnListCredentialsError = ApiError<ErrorStatus, unknown>;

export interface WebauthnAuthenticateRequest {
  /**
   * The response of the
   * [navigator.credentials.create()](https://www.w3.org/TR/webauthn-2/#sctn-createCredential).
   */
  public_key_credential: string;
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
}

export interface WebauthnAuthenticateResponse {
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
  webauthn_registration_id: string;
}

export type WebauthnAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface WebauthnAuthenticateStartRequest {
  /** The domain for Passkeys or WebAuthn. Defaults to `window.location.hostname`. */
  domain: string;
  /**
   * If true, the `public_key_credential_creation_options` returned will be optimized for Passkeys with
   * `userVerification` set to `"preferred"`.
   */
  return_passkey_credential_options?: boolean | undefined;
  /**
   * If true, values in the `public_key_credential_creation_options` will be base64 URL encoded. Set this
   * option to true when using built-in browser methods like `navigator.credentials.create` and
   * `navigator.credentials.get`.
   */
  use_base64_url_encoding?: boolean | undefined;
  /**
   * The `user_id` of an active user the Passkey or WebAuthn registration should be tied to. You may use
   * an `external_id` here if one is set for the user.
   */
  user_id?: string | undefined;
}

export interface WebauthnAuthenticateStartResponse {
  public_key_credential_request_options: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type WebauthnAuthenticateStartError = ApiError<ErrorStatus, unknown>;

export interface WebauthnRegisterRequest {
  /**
   * The response of the
   * [navigator.credentials.create()](https://www.w3.org/TR/webauthn-2/#sctn-createCredential).
   */
  public_key_credential: string;
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
   * The `user_id` of an active user the Passkey or WebAuthn registration should be tied to. You may use
   * an `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface WebauthnRegisterResponse {
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
  webauthn_registration_id: string;
}

export type WebauthnRegisterError = ApiError<ErrorStatus, unknown>;

export interface WebauthnRegisterStartRequest {
  /**
   * The requested authenticator type of the Passkey or WebAuthn device. The two valid values are
   * platform and cross-platform. If no value passed, we assume both values are allowed.
   */
  authenticator_type?: string | undefined;
  /** The domain for Passkeys or WebAuthn. Defaults to `window.location.hostname`. */
  domain: string;
  override_display_name?: string | undefined;
  override_id?: string | undefined;
  override_name?: string | undefined;
  /**
   * If true, the `public_key_credential_creation_options` returned will be optimized for Passkeys with
   * `residentKey` set to `"required"` and `userVerification` set to `"preferred"`.
   */
  return_passkey_credential_options?: boolean | undefined;
  /**
   * If true, values in the `public_key_credential_creation_options` will be base64 URL encoded. Set this
   * option to true when using built-in browser methods like `navigator.credentials.create` and
   * `navigator.credentials.get`.
   */
  use_base64_url_encoding?: boolean | undefined;
  /** The user agent of the client. */
  user_agent?: string | undefined;
  /**
   * The `user_id` of an active user the Passkey or WebAuthn registration should be tied to. You may use
   * an `external_id` here if one is set for the user.
   */
  user_id: string;
}

export interface WebauthnRegisterStartResponse {
  public_key_credential_creation_options: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type WebauthnRegisterStartError = ApiError<ErrorStatus, unknown>;

export interface WebauthnUpdateRequest {
  /**
   * Globally unique UUID that identifies a Passkey or WebAuthn registration in the Stytch API. The
   * `webauthn_registration_id` is used when you need to operate on a specific User's WebAuthn
   * registration.
   */
  webauthn_registration_id: string;
  /** The `name` of the WebAuthn registration or Passkey. */
  name: string;
}

export interface WebauthnUpdateResponse {
  request_id: string;
  status_code: number;
  webauthn_registration: WebauthnUpdateResponseWebauthnRegistration;
}

export type WebauthnUpdateError = ApiError<ErrorStatus, unknown>;

/**
 * Listcredentials
 *
 * `GET /v1/webauthn/credentials/{user_id}/{domain}`
 */
export const webauthnListCredentials: (
  client: ClientCore,
  params: WebauthnListCredentialsRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnListCredentialsResponse, WebauthnListCredentialsError> = /* @__PURE__ */ operation(
  () => ({
    op: 'GET /v1/webauthn/credentials/{user_id}/{domain}',
    path: pathParameters(),
  }),
);

/**
 * Authenticate
 *
 * `POST /v1/webauthn/authenticate`
 */
export const webauthnAuthenticate: (
  client: ClientCore,
  params: WebauthnAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnAuthenticateResponse, WebauthnAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/webauthn/authenticate',
  body: flatBody(json),
}));

/**
 * Authenticatestart
 *
 * `POST /v1/webauthn/authenticate/start`
 */
export const webauthnAuthenticateStart: (
  client: ClientCore,
  params: WebauthnAuthenticateStartRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnAuthenticateStartResponse, WebauthnAuthenticateStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/webauthn/authenticate/start',
    body: flatBody(json),
  }));

/**
 * Register
 *
 * `POST /v1/webauthn/register`
 */
export const webauthnRegister: (
  client: ClientCore,
  params: WebauthnRegisterRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnRegisterResponse, WebauthnRegisterError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/webauthn/register',
  body: flatBody(json),
}));

/**
 * Registerstart
 *
 * `POST /v1/webauthn/register/start`
 */
export const webauthnRegisterStart: (
  client: ClientCore,
  params: WebauthnRegisterStartRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnRegisterStartResponse, WebauthnRegisterStartError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/webauthn/register/start',
    body: flatBody(json),
  }),
);

/**
 * Update
 *
 * `PUT /v1/webauthn/{webauthn_registration_id}`
 */
export const webauthnUpdate: (
  client: ClientCore,
  params: WebauthnUpdateRequest,
  options?: RequestOptions,
) => ApiPromise<WebauthnUpdateResponse, WebauthnUpdateError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /v1/webauthn/{webauthn_registration_id}',
  path: pathParameters(),
  body: flatBody(json),
}));

export class WebauthnResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/webauthn/authenticate`
   */
  authenticate(
    params: WebauthnAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnAuthenticateResponse, WebauthnAuthenticateError> {
    return webauthnAuthenticate(this.#client, params, options);
  }

  /**
   * Authenticatestart
   *
   * `POST /v1/webauthn/authenticate/start`
   */
  authenticateStart(
    params: WebauthnAuthenticateStartRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnAuthenticateStartResponse, WebauthnAuthenticateStartError> {
    return webauthnAuthenticateStart(this.#client, params, options);
  }

  /**
   * Listcredentials
   *
   * `GET /v1/webauthn/credentials/{user_id}/{domain}`
   */
  listCredentials(
    params: WebauthnListCredentialsRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnListCredentialsResponse, WebauthnListCredentialsError> {
    return webauthnListCredentials(this.#client, params, options);
  }

  /**
   * Register
   *
   * `POST /v1/webauthn/register`
   */
  register(
    params: WebauthnRegisterRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnRegisterResponse, WebauthnRegisterError> {
    return webauthnRegister(this.#client, params, options);
  }

  /**
   * Registerstart
   *
   * `POST /v1/webauthn/register/start`
   */
  registerStart(
    params: WebauthnRegisterStartRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnRegisterStartResponse, WebauthnRegisterStartError> {
    return webauthnRegisterStart(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/webauthn/{webauthn_registration_id}`
   */
  update(
    params: WebauthnUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<WebauthnUpdateResponse, WebauthnUpdateError> {
    return webauthnUpdate(this.#client, params, options);
  }
}
