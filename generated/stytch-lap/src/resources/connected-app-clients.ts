import type { ConnectedApp } from '../models/connected-app.js';
import type { ResultsMetadata } from '../models/shared.js';
import { ConnectedAppClientsSecretsResource } from './connected-app-clients-secrets.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type ConnectedAppClientsCreateRequestClientType =
  'first_party' | 'first_party_public' | 'third_party' | 'third_party_public' | (string & {});

export interface ConnectedAppClientsCreateResponseConnectedApp {
  access_token_custom_audience: string;
  access_token_expiry_minutes: number;
  access_token_template_content: string;
  bypass_consent_for_offline_access: boolean;
  client_description: string;
  client_id: string;
  client_id_metadata_url: string;
  client_name: string;
  client_secret: string;
  client_secret_last_four: string;
  client_type: string;
  full_access_allowed: boolean;
  logo_url: string;
  next_client_secret_last_four: string;
  post_logout_redirect_urls: string[];
  redirect_urls: string[];
  status: string;
}

export interface ConnectedAppClientsDeleteRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface ConnectedAppClientsDeleteResponse {
  client_id: string;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsDeleteError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsGetRequest {
  /** The ID of the Connected App client. */
  client_id: string;
}

export interface ConnectedAppClientsGetResponse {
  connected_app: ConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsGetError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsCreateRequest {
  /** The custom audience for the access token. */
  access_token_custom_audience?: string | undefined;
  /** The number of minutes before the access token expires. The default is 60 minutes. */
  access_token_expiry_minutes?: number | undefined;
  /** The content of the access token custom claims template. The template must be a valid JSON object. */
  access_token_template_content?: string | undefined;
  /**
   * Valid for first party clients only. If true, the client does not need to request explicit user
   * consent for the `offline_access` scope.
   */
  bypass_consent_for_offline_access?: boolean | undefined;
  /** A human-readable description for the client. */
  client_description?: string | undefined;
  /** A human-readable name for the client. */
  client_name?: string | undefined;
  client_type: ConnectedAppClientsCreateRequestClientType;
  /**
   * Valid for first party clients only. If `true`, an authorization token granted to this Client can be
   * exchanged for a full Stytch session.
   */
  full_access_allowed?: boolean | undefined;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | undefined;
  /** Array of redirect URI values for use in OIDC Logout flows. */
  post_logout_redirect_urls?: string[] | undefined;
  /** Array of redirect URI values for use in OAuth Authorization flows. */
  redirect_urls?: string[] | undefined;
}

export interface ConnectedAppClientsCreateResponse {
  connected_app: ConnectedAppClientsCreateResponseConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsCreateError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsSearchRequest {
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
}

export interface ConnectedAppClientsSearchResponse {
  connected_apps: Record<string, unknown>[];
  request_id: string;
  results_metadata: ResultsMetadata;
  status_code: number;
}

export type ConnectedAppClientsSearchError = ApiError<ErrorStatus, unknown>;

export interface ConnectedAppClientsUpdateRequest {
  /** The ID of the client. */
  client_id: string;
  /** The custom audience for the access token. */
  access_token_custom_audience?: string | undefined;
  /** The number of minutes before the access token expires. The default is 60 minutes. */
  access_token_expiry_minutes?: number | undefined;
  /** The content of the access token custom claims template. The template must be a valid JSON object. */
  access_token_template_content?: string | undefined;
  /**
   * Valid for first party clients only. If true, the client does not need to request explicit user
   * consent for the `offline_access` scope.
   */
  bypass_consent_for_offline_access?: boolean | undefined;
  /** A human-readable description for the client. */
  client_description?: string | undefined;
  /** A human-readable name for the client. */
  client_name?: string | undefined;
  /**
   * Valid for first party clients only. If `true`, an authorization token granted to this Client can be
   * exchanged for a full Stytch session.
   */
  full_access_allowed?: boolean | undefined;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | undefined;
  /** Array of redirect URI values for use in OIDC Logout flows. */
  post_logout_redirect_urls?: string[] | undefined;
  /** Array of redirect URI values for use in OAuth Authorization flows. */
  redirect_urls?: string[] | undefined;
}

export interface ConnectedAppClientsUpdateResponse {
  connected_app: ConnectedApp;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsUpdateError = ApiError<ErrorStatus, unknown>;

/**
 * Delete
 *
 * `DELETE /v1/connected_apps/clients/{client_id}`
 */
export const connectedAppClientsDelete: (
  client: ClientCore,
  params: ConnectedAppClientsDeleteRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsDeleteResponse, ConnectedAppClientsDeleteError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/connected_apps/clients/{client_id}',
    path: pathParameters(),
  }));

/**
 * Get
 *
 * `GET /v1/connected_apps/clients/{client_id}`
 */
export const connectedAppClientsGet: (
  client: ClientCore,
  params: ConnectedAppClientsGetRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsGetResponse, ConnectedAppClientsGetError> = /* @__PURE__ */ operation(
  () => ({
    op: 'GET /v1/connected_apps/clients/{client_id}',
    path: pathParameters(),
  }),
);

/**
 * Create
 *
 * `POST /v1/connected_apps/clients`
 */
export const connectedAppClientsCreate: (
  client: ClientCore,
  params: ConnectedAppClientsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsCreateResponse, ConnectedAppClientsCreateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/connected_apps/clients',
    body: flatBody(json),
  }));

/**
 * Search
 *
 * `POST /v1/connected_apps/clients/search`
 */
export const connectedAppClientsSearch: (
  client: ClientCore,
  params?: ConnectedAppClientsSearchRequest,
  options?: RequestOptions,
) => PagePromise<ConnectedAppClientsSearchResponse, Record<string, unknown>, ConnectedAppClientsSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/connected_apps/clients/search',
    body: flatBody(optional(json)),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['connected_apps']),
  }));

/**
 * Update
 *
 * `PUT /v1/connected_apps/clients/{client_id}`
 */
export const connectedAppClientsUpdate: (
  client: ClientCore,
  params: ConnectedAppClientsUpdateRequest,
  options?: RequestOptions,
) => ApiPromise<ConnectedAppClientsUpdateResponse, ConnectedAppClientsUpdateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/connected_apps/clients/{client_id}',
    path: pathParameters(),
    body: flatBody(optional(json)),
  }));

export class ConnectedAppClientsResource {
  readonly #client: ClientCore;
  #secrets: ConnectedAppClientsSecretsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get secrets(): ConnectedAppClientsSecretsResource {
    return (this.#secrets ??= new ConnectedAppClientsSecretsResource(this.#client));
  }

  /**
   * Create
   *
   * `POST /v1/connected_apps/clients`
   */
  create(
    params: ConnectedAppClientsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsCreateResponse, ConnectedAppClientsCreateError> {
    return connectedAppClientsCreate(this.#client, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /v1/connected_apps/clients/{client_id}`
   */
  delete(
    params: ConnectedAppClientsDeleteRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsDeleteResponse, ConnectedAppClientsDeleteError> {
    return connectedAppClientsDelete(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/connected_apps/clients/{client_id}`
   */
  get(
    params: ConnectedAppClientsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsGetResponse, ConnectedAppClientsGetError> {
    return connectedAppClientsGet(this.#client, params, options);
  }

  /**
   * Search
   *
   * `POST /v1/connected_apps/clients/search`
   */
  search(
    params?: ConnectedAppClientsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<ConnectedAppClientsSearchResponse, Record<string, unknown>, ConnectedAppClientsSearchError> {
    return connectedAppClientsSearch(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/connected_apps/clients/{client_id}`
   */
  update(
    params: ConnectedAppClientsUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<ConnectedAppClientsUpdateResponse, ConnectedAppClientsUpdateError> {
    return connectedAppClientsUpdate(this.#client, params, options);
  }
}
