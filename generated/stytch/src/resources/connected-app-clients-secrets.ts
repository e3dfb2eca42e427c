import type { ConnectedApp } from '../models/connected-app.js';
import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ConnectedAppWithNextClientSecret {
  access_token_custom_audience?: string | null;
  access_token_expiry_minutes: number;
  access_token_template_content: string;
  /**
   * Valid for first party clients only. If true, the client does not need to request explicit user
   * consent for the `offline_access` scope.
   */
  bypass_consent_for_offline_access: boolean;
  /** A human-readable description for the client. */
  client_description: string;
  /** The ID of the Connected App client. */
  client_id: string;
  client_id_metadata_url?: string | null;
  /** A human-readable name for the client. */
  client_name: string;
  /** The last four characters of the client secret. */
  client_secret_last_four: string;
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: string;
  /**
   * Valid for first party clients only. If `true`, an authorization token granted to this Client can be
   * exchanged for a full Stytch session.
   */
  full_access_allowed: boolean;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | null;
  next_client_secret: string;
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** Array of redirect URI values for use in OIDC Logout flows. */
  post_logout_redirect_urls: string[];
  /** Array of redirect URI values for use in OAuth Authorization flows. */
  redirect_urls: string[];
  status: string;
}

export interface ConnectedAppClientsSecretsRotateRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface ConnectedAppClientsSecretsRotateResponse {
  /** The Connected App affected by this operation. */
  connected_app: ConnectedApp;
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

export type ConnectedAppClientsSecretsRotateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface ConnectedAppClientsSecretsRotateCancelRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface ConnectedAppClientsSecretsRotateCancelResponse {
  /** The Connected App affected by this operation. */
  connected_app: ConnectedApp;
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

export type ConnectedAppClientsSecretsRotateCancelError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface ConnectedAppClientsSecretsRotateStartRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface ConnectedAppClientsSecretsRotateStartResponse {
  /** The Connected App affected by this operation. */
  connected_app: ConnectedAppWithNextClientSecret;
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

export type ConnectedAppClientsSecretsRotateStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Complete the rotation of a Connected App client secret started with the Rotate Secret Start
 * Endpoint.
 * After this endpoint is called, the client's `next_client_secret` becomes its `client_secret` and the
 * previous `client_secret` will no longer be valid.
 *
 * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`
 */
export const connectedAppClientsSecretsRotate: (
  client: ClientCore,
  params: ConnectedAppClientsSecretsRotateRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsSecretsRotateResponse, ConnectedAppClientsSecretsRotateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/connected_apps/clients/{client_id}/secrets/rotate',
    path: pathParameters(),
    body: flatBody(json),
  }));

/**
 * Cancel the rotation of a Connected App client secret started with the Start Secret Rotation
 * Endpoint. After this endpoint is called, the client's `next_client_secret` is discarded and only the
 * original `client_secret` will be valid.
 *
 * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`
 */
export const connectedAppClientsSecretsRotateCancel: (
  client: ClientCore,
  params: ConnectedAppClientsSecretsRotateCancelRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsSecretsRotateCancelResponse, ConnectedAppClientsSecretsRotateCancelError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel',
    path: pathParameters(),
    body: flatBody(json),
  }));

/**
 * Initiate the rotation of a Connected App client secret. After this endpoint is called, both the
 * client's `client_secret` and `next_client_secret` will be valid. To complete the secret rotation
 * flow, update all usages of `client_secret` to `next_client_secret` and call the Rotate Secret
 * Endpoint to complete the flow.
 * Secret rotation can be cancelled using the Cancel Secret Rotation endpoint.
 *
 * **Important:** This is the only time you will be able to view the generated `next_client_secret` in
 * the API response. Stytch stores a hash of the `next_client_secret` and cannot recover the value if
 * lost. Be sure to persist the `next_client_secret` in a secure location. If the `next_client_secret`
 * is lost, you will need to trigger a secret rotation flow to receive another one.
 *
 * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`
 */
export const connectedAppClientsSecretsRotateStart: (
  client: ClientCore,
  params: ConnectedAppClientsSecretsRotateStartRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsSecretsRotateStartResponse, ConnectedAppClientsSecretsRotateStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start',
    path: pathParameters(),
    body: flatBody(json),
  }));

export class ConnectedAppClientsSecretsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Complete the rotation of a Connected App client secret started with the Rotate Secret Start
   * Endpoint.
   * After this endpoint is called, the client's `next_client_secret` becomes its `client_secret` and the
   * previous `client_secret` will no longer be valid.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`
   */
  rotate(
    params: ConnectedAppClientsSecretsRotateRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsSecretsRotateResponse, ConnectedAppClientsSecretsRotateError> {
    return connectedAppClientsSecretsRotate(this.#client, params, options);
  }

  /**
   * Cancel the rotation of a Connected App client secret started with the Start Secret Rotation
   * Endpoint. After this endpoint is called, the client's `next_client_secret` is discarded and only the
   * original `client_secret` will be valid.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`
   */
  rotateCancel(
    params: ConnectedAppClientsSecretsRotateCancelRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsSecretsRotateCancelResponse, ConnectedAppClientsSecretsRotateCancelError> {
    return connectedAppClientsSecretsRotateCancel(this.#client, params, options);
  }

  /**
   * Initiate the rotation of a Connected App client secret. After this endpoint is called, both the
   * client's `client_secret` and `next_client_secret` will be valid. To complete the secret rotation
   * flow, update all usages of `client_secret` to `next_client_secret` and call the Rotate Secret
   * Endpoint to complete the flow.
   * Secret rotation can be cancelled using the Cancel Secret Rotation endpoint.
   *
   * **Important:** This is the only time you will be able to view the generated `next_client_secret` in
   * the API response. Stytch stores a hash of the `next_client_secret` and cannot recover the value if
   * lost. Be sure to persist the `next_client_secret` in a secure location. If the `next_client_secret`
   * is lost, you will need to trigger a secret rotation flow to receive another one.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`
   */
  rotateStart(
    params: ConnectedAppClientsSecretsRotateStartRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsSecretsRotateStartResponse, ConnectedAppClientsSecretsRotateStartError> {
    return connectedAppClientsSecretsRotateStart(this.#client, params, options);
  }
}
