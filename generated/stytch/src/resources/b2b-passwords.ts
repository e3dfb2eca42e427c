import type { ErrorBody } from '../models/shared-2.js';
import type {
  Argon2Config,
  DeviceInfo,
  MD5Config,
  Member,
  MemberSession,
  MfaRequired,
  Organization,
  PBKDF2Config,
  PrimaryRequired,
  SHA1Config,
  SHA512Config,
  ScryptConfig,
} from '../models/shared.js';
import { B2BPasswordsDiscoveryResource } from './b2b-passwords-discovery.js';
import { B2BPasswordsEmailResource } from './b2b-passwords-email.js';
import { B2BPasswordsExistingPasswordResource } from './b2b-passwords-existing-password.js';
import { B2BPasswordsSessionsResource } from './b2b-passwords-sessions.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BPasswordAuthenticateRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface LudsFeedback {
  /** For LUDS validation, whether the password contains at least one digit. */
  has_digit: boolean;
  /** For LUDS validation, whether the password contains at least one lowercase letter. */
  has_lower_case: boolean;
  /**
   * For LUDS validation, whether the password contains at least one symbol. Any UTF8 character outside
   * of a-z or A-Z may count as a valid symbol.
   */
  has_symbol: boolean;
  /** For LUDS validation, whether the password contains at least one uppercase letter. */
  has_upper_case: boolean;
  /**
   * For LUDS validation, this is the required length of the password that you've set minus the length of
   * the password being checked.
   *       The user will need to add this many characters to the password to make it valid.
   */
  missing_characters: number;
  /**
   * For LUDS validation, the number of complexity requirements that are missing from the password.
   *       Check the complexity fields to see which requirements are missing.
   */
  missing_complexity: number;
}

export type B2BPasswordMigrateRequestHashType =
  | 'bcrypt'
  | 'md_5'
  | 'argon_2i'
  | 'argon_2id'
  | 'sha_1'
  | 'sha_512'
  | 'scrypt'
  | 'phpass'
  | 'pbkdf_2'
  | (string & {});

export interface ZxcvbnFeedback {
  /**
   * For zxcvbn validation, contains end user consumable suggestions on how to improve the strength of
   * the password.
   */
  suggestions: string[];
  /**
   * For zxcvbn validation, contains an end user consumable warning if the password is valid but not
   * strong enough.
   */
  warning: string;
}

export interface B2BPasswordsAuthenticateRequest {
  /** The email address of the Member. */
  email_address: string;
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
  locale?: B2BPasswordAuthenticateRequestLocale | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
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

export interface B2BPasswordsAuthenticateResponse {
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

export type B2BPasswordsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BPasswordsMigrateRequest {
  /** Required parameters if the argon2 hex form, as opposed to the encoded form, is supplied. */
  argon_2_config?: Argon2Config | undefined;
  /** The email address of the Member. */
  email_address: string;
  /**
   * If a new member is created, this will set an identifier that can be used in most API calls where a
   * `member_id` is expected. This is a string consisting of alphanumeric, `.`, `_`, `-`, or `|`
   * characters with a maximum length of 128 characters. External IDs must be unique within an
   * organization, but may be reused across different organizations in the same project. Note that if a
   * member already exists, this field will be ignored.
   */
  external_id?: string | undefined;
  /** The password hash. For a Scrypt or PBKDF2 hash, the hash needs to be a base64 encoded string. */
  hash: string;
  /**
   * The password hash used. Currently `bcrypt`, `scrypt`, `argon_2i`, `argon_2id`, `md_5`, `sha_1`,
   * `sha_512`, and `pbkdf_2` are supported.
   */
  hash_type: B2BPasswordMigrateRequestHashType;
  /** Optional parameters for MD-5 hash types. */
  md_5_config?: MD5Config | undefined;
  /**
   * The Member's phone number. A Member may only have one phone number. The phone number should be in
   * E.164 format (i.e. +1XXXXXXXXXX).
   */
  mfa_phone_number?: string | undefined;
  /** The name of the Member. Each field in the name object is optional. */
  name?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Required additional parameters for PBKDF2 hash keys. Note that we use the SHA-256 by default, please
   * contact [support@stytch.com](mailto:support@stytch.com) if you use another hashing function.
   */
  pbkdf_2_config?: PBKDF2Config | undefined;
  /**
   * Whether to preserve existing sessions when explicit Roles that are revoked are also implicitly
   * assigned
   *   by SSO connection or SSO group. Defaults to `false` - that is, existing Member Sessions that
   *   contain SSO
   *   authentication factors with the affected SSO connection IDs will be revoked.
   */
  preserve_existing_sessions?: boolean | undefined;
  /**
   * Roles to explicitly assign to this Member.
   *  Will completely replace any existing explicitly assigned roles. See the
   *  [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more information about
   *  role assignment.
   *
   *    If a Role is removed from a Member, and the Member is also implicitly assigned this Role from an
   *    SSO connection
   *    or an SSO group, we will by default revoke any existing sessions for the Member that contain any
   *    SSO
   *    authentication factors with the affected connection ID. You can preserve these sessions by
   *    passing in the
   *    `preserve_existing_sessions` parameter with a value of `true`.
   */
  roles?: string[] | undefined;
  /** Required parameters if the scrypt is not provided in a **PHC encoded form**. */
  scrypt_config?: ScryptConfig | undefined;
  /**
   * Whether to set the user's phone number as verified. This is a dangerous field. This flag should only
   * be set if you can attest that
   *    the user owns the phone number in question.
   */
  set_phone_number_verified?: boolean | undefined;
  /** Optional parameters for SHA-1 hash types. */
  sha_1_config?: SHA1Config | undefined;
  /** Optional parameters for SHA-512 hash types. */
  sha_512_config?: SHA512Config | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   *   frontend SDK, and should not be used to store critical information. See the [Metadata
   *   resource](https://stytch.com/docs/b2b/api/metadata)
   *   for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BPasswordsMigrateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /**
   * A flag indicating `true` if a new Member object was created and `false` if the Member object already
   * existed.
   */
  member_created: boolean;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
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

export type B2BPasswordsMigrateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BPasswordsStrengthCheckRequest {
  /** The email address of the Member. */
  email_address?: string | undefined;
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
}

export interface B2BPasswordsStrengthCheckResponse {
  /**
   * Will return `true` if breach detection will be evaluated. By default this option is enabled.
   *   This option can be disabled in the
   *   [dashboard](https://stytch.com/dashboard/password-strength-config#breach-detection).
   *   If this value is false then `breached_password` will always be `false` as well.
   */
  breach_detection_on_create: boolean;
  /**
   * Returns `true` if the password has been breached. Powered by
   * [HaveIBeenPwned](https://haveibeenpwned.com/).
   */
  breached_password: boolean;
  /**
   * Feedback for how to improve the password's strength using
   * [luds](https://stytch.com/docs/guides/passwords/strength-policy).
   */
  luds_feedback?: LudsFeedback | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The score of the password determined by [zxcvbn](https://github.com/dropbox/zxcvbn). Values will be
   * between 1 and 4, a 3 or greater is required to pass validation.
   */
  score: number;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** The strength policy type enforced, either `zxcvbn` or `luds`. */
  strength_policy: string;
  /**
   * Returns `true` if the password passes our password validation. We offer two validation options,
   *   [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy) is the default option which
   *   offers a high level of sophistication.
   *   We also offer [LUDS](https://stytch.com/docs/b2b/guides/passwords/strength-policy) which is less
   *   sophisticated
   *   but easier to understand. If an email address is included in the call we also
   *   require that the password hasn't been compromised using built-in breach detection powered by
   *   [HaveIBeenPwned](https://haveibeenpwned.com/)
   */
  valid_password: boolean;
  /**
   * Feedback for how to improve the password's strength using
   * [zxcvbn](https://stytch.com/docs/b2b/guides/passwords/strength-policy).
   */
  zxcvbn_feedback?: ZxcvbnFeedback | null;
}

export type B2BPasswordsStrengthCheckError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticate a member with their email address and password. This endpoint verifies that the member
 * has a password currently set, and that the entered password is correct.
 *
 * If you have breach detection during authentication enabled in your [password strength
 * policy](https://stytch.com/docs/b2b/guides/passwords/strength-policy) and the member's credentials
 * have appeared in the HaveIBeenPwned dataset, this endpoint will return a `member_reset_password`
 * error even if the member enters a correct password. We force a password reset in this case to ensure
 * that the member is the legitimate owner of the email address and not a malicious actor abusing the
 * compromised credentials.
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
 * `POST /v1/b2b/passwords/authenticate`
 */
export const b2bPasswordsAuthenticate: (
  client: ClientCore,
  params: B2BPasswordsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsAuthenticateResponse, B2BPasswordsAuthenticateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/passwords/authenticate',
    body: flatBody(json),
  }),
);

/**
 * **Warning:** This endpoint marks the Member's email address as verified. Do **not** use this
 * endpoint unless the user has already verified their email address in your application.
 *
 * Adds an existing password to a Member's email that doesn't have a password yet.
 *
 * We support migrating members from passwords stored with bcrypt, scrypt, argon2, MD-5, SHA-1,
 * SHA-512, and PBKDF2. This endpoint has a rate limit of 100 requests per second.
 *
 * The Member's email will be marked as verified when you use this endpoint.
 *
 * If you are using **cross-organization passwords**, i.e. allowing an end user to share the same
 * password across all of their Organizations, call this method separately for each `organization_id`
 * associated with the given `email_address` to ensure the password is set across all of their
 * Organizations.
 *
 * `POST /v1/b2b/passwords/migrate`
 */
export const b2bPasswordsMigrate: (
  client: ClientCore,
  params: B2BPasswordsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsMigrateResponse, B2BPasswordsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/passwords/migrate',
  body: flatBody(json),
}));

/**
 * This API allows you to check whether the user’s provided password is valid, and to provide feedback
 * to the user on how to increase the strength of their password.
 *
 * This endpoint adapts to your Project's password strength configuration.
 * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default,
 * your passwords are considered valid if the strength score is >= 3.
 * If you're using [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are
 * considered valid if they meet the requirements that you've set with Stytch.
 * You may update your password strength configuration on the [Passwords Policy
 * page](https://stytch.com/dashboard/password-strength-config) in the Stytch Dashboard.
 *
 * ## Password feedback
 * The `zxcvbn_feedback` and `luds_feedback` objects contains relevant fields for you to relay feedback
 * to users that failed to create a strong enough password.
 *
 * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the feedback
 * object will contain warning and suggestions for any password that does not meet the
 * [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy) strength requirements. You can
 * return these strings directly to the user to help them craft a strong password.
 *
 * If you're using [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), the feedback
 * object will contain a collection of fields that the user failed or passed. You'll want to prompt the
 * user to create a password that meets all requirements that they failed.
 *
 * `POST /v1/b2b/passwords/strength_check`
 */
export const b2bPasswordsStrengthCheck: (
  client: ClientCore,
  params: B2BPasswordsStrengthCheckRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsStrengthCheckResponse, B2BPasswordsStrengthCheckError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/strength_check',
    body: flatBody(json),
  }));

export class B2BPasswordsResource {
  readonly #client: ClientCore;
  #discovery: B2BPasswordsDiscoveryResource | undefined;
  #email: B2BPasswordsEmailResource | undefined;
  #existingPassword: B2BPasswordsExistingPasswordResource | undefined;
  #sessions: B2BPasswordsSessionsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get discovery(): B2BPasswordsDiscoveryResource {
    return (this.#discovery ??= new B2BPasswordsDiscoveryResource(this.#client));
  }

  get email(): B2BPasswordsEmailResource {
    return (this.#email ??= new B2BPasswordsEmailResource(this.#client));
  }

  get existingPassword(): B2BPasswordsExistingPasswordResource {
    return (this.#existingPassword ??= new B2BPasswordsExistingPasswordResource(this.#client));
  }

  get sessions(): B2BPasswordsSessionsResource {
    return (this.#sessions ??= new B2BPasswordsSessionsResource(this.#client));
  }

  /**
   * Authenticate a member with their email address and password. This endpoint verifies that the member
   * has a password currently set, and that the entered password is correct.
   *
   * If you have breach detection during authentication enabled in your [password strength
   * policy](https://stytch.com/docs/b2b/guides/passwords/strength-policy) and the member's credentials
   * have appeared in the HaveIBeenPwned dataset, this endpoint will return a `member_reset_password`
   * error even if the member enters a correct password. We force a password reset in this case to ensure
   * that the member is the legitimate owner of the email address and not a malicious actor abusing the
   * compromised credentials.
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
   * `POST /v1/b2b/passwords/authenticate`
   */
  authenticate(
    params: B2BPasswordsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsAuthenticateResponse, B2BPasswordsAuthenticateError> {
    return b2bPasswordsAuthenticate(this.#client, params, options);
  }

  /**
   * **Warning:** This endpoint marks the Member's email address as verified. Do **not** use this
   * endpoint unless the user has already verified their email address in your application.
   *
   * Adds an existing password to a Member's email that doesn't have a password yet.
   *
   * We support migrating members from passwords stored with bcrypt, scrypt, argon2, MD-5, SHA-1,
   * SHA-512, and PBKDF2. This endpoint has a rate limit of 100 requests per second.
   *
   * The Member's email will be marked as verified when you use this endpoint.
   *
   * If you are using **cross-organization passwords**, i.e. allowing an end user to share the same
   * password across all of their Organizations, call this method separately for each `organization_id`
   * associated with the given `email_address` to ensure the password is set across all of their
   * Organizations.
   *
   * `POST /v1/b2b/passwords/migrate`
   */
  migrate(
    params: B2BPasswordsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsMigrateResponse, B2BPasswordsMigrateError> {
    return b2bPasswordsMigrate(this.#client, params, options);
  }

  /**
   * This API allows you to check whether the user’s provided password is valid, and to provide feedback
   * to the user on how to increase the strength of their password.
   *
   * This endpoint adapts to your Project's password strength configuration.
   * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default,
   * your passwords are considered valid if the strength score is >= 3.
   * If you're using [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are
   * considered valid if they meet the requirements that you've set with Stytch.
   * You may update your password strength configuration on the [Passwords Policy
   * page](https://stytch.com/dashboard/password-strength-config) in the Stytch Dashboard.
   *
   * ## Password feedback
   * The `zxcvbn_feedback` and `luds_feedback` objects contains relevant fields for you to relay feedback
   * to users that failed to create a strong enough password.
   *
   * If you're using [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the feedback
   * object will contain warning and suggestions for any password that does not meet the
   * [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy) strength requirements. You can
   * return these strings directly to the user to help them craft a strong password.
   *
   * If you're using [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), the feedback
   * object will contain a collection of fields that the user failed or passed. You'll want to prompt the
   * user to create a password that meets all requirements that they failed.
   *
   * `POST /v1/b2b/passwords/strength_check`
   */
  strengthCheck(
    params: B2BPasswordsStrengthCheckRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsStrengthCheckResponse, B2BPasswordsStrengthCheckError> {
    return b2bPasswordsStrengthCheck(this.#client, params, options);
  }
}
