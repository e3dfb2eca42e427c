import type { Session, User, UserDevice } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface CryptoWalletsAuthenticateResponseSiweParams {
  chain_id: string;
  domain: string;
  issued_at: string;
  message_request_id: string;
  resources: string[];
  status_code: number;
  uri: string;
}

export interface CryptoWalletsAuthenticateStartRequestSiweParams {
  chain_id?: string | undefined;
  domain: string;
  issued_at?: string | undefined;
  message_request_id?: string | undefined;
  not_before?: string | undefined;
  resources: string[];
  statement?: string | undefined;
  uri: string;
}

export interface CryptoWalletsAuthenticateRequest {
  /** The crypto wallet address to authenticate. */
  crypto_wallet_address: string;
  /**
   * The type of wallet to authenticate. Currently `ethereum` and `solana` are supported. Wallets for any
   * EVM-compatible chains (such as Polygon or BSC) are also supported and are grouped under the
   * `ethereum` type.
   */
  crypto_wallet_type: string;
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
  /** The signature from the message challenge. */
  signature: string;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
}

export interface CryptoWalletsAuthenticateResponse {
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  siwe_params: CryptoWalletsAuthenticateResponseSiweParams;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type CryptoWalletsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface CryptoWalletsAuthenticateStartRequest {
  /** The crypto wallet address to authenticate. */
  crypto_wallet_address: string;
  /**
   * The type of wallet to authenticate. Currently `ethereum` and `solana` are supported. Wallets for any
   * EVM-compatible chains (such as Polygon or BSC) are also supported and are grouped under the
   * `ethereum` type.
   */
  crypto_wallet_type: string;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  siwe_params?: CryptoWalletsAuthenticateStartRequestSiweParams | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface CryptoWalletsAuthenticateStartResponse {
  challenge: string;
  request_id: string;
  status_code: number;
  user_created: boolean;
  user_id: string;
}

export type CryptoWalletsAuthenticateStartError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/crypto_wallets/authenticate`
 */
export const cryptoWalletsAuthenticate: (
  client: ClientCore,
  params: CryptoWalletsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<CryptoWalletsAuthenticateResponse, CryptoWalletsAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/crypto_wallets/authenticate',
    body: flatBody(json),
  }));

/**
 * Authenticatestart
 *
 * `POST /v1/crypto_wallets/authenticate/start`
 */
export const cryptoWalletsAuthenticateStart: (
  client: ClientCore,
  params: CryptoWalletsAuthenticateStartRequest,
  options?: RequestOptions,
) => ApiPromise<CryptoWalletsAuthenticateStartResponse, CryptoWalletsAuthenticateStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/crypto_wallets/authenticate/start',
    body: flatBody(json),
  }));

export class CryptoWalletsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/crypto_wallets/authenticate`
   */
  authenticate(
    params: CryptoWalletsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<CryptoWalletsAuthenticateResponse, CryptoWalletsAuthenticateError> {
    return cryptoWalletsAuthenticate(this.#client, params, options);
  }

  /**
   * Authenticatestart
   *
   * `POST /v1/crypto_wallets/authenticate/start`
   */
  authenticateStart(
    params: CryptoWalletsAuthenticateStartRequest,
    options?: RequestOptions,
  ): ApiPromise<CryptoWalletsAuthenticateStartResponse, CryptoWalletsAuthenticateStartError> {
    return cryptoWalletsAuthenticateStart(this.#client, params, options);
  }
}
