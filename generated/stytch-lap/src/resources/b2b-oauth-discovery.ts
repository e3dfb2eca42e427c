import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOauthDiscoveryAuthenticateRequest {
  /** The Discovery OAuth token to authenticate. */
  discovery_oauth_token: string;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  pkce_code_verifier?: string | undefined;
  session_custom_claims?: Record<string, unknown> | undefined;
  session_duration_minutes?: number | undefined;
  session_jwt?: string | undefined;
  session_token?: string | undefined;
}

export interface B2BOauthDiscoveryAuthenticateResponse {
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  full_name: string;
  intermediate_session_token: string;
  provider_tenant_id: string;
  provider_tenant_ids: string[];
  provider_type: string;
  request_id: string;
  status_code: number;
}

export type B2BOauthDiscoveryAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/oauth/discovery/authenticate`
 */
export const b2bOauthDiscoveryAuthenticate: (
  client: ClientCore,
  params: B2BOauthDiscoveryAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOauthDiscoveryAuthenticateResponse, B2BOauthDiscoveryAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/oauth/discovery/authenticate',
    body: flatBody(json),
  }));

export class B2BOauthDiscoveryResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/oauth/discovery/authenticate`
   */
  authenticate(
    params: B2BOauthDiscoveryAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOauthDiscoveryAuthenticateResponse, B2BOauthDiscoveryAuthenticateError> {
    return b2bOauthDiscoveryAuthenticate(this.#client, params, options);
  }
}
