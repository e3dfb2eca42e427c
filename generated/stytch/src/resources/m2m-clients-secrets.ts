import type { M2MClient } from '../models/m2m.js';
import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface M2MClientWithNextClientSecret {
  /** A human-readable description for the client. */
  client_description: string;
  /** The ID of the client. */
  client_id: string;
  /** A human-readable name for the client. */
  client_name: string;
  /** The last four characters of the client secret. */
  client_secret_last_four: string;
  /**
   * The newly created secret that's next in rotation for the client. **Important:** this is the only
   * time you will be able to view the `next_client_secret`. Be sure to persist the `next_client_secret`
   * in a secure location. If the `next_client_secret` is lost, you will need to trigger a secret
   * rotation flow to receive another one.
   */
  next_client_secret: string;
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** An array of scopes assigned to the client. */
  scopes: string[];
  /** The status of the client - either `active` or `inactive`. */
  status: string;
  /** An arbitrary JSON object for storing application-specific data. */
  trusted_metadata?: Record<string, unknown> | null;
}

export interface M2MClientsSecretsRotateRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsSecretsRotateResponse {
  /** The M2M Client affected by this operation. */
  m2m_client: M2MClient;
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

export type M2MClientsSecretsRotateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface M2MClientsSecretsRotateCancelRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsSecretsRotateCancelResponse {
  /** The M2M Client affected by this operation. */
  m2m_client: M2MClient;
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

export type M2MClientsSecretsRotateCancelError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface M2MClientsSecretsRotateStartRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsSecretsRotateStartResponse {
  /** The M2M Client affected by this operation. */
  m2m_client: M2MClientWithNextClientSecret;
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

export type M2MClientsSecretsRotateStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Complete the rotation of an M2M client secret started with the [Start Secret Rotation
 * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-start) [Start Secret Rotation
 * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-start).
 * After this endpoint is called, the client's `next_client_secret` becomes its `client_secret` and the
 * previous `client_secret` will no longer be valid.
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
    body: flatBody(json),
  }),
);

/**
 * Cancel the rotation of an M2M client secret started with the [Start Secret Rotation
 * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-start) [Start Secret Rotation
 * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-start).
 * After this endpoint is called, the client's `next_client_secret` is discarded and only the original
 * `client_secret` will be valid.
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
    body: flatBody(json),
  }));

/**
 * Initiate the rotation of an M2M client secret. After this endpoint is called, both the client's
 * `client_secret` and `next_client_secret` will be valid. To complete the secret rotation flow, update
 * all usages of `client_secret` to `next_client_secret` and call the [Rotate Secret
 * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret)[Rotate Secret
 * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret) to complete the flow.Secret rotation can be
 * cancelled using the [Rotate Cancel
 * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-cancel)[Rotate Cancel
 * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-cancel).
 *
 * **Important:** This is the only time you will be able to view the generated `next_client_secret` in
 * the API response. Stytch stores a hash of the `next_client_secret` and cannot recover the value if
 * lost. Be sure to persist the `next_client_secret` in a secure location. If the `next_client_secret`
 * is lost, you will need to trigger a secret rotation flow to receive another one.
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
    body: flatBody(json),
  }));

export class M2MClientsSecretsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Complete the rotation of an M2M client secret started with the [Start Secret Rotation
   * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-start) [Start Secret Rotation
   * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-start).
   * After this endpoint is called, the client's `next_client_secret` becomes its `client_secret` and the
   * previous `client_secret` will no longer be valid.
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
   * Cancel the rotation of an M2M client secret started with the [Start Secret Rotation
   * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-start) [Start Secret Rotation
   * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-start).
   * After this endpoint is called, the client's `next_client_secret` is discarded and only the original
   * `client_secret` will be valid.
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
   * Initiate the rotation of an M2M client secret. After this endpoint is called, both the client's
   * `client_secret` and `next_client_secret` will be valid. To complete the secret rotation flow, update
   * all usages of `client_secret` to `next_client_secret` and call the [Rotate Secret
   * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret)[Rotate Secret
   * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret) to complete the flow.Secret rotation can be
   * cancelled using the [Rotate Cancel
   * Endpoint](https://stytch.com/docs/b2b/api/m2m-rotate-secret-cancel)[Rotate Cancel
   * Endpoint](https://stytch.com/docs/api/m2m-rotate-secret-cancel).
   *
   * **Important:** This is the only time you will be able to view the generated `next_client_secret` in
   * the API response. Stytch stores a hash of the `next_client_secret` and cannot recover the value if
   * lost. Be sure to persist the `next_client_secret` in a secure location. If the `next_client_secret`
   * is lost, you will need to trigger a secret rotation flow to receive another one.
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
