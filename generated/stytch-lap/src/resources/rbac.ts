import type { Policy } from '../models/shared.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type RbacPolicyRequest = Record<string, never>;

export interface RbacPolicyResponse {
  policy: Policy;
  request_id: string;
  status_code: number;
}

export type RbacPolicyError = ApiError<ErrorStatus, unknown>;

/**
 * Policy
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
   * Policy
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
