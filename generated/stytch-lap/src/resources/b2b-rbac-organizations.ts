import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OrgPolicy {
  roles: Record<string, unknown>[];
}

export interface B2BRbacOrganizationsGetOrgpolicyRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
}

export interface B2BRbacOrganizationsGetOrgpolicyResponse {
  org_policy: OrgPolicy;
  request_id: string;
  status_code: number;
}

export type B2BRbacOrganizationsGetOrgpolicyError = ApiError<ErrorStatus, unknown>;

export interface B2BRbacOrganizationsSetOrgpolicyRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  org_policy: OrgPolicy;
}

export interface B2BRbacOrganizationsSetOrgpolicyResponse {
  org_policy: OrgPolicy;
  request_id: string;
  status_code: number;
}

export type B2BRbacOrganizationsSetOrgpolicyError = ApiError<ErrorStatus, unknown>;

/**
 * Getorgpolicy
 *
 * `GET /v1/b2b/rbac/organizations/{organization_id}`
 */
export const b2bRbacOrganizationsGetOrgpolicy: (
  client: ClientCore,
  params: B2BRbacOrganizationsGetOrgpolicyRequest,
  options?: RequestOptions,
) => ApiPromise<B2BRbacOrganizationsGetOrgpolicyResponse, B2BRbacOrganizationsGetOrgpolicyError> =
  /* @__PURE__ */ operation(() => ({
    op: 'GET /v1/b2b/rbac/organizations/{organization_id}',
    path: pathParameters(),
  }));

/**
 * Setorgpolicy
 *
 * `PUT /v1/b2b/rbac/organizations/{organization_id}`
 */
export const b2bRbacOrganizationsSetOrgpolicy: (
  client: ClientCore,
  params: B2BRbacOrganizationsSetOrgpolicyRequest,
  options?: RequestOptions,
) => ApiPromise<B2BRbacOrganizationsSetOrgpolicyResponse, B2BRbacOrganizationsSetOrgpolicyError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/rbac/organizations/{organization_id}',
    path: pathParameters(),
    body: flatBody(json),
  }));

export class B2BRbacOrganizationsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Getorgpolicy
   *
   * `GET /v1/b2b/rbac/organizations/{organization_id}`
   */
  getOrgpolicy(
    params: B2BRbacOrganizationsGetOrgpolicyRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BRbacOrganizationsGetOrgpolicyResponse, B2BRbacOrganizationsGetOrgpolicyError> {
    return b2bRbacOrganizationsGetOrgpolicy(this.#client, params, options);
  }

  /**
   * Setorgpolicy
   *
   * `PUT /v1/b2b/rbac/organizations/{organization_id}`
   */
  setOrgpolicy(
    params: B2BRbacOrganizationsSetOrgpolicyRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BRbacOrganizationsSetOrgpolicyResponse, B2BRbacOrganizationsSetOrgpolicyError> {
    return b2bRbacOrganizationsSetOrgpolicy(this.#client, params, options);
  }
}
