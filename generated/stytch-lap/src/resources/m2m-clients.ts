import type { M2MClient } from '../models/m2m.js';
import type { Query, ResultsMetadata } from '../models/shared.js';
import { M2MClientsSecretsResource } from './m2m-clients-secrets.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface M2MClientsCreateResponseM2MClient {
  client_description: string;
  client_id: string;
  client_name: string;
  client_secret: string;
  client_secret_last_four: string;
  next_client_secret_last_four: string;
  scopes: string[];
  status: string;
  trusted_metadata: Record<string, unknown>;
}

export type M2MClientsUpdateRequestStatus = 'active' | 'inactive' | (string & {});

export interface M2MClientsDeleteRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsDeleteResponse {
  client_id: string;
  request_id: string;
  status_code: number;
}

export type M2MClientsDeleteError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsGetRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsGetResponse {
  m2m_client: M2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsGetError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsCreateRequest {
  /** A human-readable description for the client. */
  client_description?: string | undefined;
  /**
   * If provided, the ID of the client to create. If not provided, Stytch will generate this value for
   * you. The `client_id` must be unique within your project.
   */
  client_id?: string | undefined;
  /** A human-readable name for the client. */
  client_name?: string | undefined;
  /**
   * If provided, the stored secret of the client to create. If not provided, Stytch will generate this
   * value for you. If provided, the `client_secret` must be at least 8 characters long and pass entropy
   * requirements.
   */
  client_secret?: string | undefined;
  /** An array of scopes assigned to the client. */
  scopes: string[];
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface M2MClientsCreateResponse {
  m2m_client: M2MClientsCreateResponseM2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsCreateError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsSearchRequest {
  /**
   * The `cursor` field allows you to paginate through your results. Each result array is limited to 1000
   * results. If your query returns more than 1000 results, you will need to paginate the responses using
   * the `cursor`. If you receive a response that includes a non-null `next_cursor` in the
   * `results_metadata` object, repeat the search call with the `next_cursor` value set to the `cursor`
   * field to retrieve the next page of results. Continue to make search calls until the `next_cursor` in
   * the response is null.
   */
  cursor?: string | undefined;
  /**
   * The number of search results to return per page. The default limit is 100. A maximum of 1000 results
   * can be returned by a single search request. If the total size of your result set is greater than one
   * page size, you must paginate the response. See the `cursor` field.
   */
  limit?: number | undefined;
  query?: Query | undefined;
}

export interface M2MClientsSearchResponse {
  m2m_clients: Record<string, unknown>[];
  request_id: string;
  results_metadata: ResultsMetadata;
  status_code: number;
}

export type M2MClientsSearchError = ApiError<ErrorStatus, unknown>;

export interface M2MClientsUpdateRequest {
  /** The ID of the client. */
  client_id: string;
  /** A human-readable description for the client. */
  client_description?: string | undefined;
  /** A human-readable name for the client. */
  client_name?: string | undefined;
  /** An array of scopes assigned to the client. */
  scopes?: string[] | undefined;
  status?: M2MClientsUpdateRequestStatus | undefined;
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface M2MClientsUpdateResponse {
  m2m_client: M2MClient;
  request_id: string;
  status_code: number;
}

export type M2MClientsUpdateError = ApiError<ErrorStatus, unknown>;

/**
 * Delete
 *
 * `DELETE /v1/m2m/clients/{client_id}`
 */
export const m2mClientsDelete: (
  client: ClientCore,
  params: M2MClientsDeleteRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsDeleteResponse, M2MClientsDeleteError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/m2m/clients/{client_id}',
  path: pathParameters(),
}));

/**
 * Get
 *
 * `GET /v1/m2m/clients/{client_id}`
 */
export const m2mClientsGet: (
  client: ClientCore,
  params: M2MClientsGetRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsGetResponse, M2MClientsGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/m2m/clients/{client_id}',
  path: pathParameters(),
}));

/**
 * Create
 *
 * `POST /v1/m2m/clients`
 */
export const m2mClientsCreate: (
  client: ClientCore,
  params: M2MClientsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsCreateResponse, M2MClientsCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/m2m/clients',
  body: flatBody(json),
}));

/**
 * Search
 *
 * `POST /v1/m2m/clients/search`
 */
export const m2mClientsSearch: (
  client: ClientCore,
  params?: M2MClientsSearchRequest,
  options?: RequestOptions,
) => PagePromise<M2MClientsSearchResponse, Record<string, unknown>, M2MClientsSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/m2m/clients/search',
    body: flatBody(optional(json)),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['m2m_clients']),
  }));

/**
 * Update
 *
 * `PUT /v1/m2m/clients/{client_id}`
 */
export const m2mClientsUpdate: (
  client: ClientCore,
  params: M2MClientsUpdateRequest,
  options?: RequestOptions,
) => ApiPromise<M2MClientsUpdateResponse, M2MClientsUpdateError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /v1/m2m/clients/{client_id}',
  path: pathParameters(),
  body: flatBody(optional(json)),
}));

export class M2MClientsResource {
  readonly #client: ClientCore;
  #secrets: M2MClientsSecretsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get secrets(): M2MClientsSecretsResource {
    return (this.#secrets ??= new M2MClientsSecretsResource(this.#client));
  }

  /**
   * Create
   *
   * `POST /v1/m2m/clients`
   */
  create(
    params: M2MClientsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsCreateResponse, M2MClientsCreateError> {
    return m2mClientsCreate(this.#client, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /v1/m2m/clients/{client_id}`
   */
  delete(
    params: M2MClientsDeleteRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsDeleteResponse, M2MClientsDeleteError> {
    return m2mClientsDelete(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/m2m/clients/{client_id}`
   */
  get(
    params: M2MClientsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsGetResponse, M2MClientsGetError> {
    return m2mClientsGet(this.#client, params, options);
  }

  /**
   * Search
   *
   * `POST /v1/m2m/clients/search`
   */
  search(
    params?: M2MClientsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<M2MClientsSearchResponse, Record<string, unknown>, M2MClientsSearchError> {
    return m2mClientsSearch(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/m2m/clients/{client_id}`
   */
  update(
    params: M2MClientsUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<M2MClientsUpdateResponse, M2MClientsUpdateError> {
    return m2mClientsUpdate(this.#client, params, options);
  }
}
