import type { ClientModel, Member, Organization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

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
  authorization_code: string;
  redirect_uri: string;
  request_id: string;
  status_code: number;
}

export type B2BIdpOauthAuthorizeError = ApiError<ErrorStatus, unknown>;

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
  client: ClientModel;
  consent_required: boolean;
  member: Member;
  member_id: string;
  organization: Organization;
  request_id: string;
  scope_results: Record<string, unknown>[];
  status_code: number;
}

export type B2BIdpOauthAuthorizeStartError = ApiError<ErrorStatus, unknown>;

/**
 * Authorize
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
 * Authorizestart
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
   * Authorize
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
   * Authorizestart
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
