import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BMagicLinksDiscoveryAuthenticateRequest {
  /** The Discovery Email Magic Link token to authenticate. */
  discovery_magic_links_token: string;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  pkce_code_verifier?: string | undefined;
}

export interface B2BMagicLinksDiscoveryAuthenticateResponse {
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  intermediate_session_token: string;
  request_id: string;
  status_code: number;
}

export type B2BMagicLinksDiscoveryAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/magic_links/discovery/authenticate`
 */
export const b2bMagicLinksDiscoveryAuthenticate: (
  client: ClientCore,
  params: B2BMagicLinksDiscoveryAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BMagicLinksDiscoveryAuthenticateResponse, B2BMagicLinksDiscoveryAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/magic_links/discovery/authenticate',
    body: flatBody(json),
  }));

export class B2BMagicLinksDiscoveryResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/magic_links/discovery/authenticate`
   */
  authenticate(
    params: B2BMagicLinksDiscoveryAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BMagicLinksDiscoveryAuthenticateResponse, B2BMagicLinksDiscoveryAuthenticateError> {
    return b2bMagicLinksDiscoveryAuthenticate(this.#client, params, options);
  }
}
