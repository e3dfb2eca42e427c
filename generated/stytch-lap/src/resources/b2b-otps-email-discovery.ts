import type { Locale } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BOtpsEmailDiscoveryAuthenticateRequest {
  /** The code to authenticate. */
  code: string;
  /** The email address of the Member. */
  email_address: string;
}

export interface B2BOtpsEmailDiscoveryAuthenticateResponse {
  discovered_organizations: Record<string, unknown>[];
  email_address: string;
  intermediate_session_token: string;
  request_id: string;
  status_code: number;
}

export type B2BOtpsEmailDiscoveryAuthenticateError = ApiError<ErrorStatus, unknown>;

export interface B2BOtpsEmailDiscoverySendRequest {
  /**
   * The expiration time, in minutes, for a discovery OTP email. If not accepted within this time frame,
   * the OTP will need to be resent. Defaults to 10 with a minimum of 2 and a maximum of 15.
   */
  discovery_expiration_minutes?: number | undefined;
  /** The email address to start the discovery flow for. */
  email_address: string;
  locale?: Locale | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “OTP - Login”.
   */
  login_template_id?: string | undefined;
}

export interface B2BOtpsEmailDiscoverySendResponse {
  request_id: string;
  status_code: number;
}

export type B2BOtpsEmailDiscoverySendError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/otps/email/discovery/authenticate`
 */
export const b2bOtpsEmailDiscoveryAuthenticate: (
  client: ClientCore,
  params: B2BOtpsEmailDiscoveryAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOtpsEmailDiscoveryAuthenticateResponse, B2BOtpsEmailDiscoveryAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/otps/email/discovery/authenticate',
    body: flatBody(json),
  }));

/**
 * Send
 *
 * `POST /v1/b2b/otps/email/discovery/send`
 */
export const b2bOtpsEmailDiscoverySend: (
  client: ClientCore,
  params: B2BOtpsEmailDiscoverySendRequest,
  options?: RequestOptions,
) => ApiPromise<B2BOtpsEmailDiscoverySendResponse, B2BOtpsEmailDiscoverySendError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/otps/email/discovery/send',
    body: flatBody(json),
  }));

export class B2BOtpsEmailDiscoveryResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/otps/email/discovery/authenticate`
   */
  authenticate(
    params: B2BOtpsEmailDiscoveryAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOtpsEmailDiscoveryAuthenticateResponse, B2BOtpsEmailDiscoveryAuthenticateError> {
    return b2bOtpsEmailDiscoveryAuthenticate(this.#client, params, options);
  }

  /**
   * Send
   *
   * `POST /v1/b2b/otps/email/discovery/send`
   */
  send(
    params: B2BOtpsEmailDiscoverySendRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BOtpsEmailDiscoverySendResponse, B2BOtpsEmailDiscoverySendError> {
    return b2bOtpsEmailDiscoverySend(this.#client, params, options);
  }
}
