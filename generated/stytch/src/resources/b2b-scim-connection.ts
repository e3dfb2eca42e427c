import type { ErrorBody } from '../models/shared-2.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export type CreateRequestIdentityProvider =
  | 'generic'
  | 'okta'
  | 'microsoft-entra'
  | 'cyberark'
  | 'jumpcloud'
  | 'onelogin'
  | 'pingfederate'
  | 'rippling'
  | (string & {});

export interface SCIMConnection {
  /**
   * The URL supplied to the Identity Provider (IdP) alongside the bearer token enabling access to
   * Stytch's SCIM API endpoints
   */
  base_url: string;
  /** The bearer token expiry time. */
  bearer_token_expires_at?: string | null;
  /**
   * The last four digits of the bearer token. If you've lost access to your `bearer_token` and need to
   * generate a new one, use the [SCIM rotate token start
   * endpoint](https://stytch.com/docs/b2b/api/scim-rotate-token-start).
   */
  bearer_token_last_four: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name: string;
  /**
   * Name of the IdP. Enum with possible values: `okta`, `microsoft-entra`, `cyberark`, `jumpcloud`,
   * `onelogin`, `pingfederate`, `rippling` or `generic`.
   *
   * Specifying a known provider allows Stytch to handle any provider-specific logic, such as
   * automatically appending `?aadOptscim062020` to the returned BaseURL for `microsoft-entra` SCIM
   * Connections to [enable the SCIM 2.0 compliant
   * flag](https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility#scim-20-compliance-issues-and-status).
   */
  identity_provider: string;
  /**
   * This field is supplied only during [token
   * rotation](https://stytch.com/docs/b2b/api/scim-rotate-token-start). The next bearer token expiry
   * time.
   */
  next_bearer_token_expires_at?: string | null;
  next_bearer_token_last_four: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An array of SCIM group implicit role assignments. Each object in the array must contain a `group_id`
   * and a `role_id`.
   */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /** The status of the connection. The possible values are deleted or active. */
  status: string;
}

export interface SCIMConnectionWithNextToken {
  /**
   * The URL supplied to the Identity Provider (IdP) alongside the bearer token enabling access to
   * Stytch's SCIM API endpoints
   */
  base_url: string;
  /** The bearer token expiry time. */
  bearer_token_expires_at?: string | null;
  /**
   * The last four digits of the bearer token. If you've lost access to your `bearer_token` and need to
   * generate a new one, use the [SCIM rotate token start
   * endpoint](https://stytch.com/docs/b2b/api/scim-rotate-token-start).
   */
  bearer_token_last_four: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name: string;
  /**
   * Name of the IdP. Enum with possible values: `okta`, `microsoft-entra`, `cyberark`, `jumpcloud`,
   * `onelogin`, `pingfederate`, `rippling` or `generic`.
   *
   * Specifying a known provider allows Stytch to handle any provider-specific logic, such as
   * automatically appending `?aadOptscim062020` to the returned BaseURL for `microsoft-entra` SCIM
   * Connections to [enable the SCIM 2.0 compliant
   * flag](https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility#scim-20-compliance-issues-and-status).
   */
  identity_provider: string;
  /**
   * This field is supplied only during [token
   * rotation](https://stytch.com/docs/b2b/api/scim-rotate-token-start). This token should be used as the
   * new bearer token for the SCIM connection after token rotation has been completed using the [SCIM
   * rotate token complete endpoint](https://stytch.com/docs/b2b/api/scim-rotate-token-complete).
   */
  next_bearer_token: string;
  /**
   * This field is supplied only during [token
   * rotation](https://stytch.com/docs/b2b/api/scim-rotate-token-start). The next bearer token expiry
   * time.
   */
  next_bearer_token_expires_at?: string | null;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An array of SCIM group implicit role assignments. Each object in the array must contain a `group_id`
   * and a `role_id`.
   */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /** The status of the connection. The possible values are deleted or active. */
  status: string;
}

export interface SCIMConnectionWithToken {
  /**
   * The URL supplied to the Identity Provider (IdP) alongside the bearer token enabling access to
   * Stytch's SCIM API endpoints
   */
  base_url: string;
  /**
   * The token supplied to the Identity Provider (IdP) alongside the base URL that grants access to
   * Stytch's SCIM API endpoints. It should be included in HTTP authorization headers. This field is
   * supplied only on creation of the SCIM connection.
   */
  bearer_token: string;
  /** The bearer token expiry time. */
  bearer_token_expires_at?: string | null;
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name: string;
  /**
   * Name of the IdP. Enum with possible values: `okta`, `microsoft-entra`, `cyberark`, `jumpcloud`,
   * `onelogin`, `pingfederate`, `rippling` or `generic`.
   *
   * Specifying a known provider allows Stytch to handle any provider-specific logic, such as
   * automatically appending `?aadOptscim062020` to the returned BaseURL for `microsoft-entra` SCIM
   * Connections to [enable the SCIM 2.0 compliant
   * flag](https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility#scim-20-compliance-issues-and-status).
   */
  identity_provider: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An array of SCIM group implicit role assignments. Each object in the array must contain a `group_id`
   * and a `role_id`.
   */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /** The status of the connection. The possible values are deleted or active. */
  status: string;
}

export interface SCIMGroup {
  /** The ID of the SCIM connection. */
  connection_id: string;
  /**
   * Stytch-issued, globally unique UUID that identifies a specific SCIM Group. The entity `id` in the
   * SCIM specification is issued by the Service Provider (SP) and returned to the Identity Provider
   * (IdP) to store and use for uniquely identify and updating the Group moving forward.
   */
  group_id: string;
  /** The displayName of the SCIM group, sent from the Identity Provider (IdP). */
  group_name: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The organization_id is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
}

export interface SCIMGroupImplicitRoleAssignments {
  /** The ID of the group. */
  group_id: string;
  group_name: string;
  /** The ID of the role. */
  role_id: string;
}

export type UpdateRequestIdentityProvider =
  | 'generic'
  | 'okta'
  | 'microsoft-entra'
  | 'cyberark'
  | 'jumpcloud'
  | 'onelogin'
  | 'pingfederate'
  | 'rippling'
  | (string & {});

export interface B2BScimConnectionDeleteRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
}

export interface B2BScimConnectionDeleteResponse {
  /** The `connection_id` that was deleted as part of the delete request. */
  connection_id: string;
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

export type B2BScimConnectionDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BScimConnectionGetResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnection | null;
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

export type B2BScimConnectionGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionGetGroupsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
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

export interface B2BScimConnectionGetGroupsResponse {
  /**
   * The `next_cursor` string is returned when your search result contains more than one page of results.
   * This value is passed into your next search call in the `cursor` field.
   */
  next_cursor?: string | null;
  /** A list of SCIM Connection Groups belonging to the connection. */
  scim_groups: SCIMGroup[];
  status_code: number;
}

export type B2BScimConnectionGetGroupsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionCreateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  identity_provider?: CreateRequestIdentityProvider | undefined;
}

export interface B2BScimConnectionCreateResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnectionWithToken | null;
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

export type B2BScimConnectionCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionRotateCancelRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
}

export interface B2BScimConnectionRotateCancelResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnection | null;
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

export type B2BScimConnectionRotateCancelError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionRotateCompleteRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
}

export interface B2BScimConnectionRotateCompleteResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnection | null;
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

export type B2BScimConnectionRotateCompleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionRotateStartRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
}

export interface B2BScimConnectionRotateStartResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnectionWithNextToken | null;
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

export type B2BScimConnectionRotateStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BScimConnectionUpdateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  identity_provider?: UpdateRequestIdentityProvider | undefined;
  /**
   * An array of SCIM group implicit role assignments. Each object in the array must contain a `group_id`
   * and a `role_id`.
   */
  scim_group_implicit_role_assignments?: SCIMGroupImplicitRoleAssignments[] | undefined;
}

export interface B2BScimConnectionUpdateResponse {
  /** The [SCIM Connection Object](https://stytch.com/docs/b2b/api/scim-connection-object). */
  connection?: SCIMConnection | null;
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

export type B2BScimConnectionUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Deletes a SCIM Connection.
 *
 * `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
 */
export const b2bScimConnectionDelete: (
  client: ClientCore,
  params: B2BScimConnectionDeleteRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionDeleteResponse, B2BScimConnectionDeleteError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
  }),
);

/**
 * Get SCIM Connection.
 *
 * `GET /v1/b2b/scim/{organization_id}/connection`
 */
export const b2bScimConnectionGet: (
  client: ClientCore,
  params: B2BScimConnectionGetRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionGetResponse, B2BScimConnectionGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/scim/{organization_id}/connection',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Gets a paginated list of all SCIM Groups associated with a given Connection.
 *
 * `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
 */
export const b2bScimConnectionGetGroups: (
  client: ClientCore,
  params: B2BScimConnectionGetGroupsRequest,
  options?: AuthorizationRequestOptions,
) => PagePromise<B2BScimConnectionGetGroupsResponse, SCIMGroup, B2BScimConnectionGetGroupsError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'GET /v1/b2b/scim/{organization_id}/connection/{connection_id}',
    path: pathParameters(),
    query: queryParameters('cursor', 'limit'),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    pager: cursorPages('cursor', ['next_cursor'], ['scim_groups']),
  }));

/**
 * Create a new SCIM Connection.
 *
 * `POST /v1/b2b/scim/{organization_id}/connection`
 */
export const b2bScimConnectionCreate: (
  client: ClientCore,
  params: B2BScimConnectionCreateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionCreateResponse, B2BScimConnectionCreateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/scim/{organization_id}/connection',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }),
);

/**
 * Cancel a SCIM token rotation. This will cancel the current token rotation process, keeping the
 * original token active.
 *
 * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
 */
export const b2bScimConnectionRotateCancel: (
  client: ClientCore,
  params: B2BScimConnectionRotateCancelRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionRotateCancelResponse, B2BScimConnectionRotateCancelError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Completes a SCIM token rotation. This will complete the current token rotation process and update
 * the active token to be the new token supplied in the [start SCIM token
 * rotation](https://stytch.com/docs/b2b/api/scim-rotate-token-start) response.
 *
 * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
 */
export const b2bScimConnectionRotateComplete: (
  client: ClientCore,
  params: B2BScimConnectionRotateCompleteRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionRotateCompleteResponse, B2BScimConnectionRotateCompleteError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Start a SCIM token rotation.
 *
 * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
 */
export const b2bScimConnectionRotateStart: (
  client: ClientCore,
  params: B2BScimConnectionRotateStartRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionRotateStartResponse, B2BScimConnectionRotateStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Update a SCIM Connection.
 *
 * `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
 */
export const b2bScimConnectionUpdate: (
  client: ClientCore,
  params: B2BScimConnectionUpdateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BScimConnectionUpdateResponse, B2BScimConnectionUpdateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }),
);

export class B2BScimConnectionResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a new SCIM Connection.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection`
   */
  create(
    params: B2BScimConnectionCreateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionCreateResponse, B2BScimConnectionCreateError> {
    return b2bScimConnectionCreate(this.#client, params, options);
  }

  /**
   * Deletes a SCIM Connection.
   *
   * `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
   */
  delete(
    params: B2BScimConnectionDeleteRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionDeleteResponse, B2BScimConnectionDeleteError> {
    return b2bScimConnectionDelete(this.#client, params, options);
  }

  /**
   * Get SCIM Connection.
   *
   * `GET /v1/b2b/scim/{organization_id}/connection`
   */
  get(
    params: B2BScimConnectionGetRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionGetResponse, B2BScimConnectionGetError> {
    return b2bScimConnectionGet(this.#client, params, options);
  }

  /**
   * Gets a paginated list of all SCIM Groups associated with a given Connection.
   *
   * `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
   */
  getGroups(
    params: B2BScimConnectionGetGroupsRequest,
    options?: AuthorizationRequestOptions,
  ): PagePromise<B2BScimConnectionGetGroupsResponse, SCIMGroup, B2BScimConnectionGetGroupsError> {
    return b2bScimConnectionGetGroups(this.#client, params, options);
  }

  /**
   * Cancel a SCIM token rotation. This will cancel the current token rotation process, keeping the
   * original token active.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
   */
  rotateCancel(
    params: B2BScimConnectionRotateCancelRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionRotateCancelResponse, B2BScimConnectionRotateCancelError> {
    return b2bScimConnectionRotateCancel(this.#client, params, options);
  }

  /**
   * Completes a SCIM token rotation. This will complete the current token rotation process and update
   * the active token to be the new token supplied in the [start SCIM token
   * rotation](https://stytch.com/docs/b2b/api/scim-rotate-token-start) response.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
   */
  rotateComplete(
    params: B2BScimConnectionRotateCompleteRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionRotateCompleteResponse, B2BScimConnectionRotateCompleteError> {
    return b2bScimConnectionRotateComplete(this.#client, params, options);
  }

  /**
   * Start a SCIM token rotation.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
   */
  rotateStart(
    params: B2BScimConnectionRotateStartRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionRotateStartResponse, B2BScimConnectionRotateStartError> {
    return b2bScimConnectionRotateStart(this.#client, params, options);
  }

  /**
   * Update a SCIM Connection.
   *
   * `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
   */
  update(
    params: B2BScimConnectionUpdateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BScimConnectionUpdateResponse, B2BScimConnectionUpdateError> {
    return b2bScimConnectionUpdate(this.#client, params, options);
  }
}
