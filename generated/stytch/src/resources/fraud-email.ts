import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { serverOf } from '../runtime/server.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface AddressInformation {
  /** Whether email sent to this address is known to have bounced previously. */
  has_known_bounces: boolean;
  /** Whether this email address is valid. */
  has_valid_syntax: boolean;
  /**
   * Whether the local part of the email appears to be a role or group, rather than an individual end
   * user.
   */
  is_suspected_role_address: boolean;
  /** The normalized email address after removing '.' characters and any characters after a '+'. */
  normalized_email: string;
  /**
   * The number of '.' and '+' characters in the email address. A higher tumbling count indicates a
   * higher potential for fraud.
   */
  tumbling_character_count: number;
}

export interface DomainInformation {
  /** Whether the email has appropriate DNS records to deliver a message. */
  has_mx_or_a_record: boolean;
  /** Whether the email domain is known to be disposable. */
  is_disposable_domain: boolean;
}

export type RiskResponseAction = 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});

export interface FraudEmailRiskRequest {
  /** The email address to check. */
  email_address: string;
}

export interface FraudEmailRiskResponse {
  /**
   * The suggested action based on the attributes of the email address. The available actions are:
   *   * `ALLOW` - This email is most likely safe to send to and not fraudulent.
   *   * `BLOCK` - This email is invalid or exhibits signs of fraud. We recommend blocking the end user.
   *   * `CHALLENGE` - This email has some potentially fraudulent attributes. We recommend increased
   *     friction such as 2FA or other forms of extended user verification before allowing the privileged
   *     action to proceed.
   */
  action: RiskResponseAction;
  /** Information about the email address. */
  address_information: AddressInformation;
  /** Information about the email domain. */
  domain_information: DomainInformation;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** A score from 0 to 100 indicating how risky the email is. 100 is the most risky. */
  risk_score: number;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type FraudEmailRiskError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Get risk information for a specific email address.
 * The response will contain a recommended action (`ALLOW`, `BLOCK`, or `CHALLENGE`) and a more
 * granular `risk_score`.
 * You can also check the `address_information` and `domain_information` fields for more information
 * about the email address and email domain.
 *
 * This feature is in beta. Reach out to us
 * [here](mailto:fraud-team@stytch.com?subject=Email_Intelligence_Early_Access) if you'd like to
 * request early access.
 *
 * `POST /v1/email/risk`
 */
export const fraudEmailRisk: (
  client: ClientCore,
  params: FraudEmailRiskRequest,
  options?: RequestOptions,
) => ApiPromise<FraudEmailRiskResponse, FraudEmailRiskError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/email/risk',
  server: serverOf('telemetry', 'https://telemetry.stytch.com'),
  body: flatBody(json),
}));

export class FraudEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get risk information for a specific email address.
   * The response will contain a recommended action (`ALLOW`, `BLOCK`, or `CHALLENGE`) and a more
   * granular `risk_score`.
   * You can also check the `address_information` and `domain_information` fields for more information
   * about the email address and email domain.
   *
   * This feature is in beta. Reach out to us
   * [here](mailto:fraud-team@stytch.com?subject=Email_Intelligence_Early_Access) if you'd like to
   * request early access.
   *
   * `POST /v1/email/risk`
   */
  risk(
    params: FraudEmailRiskRequest,
    options?: RequestOptions,
  ): ApiPromise<FraudEmailRiskResponse, FraudEmailRiskError> {
    return fraudEmailRisk(this.#client, params, options);
  }
}
