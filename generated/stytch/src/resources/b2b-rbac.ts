import type { B2BRbacPolicyRole } from '../models/b2b-rbac.js';
import type { ErrorBody } from '../models/shared-2.js';
import { B2BRbacOrganizationsResource } from './b2b-rbac-organizations.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BRbacPolicy {
  /** An array of [Resource objects](https://stytch.com/docs/b2b/api/rbac-resource-object). */
  resources: B2BRbacPolicyResource[];
  /** An array of [Role objects](https://stytch.com/docs/b2b/api/rbac-role-object). */
  roles: B2BRbacPolicyRole[];
  /** An array of [Scope objects](https://stytch.com/docs/b2b/api/rbac-scope-object). */
  scopes: B2BRbacPolicyScope[];
}

export interface B2BRbacPolicyResource {
  /**
   * A list of all possible actions for a provided Resource.
   *
   *   Reserved `actions` that are predefined by Stytch include:
   *
   *   * `*`
   *   * For the `stytch.organization` Resource:
   *     * `update.info.name`
   *     * `update.info.slug`
   *     * `update.info.untrusted_metadata`
   *     * `update.info.email_jit_provisioning`
   *     * `update.info.logo_url`
   *     * `update.info.email_invites`
   *     * `update.info.allowed_domains`
   *     * `update.info.default_sso_connection`
   *     * `update.info.sso_jit_provisioning`
   *     * `update.info.mfa_policy`
   *     * `update.info.implicit_roles`
   *     * `delete`
   *   * For the `stytch.member` Resource:
   *     * `create`
   *     * `update.info.name`
   *     * `update.info.untrusted_metadata`
   *     * `update.info.mfa-phone`
   *     * `update.info.delete.mfa-phone`
   *     * `update.settings.is-breakglass`
   *     * `update.settings.mfa_enrolled`
   *     * `update.settings.roles`
   *     * `search`
   *     * `delete`
   *   * For the `stytch.sso` Resource:
   *     * `create`
   *     * `update`
   *     * `delete`
   *   * For the `stytch.self` Resource:
   *     * `update.info.name`
   *     * `update.info.untrusted_metadata`
   *     * `update.info.mfa-phone`
   *     * `update.info.delete.mfa-phone`
   *     * `update.info.delete.password`
   *     * `update.settings.mfa_enrolled`
   *     * `delete`
   */
  actions: string[];
  /** The description of the RBAC Resource. */
  description: string;
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s. These include:
   *
   *   * `stytch.organization`
   *   * `stytch.member`
   *   * `stytch.sso`
   *   * `stytch.self`
   *
   *   Check out the [guide on Stytch default
   *   Resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed
   *   explanation.
   */
  resource_id: string;
}

export interface B2BRbacPolicyScope {
  /** The description of the RBAC Scope. */
  description: string;
  /**
   * A list of permissions that link a [Resource](https://stytch.com/docs/b2b/api/rbac-resource-object)
   * to a list of actions.
   */
  permissions: B2BRbacPolicyScopePermission[];
  /**
   * The unique identifier of the RBAC Scope, provided by the developer and intended to be
   * human-readable.
   */
  scope: string;
}

export interface B2BRbacPolicyScopePermission {
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
   *   default Resources with reserved `resource_id`s. These include:
   *
   *   * `stytch.organization`
   *   * `stytch.member`
   *   * `stytch.sso`
   *   * `stytch.self`
   *
   *   Check out the [guide on Stytch default
   *   Resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed
   *   explanation.
   */
  resource_id: string;
}

export type B2BRbacPolicyRequest = Record<string, never>;

export interface B2BRbacPolicyResponse {
  /**
   * The RBAC Policy document that contains all defined Roles and Resources – which are managed in the
   * [Dashboard](https://stytch.com/dashboard/rbac). Read more about these entities and how they work in
   * our [RBAC overview](https://stytch.com/docs/b2b/guides/rbac/overview).
   */
  policy?: B2BRbacPolicy | null;
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

export type B2BRbacPolicyError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Get the active RBAC Policy for your current Stytch Project. An RBAC Policy is the canonical document
 * that stores all defined Resources and Roles within your RBAC permissioning model.
 *
 * When using the backend SDKs, the RBAC Policy will be cached to allow for local evaluations,
 * eliminating the need for an extra request to Stytch. The policy will be refreshed if an
 * authorization check is requested and the RBAC policy was last updated more than 5 minutes ago.
 *
 * Resources and Roles can be created and managed within the [RBAC
 * page](https://stytch.com/dashboard/rbac) in the Dashboard.
 * Additionally, [Role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment) can be
 * programmatically managed through certain Stytch API endpoints.
 *
 * Check out the [RBAC overview](https://stytch.com/docs/b2b/guides/rbac/overview) to learn more about
 * Stytch's RBAC permissioning model.
 *
 * `GET /v1/b2b/rbac/policy`
 */
export const b2bRbacPolicy: (
  client: ClientCore,
  params?: B2BRbacPolicyRequest,
  options?: RequestOptions,
) => ApiPromise<B2BRbacPolicyResponse, B2BRbacPolicyError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/rbac/policy',
}));

export class B2BRbacResource {
  readonly #client: ClientCore;
  #organizations: B2BRbacOrganizationsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get organizations(): B2BRbacOrganizationsResource {
    return (this.#organizations ??= new B2BRbacOrganizationsResource(this.#client));
  }

  /**
   * Get the active RBAC Policy for your current Stytch Project. An RBAC Policy is the canonical document
   * that stores all defined Resources and Roles within your RBAC permissioning model.
   *
   * When using the backend SDKs, the RBAC Policy will be cached to allow for local evaluations,
   * eliminating the need for an extra request to Stytch. The policy will be refreshed if an
   * authorization check is requested and the RBAC policy was last updated more than 5 minutes ago.
   *
   * Resources and Roles can be created and managed within the [RBAC
   * page](https://stytch.com/dashboard/rbac) in the Dashboard.
   * Additionally, [Role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment) can be
   * programmatically managed through certain Stytch API endpoints.
   *
   * Check out the [RBAC overview](https://stytch.com/docs/b2b/guides/rbac/overview) to learn more about
   * Stytch's RBAC permissioning model.
   *
   * `GET /v1/b2b/rbac/policy`
   */
  policy(
    params?: B2BRbacPolicyRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BRbacPolicyResponse, B2BRbacPolicyError> {
    return b2bRbacPolicy(this.#client, params, options);
  }
}
