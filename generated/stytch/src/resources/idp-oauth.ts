import type { ErrorBody, User } from '../models/shared-2.js';
import type { ConnectedAppPublic } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface IdpScopeResult {
  /** A human-readable description of the scope, taken from the RBAC Policy. */
  description: string;
  /**
   * Indicates whether the scope can be granted. Users can only grant scopes if they have the required
   * permissions.
   */
  is_grantable: boolean;
  /** The name of the scope. */
  scope: string;
}

export interface IdpOauthAuthorizeRequest {
  /** The ID of the Connected App client. */
  client_id: string;
  /** A base64url encoded challenge derived from the code verifier for PKCE flows. */
  code_challenge?: string | undefined;
  /** Indicates whether the user granted the requested scopes. */
  consent_granted: boolean;
  /** A string used to associate a client session with an ID token to mitigate replay attacks. */
  nonce?: string | undefined;
  /**
   * Space separated list that specifies how the Authorization Server should prompt the user for
   * reauthentication and consent. Only `consent` is supported today.
   */
  prompt?: string | undefined;
  /**
   * The callback URI used to redirect the user after authentication. This is the same URI provided at
   * the start of the OAuth flow. This field is required when using the `authorization_code` grant.
   */
  redirect_uri: string;
  resources?: string[] | undefined;
  /** The OAuth 2.0 response type. For authorization code flows this value is `code`. */
  response_type: string;
  /** An array of scopes requested by the client. */
  scopes: string[];
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /** An opaque value used to maintain state between the request and callback. */
  state?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface IdpOauthAuthorizeResponse {
  /** A one-time use code that can be exchanged for tokens. */
  authorization_code?: string | null;
  /**
   * The callback URI used to redirect the user after authentication. This is the same URI provided at
   * the start of the OAuth flow. This field is required when using the `authorization_code` grant.
   */
  redirect_uri: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type IdpOauthAuthorizeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface IdpOauthAuthorizeStartRequest {
  /** The ID of the Connected App client. */
  client_id: string;
  /**
   * Space separated list that specifies how the Authorization Server should prompt the user for
   * reauthentication and consent. Only `consent` is supported today.
   */
  prompt?: string | undefined;
  /**
   * The callback URI used to redirect the user after authentication. This is the same URI provided at
   * the start of the OAuth flow. This field is required when using the `authorization_code` grant.
   */
  redirect_uri: string;
  /** The OAuth 2.0 response type. For authorization code flows this value is `code`. */
  response_type: string;
  /** An array of scopes requested by the client. */
  scopes: string[];
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface IdpOauthAuthorizeStartResponse {
  client: ConnectedAppPublic;
  /** Whether the user must provide explicit consent for the authorization request. */
  consent_required: boolean;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** Details about each requested scope. */
  scope_results: IdpScopeResult[];
  status_code: number;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type IdpOauthAuthorizeStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Completes a request for authorization of a Connected App to access a User's account.
 *
 * Call this endpoint using the query parameters from an OAuth Authorization request, after previously
 * validating those parameters using the
 * [Preflight Check](https://stytch.com/docs/api/connected-apps-oauth-authorize-start) API.
 * Note that this endpoint takes in a few additional parameters the preflight check does not- `state`,
 * `nonce`, and `code_challenge`.
 *
 * If the authorization was successful, the `redirect_uri` will contain a valid `authorization_code`
 * embedded as a query parameter.
 * If the authorization was unsuccessful, the `redirect_uri` will contain an OAuth2.1 `error_code`.
 * In both cases, redirect the user to the location for the response to be consumed by the Connected
 * App.
 *
 * Exactly one of the following must be provided to identify the user granting authorization:
 * - `user_id`
 * - `session_token`
 * - `session_jwt`
 *
 * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
 * user's session for tracking purposes.
 * One of these fields must be used if the Connected App intends to complete the [Exchange Access
 * Token](https://stytch.com/docs/api/connected-app-access-token-exchange) flow.
 *
 * `POST /v1/idp/oauth/authorize`
 */
export const idpOauthAuthorize: (
  client: ClientCore,
  params: IdpOauthAuthorizeRequest,
  options?: RequestOptions,
) => ApiPromise<IdpOauthAuthorizeResponse, IdpOauthAuthorizeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/idp/oauth/authorize',
  body: flatBody(json),
}));

/**
 * Initiates a request for authorization of a Connected App to access a User's account.
 *
 * Call this endpoint using the query parameters from an OAuth Authorization request.
 * This endpoint validates various fields (`scope`, `client_id`, `redirect_uri`, `prompt`, etc...) are
 * correct and returns
 * relevant information for rendering an OAuth Consent Screen.
 *
 * This endpoint returns:
 * - A public representation of the Connected App requesting authorization
 * - Whether _explicit_ user consent must be granted before proceeding with the authorization
 * - A list of scopes the user has the ability to grant the Connected App
 *
 * Use this response to prompt the user for consent (if necessary) before calling the [Submit OAuth
 * Authorization](https://stytch.com/docs/api/connected-apps-oauth-authorize) endpoint.
 *
 * Exactly one of the following must be provided to identify the user granting authorization:
 * - `user_id`
 * - `session_token`
 * - `session_jwt`
 *
 * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
 * user's session for tracking purposes.
 * One of these fields must be used if the Connected App intends to complete the [Exchange Access
 * Token](https://stytch.com/docs/api/connected-app-access-token-exchange) flow.
 *
 * `POST /v1/idp/oauth/authorize/start`
 */
export const idpOauthAuthorizeStart: (
  client: ClientCore,
  params: IdpOauthAuthorizeStartRequest,
  options?: RequestOptions,
) => ApiPromise<IdpOauthAuthorizeStartResponse, IdpOauthAuthorizeStartError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/idp/oauth/authorize/start',
    body: flatBody(json),
  }),
);

export class IdpOauthResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Completes a request for authorization of a Connected App to access a User's account.
   *
   * Call this endpoint using the query parameters from an OAuth Authorization request, after previously
   * validating those parameters using the
   * [Preflight Check](https://stytch.com/docs/api/connected-apps-oauth-authorize-start) API.
   * Note that this endpoint takes in a few additional parameters the preflight check does not- `state`,
   * `nonce`, and `code_challenge`.
   *
   * If the authorization was successful, the `redirect_uri` will contain a valid `authorization_code`
   * embedded as a query parameter.
   * If the authorization was unsuccessful, the `redirect_uri` will contain an OAuth2.1 `error_code`.
   * In both cases, redirect the user to the location for the response to be consumed by the Connected
   * App.
   *
   * Exactly one of the following must be provided to identify the user granting authorization:
   * - `user_id`
   * - `session_token`
   * - `session_jwt`
   *
   * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
   * user's session for tracking purposes.
   * One of these fields must be used if the Connected App intends to complete the [Exchange Access
   * Token](https://stytch.com/docs/api/connected-app-access-token-exchange) flow.
   *
   * `POST /v1/idp/oauth/authorize`
   */
  authorize(
    params: IdpOauthAuthorizeRequest,
    options?: RequestOptions,
  ): ApiPromise<IdpOauthAuthorizeResponse, IdpOauthAuthorizeError> {
    return idpOauthAuthorize(this.#client, params, options);
  }

  /**
   * Initiates a request for authorization of a Connected App to access a User's account.
   *
   * Call this endpoint using the query parameters from an OAuth Authorization request.
   * This endpoint validates various fields (`scope`, `client_id`, `redirect_uri`, `prompt`, etc...) are
   * correct and returns
   * relevant information for rendering an OAuth Consent Screen.
   *
   * This endpoint returns:
   * - A public representation of the Connected App requesting authorization
   * - Whether _explicit_ user consent must be granted before proceeding with the authorization
   * - A list of scopes the user has the ability to grant the Connected App
   *
   * Use this response to prompt the user for consent (if necessary) before calling the [Submit OAuth
   * Authorization](https://stytch.com/docs/api/connected-apps-oauth-authorize) endpoint.
   *
   * Exactly one of the following must be provided to identify the user granting authorization:
   * - `user_id`
   * - `session_token`
   * - `session_jwt`
   *
   * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
   * user's session for tracking purposes.
   * One of these fields must be used if the Connected App intends to complete the [Exchange Access
   * Token](https://stytch.com/docs/api/connected-app-access-token-exchange) flow.
   *
   * `POST /v1/idp/oauth/authorize/start`
   */
  authorizeStart(
    params: IdpOauthAuthorizeStartRequest,
    options?: RequestOptions,
  ): ApiPromise<IdpOauthAuthorizeStartResponse, IdpOauthAuthorizeStartError> {
    return idpOauthAuthorizeStart(this.#client, params, options);
  }
}
