import type { ErrorBody } from '../models/shared-2.js';
import type { DiscoveredOrganization } from '../models/shared.js';
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
  /**
   * An array of `discovered_organization` objects tied to the `intermediate_session_token`,
   * `session_token`, or `session_jwt`. See the [Discovered Organization
   * Object](https://stytch.com/docs/b2b/api/discovered-organization-object) for complete details.
   *
   *   Note that Organizations will only appear here under any of the following conditions:
   *   1. The end user is already a Member of the Organization.
   *   2. The end user is invited to the Organization.
   *   3. The end user can join the Organization because:
   *
   *       a) The Organization allows JIT provisioning.
   *
   *       b) The Organizations' allowed domains list contains the Member's email domain.
   *
   *       c) The Organization has at least one other Member with a verified email address with the same
   *       domain as the end user (to prevent phishing attacks).
   */
  discovered_organizations: DiscoveredOrganization[];
  /** The email address. */
  email_address: string;
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token: string;
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

export type B2BMagicLinksDiscoveryAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticates the Discovery Magic Link token and exchanges it for an Intermediate Session Token.
 * Intermediate Session Tokens can be used for various Discovery login flows and are valid for 10
 * minutes.
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
   * Authenticates the Discovery Magic Link token and exchanges it for an Intermediate Session Token.
   * Intermediate Session Tokens can be used for various Discovery login flows and are valid for 10
   * minutes.
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
