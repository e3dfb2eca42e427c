import type { ErrorBody } from '../models/shared-2.js';
import type { DeviceInfo, Member, MemberSession, Organization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BTotpsCreateRequest {
  /**
   * The expiration for the TOTP registration. If the newly created TOTP registration is not
   * authenticated within this time frame the member will have to restart the registration flow. Defaults
   * to 60 (1 hour) with a minimum of 5 and a maximum of 1440.
   */
  expiration_minutes?: number | undefined;
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BTotpsCreateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /** The QR code image encoded in base64. */
  qr_code: string;
  /** An array of recovery codes that can be used to recover a Member's account. */
  recovery_codes: string[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** The TOTP secret key shared between the authenticator app and the server used to generate TOTP codes. */
  secret: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** The unique ID for a TOTP instance. */
  totp_registration_id: string;
}

export type B2BTotpsCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BTotpsAuthenticateRequest {
  /** The code to authenticate. */
  code: string;
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
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
   * If passed will set the authenticated method to the default MFA method. Completing an MFA
   * authentication flow for the first time for a Member will implicitly set the method to the default
   * MFA method. This option can be used to update the default MFA method if multiple are being used.
   */
  set_default_mfa?: boolean | undefined;
  /**
   * Optionally sets the Member’s MFA enrollment status upon a successful authentication. If the
   * Organization’s MFA policy is `REQUIRED_FOR_ALL`, this field will be ignored. If this field is not
   * passed in, the Member’s `mfa_enrolled` boolean will not be affected. The options are:
   *
   *   `enroll` – sets the Member's `mfa_enrolled` boolean to `true`. The Member will be required to
   *   complete an MFA step upon subsequent logins to the Organization.
   *
   *   `unenroll` – sets the Member's `mfa_enrolled` boolean to `false`. The Member will no longer be
   *   required to complete MFA steps when logging in to the Organization.
   */
  set_mfa_enrollment?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BTotpsAuthenticateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
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
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
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

export type B2BTotpsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BTotpsMigrateRequest {
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * An existing set of recovery codes to be imported into Stytch to be used to authenticate in place of
   * the secondary MFA method.
   */
  recovery_codes: string[];
  /** The TOTP secret key shared between the authenticator app and the server used to generate TOTP codes. */
  secret: string;
}

export interface B2BTotpsMigrateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /** An array of recovery codes that can be used to recover a Member's account. */
  recovery_codes: string[];
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
  /** The unique ID for a TOTP instance. */
  totp_registration_id: string;
}

export type B2BTotpsMigrateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create a new TOTP instance for a Member. The Member can use the authenticator application of their
 * choice to scan the QR code or enter the secret.
 *
 * If the Member already has an active MFA factor, then passing an intermediate session token, session
 * token, or session JWT with the existing MFA factor on it is required to prevent bypassing MFA.
 *
 * Otherwise, passing an intermediate session token, session token, or session JWT is not required, but
 * if passed must match the `member_id` passed.
 *
 * `POST /v1/b2b/totp`
 */
export const b2bTotpsCreate: (
  client: ClientCore,
  params: B2BTotpsCreateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BTotpsCreateResponse, B2BTotpsCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/totp',
  body: flatBody(json),
}));

/**
 * Authenticate a Member provided TOTP.
 *
 * `POST /v1/b2b/totp/authenticate`
 */
export const b2bTotpsAuthenticate: (
  client: ClientCore,
  params: B2BTotpsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BTotpsAuthenticateResponse, B2BTotpsAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/totp/authenticate',
  body: flatBody(json),
}));

/**
 * Migrate an existing TOTP instance for a Member. Recovery codes are not required and will be minted
 * for the Member if not provided.
 *
 * `POST /v1/b2b/totp/migrate`
 */
export const b2bTotpsMigrate: (
  client: ClientCore,
  params: B2BTotpsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BTotpsMigrateResponse, B2BTotpsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/totp/migrate',
  body: flatBody(json),
}));

export class B2BTotpsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate a Member provided TOTP.
   *
   * `POST /v1/b2b/totp/authenticate`
   */
  authenticate(
    params: B2BTotpsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BTotpsAuthenticateResponse, B2BTotpsAuthenticateError> {
    return b2bTotpsAuthenticate(this.#client, params, options);
  }

  /**
   * Create a new TOTP instance for a Member. The Member can use the authenticator application of their
   * choice to scan the QR code or enter the secret.
   *
   * If the Member already has an active MFA factor, then passing an intermediate session token, session
   * token, or session JWT with the existing MFA factor on it is required to prevent bypassing MFA.
   *
   * Otherwise, passing an intermediate session token, session token, or session JWT is not required, but
   * if passed must match the `member_id` passed.
   *
   * `POST /v1/b2b/totp`
   */
  create(
    params: B2BTotpsCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BTotpsCreateResponse, B2BTotpsCreateError> {
    return b2bTotpsCreate(this.#client, params, options);
  }

  /**
   * Migrate an existing TOTP instance for a Member. Recovery codes are not required and will be minted
   * for the Member if not provided.
   *
   * `POST /v1/b2b/totp/migrate`
   */
  migrate(
    params: B2BTotpsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BTotpsMigrateResponse, B2BTotpsMigrateError> {
    return b2bTotpsMigrate(this.#client, params, options);
  }
}
