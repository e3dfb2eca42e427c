import type {
  Locale,
  Member,
  MemberDevice,
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
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BPasswordsEmailRequireResetError = ApiError<ErrorStatus, unknown>;

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
  locale?: Locale | undefined;
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
  /** The password reset token to authenticate. */
  password_reset_token: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims (`iss`, `sub`, `aud`, `exp`,
   * `nbf`, `iat`, `jti`) will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will be created with a 60
   * minute duration. If you don't want to use the Stytch session product, you can ignore the session
   * fields in the response.
   */
  session_duration_minutes?: number | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_jwt`, Stytch will
   * update the session. If the `session_jwt` and `magic_links_token` belong to different Members, the
   * `session_jwt` will be ignored. This endpoint will error if both `session_token` and `session_jwt`
   * are provided.
   */
  session_jwt?: string | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_token`, Stytch
   * will update the session. If the `session_token` and `magic_links_token` belong to different Members,
   * the `session_token` will be ignored. This endpoint will error if both `session_token` and
   * `session_jwt` are provided.
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
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_email_id: string;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  organization_id: string;
  primary_required: PrimaryRequired;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BPasswordsEmailResetError = ApiError<ErrorStatus, unknown>;

export interface B2BPasswordsEmailResetStartRequest {
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /** The email address of the Member to start the email reset process for. */
  email_address: string;
  locale?: Locale | undefined;
  /**
   * The URL that Members are redirected to upon clicking the "Log in without password" button in
   * password reset emails. After Members are redirected to the login redirect URL, your application
   * should retrieve the `token` value from the URL parameters and call the [Magic Link Authenticate
   * endpoint](https://stytch.com/docs/api/authenticate-magic-link) to log the Member in without
   * requiring a password reset. If this value is not provided, your project's default login redirect URL
   * will be used. If you have not set a default login redirect URL, an error will be returned.
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

export interface B2BPasswordsEmailResetStartResponse {
  member: Member;
  member_email_id: string;
  member_id: string;
  request_id: string;
  status_code: number;
}

export type B2BPasswordsEmailResetStartError = ApiError<ErrorStatus, unknown>;

/**
 * Requirereset
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
 * Reset
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
 * Resetstart
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
   * Requirereset
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
   * Reset
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
   * Resetstart
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
