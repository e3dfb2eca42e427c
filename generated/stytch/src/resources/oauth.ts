import type { ErrorBody, Session, User } from '../models/shared-2.js';
import type { DeviceInfo } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OauthProviderValues {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /**
   * The timestamp when the Session expires. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  expires_at?: string | null;
  /**
   * The `id_token` returned by the OAuth provider. ID Tokens are JWTs that contain structured
   * information about a user. The exact content of each ID Token varies from provider to provider. ID
   * Tokens are returned from OAuth providers that conform to the [OpenID
   * Connect](https://openid.net/foundation/) specification, which is based on OAuth.
   */
  id_token: string;
  /**
   * The `refresh_token` that you may use to obtain a new `access_token` for the User within the
   * provider's API.
   */
  refresh_token: string;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
}

export interface OauthAttachRequest {
  /** The OAuth provider's name. */
  provider: string;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface OauthAttachResponse {
  /**
   * A single-use token for connecting the Stytch User selection from an OAuth Attach request to the
   * corresponding OAuth Start request.
   */
  oauth_attach_token: string;
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

export type OauthAttachError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface OauthAuthenticateRequest {
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  code_verifier?: string | undefined;
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
   * Reuse an existing session instead of creating a new one. If you provide us with a `session_jwt`,
   * then we'll update the session represented by this JWT with this OAuth factor. If this `session_jwt`
   * belongs to a different user than the OAuth token, the session_jwt will be ignored. This endpoint
   * will error if both `session_token` and `session_jwt` are provided.
   */
  session_jwt?: string | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide us with a `session_token`,
   * then we'll update the session represented by this session token with this OAuth factor. If this
   * `session_token` belongs to a different user than the OAuth token, the session_jwt will be ignored.
   * This endpoint will error if both `session_token` and `session_jwt` are provided.
   */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The OAuth `token` from the `?token=` query parameter in the URL.
   *
   *       The redirect URL will look like
   *       `https://example.com/authenticate?stytch_token_type=oauth&token=rM_kw42CWBhsHLF62V75jELMbvJ87njMe3tFVj7Qupu7`
   *
   *       In the redirect URL, the `stytch_token_type` will be `oauth`. See
   *       [here](https://stytch.com/docs/workspace-management/redirect-urls) for more detail.
   */
  token: string;
}

export interface OauthAuthenticateResponse {
  /** The unique ID for an OAuth registration. */
  oauth_user_registration_id: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the "sub" or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Facebook,
   * GitHub etc.
   */
  provider_type: string;
  /**
   * The `provider_values` object lists relevant identifiers, values, and scopes for a given OAuth
   * provider. For example this object will include a provider's `access_token` that you can use to
   * access the provider's API for a given user.
   *
   *   Note that these values will vary based on the OAuth provider in question, e.g. `id_token` is only
   *   returned by OIDC compliant identity providers.
   */
  provider_values: OauthProviderValues;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * Indicates if all other of the User's Sessions need to be reset. You should check this field if you
   * aren't using Stytch's Session product. If you are using Stytch's Session product, we revoke the
   * User's other sessions for you.
   */
  reset_sessions: boolean;
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
  /**
   * A `Session` object. For backwards compatibility reasons, the session from an OAuth authenticate call
   * is labeled as `user_session`, but is otherwise just a standard stytch `Session` object.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  user_session?: Session | null;
}

export type OauthAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Generate an OAuth Attach Token to pre-associate an OAuth flow with an existing Stytch User. Pass the
 * returned `oauth_attach_token` to the same provider's OAuth Start endpoint to treat this OAuth flow
 * as a login for that user instead of a signup for a new user.
 *
 * Exactly one of `user_id`, `session_token`, or `session_jwt` must be provided to identify the target
 * Stytch User.
 *
 * **Note**: This is an optional step in the OAuth flow. Stytch can often determine whether to
 * associate a new OAuth login with an existing User based on verified information (such as an email
 * address) from the identity provider. This endpoint is useful for cases where we can't, such as
 * missing or unverified provider information.
 *
 * See our [OAuth email address behavior](https://stytch.com/docs/guides/oauth/email-behavior) resource
 * for additional information.
 *
 * `POST /v1/oauth/attach`
 */
export const oauthAttach: (
  client: ClientCore,
  params: OauthAttachRequest,
  options?: RequestOptions,
) => ApiPromise<OauthAttachResponse, OauthAttachError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/oauth/attach',
  body: flatBody(json),
}));

/**
 * Authenticate a User given a `token`. This endpoint verifies that the user completed the OAuth flow
 * by verifying that the token is valid and hasn't expired. To initiate a Stytch session for the user
 * while authenticating their OAuth token, include `session_duration_minutes`; a session with the
 * identity provider, e.g. Google or Facebook, will always be initiated upon successful authentication.
 *
 * `POST /v1/oauth/authenticate`
 */
export const oauthAuthenticate: (
  client: ClientCore,
  params: OauthAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<OauthAuthenticateResponse, OauthAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/oauth/authenticate',
  body: flatBody(json),
}));

export class OauthResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Generate an OAuth Attach Token to pre-associate an OAuth flow with an existing Stytch User. Pass the
   * returned `oauth_attach_token` to the same provider's OAuth Start endpoint to treat this OAuth flow
   * as a login for that user instead of a signup for a new user.
   *
   * Exactly one of `user_id`, `session_token`, or `session_jwt` must be provided to identify the target
   * Stytch User.
   *
   * **Note**: This is an optional step in the OAuth flow. Stytch can often determine whether to
   * associate a new OAuth login with an existing User based on verified information (such as an email
   * address) from the identity provider. This endpoint is useful for cases where we can't, such as
   * missing or unverified provider information.
   *
   * See our [OAuth email address behavior](https://stytch.com/docs/guides/oauth/email-behavior) resource
   * for additional information.
   *
   * `POST /v1/oauth/attach`
   */
  attach(
    params: OauthAttachRequest,
    options?: RequestOptions,
  ): ApiPromise<OauthAttachResponse, OauthAttachError> {
    return oauthAttach(this.#client, params, options);
  }

  /**
   * Authenticate a User given a `token`. This endpoint verifies that the user completed the OAuth flow
   * by verifying that the token is valid and hasn't expired. To initiate a Stytch session for the user
   * while authenticating their OAuth token, include `session_duration_minutes`; a session with the
   * identity provider, e.g. Google or Facebook, will always be initiated upon successful authentication.
   *
   * `POST /v1/oauth/authenticate`
   */
  authenticate(
    params: OauthAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<OauthAuthenticateResponse, OauthAuthenticateError> {
    return oauthAuthenticate(this.#client, params, options);
  }
}
