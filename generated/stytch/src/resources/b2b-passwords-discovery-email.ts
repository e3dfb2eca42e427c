import type { ErrorBody } from '../models/shared-2.js';
import type { DiscoveredOrganization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BPasswordsDiscoveryEmailResetRequest {
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
  /** The password reset token to authenticate. */
  password_reset_token: string;
  pkce_code_verifier?: string | undefined;
}

export interface B2BPasswordsDiscoveryEmailResetResponse {
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
   * The returned Intermediate Session Token contains a password factor associated with the Member. If
   * this value is non-empty, the member must complete an MFA step to finish logging in to the
   * Organization. The token can be used with the [OTP SMS Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms), [TOTP Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes Recover
   * endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow and log in
   * to the Organization. The token has a default expiry of 10 minutes. Password factors are not
   * transferable between Organizations, so the intermediate session token is not valid for use with
   * discovery endpoints.
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

export type B2BPasswordsDiscoveryEmailResetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BPasswordsDiscoveryEmailResetStartRequest {
  /**
   * The URL that the end user clicks from the discovery Magic Link. This URL should be an endpoint in
   * the backend server that
   *   verifies the request by querying Stytch's discovery authenticate endpoint and continues the flow.
   *   If this value is not passed, the default
   *   discovery redirect URL that you set in your Dashboard is used. If you have not set a default
   *   discovery redirect URL, an error is returned.
   */
  discovery_redirect_url?: string | undefined;
  /** The email address of the Member to start the email reset process for. */
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
  locale?: string | undefined;
  pkce_code_challenge?: string | undefined;
  /**
   * Sets a time limit after which the email link to reset the member's password will no longer be valid.
   * The minimum allowed expiration is 5 minutes and the maximum is 10080 minutes (7 days). By default,
   * the expiration is 30 minutes.
   */
  reset_password_expiration_minutes?: number | undefined;
  /**
   * The URL that the Member is redirected to from the reset password magic link. This URL should display
   * your application's reset password page.
   *   Before rendering the reset page, extract the `token` from the query parameters. On the reset page,
   *   collect the new password and complete the flow by calling the corresponding Password Reset by
   *   Email endpoint.
   *   If this parameter is not specified, the default Reset Password redirect URL configured in the
   *   Dashboard will be used. If you have not set a default Reset Password redirect URL, an error is
   *   returned.
   */
  reset_password_redirect_url?: string | undefined;
  /**
   * Use a custom template for reset password emails. By default, it will use your default email
   * template. Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates)
   * using our built-in customization options or custom HTML templates with type “Passwords - Reset
   * Password”.
   */
  reset_password_template_id?: string | undefined;
  /**
   * Use a custom template for verification emails sent during password reset flows. When
   * cross-organization passwords are enabled for your Project, this template will be used the first time
   * a user sets a password via a
   *   password reset flow. By default, it will use your default email template. Templates can be added
   *   in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our built-in customization
   *   options or custom HTML templates with type “Passwords - Email Verification”.
   */
  verify_email_template_id?: string | undefined;
}

export interface B2BPasswordsDiscoveryEmailResetStartResponse {
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

export type B2BPasswordsDiscoveryEmailResetStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Reset the password associated with an email and start an intermediate session. This endpoint checks
 * that the password reset token is valid, hasn’t expired, or already been used.
 *
 * The provided password needs to meet the project's password strength requirements, which can be
 * checked in advance with the password strength endpoint. If the token and password are accepted, the
 * password is securely stored for future authentication and the user is authenticated.
 *
 * Resetting a password will start an intermediate session and return a list of discovered
 * organizations the session can be exchanged into.
 *
 * `POST /v1/b2b/passwords/discovery/email/reset`
 */
export const b2bPasswordsDiscoveryEmailReset: (
  client: ClientCore,
  params: B2BPasswordsDiscoveryEmailResetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsDiscoveryEmailResetResponse, B2BPasswordsDiscoveryEmailResetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/discovery/email/reset',
    body: flatBody(json),
  }));

/**
 * Initiates a password reset for the email address provided, when cross-org passwords are enabled.
 * This will trigger an email to be sent to the address, containing a magic link that will allow them
 * to set a new password and authenticate.
 *
 * This endpoint adapts to your Project's password strength configuration.
 * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default,
 * your passwords are considered valid
 * if the strength score is >= 3. If you're using
 * [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are
 * considered valid if they meet the requirements that you've set with Stytch.
 * You may update your password strength configuration on the [Passwords Policy
 * page](https://stytch.com/dashboard/password-strength-config) in the Stytch Dashboard.
 *
 * `POST /v1/b2b/passwords/discovery/email/reset/start`
 */
export const b2bPasswordsDiscoveryEmailResetStart: (
  client: ClientCore,
  params: B2BPasswordsDiscoveryEmailResetStartRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsDiscoveryEmailResetStartResponse, B2BPasswordsDiscoveryEmailResetStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/discovery/email/reset/start',
    body: flatBody(json),
  }));

export class B2BPasswordsDiscoveryEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Reset the password associated with an email and start an intermediate session. This endpoint checks
   * that the password reset token is valid, hasn’t expired, or already been used.
   *
   * The provided password needs to meet the project's password strength requirements, which can be
   * checked in advance with the password strength endpoint. If the token and password are accepted, the
   * password is securely stored for future authentication and the user is authenticated.
   *
   * Resetting a password will start an intermediate session and return a list of discovered
   * organizations the session can be exchanged into.
   *
   * `POST /v1/b2b/passwords/discovery/email/reset`
   */
  reset(
    params: B2BPasswordsDiscoveryEmailResetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsDiscoveryEmailResetResponse, B2BPasswordsDiscoveryEmailResetError> {
    return b2bPasswordsDiscoveryEmailReset(this.#client, params, options);
  }

  /**
   * Initiates a password reset for the email address provided, when cross-org passwords are enabled.
   * This will trigger an email to be sent to the address, containing a magic link that will allow them
   * to set a new password and authenticate.
   *
   * This endpoint adapts to your Project's password strength configuration.
   * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default,
   * your passwords are considered valid
   * if the strength score is >= 3. If you're using
   * [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are
   * considered valid if they meet the requirements that you've set with Stytch.
   * You may update your password strength configuration on the [Passwords Policy
   * page](https://stytch.com/dashboard/password-strength-config) in the Stytch Dashboard.
   *
   * `POST /v1/b2b/passwords/discovery/email/reset/start`
   */
  resetStart(
    params: B2BPasswordsDiscoveryEmailResetStartRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsDiscoveryEmailResetStartResponse, B2BPasswordsDiscoveryEmailResetStartError> {
    return b2bPasswordsDiscoveryEmailResetStart(this.#client, params, options);
  }
}
