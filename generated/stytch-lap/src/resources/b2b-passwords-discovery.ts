import { B2BPasswordsDiscoveryEmailResource } from './b2b-passwords-discovery-email.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BPasswordsDiscoveryAuthenticateRequest {
  /** The email address of the Member. */
  email_address: string;
  /**
   * The password to authenticate, reset, or set for the first time. Any UTF8 character is allowed, e.g.
   * spaces, emojis, non-English characters, etc.
   */
  password: string;
}

export interface B2BPasswordsDiscoveryAuthenticateResponse {
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  intermediate_session_token: string;
  request_id: string;
  status_code: number;
}

export type B2BPasswordsDiscoveryAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/passwords/discovery/authenticate`
 */
export const b2bPasswordsDiscoveryAuthenticate: (
  client: ClientCore,
  params: B2BPasswordsDiscoveryAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsDiscoveryAuthenticateResponse, B2BPasswordsDiscoveryAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/discovery/authenticate',
    body: flatBody(json),
  }));

export class B2BPasswordsDiscoveryResource {
  readonly #client: ClientCore;
  #email: B2BPasswordsDiscoveryEmailResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): B2BPasswordsDiscoveryEmailResource {
    return (this.#email ??= new B2BPasswordsDiscoveryEmailResource(this.#client));
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/passwords/discovery/authenticate`
   */
  authenticate(
    params: B2BPasswordsDiscoveryAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsDiscoveryAuthenticateResponse, B2BPasswordsDiscoveryAuthenticateError> {
    return b2bPasswordsDiscoveryAuthenticate(this.#client, params, options);
  }
}
