import type { ConnectedApp } from '../models/connected-app.js';
import type { ErrorBody } from '../models/shared-2.js';
import { ConnectedAppClientsSecretsResource } from './connected-app-clients-secrets.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ConnectedAppWithClientSecret {
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
  /** The secret of the Connected App client. **Required for confidential clients** */
  client_secret?: string | null;
  /** The last four characters of the client secret. */
  client_secret_last_four?: string | null;
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
  /** The last four characters of the `next_client_secret`. Null if no `next_client_secret` exists. */
  next_client_secret_last_four?: string | null;
  /** Array of redirect URI values for use in OIDC Logout flows. */
  post_logout_redirect_urls: string[];
  /** Array of redirect URI values for use in OAuth Authorization flows. */
  redirect_urls: string[];
  status: string;
}

export type CreateRequestClientType =
  'first_party' | 'first_party_public' | 'third_party' | 'third_party_public' | (string & {});

export interface ConnectedappsResultsMetadata {
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

export interface ConnectedAppClientsDeleteRequest {
  /** The ID of the client. */
  client_id: string;
}

export interface ConnectedAppClientsDeleteResponse {
  /** The ID of the client. */
  client_id: string;
  request_id: string;
  status_code: number;
}

export type ConnectedAppClientsDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface ConnectedAppClientsGetRequest {
  /** The ID of the Connected App client. */
  client_id: string;
}

export interface ConnectedAppClientsGetResponse {
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

export type ConnectedAppClientsGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: CreateRequestClientType;
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
  /** The Connected App created by this API call. */
  connected_app: ConnectedAppWithClientSecret;
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

export type ConnectedAppClientsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
   *
   * `minimum: 0`
   */
  limit?: number | undefined;
}

export interface ConnectedAppClientsSearchResponse {
  connected_apps: ConnectedApp[];
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
  results_metadata: ConnectedappsResultsMetadata;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type ConnectedAppClientsSearchError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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

export type ConnectedAppClientsUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Deletes a Connected App.
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
 * Retrieve details of a specific Connected App by `client_id`.
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
 * Creates a new Connected App. If the Connected App `client_type` is `first_party` or `third_party` a
 * `client_secret` is returned.
 *
 * **Important:** This is the only time you will be able to view the generated `client_secret` in the
 * API response. Stytch stores a hash of the `client_secret` and cannot recover the value if lost. Be
 * sure to persist the `client_secret` in a secure location. If the `client_secret` is lost, you will
 * need to trigger a secret rotation flow to receive another one.
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
 * Search for Connected Apps. Supports cursor-based pagination. Specific filters coming soon.
 *
 * `POST /v1/connected_apps/clients/search`
 */
export const connectedAppClientsSearch: (
  client: ClientCore,
  params?: ConnectedAppClientsSearchRequest,
  options?: RequestOptions,
) => PagePromise<ConnectedAppClientsSearchResponse, ConnectedApp, ConnectedAppClientsSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/connected_apps/clients/search',
    body: flatBody(json),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['connected_apps']),
  }));

/**
 * Updates mutable fields of a Connected App. Cannot update Client Type, Client ID, or Secrets.
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
    body: flatBody(json),
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
   * Creates a new Connected App. If the Connected App `client_type` is `first_party` or `third_party` a
   * `client_secret` is returned.
   *
   * **Important:** This is the only time you will be able to view the generated `client_secret` in the
   * API response. Stytch stores a hash of the `client_secret` and cannot recover the value if lost. Be
   * sure to persist the `client_secret` in a secure location. If the `client_secret` is lost, you will
   * need to trigger a secret rotation flow to receive another one.
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
   * Deletes a Connected App.
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
   * Retrieve details of a specific Connected App by `client_id`.
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
   * Search for Connected Apps. Supports cursor-based pagination. Specific filters coming soon.
   *
   * `POST /v1/connected_apps/clients/search`
   */
  search(
    params?: ConnectedAppClientsSearchRequest,
    options?: RequestOptions,
  ): PagePromise<ConnectedAppClientsSearchResponse, ConnectedApp, ConnectedAppClientsSearchError> {
    return connectedAppClientsSearch(this.#client, params, options);
  }

  /**
   * Updates mutable fields of a Connected App. Cannot update Client Type, Client ID, or Secrets.
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
