import type { M2MClient } from '../models/m2m.js';
import type { ErrorBody } from '../models/shared-2.js';
import { M2MClientsSecretsResource } from './m2m-clients-secrets.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface M2MClientWithClientSecret {
  /** A human-readable description for the client. */
  client_description: string;
  /** The ID of the client. */
  client_id: string;
  /** A human-readable name for the client. */
  client_name: string;
  /**
   * The secret of the client. **Important:** this is the only time you will be able to view the
   * `client_secret`. Be sure to persist the `client_secret` in a secure location. If the `client_secret`
   * is lost, you will need to trigger a secret rotation flow to receive another one.
   */
  client_secret: string;
  /** The last four characters of the client secret. */
  client_secret_last_four: string;
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** An array of scopes assigned to the client. */
  scopes: string[];
  /** The status of the client - either `active` or `inactive`. */
  status: string;
  /** An arbitrary JSON object for storing application-specific data. */
  trusted_metadata?: Record<string, unknown> | null;
}

export interface M2MSearchQuery {
  /**
   * An array of operand objects that contains all of the filters and values to apply to your search
   * search query.
   */
  operands: Record<string, unknown>[];
  /**
   * The action to perform on the operands. The accepted value are:
   *
   *   `AND` – all the operand values provided must match.
   *
   *   `OR` – the operator will return any matches to at least one of the operand values you supply.
   */
  operator: M2MSearchQueryOperator;
}

export type M2MSearchQueryOperator = 'OR' | 'AND' | (string & {});

export interface M2MResultsMetadata {
  /**
   * The `next_cursor` string is returned when your search result contains more than one page of results.
   * This value is passed into your next search call in the `cursor` field.
   */
  next_cursor?: string | null;
  /**
   * The total number of results returned by your search query. If totals have been disabled for your
   * Stytch Workspace to improve search performance, the value will always be -1.
   */
  total: number;
}

export type UpdateRequestStatus = 'active' | 'inactive' | (string & {});

export interface M2MClientsDeleteRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsDeleteResponse {
  /** The ID of the client. */
  client_id: string;
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

export type M2MClientsDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface M2MClientsGetRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface M2MClientsGetResponse {
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

export type M2MClientsGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
  /** The M2M Client created by this API call. */
  m2m_client: M2MClientWithClientSecret;
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

export type M2MClientsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
   *
   * `minimum: 0`
   */
  limit?: number | undefined;
  /**
   * The optional query object contains the operator, i.e. `AND` or `OR`, and the operands that will
   * filter your results. Only an operator is required. If you include no operands, no filtering will be
   * applied. If you include no query object, it will return all results with no filtering applied.
   */
  query?: M2MSearchQuery | undefined;
}

export interface M2MClientsSearchResponse {
  /** An array of M2M Clients that match your search query. */
  m2m_clients: M2MClient[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The search `results_metadata` object contains metadata relevant to your specific query like total
   * and `next_cursor`.
   */
  results_metadata: M2MResultsMetadata;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type M2MClientsSearchError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface M2MClientsUpdateRequest {
  /** The ID of the client. */
  client_id: string;
  /** A human-readable description for the client. */
  client_description?: string | undefined;
  /** A human-readable name for the client. */
  client_name?: string | undefined;
  /** An array of scopes assigned to the client. */
  scopes?: string[] | undefined;
  /** The status of the client - either `active` or `inactive`. */
  status?: UpdateRequestStatus | undefined;
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
}

export interface M2MClientsUpdateResponse {
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

export type M2MClientsUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Deletes the M2M Client.
 *
 * **Important:** Deleting an M2M Client will not invalidate any existing JWTs issued to the client,
 * only prevent it from receiving new ones.
 * To protect more-sensitive routes, pass a lower `max_token_age` value when[authenticating the
 * token](https://stytch.com/docs/b2b/api/authenticate-m2m-token)[authenticating the
 * token](https://stytch.com/docs/api/authenticate-m2m-token).
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
 * Gets information about an existing M2M Client.
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
 * Creates a new M2M Client. On initial client creation, you may pass in a custom `client_id` or
 * `client_secret` to import an existing M2M client. If you do not pass in a custom `client_id` or
 * `client_secret`, one will be generated automatically. The `client_id` must be unique among all
 * clients in your project.
 *
 * **Important:** This is the only time you will be able to view the generated `client_secret` in the
 * API response. Stytch stores a hash of the `client_secret` and cannot recover the value if lost. Be
 * sure to persist the `client_secret` in a secure location. If the `client_secret` is lost, you will
 * need to trigger a secret rotation flow to receive another one.
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
 * Search for M2M Clients within your Stytch Project. Submit an empty `query` in the request to return
 * all M2M Clients.
 *
 * The following search filters are supported today:
 * - `client_id`: Pass in a list of client IDs to get many clients in a single request
 * - `client_name`: Search for clients by exact match on client name
 * - `scopes`: Search for clients assigned a specific scope
 *
 * `POST /v1/m2m/clients/search`
 */
export const m2mClientsSearch: (
  client: ClientCore,
  params?: M2MClientsSearchRequest,
  options?: RequestOptions,
) => PagePromise<M2MClientsSearchResponse, M2MClient, M2MClientsSearchError> = /* @__PURE__ */ pagedOperation(
  () => ({
    op: 'POST /v1/m2m/clients/search',
    body: flatBody(json),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['m2m_clients']),
  }),
);

/**
 * Updates an existing M2M Client. You can use this endpoint to activate or deactivate an M2M Client by
 * changing its `status`. A deactivated M2M Client will not be allowed to perform future token exchange
 * flows until it is reactivated.
 *
 * **Important:** Deactivating an M2M Client will not invalidate any existing JWTs issued to the
 * client, only prevent it from receiving new ones.
 * To protect more-sensitive routes, pass a lower `max_token_age` value when[authenticating the
 * token](https://stytch.com/docs/b2b/api/authenticate-m2m-token)[authenticating the
 * token](https://stytch.com/docs/api/authenticate-m2m-token).
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
  body: flatBody(json),
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
   * Creates a new M2M Client. On initial client creation, you may pass in a custom `client_id` or
   * `client_secret` to import an existing M2M client. If you do not pass in a custom `client_id` or
   * `client_secret`, one will be generated automatically. The `client_id` must be unique among all
   * clients in your project.
   *
   * **Important:** This is the only time you will be able to view the generated `client_secret` in the
   * API response. Stytch stores a hash of the `client_secret` and cannot recover the value if lost. Be
   * sure to persist the `client_secret` in a secure location. If the `client_secret` is lost, you will
   * need to trigger a secret rotation flow to receive another one.
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
   * Deletes the M2M Client.
   *
   * **Important:** Deleting an M2M Client will not invalidate any existing JWTs issued to the client,
   * only prevent it from receiving new ones.
   * To protect more-sensitive routes, pass a lower `max_token_age` value when[authenticating the
   * token](https://stytch.com/docs/b2b/api/authenticate-m2m-token)[authenticating the
   * token](https://stytch.com/docs/api/authenticate-m2m-token).
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
   * Gets information about an existing M2M Client.
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
   * Search for M2M Clients within your Stytch Project. Submit an empty `query` in the request to return
   * all M2M Clients.
   *
   * The following search filters are supported today:
   * - `client_id`: Pass in a list of client IDs to get many clients in a single request
   * - `client_name`: Search for clients by exact match on client name
   * - `scopes`: Search for clients assigned a specific scope
   *
   * `POST /v1/m2m/clients/search`
   */
  search(
    params?: M2MClientsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<M2MClientsSearchResponse, M2MClient, M2MClientsSearchError> {
    return m2mClientsSearch(this.#client, params, options);
  }

  /**
   * Updates an existing M2M Client. You can use this endpoint to activate or deactivate an M2M Client by
   * changing its `status`. A deactivated M2M Client will not be allowed to perform future token exchange
   * flows until it is reactivated.
   *
   * **Important:** Deactivating an M2M Client will not invalidate any existing JWTs issued to the
   * client, only prevent it from receiving new ones.
   * To protect more-sensitive routes, pass a lower `max_token_age` value when[authenticating the
   * token](https://stytch.com/docs/b2b/api/authenticate-m2m-token)[authenticating the
   * token](https://stytch.com/docs/api/authenticate-m2m-token).
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
