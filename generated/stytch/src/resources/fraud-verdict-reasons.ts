import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { serverOf } from '../runtime/server.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type OverrideRequestAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});

export interface VerdictReasonAction {
  /**
   * The default action returned for the specified verdict reason in a fingerprint lookup when no
   * overrides are specified.
   */
  default_action: VerdictReasonActionAction;
  /**
   * If not null, this action will be returned for the specified verdict reason in a fingerprint lookup,
   * in place of the default action.
   */
  override_action?: VerdictReasonActionAction | null;
  /**
   * The time when the override was created, if one exists. Values conform to the RFC 3339 standard and
   * are expressed in UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  override_created_at?: string | null;
  /** A description of the override, if one exists. */
  override_description?: string | null;
  /** The verdict reason. */
  verdict_reason: string;
}

export type VerdictReasonActionAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});

export interface FraudVerdictReasonsListRequest {
  /** Whether to return only verdict reasons that have overrides set. Defaults to false. */
  overrides_only?: boolean | undefined;
}

export interface FraudVerdictReasonsListResponse {
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
  /** Information about verdict reasons and any overrides that were set on them. */
  verdict_reason_actions: VerdictReasonAction[];
}

export type FraudVerdictReasonsListError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface FraudVerdictReasonsOverrideRequest {
  /**
   * The action that you want to be returned for the specified verdict reason. The override action must
   * be one of `ALLOW`, `BLOCK`, or `CHALLENGE`.
   */
  override_action: OverrideRequestAction;
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

export interface FraudVerdictReasonsOverrideResponse {
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
  /** Information about the verdict reason override that was just set. */
  verdict_reason_action: VerdictReasonAction;
}

export type FraudVerdictReasonsOverrideError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Get the list of verdict reasons returned by the Stytch Device Fingerprinting product along with
 * their default actions and any overrides you may have defined. This is not an exhaustive list of
 * verdict reasons, but it contains all verdict reasons that you may set an override on.
 *
 * For a full list of possible verdict reasons, see [Warning Flags (Verdict
 * Reasons)](https://stytch.com/docs/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons).
 *
 * `POST /v1/verdict_reasons/list`
 */
export const fraudVerdictReasonsList: (
  client: ClientCore,
  params?: FraudVerdictReasonsListRequest,
  options?: RequestOptions,
) => ApiPromise<FraudVerdictReasonsListResponse, FraudVerdictReasonsListError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/verdict_reasons/list',
    server: serverOf('telemetry', 'https://telemetry.stytch.com'),
    body: flatBody(json),
  }),
);

/**
 * Use this endpoint to override the action returned for a specific verdict reason during a fingerprint
 * lookup. For example, Stytch Device Fingerprinting returns a `CHALLENGE` verdict action by default
 * for the verdict reason `VIRTUAL_MACHINE`. You can use this endpoint to override that reason to
 * return an `ALLOW` verdict instead if you expect many legitimate users to be using a browser that
 * runs in a virtual machine.
 *
 * `POST /v1/verdict_reasons/override`
 */
export const fraudVerdictReasonsOverride: (
  client: ClientCore,
  params: FraudVerdictReasonsOverrideRequest,
  options?: RequestOptions,
) => ApiPromise<FraudVerdictReasonsOverrideResponse, FraudVerdictReasonsOverrideError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/verdict_reasons/override',
    server: serverOf('telemetry', 'https://telemetry.stytch.com'),
    body: flatBody(json),
  }));

export class FraudVerdictReasonsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get the list of verdict reasons returned by the Stytch Device Fingerprinting product along with
   * their default actions and any overrides you may have defined. This is not an exhaustive list of
   * verdict reasons, but it contains all verdict reasons that you may set an override on.
   *
   * For a full list of possible verdict reasons, see [Warning Flags (Verdict
   * Reasons)](https://stytch.com/docs/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons).
   *
   * `POST /v1/verdict_reasons/list`
   */
  list(
    params?: FraudVerdictReasonsListRequest,
    options?: RequestOptions,
  ): ApiPromise<FraudVerdictReasonsListResponse, FraudVerdictReasonsListError> {
    return fraudVerdictReasonsList(this.#client, params, options);
  }

  /**
   * Use this endpoint to override the action returned for a specific verdict reason during a fingerprint
   * lookup. For example, Stytch Device Fingerprinting returns a `CHALLENGE` verdict action by default
   * for the verdict reason `VIRTUAL_MACHINE`. You can use this endpoint to override that reason to
   * return an `ALLOW` verdict instead if you expect many legitimate users to be using a browser that
   * runs in a virtual machine.
   *
   * `POST /v1/verdict_reasons/override`
   */
  override(
    params: FraudVerdictReasonsOverrideRequest,
    options?: RequestOptions,
  ): ApiPromise<FraudVerdictReasonsOverrideResponse, FraudVerdictReasonsOverrideError> {
    return fraudVerdictReasonsOverride(this.#client, params, options);
  }
}
