import type {
  Argon2Config,
  HashType,
  Locale,
  Md5Config,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  Pbkdf2Config,
  PrimaryRequired,
  ScryptConfig,
  Sha1Config,
  Sha512Config,
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

export interface B2BPasswordsStrengthCheckResponseLudsFeedback {
  has_digit: boolean;
  has_lower_case: boolean;
  has_symbol: boolean;
  has_upper_case: boolean;
  missing_characters: number;
  missing_complexity: number;
}

export interface B2BPasswordsStrengthCheckResponseZxcvbnFeedback {
  suggestions: string[];
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
  locale?: Locale | undefined;
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
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
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

export type B2BPasswordsAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface B2BPasswordsMigrateRequest {
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
  hash_type: HashType;
  md_5_config?: Md5Config | undefined;
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
  pbkdf_2_config?: Pbkdf2Config | undefined;
  /**
   * Whether to preserve existing sessions when explicit Roles that are revoked are also implicitly
   * assigned by SSO connection or SSO group. Defaults to `false` - that is, existing Member Sessions
   * that contain SSO authentication factors with the affected SSO connection IDs will be revoked.
   */
  preserve_existing_sessions?: boolean | undefined;
  /**
   * Roles to explicitly assign to this Member. Will completely replace any existing explicitly assigned
   * roles. See the [RBAC guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment) for more
   * information about role assignment. If a Role is removed from a Member, and the Member is also
   * implicitly assigned this Role from an SSO connection or an SSO group, we will by default revoke any
   * existing sessions for the Member that contain any SSO authentication factors with the affected
   * connection ID. You can preserve these sessions by passing in the `preserve_existing_sessions`
   * parameter with a value of `true`.
   */
  roles?: string[] | undefined;
  scrypt_config?: ScryptConfig | undefined;
  /**
   * Whether to set the user's phone number as verified. This is a dangerous field. This flag should only
   * be set if you can attest that the user owns the phone number in question.
   */
  set_phone_number_verified?: boolean | undefined;
  sha_1_config?: Sha1Config | undefined;
  sha_512_config?: Sha512Config | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   * frontend SDK, and should not be used to store critical information. See the [Metadata
   * resource](https://stytch.com/docs/b2b/api/metadata) for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BPasswordsMigrateResponse {
  member: Member;
  member_created: boolean;
  member_id: string;
  organization: Organization;
  request_id: string;
  status_code: number;
}

export type B2BPasswordsMigrateError = ApiError<ErrorStatus, unknown>;

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
  breach_detection_on_create: boolean;
  breached_password: boolean;
  luds_feedback: B2BPasswordsStrengthCheckResponseLudsFeedback;
  request_id: string;
  score: number;
  status_code: number;
  strength_policy: string;
  valid_password: boolean;
  zxcvbn_feedback: B2BPasswordsStrengthCheckResponseZxcvbnFeedback;
}

export type B2BPasswordsStrengthCheckError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
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
 * Migrate
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
 * Strengthcheck
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
   * Authenticate
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
   * Migrate
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
   * Strengthcheck
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
