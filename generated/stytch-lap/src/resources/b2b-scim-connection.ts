import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface Connection {
  base_url: string;
  bearer_token_expires_at: string;
  bearer_token_last_four: string;
  connection_id: string;
  display_name: string;
  identity_provider: string;
  next_bearer_token_expires_at: string;
  next_bearer_token_last_four: string;
  organization_id: string;
  scim_group_implicit_role_assignments: Record<string, unknown>[];
  status: string;
}

export type B2BScimConnectionPostIdentityProvider =
  | 'generic'
  | 'okta'
  | 'microsoft-entra'
  | 'cyberark'
  | 'jumpcloud'
  | 'onelogin'
  | 'pingfederate'
  | 'rippling'
  | (string & {});

export interface B2BScimConnectionCreateResponseConnection {
  base_url: string;
  bearer_token: string;
  bearer_token_expires_at: string;
  connection_id: string;
  display_name: string;
  identity_provider: string;
  organization_id: string;
  scim_group_implicit_role_assignments: Record<string, unknown>[];
  status: string;
}

export interface B2BScimConnectionRotateStartResponseConnection {
  base_url: string;
  bearer_token_expires_at: string;
  bearer_token_last_four: string;
  connection_id: string;
  display_name: string;
  identity_provider: string;
  next_bearer_token: string;
  next_bearer_token_expires_at: string;
  organization_id: string;
  scim_group_implicit_role_assignments: Record<string, unknown>[];
  status: string;
}

export interface B2BScimConnectionUpdateRequestScimGroupImplicitRoleAssignments {
  group_id: string;
  group_name: string;
  role_id: string;
}

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
  connection_id: string;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionDeleteError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BScimConnectionGetResponse {
  connection: Connection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionGetError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionGetGroupsRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  cursor?: string | undefined;
  limit?: number | undefined;
}

export interface B2BScimConnectionGetGroupsResponse {
  next_cursor: string;
  scim_groups: Record<string, unknown>[];
  status_code: number;
}

export type B2BScimConnectionGetGroupsError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionCreateRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  identity_provider?: B2BScimConnectionPostIdentityProvider | undefined;
}

export interface B2BScimConnectionCreateResponse {
  connection: B2BScimConnectionCreateResponseConnection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionCreateError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionRotateCancelRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  body?: unknown;
}

export interface B2BScimConnectionRotateCancelResponse {
  connection: Connection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionRotateCancelError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionRotateCompleteRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  body?: unknown;
}

export interface B2BScimConnectionRotateCompleteResponse {
  connection: Connection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionRotateCompleteError = ApiError<ErrorStatus, unknown>;

export interface B2BScimConnectionRotateStartRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SCIM connection. */
  connection_id: string;
  body?: unknown;
}

export interface B2BScimConnectionRotateStartResponse {
  connection: B2BScimConnectionRotateStartResponseConnection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionRotateStartError = ApiError<ErrorStatus, unknown>;

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
  identity_provider?: B2BScimConnectionPostIdentityProvider | undefined;
  /**
   * An array of SCIM group implicit role assignments. Each object in the array must contain a `group_id`
   * and a `role_id`.
   */
  scim_group_implicit_role_assignments?:
    B2BScimConnectionUpdateRequestScimGroupImplicitRoleAssignments[] | undefined;
}

export interface B2BScimConnectionUpdateResponse {
  connection: Connection;
  request_id: string;
  status_code: number;
}

export type B2BScimConnectionUpdateError = ApiError<ErrorStatus, unknown>;

/**
 * Delete
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
 * Get
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
 * Getgroups
 *
 * `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
 */
export const b2bScimConnectionGetGroups: (
  client: ClientCore,
  params: B2BScimConnectionGetGroupsRequest,
  options?: AuthorizationRequestOptions,
) => PagePromise<
  B2BScimConnectionGetGroupsResponse,
  Record<string, unknown>,
  B2BScimConnectionGetGroupsError
> = /* @__PURE__ */ pagedOperation(() => ({
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
 * Create
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
    body: flatBody(optional(json)),
  }),
);

/**
 * Rotatecancel
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
    body: wholeBody(json),
  }));

/**
 * Rotatecomplete
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
    body: wholeBody(json),
  }));

/**
 * Rotatestart
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
    body: wholeBody(json),
  }));

/**
 * Update
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
    body: flatBody(optional(json)),
  }),
);

export class B2BScimConnectionResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create
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
   * Delete
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
   * Get
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
   * Getgroups
   *
   * `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
   */
  getGroups(
    params: B2BScimConnectionGetGroupsRequest,
    options?: AuthorizationRequestOptions,
  ): PagePromise<
    B2BScimConnectionGetGroupsResponse,
    Record<string, unknown>,
    B2BScimConnectionGetGroupsError
  > {
    return b2bScimConnectionGetGroups(this.#client, params, options);
  }

  /**
   * Rotatecancel
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
   * Rotatecomplete
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
   * Rotatestart
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
   * Update
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
