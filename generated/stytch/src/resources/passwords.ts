import type { ErrorBody, Session, User, UserNameInput } from '../models/shared-2.js';
import type {
  Argon2Config,
  DeviceInfo,
  MD5Config,
  PBKDF2Config,
  SHA1Config,
  SHA512Config,
  ScryptConfig,
} from '../models/shared.js';
import { PasswordsEmailResource } from './passwords-email.js';
import { PasswordsExistingPasswordResource } from './passwords-existing-password.js';
import { PasswordsSessionsResource } from './passwords-sessions.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Feedback {
  /**
   * Contains which LUDS properties are fulfilled by the password and which are missing to convert an
   * invalid password into a valid one. You'll use these fields to provide feedback to the user on how to
   * improve the password.
   */
  luds_requirements?: LUDSRequirements | null;
  /**
   * For `zxcvbn` validation, contains end user consumable suggestions on how to improve the strength of
   * the password.
   */
  suggestions: string[];
  /**
   * For `zxcvbn` validation, contains an end user consumable warning if the password is valid but not
   * strong enough.
   */
  warning: string;
}

export interface LUDSRequirements {
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
   * the password being checked. The user will need to add this many characters to the password to make
   * it valid.
   */
  missing_characters: number;
  /**
   * For LUDS validation, the number of complexity requirements that are missing from the password. Check
   * the complexity fields to see which requirements are missing.
   */
  missing_complexity: number;
}

export type PasswordMigrateRequestHashType =
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

export interface PasswordsCreateRequest {
  /** The email address of the end user. */
  email: string;
  /** The name of the user. Each field in the name object is optional. */
  name?: UserNameInput | undefined;
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
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * The `untrusted_metadata` field contains an arbitrary JSON object of application-specific data.
   * Untrusted metadata can be edited by end users directly via the SDK, and **cannot be used to store
   * critical information.** See the [Metadata](https://stytch.com/docs/api/metadata) reference for
   * complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface PasswordsCreateResponse {
  /** The unique ID of a specific email address. */
  email_id: string;
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

export type PasswordsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface PasswordsAuthenticateRequest {
  /** The email address of the end user. */
  email: string;
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
}

export interface PasswordsAuthenticateResponse {
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

export type PasswordsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface PasswordsMigrateRequest {
  /** Required parameters if the argon2 hex form, as opposed to the encoded form, is supplied. */
  argon_2_config?: Argon2Config | undefined;
  /** The email address of the end user. */
  email: string;
  /**
   * If a new user is created, this will set an identifier that can be used in API calls wherever a
   * user_id is expected. This is a string consisting of alphanumeric, `.`, `_`, `-`, or `|` characters
   * with a maximum length of 128 characters.
   */
  external_id?: string | undefined;
  /** The password hash. For a Scrypt or PBKDF2 hash, the hash needs to be a base64 encoded string. */
  hash: string;
  /**
   * The password hash used. Currently `bcrypt`, `scrypt`, `argon_2i`, `argon_2id`, `md_5`, `sha_1`,
   * `sha_512`, and `pbkdf_2` are supported.
   */
  hash_type: PasswordMigrateRequestHashType;
  /** Optional parameters for MD-5 hash types. */
  md_5_config?: MD5Config | undefined;
  /** The name of the user. Each field in the name object is optional. */
  name?: UserNameInput | undefined;
  /** Required additional parameters for PBKDF2 hash keys. */
  pbkdf_2_config?: PBKDF2Config | undefined;
  /** The phone number of the user. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX). */
  phone_number?: string | undefined;
  /**
   * Roles to explicitly assign to this User.
   *    See the [RBAC guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information
   *    about role assignment.
   */
  roles?: string[] | undefined;
  /**
   * Required parameters if the scrypt is not provided in a [PHC encoded
   * form](https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md#phc-string-format).
   */
  scrypt_config?: ScryptConfig | undefined;
  /**
   * Whether to set the user's email as verified. This is a dangerous field, incorrect use may lead to
   * users getting erroneously
   *                 deduplicated into one User object. This flag should only be set if you can attest
   *                 that the user owns the email address in question.
   */
  set_email_verified?: boolean | undefined;
  /**
   * Whether to set the user's phone number as verified. This is a dangerous field, this flag should only
   * be set if you can attest that
   *    the user owns the phone number in question.
   */
  set_phone_number_verified?: boolean | undefined;
  /** Optional parameters for SHA-1 hash types. */
  sha_1_config?: SHA1Config | undefined;
  /** Optional parameters for SHA-512 hash types. */
  sha_512_config?: SHA512Config | undefined;
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * The `untrusted_metadata` field contains an arbitrary JSON object of application-specific data.
   * Untrusted metadata can be edited by end users directly via the SDK, and **cannot be used to store
   * critical information.** See the [Metadata](https://stytch.com/docs/api/metadata) reference for
   * complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface PasswordsMigrateResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** In `login_or_create` endpoints, this field indicates whether or not a User was just created. */
  user_created: boolean;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type PasswordsMigrateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface PasswordsStrengthCheckRequest {
  /** The email address of the end user. */
  email?: string | undefined;
  /**
   * The password for the user. Any UTF8 character is allowed, e.g. spaces, emojis, non-English
   * characters, etc.
   */
  password: string;
}

export interface PasswordsStrengthCheckResponse {
  /**
   * Will return `true` if breach detection will be evaluated. By default this option is enabled. This
   * option can be disabled in the
   * [dashboard](https://stytch.com/dashboard/password-strength-config#breach-detection). If this value
   * is `false` then `breached_password` will always be `false` as well.
   */
  breach_detection_on_create: boolean;
  /**
   * Returns `true` if the password has been breached. Powered by
   * [HaveIBeenPwned](https://haveibeenpwned.com/).
   */
  breached_password: boolean;
  /** Feedback for how to improve the password's strength [HaveIBeenPwned](https://haveibeenpwned.com/). */
  feedback?: Feedback | null;
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
   * [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy) is the default option which
   * offers a high level of sophistication. We also offer
   * [LUDS](https://stytch.com/docs/guides/passwords/strength-policy) which is less sophisticated but
   * easier to understand. If an email address is included in the call we also require that the password
   * hasn't been compromised using built-in breach detection powered by
   * [HaveIBeenPwned](https://haveibeenpwned.com/).
   */
  valid_password: boolean;
}

export type PasswordsStrengthCheckError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create a new user with a password. If `session_duration_minutes` is specified, a new session will be
 * started as well.
 *
 * If a user with this email already exists in your Stytch project, this endpoint will return a
 * `duplicate_email` error. To add a password to an existing passwordless user, you'll need to either
 * call the [Migrate password endpoint](https://stytch.com/docs/api/password-migrate) or prompt the
 * user to complete one of our password reset flows.
 *
 * This endpoint will return an error if the password provided does not meet our strength requirements,
 * which you can check beforehand via the [Password strength check
 * endpoint](https://stytch.com/docs/api/password-strength-check).
 *
 * When creating new Passwords users, it's good practice to enforce an email verification flow. We'd
 * recommend checking out our [Email verification
 * guide](https://stytch.com/docs/guides/passwords/email-verification/overview) for more information.
 *
 * `POST /v1/passwords`
 */
export const passwordsCreate: (
  client: ClientCore,
  params: PasswordsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsCreateResponse, PasswordsCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/passwords',
  body: flatBody(json),
}));

/**
 * Authenticate a user with their email address and password. This endpoint verifies that the user has
 * a password currently set, and that the entered password is correct. There are two instances where
 * the endpoint will return a `reset_password` error even if they enter their previous password:
 *
 * **One:** The user's credentials appeared in the HaveIBeenPwned dataset. We force a password reset to
 * ensure that the user is the legitimate owner of the email address, and not a malicious actor abusing
 * the compromised credentials.
 *
 * **Two:** A user that has previously authenticated with email/password uses a passwordless
 * authentication method tied to the same email address (e.g. Magic Links, Google OAuth) for the first
 * time. Any subsequent email/password authentication attempt will result in this error. We force a
 * password reset in this instance in order to safely deduplicate the account by email address, without
 * introducing the risk of a pre-hijack account takeover attack.
 *
 * Imagine a bad actor creates many accounts using passwords and the known email addresses of their
 * victims. If a victim comes to the site and logs in for the first time with an email-based
 * passwordless authentication method then both the victim and the bad actor have credentials to access
 * to the same account. To prevent this, any further email/password login attempts first require a
 * password reset which can only be accomplished by someone with access to the underlying email
 * address.
 *
 * `POST /v1/passwords/authenticate`
 */
export const passwordsAuthenticate: (
  client: ClientCore,
  params: PasswordsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsAuthenticateResponse, PasswordsAuthenticateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/passwords/authenticate',
    body: flatBody(json),
  }),
);

/**
 * Adds an existing password to a User's email that doesn't have a password yet. We support migrating
 * users from passwords stored with `bcrypt`, `scrypt`, `argon2`, `MD-5`, `SHA-1`, `SHA-512`, or
 * `PBKDF2`. This endpoint has a rate limit of 100 requests per second.
 *
 * `POST /v1/passwords/migrate`
 */
export const passwordsMigrate: (
  client: ClientCore,
  params: PasswordsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsMigrateResponse, PasswordsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/passwords/migrate',
  body: flatBody(json),
}));

/**
 * This API allows you to check whether or not the user’s provided password is valid, and to provide
 * feedback to the user on how to increase the strength of their password.
 *
 * This endpoint adapts to your Project's password strength configuration. If you're using
 * [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default, your passwords are
 * considered valid if the strength score is >= 3. If you're using
 * [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are considered
 * valid if they meet the requirements that you've set with Stytch. You may update your password
 * strength configuration in the [Stytch
 * Dashboard](https://stytch.com/dashboard/password-strength-config).
 *
 *
 * ### Password feedback
 *
 * The `feedback` object contains relevant fields for you to relay feedback to users that failed to
 * create a strong enough password.
 *
 * If you're using zxcvbn, the `feedback` object will contain `warning` and `suggestions` for any
 * password that does not meet the zxcvbn strength requirements. You can return these strings directly
 * to the user to help them craft a strong password.
 *
 * If you're using LUDS, the `feedback` object will contain an object named `luds_requirements` which
 * contain a collection of fields that the user failed or passed. You'll want to prompt the user to
 * create a password that meets all of the requirements that they failed.
 *
 * `POST /v1/passwords/strength_check`
 */
export const passwordsStrengthCheck: (
  client: ClientCore,
  params: PasswordsStrengthCheckRequest,
  options?: RequestOptions,
) => ApiPromise<PasswordsStrengthCheckResponse, PasswordsStrengthCheckError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/passwords/strength_check',
    body: flatBody(json),
  }),
);

export class PasswordsResource {
  readonly #client: ClientCore;
  #email: PasswordsEmailResource | undefined;
  #existingPassword: PasswordsExistingPasswordResource | undefined;
  #sessions: PasswordsSessionsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): PasswordsEmailResource {
    return (this.#email ??= new PasswordsEmailResource(this.#client));
  }

  get existingPassword(): PasswordsExistingPasswordResource {
    return (this.#existingPassword ??= new PasswordsExistingPasswordResource(this.#client));
  }

  get sessions(): PasswordsSessionsResource {
    return (this.#sessions ??= new PasswordsSessionsResource(this.#client));
  }

  /**
   * Authenticate a user with their email address and password. This endpoint verifies that the user has
   * a password currently set, and that the entered password is correct. There are two instances where
   * the endpoint will return a `reset_password` error even if they enter their previous password:
   *
   * **One:** The user's credentials appeared in the HaveIBeenPwned dataset. We force a password reset to
   * ensure that the user is the legitimate owner of the email address, and not a malicious actor abusing
   * the compromised credentials.
   *
   * **Two:** A user that has previously authenticated with email/password uses a passwordless
   * authentication method tied to the same email address (e.g. Magic Links, Google OAuth) for the first
   * time. Any subsequent email/password authentication attempt will result in this error. We force a
   * password reset in this instance in order to safely deduplicate the account by email address, without
   * introducing the risk of a pre-hijack account takeover attack.
   *
   * Imagine a bad actor creates many accounts using passwords and the known email addresses of their
   * victims. If a victim comes to the site and logs in for the first time with an email-based
   * passwordless authentication method then both the victim and the bad actor have credentials to access
   * to the same account. To prevent this, any further email/password login attempts first require a
   * password reset which can only be accomplished by someone with access to the underlying email
   * address.
   *
   * `POST /v1/passwords/authenticate`
   */
  authenticate(
    params: PasswordsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsAuthenticateResponse, PasswordsAuthenticateError> {
    return passwordsAuthenticate(this.#client, params, options);
  }

  /**
   * Create a new user with a password. If `session_duration_minutes` is specified, a new session will be
   * started as well.
   *
   * If a user with this email already exists in your Stytch project, this endpoint will return a
   * `duplicate_email` error. To add a password to an existing passwordless user, you'll need to either
   * call the [Migrate password endpoint](https://stytch.com/docs/api/password-migrate) or prompt the
   * user to complete one of our password reset flows.
   *
   * This endpoint will return an error if the password provided does not meet our strength requirements,
   * which you can check beforehand via the [Password strength check
   * endpoint](https://stytch.com/docs/api/password-strength-check).
   *
   * When creating new Passwords users, it's good practice to enforce an email verification flow. We'd
   * recommend checking out our [Email verification
   * guide](https://stytch.com/docs/guides/passwords/email-verification/overview) for more information.
   *
   * `POST /v1/passwords`
   */
  create(
    params: PasswordsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsCreateResponse, PasswordsCreateError> {
    return passwordsCreate(this.#client, params, options);
  }

  /**
   * Adds an existing password to a User's email that doesn't have a password yet. We support migrating
   * users from passwords stored with `bcrypt`, `scrypt`, `argon2`, `MD-5`, `SHA-1`, `SHA-512`, or
   * `PBKDF2`. This endpoint has a rate limit of 100 requests per second.
   *
   * `POST /v1/passwords/migrate`
   */
  migrate(
    params: PasswordsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsMigrateResponse, PasswordsMigrateError> {
    return passwordsMigrate(this.#client, params, options);
  }

  /**
   * This API allows you to check whether or not the user’s provided password is valid, and to provide
   * feedback to the user on how to increase the strength of their password.
   *
   * This endpoint adapts to your Project's password strength configuration. If you're using
   * [zxcvbn](https://stytch.com/docs/guides/passwords/strength-policy), the default, your passwords are
   * considered valid if the strength score is >= 3. If you're using
   * [LUDS](https://stytch.com/docs/guides/passwords/strength-policy), your passwords are considered
   * valid if they meet the requirements that you've set with Stytch. You may update your password
   * strength configuration in the [Stytch
   * Dashboard](https://stytch.com/dashboard/password-strength-config).
   *
   *
   * ### Password feedback
   *
   * The `feedback` object contains relevant fields for you to relay feedback to users that failed to
   * create a strong enough password.
   *
   * If you're using zxcvbn, the `feedback` object will contain `warning` and `suggestions` for any
   * password that does not meet the zxcvbn strength requirements. You can return these strings directly
   * to the user to help them craft a strong password.
   *
   * If you're using LUDS, the `feedback` object will contain an object named `luds_requirements` which
   * contain a collection of fields that the user failed or passed. You'll want to prompt the user to
   * create a password that meets all of the requirements that they failed.
   *
   * `POST /v1/passwords/strength_check`
   */
  strengthCheck(
    params: PasswordsStrengthCheckRequest,
    options?: RequestOptions,
  ): ApiPromise<PasswordsStrengthCheckResponse, PasswordsStrengthCheckError> {
    return passwordsStrengthCheck(this.#client, params, options);
  }
}
