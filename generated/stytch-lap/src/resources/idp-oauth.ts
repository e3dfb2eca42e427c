import type { ClientModel, User } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

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
  authorization_code: string;
  redirect_uri: string;
  request_id: string;
  status_code: number;
}

export type IdpOauthAuthorizeError = ApiError<ErrorStatus, unknown>;

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
  client: ClientModel;
  consent_required: boolean;
  request_id: string;
  scope_results: Record<string, unknown>[];
  status_code: number;
  user: User;
  user_id: string;
}

export type IdpOauthAuthorizeStartError = ApiError<ErrorStatus, unknown>;

/**
 * Authorize
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
 * Authorizestart
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
   * Authorize
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
   * Authorizestart
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
