import type { Attributes, ProviderValues, User, UserDevice } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OauthAuthenticateResponseUserSession {
  attributes: Attributes;
  authentication_factors: Record<string, unknown>[];
  custom_claims: Record<string, unknown>;
  expires_at: string;
  last_accessed_at: string;
  roles: string[];
  session_id: string;
  started_at: string;
  user_id: string;
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
  oauth_attach_token: string;
  request_id: string;
  status_code: number;
}

export type OauthAttachError = ApiError<ErrorStatus, unknown>;

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
   * The OAuth `token` from the `?token=` query parameter in the URL. The redirect URL will look like
   * `https://example.com/authenticate?stytch_token_type=oauth&token=rM_kw42CWBhsHLF62V75jELMbvJ87njMe3tFVj7Qupu7`
   * In the redirect URL, the `stytch_token_type` will be `oauth`. See
   * [here](https://stytch.com/docs/workspace-management/redirect-urls) for more detail.
   */
  token: string;
}

export interface OauthAuthenticateResponse {
  oauth_user_registration_id: string;
  provider_subject: string;
  provider_type: string;
  provider_values: ProviderValues;
  request_id: string;
  reset_sessions: boolean;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
  user_session: OauthAuthenticateResponseUserSession;
}

export type OauthAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Attach
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
 * Authenticate
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
   * Attach
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
   * Authenticate
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
