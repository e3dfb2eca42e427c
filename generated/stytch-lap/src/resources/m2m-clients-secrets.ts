import type { M2MClient } from '../models/m2m.js';
import { json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface M2MClientsSecretsRotateStartResponseM2MClient {
  client_description: string;
  client_id: string;
  client_name: string;
  client_secret_last_four: string;
  next_client_secret: string;
  next_client_secret_last_four: string;
  scopes: string[];
  status: string;
  trusted_metadata: Record<string, unknown>;
}

export interface M2MClientsSecretsRotateRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface M2MClientsSecretsRotateResponse {
  m2m_client: M2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsSecretsRotateError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsSecretsRotateCancelRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface M2MClientsSecretsRotateCancelResponse {
  m2m_client: M2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsSecretsRotateCancelError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsSecretsRotateStartRequest {
  /** The ID of the client. */
  client_id: string;
  body?: unknown;
}

export interface M2MClientsSecretsRotateStartResponse {
  m2m_client: M2MClientsSecretsRotateStartResponseM2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsSecretsRotateStartError = ApiError<ErrorStatus, unknown>;

/**
 * Rotate
 *
 * `POST /v1/m2m/clients/{client_id}/secrets/rotate`
 */
export const m2mClientsSecretsRotate: (
  client: ClientCore,
  params: M2MClientsSecretsRotateRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsSecretsRotateResponse, M2MClientsSecretsRotateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/m2m/clients/{client_id}/secrets/rotate',
    path: pathParameters(),
    body: wholeBody(json),
  }),
);

/**
 * Rotatecancel
 *
 * `POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel`
 */
export const m2mClientsSecretsRotateCancel: (
  client: ClientCore,
  params: M2MClientsSecretsRotateCancelRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsSecretsRotateCancelResponse, M2MClientsSecretsRotateCancelError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel',
    path: pathParameters(),
    body: wholeBody(json),
  }));

/**
 * Rotatestart
 *
 * `POST /v1/m2m/clients/{client_id}/secrets/rotate/start`
 */
export const m2mClientsSecretsRotateStart: (
  client: ClientCore,
  params: M2MClientsSecretsRotateStartRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsSecretsRotateStartResponse, M2MClientsSecretsRotateStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/m2m/clients/{client_id}/secrets/rotate/start',
    path: pathParameters(),
    body: wholeBody(json),
  }));

export class M2MClientsSecretsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Rotate
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate`
   */
  rotate(
    params: M2MClientsSecretsRotateRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsSecretsRotateResponse, M2MClientsSecretsRotateError> {
    return m2mClientsSecretsRotate(this.#client, params, options);
  }

  /**
   * Rotatecancel
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel`
   */
  rotateCancel(
    params: M2MClientsSecretsRotateCancelRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsSecretsRotateCancelResponse, M2MClientsSecretsRotateCancelError> {
    return m2mClientsSecretsRotateCancel(this.#client, params, options);
  }

  /**
   * Rotatestart
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate/start`
   */
  rotateStart(
    params: M2MClientsSecretsRotateStartRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsSecretsRotateStartResponse, M2MClientsSecretsRotateStartError> {
    return m2mClientsSecretsRotateStart(this.#client, params, options);
  }
}
