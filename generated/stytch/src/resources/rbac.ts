import type { ErrorBody } from '../models/shared-2.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ConsumerRbacPolicy {
  /** An array of [Resource objects](https://stytch.com/docs/api/rbac-resource-object). */
  resources: ConsumerRbacPolicyResource[];
  /** An array of [Role objects](https://stytch.com/docs/api/rbac-role-object). */
  roles: ConsumerRbacPolicyRole[];
  /** An array of [Scope objects](https://stytch.com/docs/api/rbac-scope-object). */
  scopes: ConsumerRbacPolicyScope[];
}

export interface ConsumerRbacPolicyResource {
  /** A list of all possible actions for a provided Resource. */
  actions: string[];
  /** The description of the RBAC Resource. */
  description: string;
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s.
   */
  resource_id: string;
}

export interface ConsumerRbacPolicyRole {
  /** The description of the RBAC Role. */
  description: string;
  /**
   * A list of permissions that link a [Resource](https://stytch.com/docs/api/rbac-resource-object) to a
   * list of actions.
   */
  permissions: ConsumerRbacPolicyRolePermission[];
  /**
   * The unique identifier of the RBAC Role, provided by the developer and intended to be human-readable.
   *
   *   The `stytch_user` `role_id` is predefined by Stytch.
   *   Check out the [RBAC guide](https://stytch.com/docs/guides/rbac/overview) for a more detailed
   *   explanation.
   */
  role_id: string;
}

export interface ConsumerRbacPolicyRolePermission {
  /**
   * A list of permitted actions the Role is authorized to take with the provided Resource. You can use
   * `*` as a wildcard to grant a Role permission to use all possible actions related to the Resource.
   */
  actions: string[];
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s.
   */
  resource_id: string;
}

export interface ConsumerRbacPolicyScope {
  /** The description of the RBAC Scope. */
  description: string;
  /**
   * A list of permissions that link a [Resource](https://stytch.com/docs/api/rbac-resource-object) to a
   * list of actions.
   */
  permissions: ConsumerRbacPolicyScopePermission[];
  /**
   * The unique identifier of the RBAC Scope, provided by the developer and intended to be
   * human-readable.
   */
  scope: string;
}

export interface ConsumerRbacPolicyScopePermission {
  /**
   * A list of permitted actions the Scope is required to take with the provided Resource. You can use
   * `*` as a wildcard to require a Scope permission to use all possible actions related to the Resource.
   */
  actions: string[];
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s.
   */
  resource_id: string;
}

export type RbacPolicyRequest = Record<string, never>;

export interface RbacPolicyResponse {
  /**
   * The RBAC Policy document that contains all defined Roles and Resources – which are managed in the
   * [Dashboard](https://stytch.com/dashboard/rbac). Read more about these entities and how they work in
   * our [RBAC overview](https://stytch.com/docs/guides/rbac/overview).
   */
  policy?: ConsumerRbacPolicy | null;
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

export type RbacPolicyError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Get the active RBAC Policy for your current Stytch Project. An RBAC Policy is the canonical document
 * that stores all defined Resources and Roles within your RBAC permissioning model.
 *
 * When using the backend SDKs, the RBAC Policy will be cached to allow for local evaluations,
 * eliminating the need for an extra request to Stytch.
 * The policy will be refreshed if an authorization check is requested and the RBAC policy was last
 * updated more than 5 minutes ago.
 *
 * Resources and Roles can be created and managed within the [RBAC
 * page](https://stytch.com/dashboard/rbac) in the Dashboard.
 * Additionally, [Role assignment](https://stytch.com/docs/guides/rbac/role-assignment) can be
 * programmatically managed through certain Stytch API endpoints.
 *
 * Check out the [RBAC overview](https://stytch.com/docs/guides/rbac/overview) to learn more about
 * Stytch's RBAC permissioning model.
 *
 * `GET /v1/rbac/policy`
 */
export const rbacPolicy: (
  client: ClientCore,
  params?: RbacPolicyRequest,
  options?: RequestOptions,
) => ApiPromise<RbacPolicyResponse, RbacPolicyError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/rbac/policy',
}));

export class RbacResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get the active RBAC Policy for your current Stytch Project. An RBAC Policy is the canonical document
   * that stores all defined Resources and Roles within your RBAC permissioning model.
   *
   * When using the backend SDKs, the RBAC Policy will be cached to allow for local evaluations,
   * eliminating the need for an extra request to Stytch.
   * The policy will be refreshed if an authorization check is requested and the RBAC policy was last
   * updated more than 5 minutes ago.
   *
   * Resources and Roles can be created and managed within the [RBAC
   * page](https://stytch.com/dashboard/rbac) in the Dashboard.
   * Additionally, [Role assignment](https://stytch.com/docs/guides/rbac/role-assignment) can be
   * programmatically managed through certain Stytch API endpoints.
   *
   * Check out the [RBAC overview](https://stytch.com/docs/guides/rbac/overview) to learn more about
   * Stytch's RBAC permissioning model.
   *
   * `GET /v1/rbac/policy`
   */
  policy(
    params?: RbacPolicyRequest,
    options?: RequestOptions,
  ): ApiPromise<RbacPolicyResponse, RbacPolicyError> {
    return rbacPolicy(this.#client, params, options);
  }
}
