import type { ErrorBody } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BMagicSendRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface B2BMagicLinksEmailDiscoverySendRequest {
  /**
   * The expiration time, in minutes, for an discovery magic link email. If not accepted within this time
   * frame, the email will need to be resent. Defaults to 60 (1 hour) with a minimum of 5 and a maximum
   * of 10080 (1 week).
   *
   * `minimum: 0`
   */
  discovery_expiration_minutes?: number | undefined;
  /**
   * The URL that the end user clicks from the discovery Magic Link. This URL should be an endpoint in
   * the backend server that
   *   verifies the request by querying Stytch's discovery authenticate endpoint and continues the flow.
   *   If this value is not passed, the default
   *   discovery redirect URL that you set in your Dashboard is used. If you have not set a default
   *   discovery redirect URL, an error is returned.
   */
  discovery_redirect_url?: string | undefined;
  /** The email address of the Member. */
  email_address: string;
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: B2BMagicSendRequestLocale | undefined;
  /**
   * Use a custom template for discovery emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic Links - Login”.
   */
  login_template_id?: string | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  pkce_code_challenge?: string | undefined;
}

export interface B2BMagicLinksEmailDiscoverySendResponse {
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

export type B2BMagicLinksEmailDiscoverySendError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Send a discovery magic link to an email address. The magic link is valid for 60 minutes.
 *
 * `POST /v1/b2b/magic_links/email/discovery/send`
 */
export const b2bMagicLinksEmailDiscoverySend: (
  client: ClientCore,
  params: B2BMagicLinksEmailDiscoverySendRequest,
  options?: RequestOptions,
) => ApiPromise<B2BMagicLinksEmailDiscoverySendResponse, B2BMagicLinksEmailDiscoverySendError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/magic_links/email/discovery/send',
    body: flatBody(json),
  }));

export class B2BMagicLinksEmailDiscoveryResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Send a discovery magic link to an email address. The magic link is valid for 60 minutes.
   *
   * `POST /v1/b2b/magic_links/email/discovery/send`
   */
  send(
    params: B2BMagicLinksEmailDiscoverySendRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BMagicLinksEmailDiscoverySendResponse, B2BMagicLinksEmailDiscoverySendError> {
    return b2bMagicLinksEmailDiscoverySend(this.#client, params, options);
  }
}
