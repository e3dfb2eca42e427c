import type { ConnectedApp } from '../models/connected-app.js';
import { json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ConnectedAppClientsSecretsRotateStartResponseConnectedApp {
  access_token_custom_audience: string;
  access_token_expiry_minutes: number;
  access_token_template_content: string;
  bypass_consent_for_offline_access: boolean;
  client_description: string;
  client_id: string;
  client_id_metadata_url: string;
  client_name: string;
  client_secret_last_four: string;
  client_type: string;
  full_access_allowed: boolean;
  logo_url: string;
  next_client_secret: string;
  next_client_secret_last_four: string;
  post_logout_redirect_urls: string[];
  redirect_urls: string[];
  status: string;
}

export interface ConnectedAppClientsSecretsRotateRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface ConnectedAppClientsSecretsRotateResponse {
  connected_app: ConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsSecretsRotateError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsSecretsRotateCancelRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface ConnectedAppClientsSecretsRotateCancelResponse {
  connected_app: ConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsSecretsRotateCancelError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsSecretsRotateStartRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface ConnectedAppClientsSecretsRotateStartResponse {
  connected_app: ConnectedAppClientsSecretsRotateStartResponseConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsSecretsRotateStartError = ApiError<ErrorStatus, unknown>;

/**
 * Rotate
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
    body: wholeBody(json),
  }));

/**
 * Rotatecancel
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
    body: wholeBody(json),
  }));

/**
 * Rotatestart
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
    body: wholeBody(json),
  }));

export class ConnectedAppClientsSecretsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Rotate
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
   * Rotatecancel
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
   * Rotatestart
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
