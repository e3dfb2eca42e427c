import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { optional } from '../runtime/optional.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BSsoExternalCreateConnectionRequestConnectionImplicitRoleAssignments {
  role_id: string;
}

export interface B2BSsoExternalCreateConnectionRequestGroupImplicitRoleAssignments {
  group: string;
  role_id: string;
}

export interface B2BSsoExternalPostConnection {
  connection_id: string;
  display_name: string;
  external_connection_id: string;
  external_connection_implicit_role_assignments: Record<string, unknown>[];
  external_group_implicit_role_assignments: Record<string, unknown>[];
  external_organization_id: string;
  organization_id: string;
  status: string;
}

export interface B2BSsoExternalUpdateConnectionRequestExternalConnectionImplicitRoleAssignments {
  role_id: string;
}

export interface B2BSsoExternalUpdateConnectionRequestExternalGroupImplicitRoleAssignments {
  group: string;
  role_id: string;
}

export interface B2BSsoExternalCreateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  connection_implicit_role_assignments?:
    B2BSsoExternalCreateConnectionRequestConnectionImplicitRoleAssignments[] | undefined;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific SSO connection configured for a different
   * Organization in your Project.
   */
  external_connection_id: string;
  /** Globally unique UUID that identifies a different Organization within your Project. */
  external_organization_id: string;
  group_implicit_role_assignments?:
    B2BSsoExternalCreateConnectionRequestGroupImplicitRoleAssignments[] | undefined;
}

export interface B2BSsoExternalCreateConnectionResponse {
  connection: B2BSsoExternalPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoExternalCreateConnectionError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoExternalUpdateConnectionRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a specific External SSO Connection. */
  connection_id: string;
  /** A human-readable display name for the connection. */
  display_name?: string | undefined;
  /**
   * All Members who log in with this External connection will implicitly receive the specified Roles.
   * See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information
   * about role assignment. Implicit role assignments are not supported for External connections if the
   * underlying SSO connection is an OIDC connection.
   */
  external_connection_implicit_role_assignments?:
    B2BSsoExternalUpdateConnectionRequestExternalConnectionImplicitRoleAssignments[] | undefined;
  /**
   * Defines the names of the groups that grant specific role assignments. For each group-Role pair, if a
   * Member logs in with this external connection and belongs to the specified group, they will be
   * granted the associated Role. See the [RBAC
   * guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about role
   * assignment. Before adding any group implicit role assignments to an external connection, you must
   * add a "groups" key to the underlying SAML connection's `attribute_mapping`. Make sure that the SAML
   * connection IdP is configured to correctly send the group information. Implicit role assignments are
   * not supported for External connections if the underlying SSO connection is an OIDC connection.
   */
  external_group_implicit_role_assignments?:
    B2BSsoExternalUpdateConnectionRequestExternalGroupImplicitRoleAssignments[] | undefined;
}

export interface B2BSsoExternalUpdateConnectionResponse {
  connection: B2BSsoExternalPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoExternalUpdateConnectionError = ApiError<ErrorStatus, unknown>;

/**
 * Createconnection
 *
 * `POST /v1/b2b/sso/external/{organization_id}`
 */
export const b2bSsoExternalCreateConnection: (
  client: ClientCore,
  params: B2BSsoExternalCreateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoExternalCreateConnectionResponse, B2BSsoExternalCreateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/sso/external/{organization_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Updateconnection
 *
 * `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
 */
export const b2bSsoExternalUpdateConnection: (
  client: ClientCore,
  params: B2BSsoExternalUpdateConnectionRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoExternalUpdateConnectionResponse, B2BSsoExternalUpdateConnectionError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(optional(json)),
  }));

export class B2BSsoExternalResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Createconnection
   *
   * `POST /v1/b2b/sso/external/{organization_id}`
   */
  createConnection(
    params: B2BSsoExternalCreateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoExternalCreateConnectionResponse, B2BSsoExternalCreateConnectionError> {
    return b2bSsoExternalCreateConnection(this.#client, params, options);
  }

  /**
   * Updateconnection
   *
   * `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
   */
  updateConnection(
    params: B2BSsoExternalUpdateConnectionRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoExternalUpdateConnectionResponse, B2BSsoExternalUpdateConnectionError> {
    return b2bSsoExternalUpdateConnection(this.#client, params, options);
  }
}
