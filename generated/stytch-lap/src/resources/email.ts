import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface EmailRiskResponseAddressInformation {
  has_known_bounces: boolean;
  has_valid_syntax: boolean;
  is_suspected_role_address: boolean;
  normalized_email: string;
  tumbling_character_count: number;
}

export interface EmailRiskResponseDomainInformation {
  has_mx_or_a_record: boolean;
  is_disposable_domain: boolean;
}

export interface EmailRiskRequest {
  /** The email address to check. */
  email_address: string;
}

export interface EmailRiskResponse {
  action: string;
  address_information: EmailRiskResponseAddressInformation;
  domain_information: EmailRiskResponseDomainInformation;
  request_id: string;
  risk_score: number;
  status_code: number;
}

export type EmailRiskError = ApiError<ErrorStatus, unknown>;

/**
 * Risk
 *
 * `POST /v1/email/risk`
 */
export const emailRisk: (
  client: ClientCore,
  params: EmailRiskRequest,
  options?: RequestOptions,
) => ApiPromise<EmailRiskResponse, EmailRiskError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/email/risk',
  body: flatBody(json),
}));

export class EmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Risk
   *
   * `POST /v1/email/risk`
   */
  risk(params: EmailRiskRequest, options?: RequestOptions): ApiPromise<EmailRiskResponse, EmailRiskError> {
    return emailRisk(this.#client, params, options);
  }
}
