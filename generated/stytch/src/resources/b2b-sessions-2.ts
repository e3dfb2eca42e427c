import type { ErrorBody } from '../models/shared-2.js';
import type { Member, MemberSession, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import {
  type B2BSessionsAttestError,
  type B2BSessionsAttestRequest,
  type B2BSessionsAttestResponse,
  type B2BSessionsAuthenticateError,
  type B2BSessionsAuthenticateRequest,
  type B2BSessionsAuthenticateResponse,
  type B2BSessionsExchangeAccessTokenError,
  type B2BSessionsExchangeAccessTokenRequest,
  type B2BSessionsExchangeAccessTokenResponse,
  type B2BSessionsExchangeError,
  type B2BSessionsExchangeRequest,
  type B2BSessionsExchangeResponse,
  type B2BSessionsGetError,
  type B2BSessionsGetJWKSError,
  type B2BSessionsGetJWKSRequest,
  type B2BSessionsGetJWKSResponse,
  type B2BSessionsGetRequest,
  type B2BSessionsGetResponse,
  b2bSessionsAttest,
  b2bSessionsAuthenticate,
  b2bSessionsExchange,
  b2bSessionsExchangeAccessToken,
  b2bSessionsGet,
  b2bSessionsGetJWKS,
} from './b2b-sessions.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BSessionsMigrateRequest {
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
  /** The authorization token Stytch will pass in to the external userinfo endpoint. */
  session_token: string;
}

export interface B2BSessionsMigrateResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
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
  status_code: number;
}

export type B2BSessionsMigrateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BSessionsRevokeRequest {
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value.
   */
  member_id?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Session in the Stytch API. The `member_session_id`
   * is critical to perform operations on an Session, so be sure to preserve this value.
   */
  member_session_id?: string | undefined;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BSessionsRevokeResponse {
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

export type B2BSessionsRevokeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Migrate a session from an external OIDC compliant endpoint.
 * Stytch will call the external UserInfo endpoint defined in your Stytch Project settings in the
 * [Dashboard](https://stytch.com/dashboard/migrations), and then perform a lookup using the
 * `session_token`.
 * If the response contains a valid email address, Stytch will attempt to match that email address with
 * an existing Member in your Organization and create a Stytch Session.
 * You will need to create the member before using this endpoint.
 *
 * `POST /v1/b2b/sessions/migrate`
 */
export const b2bSessionsMigrate: (
  client: ClientCore,
  params: B2BSessionsMigrateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BSessionsMigrateResponse, B2BSessionsMigrateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/migrate',
  body: flatBody(json),
}));

/**
 * Revoke a Session and immediately invalidate all its tokens. To revoke a specific Session, pass
 * either the `member_session_id`, `session_token`, or `session_jwt`. To revoke all Sessions for a
 * Member, pass the `member_id`.
 *
 * `POST /v1/b2b/sessions/revoke`
 */
export const b2bSessionsRevoke: (
  client: ClientCore,
  params?: B2BSessionsRevokeRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSessionsRevokeResponse, B2BSessionsRevokeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/sessions/revoke',
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
  body: flatBody(json),
}));

export class B2BSessionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Exchange an auth token issued by a trusted identity provider for a Stytch session. You must first
   * register a Trusted Auth Token profile in the Stytch dashboard
   * [here](https://stytch.com/dashboard/trusted-auth-tokens). If a session token or session JWT is
   * provided, it will add the trusted auth token as an authentication factor to the existing session.
   *
   * `POST /v1/b2b/sessions/attest`
   */
  attest(
    params: B2BSessionsAttestRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsAttestResponse, B2BSessionsAttestError> {
    return b2bSessionsAttest(this.#client, params, options);
  }

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
  authenticate(
    params?: B2BSessionsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsAuthenticateResponse, B2BSessionsAuthenticateError> {
    return b2bSessionsAuthenticate(this.#client, params, options);
  }

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
  exchange(
    params: B2BSessionsExchangeRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsExchangeResponse, B2BSessionsExchangeError> {
    return b2bSessionsExchange(this.#client, params, options);
  }

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
  exchangeAccessToken(
    params: B2BSessionsExchangeAccessTokenRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsExchangeAccessTokenResponse, B2BSessionsExchangeAccessTokenError> {
    return b2bSessionsExchangeAccessToken(this.#client, params, options);
  }

  /**
   * Retrieves all active Sessions for a Member.
   *
   * `GET /v1/b2b/sessions`
   */
  get(
    params: B2BSessionsGetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsGetResponse, B2BSessionsGetError> {
    return b2bSessionsGet(this.#client, params, options);
  }

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
  getJWKS(
    params: B2BSessionsGetJWKSRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsGetJWKSResponse, B2BSessionsGetJWKSError> {
    return b2bSessionsGetJWKS(this.#client, params, options);
  }

  /**
   * Migrate a session from an external OIDC compliant endpoint.
   * Stytch will call the external UserInfo endpoint defined in your Stytch Project settings in the
   * [Dashboard](https://stytch.com/dashboard/migrations), and then perform a lookup using the
   * `session_token`.
   * If the response contains a valid email address, Stytch will attempt to match that email address with
   * an existing Member in your Organization and create a Stytch Session.
   * You will need to create the member before using this endpoint.
   *
   * `POST /v1/b2b/sessions/migrate`
   */
  migrate(
    params: B2BSessionsMigrateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BSessionsMigrateResponse, B2BSessionsMigrateError> {
    return b2bSessionsMigrate(this.#client, params, options);
  }

  /**
   * Revoke a Session and immediately invalidate all its tokens. To revoke a specific Session, pass
   * either the `member_session_id`, `session_token`, or `session_jwt`. To revoke all Sessions for a
   * Member, pass the `member_id`.
   *
   * `POST /v1/b2b/sessions/revoke`
   */
  revoke(
    params?: B2BSessionsRevokeRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSessionsRevokeResponse, B2BSessionsRevokeError> {
    return b2bSessionsRevoke(this.#client, params, options);
  }
}
