import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type VerdictReasonsOverrideRequestOverrideAction =
  'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});

export interface VerdictReasonsOverrideResponseVerdictReasonAction {
  default_action: string;
  override_action: string;
  override_created_at: string;
  override_description: string;
  verdict_reason: string;
}

export interface VerdictReasonsListRequest {
  /** Whether to return only verdict reasons that have overrides set. Defaults to false. */
  overrides_only?: boolean | undefined;
}

export interface VerdictReasonsListResponse {
  request_id: string;
  status_code: number;
  verdict_reason_actions: Record<string, unknown>[];
}

export type VerdictReasonsListError = ApiError<ErrorStatus, unknown>;

export interface VerdictReasonsOverrideRequest {
  override_action: VerdictReasonsOverrideRequestOverrideAction;
  /** An optional description for the verdict reason override. */
  override_description?: string | undefined;
  /**
   * The verdict reason that you wish to override. For a list of possible reasons to override, see
   * [Warning Flags (Verdict
   * Reasons)](https://stytch.com/docs/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons).
   * You may not override the `RULE_MATCH` reason.
   */
  verdict_reason: string;
}

export interface VerdictReasonsOverrideResponse {
  request_id: string;
  status_code: number;
  verdict_reason_action: VerdictReasonsOverrideResponseVerdictReasonAction;
}

export type VerdictReasonsOverrideError = ApiError<ErrorStatus, unknown>;

/**
 * List
 *
 * `POST /v1/verdict_reasons/list`
 */
export const verdictReasonsList: (
  client: ClientCore,
  params?: VerdictReasonsListRequest,
  options?: RequestOptions,
) => ApiPromise<VerdictReasonsListResponse, VerdictReasonsListError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/verdict_reasons/list',
  body: flatBody(optional(json)),
}));

/**
 * Override
 *
 * `POST /v1/verdict_reasons/override`
 */
export const verdictReasonsOverride: (
  client: ClientCore,
  params: VerdictReasonsOverrideRequest,
  options?: RequestOptions,
) => ApiPromise<VerdictReasonsOverrideResponse, VerdictReasonsOverrideError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/verdict_reasons/override',
    body: flatBody(json),
  }),
);

export class VerdictReasonsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List
   *
   * `POST /v1/verdict_reasons/list`
   */
  list(
    params?: VerdictReasonsListRequest,
    options?: RequestOptions,
  ): ApiPromise<VerdictReasonsListResponse, VerdictReasonsListError> {
    return verdictReasonsList(this.#client, params, options);
  }

  /**
   * Override
   *
   * `POST /v1/verdict_reasons/override`
   */
  override(
    params: VerdictReasonsOverrideRequest,
    options?: RequestOptions,
  ): ApiPromise<VerdictReasonsOverrideResponse, VerdictReasonsOverrideError> {
    return verdictReasonsOverride(this.#client, params, options);
  }
}
