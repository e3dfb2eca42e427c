import type { Policy } from '../models/shared.js';
import { B2BRbacOrganizationsResource } from './b2b-rbac-organizations.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BRbacPolicyRequest = Record<string, never>;

export interface B2BRbacPolicyResponse {
  policy: Policy;
  request_id: string;
  status_code: number;
}

export type B2BRbacPolicyError = ApiError<ErrorStatus, unknown>;

/**
 * Policy
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
   * Policy
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
