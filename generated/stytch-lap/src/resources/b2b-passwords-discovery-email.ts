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
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  intermediate_session_token: string;
  request_id: string;
  status_code: number;
}

export type B2BPasswordsDiscoveryEmailResetError = ApiError<ErrorStatus, unknown>;

export interface B2BPasswordsDiscoveryEmailResetStartRequest {
  /**
   * The URL that the end user clicks from the discovery Magic Link. This URL should be an endpoint in
   * the backend server that verifies the request by querying Stytch's discovery authenticate endpoint
   * and continues the flow. If this value is not passed, the default discovery redirect URL that you set
   * in your Dashboard is used. If you have not set a default discovery redirect URL, an error is
   * returned.
   */
  discovery_redirect_url?: string | undefined;
  /** The email address of the Member to start the email reset process for. */
  email_address: string;
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English. Request support for
   * additional languages
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
   * your application's reset password page. Before rendering the reset page, extract the `token` from
   * the query parameters. On the reset page, collect the new password and complete the flow by calling
   * the corresponding Password Reset by Email endpoint. If this parameter is not specified, the default
   * Reset Password redirect URL configured in the Dashboard will be used. If you have not set a default
   * Reset Password redirect URL, an error is returned.
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
   * a user sets a password via a password reset flow. By default, it will use your default email
   * template. Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates)
   * using our built-in customization options or custom HTML templates with type “Passwords - Email
   * Verification”.
   */
  verify_email_template_id?: string | undefined;
}

export interface B2BPasswordsDiscoveryEmailResetStartResponse {
  request_id: string;
  status_code: number;
}

export type B2BPasswordsDiscoveryEmailResetStartError = ApiError<ErrorStatus, unknown>;

/**
 * Reset
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
 * Resetstart
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
   * Reset
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
   * Resetstart
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
