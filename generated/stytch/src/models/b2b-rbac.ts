export interface B2BRbacPolicyRole {
  /** The description of the RBAC Role. */
  description: string;
  /**
   * A list of permissions that link a [Resource](https://stytch.com/docs/b2b/api/rbac-resource-object)
   * to a list of actions.
   */
  permissions: B2BRbacPolicyRolePermission[];
  /**
   * The unique identifier of the RBAC Role, provided by the developer and intended to be human-readable.
   *
   *   Reserved `role_id`s that are predefined by Stytch include:
   *
   *   * `stytch_member`
   *   * `stytch_admin`
   *
   *   Check out the [guide on Stytch default
   *   Roles](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed explanation.
   */
  role_id: string;
}

export interface B2BRbacPolicyRolePermission {
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
