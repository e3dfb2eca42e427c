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
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BPasswordsExistingPasswordResetRequest {
  /** The email address of the Member. */
  email_address: string;
  /** The Member's current password that they supplied. */
  existing_password: string;
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
  /** The Member's elected new password. */
  new_password: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
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
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BPasswordsExistingPasswordResetResponse {
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

export type B2BPasswordsExistingPasswordResetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Reset the member's password using their existing password.
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
 * Note that a successful password reset via an existing password will revoke all active sessions for
 * the `member_id`.
 *
 * `POST /v1/b2b/passwords/existing_password/reset`
 */
export const b2bPasswordsExistingPasswordReset: (
  client: ClientCore,
  params: B2BPasswordsExistingPasswordResetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsExistingPasswordResetResponse, B2BPasswordsExistingPasswordResetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/existing_password/reset',
    body: flatBody(json),
  }));

export class B2BPasswordsExistingPasswordResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Reset the member's password using their existing password.
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
   * Note that a successful password reset via an existing password will revoke all active sessions for
   * the `member_id`.
   *
   * `POST /v1/b2b/passwords/existing_password/reset`
   */
  reset(
    params: B2BPasswordsExistingPasswordResetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsExistingPasswordResetResponse, B2BPasswordsExistingPasswordResetError> {
    return b2bPasswordsExistingPasswordReset(this.#client, params, options);
  }
}
