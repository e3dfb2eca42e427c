import type { ErrorBody } from '../models/shared-2.js';
import type { ConnectedAppPublic, Member, Organization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BIdpScopeResult {
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

export interface B2BIdpOauthAuthorizeRequest {
  /** The ID of the Connected App client. */
  client_id: string;
  /** A base64url encoded challenge derived from the code verifier for PKCE flows. */
  code_challenge?: string | undefined;
  /** Indicates whether the user granted the requested scopes. */
  consent_granted: boolean;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id?: string | undefined;
  /** A string used to associate a client session with an ID token to mitigate replay attacks. */
  nonce?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id?: string | undefined;
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
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
  /** An opaque value used to maintain state between the request and callback. */
  state?: string | undefined;
}

export interface B2BIdpOauthAuthorizeResponse {
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

export type B2BIdpOauthAuthorizeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BIdpOauthAuthorizeStartRequest {
  /** The ID of the Connected App client. */
  client_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id?: string | undefined;
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
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
}

export interface B2BIdpOauthAuthorizeStartResponse {
  client: ConnectedAppPublic;
  /** Whether the user must provide explicit consent for the authorization request. */
  consent_required: boolean;
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
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
  /** Details about each requested scope. */
  scope_results: B2BIdpScopeResult[];
  status_code: number;
}

export type B2BIdpOauthAuthorizeStartError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Completes a request for authorization of a Connected App to access a Member's account.
 *
 * Call this endpoint using the query parameters from an OAuth Authorization request, after previously
 * validating those parameters using the
 * [Preflight Check](https://stytch.com/docs/b2b/api/connected-apps-oauth-authorize-start) API.
 * Note that this endpoint takes in a few additional parameters the preflight check does not- `state`,
 * `nonce`, and `code_challenge`.
 *
 * If the authorization was successful, the `redirect_uri` will contain a valid `authorization_code`
 * embedded as a query parameter.
 * If the authorization was unsuccessful, the `redirect_uri` will contain an OAuth2.1 `error_code`.
 * In both cases, redirect the Member to the location for the response to be consumed by the Connected
 * App.
 *
 * Exactly one of the following must be provided to identify the Member granting authorization:
 * - `organization_id` + `member_id`
 * - `session_token`
 * - `session_jwt`
 *
 * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
 * Member's session for tracking purposes.
 * One of these fields must be used if the Connected App intends to complete the [Exchange Access
 * Token](https://stytch.com/docs/b2b/api/connected-app-access-token-exchange) flow.
 *
 * `POST /v1/b2b/idp/oauth/authorize`
 */
export const b2bIdpOauthAuthorize: (
  client: ClientCore,
  params: B2BIdpOauthAuthorizeRequest,
  options?: RequestOptions,
) => ApiPromise<B2BIdpOauthAuthorizeResponse, B2BIdpOauthAuthorizeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/idp/oauth/authorize',
  body: flatBody(json),
}));

/**
 * Initiates a request for authorization of a Connected App to access a Member's account.
 *
 * Call this endpoint using the query parameters from an OAuth Authorization request.
 * This endpoint validates various fields (`scope`, `client_id`, `redirect_uri`, `prompt`, etc...) are
 * correct and returns
 * relevant information for rendering an OAuth Consent Screen.
 *
 * This endpoint returns:
 * - A public representation of the Connected App requesting authorization
 * - Whether _explicit_ consent must be granted before proceeding with the authorization
 * - A list of scopes the Member has the ability to grant the Connected App
 *
 * Use this response to prompt the Member for consent (if necessary) before calling the [Submit OAuth
 * Authorization](https://stytch.com/docs/b2b/api/connected-apps-oauth-authorize) endpoint.
 *
 * Exactly one of the following must be provided to identify the Member granting authorization:
 * - `organization_id` + `member_id`
 * - `session_token`
 * - `session_jwt`
 *
 * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
 * Member's session for tracking purposes.
 * One of these fields must be used if the Connected App intends to complete the [Exchange Access
 * Token](https://stytch.com/docs/b2b/api/connected-app-access-token-exchange) flow.
 *
 * `POST /v1/b2b/idp/oauth/authorize/start`
 */
export const b2bIdpOauthAuthorizeStart: (
  client: ClientCore,
  params: B2BIdpOauthAuthorizeStartRequest,
  options?: RequestOptions,
) => ApiPromise<B2BIdpOauthAuthorizeStartResponse, B2BIdpOauthAuthorizeStartError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/idp/oauth/authorize/start',
    body: flatBody(json),
  }));

export class B2BIdpOauthResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Completes a request for authorization of a Connected App to access a Member's account.
   *
   * Call this endpoint using the query parameters from an OAuth Authorization request, after previously
   * validating those parameters using the
   * [Preflight Check](https://stytch.com/docs/b2b/api/connected-apps-oauth-authorize-start) API.
   * Note that this endpoint takes in a few additional parameters the preflight check does not- `state`,
   * `nonce`, and `code_challenge`.
   *
   * If the authorization was successful, the `redirect_uri` will contain a valid `authorization_code`
   * embedded as a query parameter.
   * If the authorization was unsuccessful, the `redirect_uri` will contain an OAuth2.1 `error_code`.
   * In both cases, redirect the Member to the location for the response to be consumed by the Connected
   * App.
   *
   * Exactly one of the following must be provided to identify the Member granting authorization:
   * - `organization_id` + `member_id`
   * - `session_token`
   * - `session_jwt`
   *
   * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
   * Member's session for tracking purposes.
   * One of these fields must be used if the Connected App intends to complete the [Exchange Access
   * Token](https://stytch.com/docs/b2b/api/connected-app-access-token-exchange) flow.
   *
   * `POST /v1/b2b/idp/oauth/authorize`
   */
  authorize(
    params: B2BIdpOauthAuthorizeRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BIdpOauthAuthorizeResponse, B2BIdpOauthAuthorizeError> {
    return b2bIdpOauthAuthorize(this.#client, params, options);
  }

  /**
   * Initiates a request for authorization of a Connected App to access a Member's account.
   *
   * Call this endpoint using the query parameters from an OAuth Authorization request.
   * This endpoint validates various fields (`scope`, `client_id`, `redirect_uri`, `prompt`, etc...) are
   * correct and returns
   * relevant information for rendering an OAuth Consent Screen.
   *
   * This endpoint returns:
   * - A public representation of the Connected App requesting authorization
   * - Whether _explicit_ consent must be granted before proceeding with the authorization
   * - A list of scopes the Member has the ability to grant the Connected App
   *
   * Use this response to prompt the Member for consent (if necessary) before calling the [Submit OAuth
   * Authorization](https://stytch.com/docs/b2b/api/connected-apps-oauth-authorize) endpoint.
   *
   * Exactly one of the following must be provided to identify the Member granting authorization:
   * - `organization_id` + `member_id`
   * - `session_token`
   * - `session_jwt`
   *
   * If a `session_token` or `session_jwt` is passed, the OAuth Authorization will be linked to the
   * Member's session for tracking purposes.
   * One of these fields must be used if the Connected App intends to complete the [Exchange Access
   * Token](https://stytch.com/docs/b2b/api/connected-app-access-token-exchange) flow.
   *
   * `POST /v1/b2b/idp/oauth/authorize/start`
   */
  authorizeStart(
    params: B2BIdpOauthAuthorizeStartRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BIdpOauthAuthorizeStartResponse, B2BIdpOauthAuthorizeStartError> {
    return b2bIdpOauthAuthorizeStart(this.#client, params, options);
  }
}
