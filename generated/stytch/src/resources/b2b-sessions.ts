import type { ErrorBody, JWK } from '../models/shared-2.js';
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
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BSessionAuthorizationCheck {
  /** An action to take on a Resource. */
  action: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The Organization's ID must match the
   * Member's Organization
   */
  organization_id: string;
  /**
   * A unique identifier of the RBAC Resource, provided by the developer and intended to be
   * human-readable.
   *
   *   A `resource_id` is not allowed to start with `stytch`, which is a special prefix used for Stytch
   *   default Resources with reserved `resource_id`s. These include:
   *
   *   * `stytch.organization`
   *   * `stytch.member`
   *   * `stytch.sso`
   *   * `stytch.self`
   *
   *   Check out the [guide on Stytch default
   *   Resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default) for a more detailed
   *   explanation.
   */
  resource_id: string;
}

export interface B2BSessionAuthorizationVerdict {
  /**
   * Whether the Member was authorized to perform the specified action on the specified Resource. Always
   * true if the request succeeds.
   */
  authorized: boolean;
  /**
   * The complete list of Roles that gave the Member permission to perform the specified action on the
   * specified Resource.
   */
  granting_roles: string[];
}

export type B2BSessionExchangeRequestLocale =
  'en' | 'es' | 'pt-br' | 'fr' | 'it' | 'de-DE' | 'zh-Hans' | 'ca-ES' | (string & {});

export interface B2BSessionsGetRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
}

export interface B2BSessionsGetResponse {
  /** An array of [Session objects](https://stytch.com/docs/b2b/api/session-object). */
  member_sessions: MemberSession[];
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

export type B2BSessionsGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsGetJWKSRequest {
  /** The `project_id` to get the JWKS for. */
  project_id: string;
}

export interface B2BSessionsGetJWKSResponse {
  /** The list of JWKs associated with the project. */
  keys: JWK[];
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

export type B2BSessionsGetJWKSError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsAttestRequest {
  /**
   * The organization ID that the session should be authenticated in. Must be provided if the trusted
   * auth token does not have an organization ID claim.
   */
  organization_id?: string | undefined;
  /** The ID of the trusted auth token profile to use for attestation. */
  profile_id: string;
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
   * The `session_jwt` for the session that you wish to add the trusted auth token authentication factor
   * to.
   */
  session_jwt?: string | undefined;
  /**
   * The `session_token` for the session that you wish to add the trusted auth token authentication
   * factor to.
   */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The trusted auth token to authenticate. The token must have an organization ID claim if JIT
   * provisioning is enabled.
   */
  token: string;
}

export interface B2BSessionsAttestResponse {
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
  member_session: MemberSession;
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

export type B2BSessionsAttestError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsAuthenticateRequest {
  /**
   * If an `authorization_check` object is passed in, this endpoint will also check if the Member is
   *   authorized to perform the given action on the given Resource in the specified Organization. A
   *   Member is authorized if
   *   their Member Session contains a Role, assigned
   *   [explicitly or implicitly](https://stytch.com/docs/b2b/guides/rbac/role-assignment), with adequate
   *   permissions.
   *   In addition, the `organization_id` passed in the authorization check must match the Member's
   *   Organization.
   *
   *   The Roles on the Member Session may differ from the Roles you see on the Member object - Roles
   *   that are implicitly
   *   assigned by SSO connection or SSO group will only be valid for a Member Session if there is at
   *   least one authentication
   *   factor on the Member Session from the specified SSO connection.
   *
   *   If the Member is not authorized to perform the specified action on the specified Resource, or if
   *   the
   *   `organization_id` does not match the Member's Organization, a 403 error will be thrown.
   *   Otherwise, the response will contain a list of Roles that satisfied the authorization check.
   */
  authorization_check?: B2BSessionAuthorizationCheck | undefined;
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
}

export interface B2BSessionsAuthenticateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** The [Session object](https://stytch.com/docs/b2b/api/session-object). */
  member_session: MemberSession;
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
  /**
   * If an `authorization_check` is provided in the request and the check succeeds, this field will
   * return
   *   information about why the Member was granted permission.
   */
  verdict?: B2BSessionAuthorizationVerdict | null;
}

export type B2BSessionsAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsExchangeRequest {
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
  locale?: B2BSessionExchangeRequestLocale | undefined;
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
  /** The `session_jwt` belonging to the member that you wish to associate the email with. */
  session_jwt?: string | undefined;
  /** The `session_token` belonging to the member that you wish to associate the email with. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BSessionsExchangeResponse {
  /**
   * The returned Intermediate Session Token contains any Email Magic Link or OAuth factors from the
   * original member session that are valid for the target Organization. If this value is non-empty, the
   * member must complete an MFA step to finish logging in to the Organization. The token can be used
   * with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
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

export type B2BSessionsExchangeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsExchangeAccessTokenRequest {
  /** The access token to exchange for a Stytch Session. Must be granted the `full_access` scope. */
  access_token: string;
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
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BSessionsExchangeAccessTokenResponse {
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

export type B2BSessionsExchangeAccessTokenError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Retrieves all active Sessions for a Member.
 *
 * `GET /v1/b2b/sessions`
 */
export const b2bSessionsGet: (
  client: ClientCore,
  params: B2BSessionsGetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsGetResponse, B2BSessionsGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/sessions',
  query: queryParameters('organization_id', 'member_id'),
}));

/**
 * Get the JSON Web Key Set (JWKS) for a project.
 *
 * Within the JWKS, the JSON Web Keys are rotated every ~6 months. Upon rotation, new JWTs will be
 * signed using the new key, and both keys will be returned by this endpoint for a period of 1 month.
 *
 * JWTs have a set lifetime of 5 minutes, so there will be a 5 minute period where some JWTs will be
 * signed by the old keys, and some JWTs will be signed by the new keys. The correct key to use for
 * validation is determined by matching the `kid` value of the JWT and key.
 *
 * If you're using one of our [backend SDKs](https://stytch.com/docs/b2b/sdks), the JSON Web Key (JWK)
 * rotation will be handled for you.
 *
 * If you're using your own JWT validation library, many have built-in support for JWK rotation, and
 * you'll just need to supply this API endpoint. If not, your application should decide which JWK to
 * use for validation by inspecting the `kid` value.
 *
 * See our [How to use Stytch Session
 * JWTs](https://stytch.com/docs/b2b/guides/sessions/resources/using-jwts) guide for more information.
 *
 * `GET /v1/b2b/sessions/jwks/{project_id}`
 */
export const b2bSessionsGetJWKS: (
  client: ClientCore,
  params: B2BSessionsGetJWKSRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsGetJWKSResponse, B2BSessionsGetJWKSError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/sessions/jwks/{project_id}',
  path: pathParameters(),
}));

/**
 * Exchange an auth token issued by a trusted identity provider for a Stytch session. You must first
 * register a Trusted Auth Token profile in the Stytch dashboard
 * [here](https://stytch.com/dashboard/trusted-auth-tokens). If a session token or session JWT is
 * provided, it will add the trusted auth token as an authentication factor to the existing session.
 *
 * `POST /v1/b2b/sessions/attest`
 */
export const b2bSessionsAttest: (
  client: ClientCore,
  params: B2BSessionsAttestRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsAttestResponse, B2BSessionsAttestError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/attest',
  body: flatBody(json),
}));

/**
 * Authenticates a Session and updates its lifetime by the specified `session_duration_minutes`. If the
 * `session_duration_minutes` is not specified, a Session will not be extended. This endpoint requires
 * either a `session_jwt` or `session_token` be included in the request. It will return an error if
 * both are present.
 *
 * You may provide a JWT that needs to be refreshed and is expired according to its `exp` claim. A new
 * JWT will be returned if both the signature and the underlying Session are still valid. See our [How
 * to use Stytch Session JWTs](https://stytch.com/docs/b2b/guides/sessions/resources/using-jwts) guide
 * for more information.
 *
 * If an `authorization_check` object is passed in, this method will also check if the Member is
 * authorized to perform the given action on the given Resource in the specified Organization. A Member
 * is authorized if their Member Session contains a Role, assigned [explicitly or
 * implicitly](https://stytch.com/docs/b2b/guides/rbac/role-assignment), with adequate permissions.
 * In addition, the `organization_id` passed in the authorization check must match the Member's
 * Organization.
 *
 * If the Member is not authorized to perform the specified action on the specified Resource, or if the
 * `organization_id` does not match the Member's Organization, a 403 error will be thrown.
 * Otherwise, the response will contain a list of Roles that satisfied the authorization check.
 *
 * `POST /v1/b2b/sessions/authenticate`
 */
export const b2bSessionsAuthenticate: (
  client: ClientCore,
  params?: B2BSessionsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsAuthenticateResponse, B2BSessionsAuthenticateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/sessions/authenticate',
    body: flatBody(json),
  }),
);

/**
 * Use this endpoint to exchange a Member's existing session for another session in a different
 * Organization. This can be used to accept an invite, but not to create a new member via domain
 * matching.
 *
 * To create a new member via email domain JIT Provisioning, use the [Exchange Intermediate
 * Session](https://stytch.com/docs/b2b/api/exchange-intermediate-session) flow instead.
 *
 * If the user **has** already satisfied the authentication requirements of the Organization they are
 * trying to switch into, this API will return `member_authenticated: true` and a `session_token` and
 * `session_jwt`.
 *
 * If the user **has not** satisfied the primary or secondary authentication requirements of the
 * Organization they are attempting to switch into, this API will return `member_authenticated: false`
 * and an `intermediate_session_token`.
 *
 * If `primary_required` is set, prompt the user to fulfill the Organization's auth requirements using
 * the options returned in `primary_required.allowed_auth_methods`.
 *
 * If `primary_required` is null and `mfa_required` is set, check `mfa_required.member_options` to
 * determine if the Member has SMS OTP or TOTP set up for MFA and prompt accordingly. If the Member has
 * SMS OTP, check `mfa_required.secondary_auth_initiated` to see if the OTP has already been sent.
 *
 * Include the `intermediate_session_token` returned above when calling the `authenticate()` method
 * that the user needed to perform. Once the user has completed the authentication requirements they
 * were missing, they will be granted a full `session_token` and `session_jwt` to indicate they have
 * successfully logged into the Organization.
 *
 * The `intermediate_session_token` can also be used with the [Exchange Intermediate Session
 * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) or the [Create Organization
 * via Discovery endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to join a
 * different Organization or create a new one.
 * The `session_duration_minutes` and `session_custom_claims` parameters will be ignored.
 *
 * `POST /v1/b2b/sessions/exchange`
 */
export const b2bSessionsExchange: (
  client: ClientCore,
  params: B2BSessionsExchangeRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsExchangeResponse, B2BSessionsExchangeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/exchange',
  body: flatBody(json),
}));

/**
 * Use this endpoint to exchange a Connected Apps Access Token back into a Member Session for the
 * underlying Member.
 * This session can be used with the Stytch SDKs and APIs.
 *
 * The Access Token must contain the `full_access` scope (only available to First Party clients) and
 * must not be more than 5 minutes old. Access Tokens may only be exchanged a single time.
 *
 * Because the Member previously completed MFA and satisfied all Organization authentication
 * requirements at the time of the original Access Token issuance, this endpoint will never return an
 * `intermediate_session_token` or require MFA.
 *
 * `POST /v1/b2b/sessions/exchange_access_token`
 */
export const b2bSessionsExchangeAccessToken: (
  client: ClientCore,
  params: B2BSessionsExchangeAccessTokenRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsExchangeAccessTokenResponse, B2BSessionsExchangeAccessTokenError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/sessions/exchange_access_token',
    body: flatBody(json),
  }));
