import type { B2BOtpSendRequestLocale } from '../models/b2b-otps.js';
import type { ErrorBody } from '../models/shared-2.js';
import type { DiscoveredOrganization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOtpsEmailDiscoveryAuthenticateRequest {
  /** The code to authenticate. */
  code: string;
  /** The email address of the Member. */
  email_address: string;
}

export interface B2BOtpsEmailDiscoveryAuthenticateResponse {
  /**
   * An array of `discovered_organization` objects tied to the `intermediate_session_token`,
   * `session_token`, or `session_jwt`. See the [Discovered Organization
   * Object](https://stytch.com/docs/b2b/api/discovered-organization-object) for complete details.
   *
   *   Note that Organizations will only appear here under any of the following conditions:
   *   1. The end user is already a Member of the Organization.
   *   2. The end user is invited to the Organization.
   *   3. The end user can join the Organization because:
   *
   *       a) The Organization allows JIT provisioning.
   *
   *       b) The Organizations' allowed domains list contains the Member's email domain.
   *
   *       c) The Organization has at least one other Member with a verified email address with the same
   *       domain as the end user (to prevent phishing attacks).
   */
  discovered_organizations: DiscoveredOrganization[];
  /** The email address. */
  email_address: string;
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token: string;
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

export type B2BOtpsEmailDiscoveryAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOtpsEmailDiscoverySendRequest {
  /**
   * The expiration time, in minutes, for a discovery OTP email. If not accepted within this time frame,
   * the OTP will need to be resent. Defaults to 10 with a minimum of 2 and a maximum of 15.
   *
   * `minimum: 0`
   */
  discovery_expiration_minutes?: number | undefined;
  /** The email address to start the discovery flow for. */
  email_address: string;
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: B2BOtpSendRequestLocale | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “OTP - Login”.
   */
  login_template_id?: string | undefined;
}

export interface B2BOtpsEmailDiscoverySendResponse {
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

export type B2BOtpsEmailDiscoverySendError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticates the OTP and returns an intermediate session token. Intermediate session tokens can be
 * used for various Discovery login flows and are valid for 10 minutes.
 *
 * `POST /v1/b2b/otps/email/discovery/authenticate`
 */
export const b2bOtpsEmailDiscoveryAuthenticate: (
  client: ClientCore,
  params: B2BOtpsEmailDiscoveryAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOtpsEmailDiscoveryAuthenticateResponse, B2BOtpsEmailDiscoveryAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/otps/email/discovery/authenticate',
    body: flatBody(json),
  }));

/**
 * Send a discovery OTP to an email address. The OTP is valid for 10 minutes. Only the most recently
 * sent OTP is valid: when an OTP is sent, all OTPs previously sent to the same email address are
 * invalidated, even if unused or unexpired.
 *
 * `POST /v1/b2b/otps/email/discovery/send`
 */
export const b2bOtpsEmailDiscoverySend: (
  client: ClientCore,
  params: B2BOtpsEmailDiscoverySendRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOtpsEmailDiscoverySendResponse, B2BOtpsEmailDiscoverySendError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/otps/email/discovery/send',
    body: flatBody(json),
  }));

export class B2BOtpsEmailDiscoveryResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticates the OTP and returns an intermediate session token. Intermediate session tokens can be
   * used for various Discovery login flows and are valid for 10 minutes.
   *
   * `POST /v1/b2b/otps/email/discovery/authenticate`
   */
  authenticate(
    params: B2BOtpsEmailDiscoveryAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOtpsEmailDiscoveryAuthenticateResponse, B2BOtpsEmailDiscoveryAuthenticateError> {
    return b2bOtpsEmailDiscoveryAuthenticate(this.#client, params, options);
  }

  /**
   * Send a discovery OTP to an email address. The OTP is valid for 10 minutes. Only the most recently
   * sent OTP is valid: when an OTP is sent, all OTPs previously sent to the same email address are
   * invalidated, even if unused or unexpired.
   *
   * `POST /v1/b2b/otps/email/discovery/send`
   */
  send(
    params: B2BOtpsEmailDiscoverySendRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOtpsEmailDiscoverySendResponse, B2BOtpsEmailDiscoverySendError> {
    return b2bOtpsEmailDiscoverySend(this.#client, params, options);
  }
}
