import type { ErrorBody, Session, User } from '../models/shared-2.js';
import type { AttributesInput, DeviceInfo, Options } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type PasswordResetStartRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface PasswordsEmailResetRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  code_verifier?: string | undefined;
  /** Specify optional security settings. */
  options?: Options | undefined;
  /**
   * The password for the user. Any UTF8 character is allowed, e.g. spaces, emojis, non-English
   * characters, etc.
   */
  password: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist,
   *   returning both an opaque `session_token` and `session_jwt` for this session. Remember that the
   *   `session_jwt` will have a fixed lifetime of
   *   five minutes regardless of the underlying session duration, and will need to be refreshed over
   *   time.
   *
   *   This value must be a minimum of 5 and a maximum of 527040 minutes (366 days).
   *
   *   If a `session_token` or `session_jwt` is provided then a successful authentication will continue
   *   to extend the session this many minutes.
   *
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will not be
   *   created.
   */
  session_duration_minutes?: number | undefined;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The Passwords `token` from the `?token=` query parameter in the URL.
   *
   *       In the redirect URL, the `stytch_token_type` will be `login` or `reset_password`.
   *
   *       See examples and read more about redirect URLs
   *       [here](https://stytch.com/docs/workspace-management/redirect-urls).
   */
  token: string;
}

export interface PasswordsEmailResetResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session?: Session | null;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt: string;
  /** A secret token for a given Stytch Session. */
  session_token: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `user_device`
   * response field will contain information about the user's device attributes.
   */
  user_device?: DeviceInfo | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type PasswordsEmailResetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface PasswordsEmailResetStartRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /** The email of the User that requested the password reset. */
  email: string;
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
  locale?: PasswordResetStartRequestLocale | undefined;
  /**
   * The URL that Users are redirected to upon clicking the "Log in without password" button in password
   * reset emails.
   *
   *       After Users are redirected to the login redirect URL, your application should retrieve the
   *       `token` value from the URL parameters and call the [Magic Link Authenticate
   *       endpoint](https://stytch.com/docs/api/authenticate-magic-link) to log the User in without
   *       requiring a password reset. If this value is not provided, your project's default login
   *       redirect URL will be used. If you have not set a default login redirect URL, an error will be
   *       returned.
   */
  login_redirect_url?: string | undefined;
  /**
   * Set the expiration for the password reset, in minutes. By default, it expires in 30 minutes.
   *   The minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  reset_password_expiration_minutes?: number | undefined;
  /**
   * The URL that the User is redirected to from the reset password magic link. This URL should display
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
   * Use a custom template for password reset emails. By default, it will use your default email
   * template.
   *   Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   *   built-in customization options or custom HTML templates with type “Passwords - Password reset”.
   */
  reset_password_template_id?: string | undefined;
}

export interface PasswordsEmailResetStartResponse {
  /** The unique ID of a specific email address. */
  email_id: string;
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
  /** The unique ID of the affected User. */
  user_id: string;
}

export type PasswordsEmailResetStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Reset the user's password and authenticate them. This endpoint checks that the magic link `token` is
 * valid, hasn't expired, or already been used – and can optionally require additional security
 * settings, such as the IP address and user agent matching the initial reset request.
 *
 * The provided password needs to meet our password strength requirements, which can be checked in
 * advance with the password strength endpoint. If the token and password are accepted, the password is
 * securely stored for future authentication and the user is authenticated.
 *
 * Note that a successful password reset by email will revoke all active sessions for the `user_id`.
 *
 * `POST /v1/passwords/email/reset`
 */
export const passwordsEmailReset: (
  client: ClientCore,
  params: PasswordsEmailResetRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsEmailResetResponse, PasswordsEmailResetError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/passwords/email/reset',
  body: flatBody(json),
}));

/**
 * Initiates a password reset for the email address provided. This will trigger an email to be sent to
 * the address, containing a magic link that will allow them to set a new password and authenticate.
 *
 * `POST /v1/passwords/email/reset/start`
 */
export const passwordsEmailResetStart: (
  client: ClientCore,
  params: PasswordsEmailResetStartRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsEmailResetStartResponse, PasswordsEmailResetStartError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/passwords/email/reset/start',
    body: flatBody(json),
  }),
);

export class PasswordsEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Reset the user's password and authenticate them. This endpoint checks that the magic link `token` is
   * valid, hasn't expired, or already been used – and can optionally require additional security
   * settings, such as the IP address and user agent matching the initial reset request.
   *
   * The provided password needs to meet our password strength requirements, which can be checked in
   * advance with the password strength endpoint. If the token and password are accepted, the password is
   * securely stored for future authentication and the user is authenticated.
   *
   * Note that a successful password reset by email will revoke all active sessions for the `user_id`.
   *
   * `POST /v1/passwords/email/reset`
   */
  reset(
    params: PasswordsEmailResetRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsEmailResetResponse, PasswordsEmailResetError> {
    return passwordsEmailReset(this.#client, params, options);
  }

  /**
   * Initiates a password reset for the email address provided. This will trigger an email to be sent to
   * the address, containing a magic link that will allow them to set a new password and authenticate.
   *
   * `POST /v1/passwords/email/reset/start`
   */
  resetStart(
    params: PasswordsEmailResetStartRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsEmailResetStartResponse, PasswordsEmailResetStartError> {
    return passwordsEmailResetStart(this.#client, params, options);
  }
}
