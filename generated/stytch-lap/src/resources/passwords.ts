import type {
  Argon2Config,
  HashType,
  MagicLinksEmailInvitePostName,
  Md5Config,
  Pbkdf2Config,
  ScryptConfig,
  Session,
  Sha1Config,
  Sha512Config,
  User,
  UserDevice,
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

export interface PasswordsStrengthCheckResponseFeedback {
  luds_requirements: PasswordsStrengthCheckResponseFeedbackLudsRequirements;
  suggestions: string[];
  warning: string;
}

export interface PasswordsStrengthCheckResponseFeedbackLudsRequirements {
  has_digit: boolean;
  has_lower_case: boolean;
  has_symbol: boolean;
  has_upper_case: boolean;
  missing_characters: number;
  missing_complexity: number;
}

export interface PasswordsCreateRequest {
  /** The email address of the end user. */
  email: string;
  name?: MagicLinksEmailInvitePostName | undefined;
  /**
   * The password for the user. Any UTF8 character is allowed, e.g. spaces, emojis, non-English
   * characters, etc.
   */
  password: string;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
  email_id: string;
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type PasswordsCreateError = ApiError<ErrorStatus, unknown>;

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
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type PasswordsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface PasswordsMigrateRequest {
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
  hash_type: HashType;
  md_5_config?: Md5Config | undefined;
  name?: MagicLinksEmailInvitePostName | undefined;
  pbkdf_2_config?: Pbkdf2Config | undefined;
  /** The phone number of the user. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX). */
  phone_number?: string | undefined;
  /**
   * Roles to explicitly assign to this User. See the [RBAC
   * guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information about role
   * assignment.
   */
  roles?: string[] | undefined;
  scrypt_config?: ScryptConfig | undefined;
  /**
   * Whether to set the user's email as verified. This is a dangerous field, incorrect use may lead to
   * users getting erroneously deduplicated into one User object. This flag should only be set if you can
   * attest that the user owns the email address in question.
   */
  set_email_verified?: boolean | undefined;
  /**
   * Whether to set the user's phone number as verified. This is a dangerous field, this flag should only
   * be set if you can attest that the user owns the phone number in question.
   */
  set_phone_number_verified?: boolean | undefined;
  sha_1_config?: Sha1Config | undefined;
  sha_512_config?: Sha512Config | undefined;
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
  email_id: string;
  request_id: string;
  status_code: number;
  user: User;
  user_created: boolean;
  user_id: string;
}

export type PasswordsMigrateError = ApiError<ErrorStatus, unknown>;

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
  breach_detection_on_create: boolean;
  breached_password: boolean;
  feedback: PasswordsStrengthCheckResponseFeedback;
  request_id: string;
  score: number;
  status_code: number;
  strength_policy: string;
  valid_password: boolean;
}

export type PasswordsStrengthCheckError = ApiError<ErrorStatus, unknown>;

/**
 * Create
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
 * Authenticate
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
 * Migrate
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
 * Strengthcheck
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
   * Authenticate
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
   * Create
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
   * Migrate
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
   * Strengthcheck
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
