import type { ErrorBody } from '../models/shared-2.js';
import type { DiscoveredOrganization } from '../models/shared.js';
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
   * The returned Intermediate Session Token contains a password factor associated with the Member. If
   * this value is non-empty, the member must complete an MFA step to finish logging in to the
   * Organization. The token can be used with the [OTP SMS Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms), [TOTP Authenticate
   * endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes Recover
   * endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow and log in
   * to the Organization. The token has a default expiry of 10 minutes. Password factors are not
   * transferable between Organizations, so the intermediate session token is not valid for use with
   * discovery endpoints.
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

export type B2BPasswordsDiscoveryAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticate an email/password combination in the discovery flow. This authenticate flow is only
 * valid for cross-org passwords use cases, and is not tied to a specific organization.
 *
 * If you have breach detection during authentication enabled in your [password strength
 * policy](https://stytch.com/docs/b2b/guides/passwords/strength-policy) and the member's credentials
 * have appeared in the HaveIBeenPwned dataset, this endpoint will return a `member_reset_password`
 * error even if the member enters a correct password. We force a password reset in this case to ensure
 * that the member is the legitimate owner of the email address and not a malicious actor abusing the
 * compromised credentials.
 *
 * If successful, this endpoint will create a new intermediate session and return a list of discovered
 * organizations that can be session exchanged into.
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
   * Authenticate an email/password combination in the discovery flow. This authenticate flow is only
   * valid for cross-org passwords use cases, and is not tied to a specific organization.
   *
   * If you have breach detection during authentication enabled in your [password strength
   * policy](https://stytch.com/docs/b2b/guides/passwords/strength-policy) and the member's credentials
   * have appeared in the HaveIBeenPwned dataset, this endpoint will return a `member_reset_password`
   * error even if the member enters a correct password. We force a password reset in this case to ensure
   * that the member is the legitimate owner of the email address and not a malicious actor abusing the
   * compromised credentials.
   *
   * If successful, this endpoint will create a new intermediate session and return a list of discovered
   * organizations that can be session exchanged into.
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
