import type { ResetRequestLocale } from '../models/b2b-passwords.js';
import type { ErrorBody } from '../models/shared-2.js';
import type {
  DeviceInfo,
  Member,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
} from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BPasswordResetStartRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface B2BPasswordsEmailRequireResetRequest {
  /** The email address of the Member to start the email reset process for. */
  email_address: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id?: string | undefined;
}

export interface B2BPasswordsEmailRequireResetResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member?: Member | null;
  /** Globally unique UUID that identifies a specific Member. */
  member_id?: string | null;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization?: Organization | null;
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

export type B2BPasswordsEmailRequireResetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BPasswordsEmailResetRequest {
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  code_verifier?: string | undefined;
  /**
   * Adds this primary authentication factor to the intermediate session token. If the resulting set of
   * factors satisfies the organization's primary authentication requirements and MFA requirements, the
   * intermediate session token will be consumed and converted to a member session. If not, the same
   * intermediate session token will be returned.
   */
  intermediate_session_token?: string | undefined;
  /**
   * If the Member needs to complete an MFA step, and the Member has a phone number, this endpoint will
   * pre-emptively send a one-time passcode (OTP) to the Member's phone number. The locale argument will
   * be used to determine which language to use when sending the passcode.
   *
   * Parameter is an [IETF BCP 47 language
   * tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), and Brazilian Portuguese
   * (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: ResetRequestLocale | undefined;
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
  /** The password reset token to authenticate. */
  password_reset_token: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in
   *   `session_duration_minutes`. Claims will be included on the Session object and in the JWT. To
   *   update a key in an existing Session, supply a new value. To
   *   delete a key, supply a null value. Custom claims made with reserved claims (`iss`, `sub`, `aud`,
   *   `exp`, `nbf`, `iat`, `jti`) will be ignored.
   *   Total custom claims size cannot exceed four kilobytes.
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
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will be created
   *   with a 60 minute duration. If you don't want
   *   to use the Stytch session product, you can ignore the session fields in the response.
   */
  session_duration_minutes?: number | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_jwt`, Stytch will
   * update the session. If the `session_jwt`
   *       and `magic_links_token` belong to different Members, the `session_jwt` will be ignored. This
   *       endpoint will error if both `session_token` and `session_jwt`
   *       are provided.
   */
  session_jwt?: string | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_token`, Stytch
   * will update the session.
   *       If the `session_token` and `magic_links_token` belong to different Members, the
   *       `session_token` will be ignored. This endpoint will error if
   *       both `session_token` and `session_jwt` are provided.
   */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BPasswordsEmailResetResponse {
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
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /**
   * Indicates whether the Member is fully authenticated. If false, the Member needs to complete an MFA
   * step to log in to the Organization.
   */
  member_authenticated: boolean;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `member_device`
   * response field will contain information about the member's device attributes.
   */
  member_device?: DeviceInfo | null;
  /** Globally unique UUID that identifies a member's email */
  member_email_id: string;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Session object](https://stytch.com/docs/b2b/api/session-object). */
  member_session?: MemberSession | null;
  /**
   * Information about the MFA requirements of the Organization and the Member's options for fulfilling
   * MFA.
   */
  mfa_required?: MfaRequired | null;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
  /** Information about the primary authentication requirements of the Organization. */
  primary_required?: PrimaryRequired | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
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
}

export type B2BPasswordsEmailResetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BPasswordsEmailResetStartRequest {
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
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
  locale?: B2BPasswordResetStartRequestLocale | undefined;
  /**
   * The URL that Members are redirected to upon clicking the "Log in without password" button in
   * password reset emails.
   *
   *       After Members are redirected to the login redirect URL, your application should retrieve the
   *       `token` value from the URL parameters and call the [Magic Link Authenticate
   *       endpoint](https://stytch.com/docs/api/authenticate-magic-link) to log the Member in without
   *       requiring a password reset. If this value is not provided, your project's default login
   *       redirect URL will be used. If you have not set a default login redirect URL, an error will be
   *       returned.
   */
  login_redirect_url?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
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

export interface B2BPasswordsEmailResetStartResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a member's email */
  member_email_id: string;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
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

export type B2BPasswordsEmailResetStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Require a password be reset by the associated email address. This endpoint is only functional for
 * cross-org password use cases.
 *
 * If there are is only one active Member using the associated email address in the Project, the
 * password will be deleted.
 *
 * `POST /v1/b2b/passwords/email/require_reset`
 */
export const b2bPasswordsEmailRequireReset: (
  client: ClientCore,
  params: B2BPasswordsEmailRequireResetRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BPasswordsEmailRequireResetResponse, B2BPasswordsEmailRequireResetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/email/require_reset',
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

/**
 * Reset the Member's password and authenticate them. This endpoint checks that the password reset
 * token is valid, hasn’t expired, or already been used.
 *
 * The provided password needs to meet our password strength requirements, which can be checked in
 * advance with the password strength endpoint. If the token and password are accepted, the password is
 * securely stored for future authentication and the user is authenticated.
 *
 * If the Member is required to complete MFA to log in to the Organization, the returned value of
 * `member_authenticated` will be `false`, and an `intermediate_session_token` will be returned.
 * The `intermediate_session_token` can be passed into the [OTP SMS Authenticate
 * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms) to complete the MFA step and acquire
 * a full member session.
 * The `session_duration_minutes` and `session_custom_claims` parameters will be ignored.
 *
 * If a valid `session_token` or `session_jwt` is passed in, the Member will not be required to
 * complete an MFA step.
 *
 * Note that a successful password reset by email will revoke all active sessions for the `member_id`.
 *
 * `POST /v1/b2b/passwords/email/reset`
 */
export const b2bPasswordsEmailReset: (
  client: ClientCore,
  params: B2BPasswordsEmailResetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsEmailResetResponse, B2BPasswordsEmailResetError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/passwords/email/reset',
    body: flatBody(json),
  }),
);

/**
 * Initiates a password reset for the email address provided. This will trigger an email to be sent to
 * the address, containing a magic link that will allow them to set a new password and authenticate.
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
 * `POST /v1/b2b/passwords/email/reset/start`
 */
export const b2bPasswordsEmailResetStart: (
  client: ClientCore,
  params: B2BPasswordsEmailResetStartRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsEmailResetStartResponse, B2BPasswordsEmailResetStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/email/reset/start',
    body: flatBody(json),
  }));

export class B2BPasswordsEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Require a password be reset by the associated email address. This endpoint is only functional for
   * cross-org password use cases.
   *
   * If there are is only one active Member using the associated email address in the Project, the
   * password will be deleted.
   *
   * `POST /v1/b2b/passwords/email/require_reset`
   */
  requireReset(
    params: B2BPasswordsEmailRequireResetRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BPasswordsEmailRequireResetResponse, B2BPasswordsEmailRequireResetError> {
    return b2bPasswordsEmailRequireReset(this.#client, params, options);
  }

  /**
   * Reset the Member's password and authenticate them. This endpoint checks that the password reset
   * token is valid, hasn’t expired, or already been used.
   *
   * The provided password needs to meet our password strength requirements, which can be checked in
   * advance with the password strength endpoint. If the token and password are accepted, the password is
   * securely stored for future authentication and the user is authenticated.
   *
   * If the Member is required to complete MFA to log in to the Organization, the returned value of
   * `member_authenticated` will be `false`, and an `intermediate_session_token` will be returned.
   * The `intermediate_session_token` can be passed into the [OTP SMS Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms) to complete the MFA step and acquire
   * a full member session.
   * The `session_duration_minutes` and `session_custom_claims` parameters will be ignored.
   *
   * If a valid `session_token` or `session_jwt` is passed in, the Member will not be required to
   * complete an MFA step.
   *
   * Note that a successful password reset by email will revoke all active sessions for the `member_id`.
   *
   * `POST /v1/b2b/passwords/email/reset`
   */
  reset(
    params: B2BPasswordsEmailResetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsEmailResetResponse, B2BPasswordsEmailResetError> {
    return b2bPasswordsEmailReset(this.#client, params, options);
  }

  /**
   * Initiates a password reset for the email address provided. This will trigger an email to be sent to
   * the address, containing a magic link that will allow them to set a new password and authenticate.
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
   * `POST /v1/b2b/passwords/email/reset/start`
   */
  resetStart(
    params: B2BPasswordsEmailResetStartRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsEmailResetStartResponse, B2BPasswordsEmailResetStartError> {
    return b2bPasswordsEmailResetStart(this.#client, params, options);
  }
}
