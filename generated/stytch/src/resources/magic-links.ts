import type { ErrorBody, Session, User } from '../models/shared-2.js';
import type { AttributesInput, DeviceInfo, Options } from '../models/shared.js';
import { MagicLinksEmailResource } from './magic-links-email.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface MagicLinksCreateRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * Set the expiration for the Magic Link `token` in minutes. By default, it expires in 1 hour. The
   * minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  expiration_minutes?: number | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface MagicLinksCreateResponse {
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
  /** The Magic Link `token` that you'll include in your contact method of choice, e.g. email or SMS. */
  token: string;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type MagicLinksCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface MagicLinksAuthenticateRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  code_verifier?: string | undefined;
  /** Specify optional security settings. */
  options?: Options | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value.
   *
   *   Custom claims made with reserved claims ("iss", "sub", "aud", "exp", "nbf", "iat", "jti") will be
   *   ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist,
   *   returning both an opaque `session_token` and `session_jwt` for this session. Remember that the
   *   `session_jwt` will have a fixed lifetime of
   *   five minutes regardless of the underlying session duration, and will need to be refreshed over
   *   time.
   *
   *   This value must be a minimum of 5 and a maximum of 527040 minutes (366 days).
   *
   *   If a `session_token` or `session_jwt` is provided then a successful authentication will continue
   *   to extend the session this many minutes.
   *
   *   If the `session_duration_minutes` parameter is not specified, a Stytch session will not be
   *   created.
   */
  session_duration_minutes?: number | undefined;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the User. Your workspace must be enabled for Device Fingerprinting to use this
   * feature.
   */
  telemetry_id?: string | undefined;
  /**
   * The Magic Link `token` from the `?token=` query parameter in the URL.
   *
   *       The redirect URL will look like
   *       `https://example.com/authenticate?stytch_token_type=magic_links&token=rM_kw42CWBhsHLF62V75jELMbvJ87njMe3tFVj7Qupu7`
   *
   *       In the redirect URL, the `stytch_token_type` will be `magic_link`. See
   *       [here](https://stytch.com/docs/workspace-management/redirect-urls) for more detail.
   */
  token: string;
}

export interface MagicLinksAuthenticateResponse {
  /** The `email_id` or `phone_id` involved in the given authentication. */
  method_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * Indicates if all other of the User's Sessions need to be reset. You should check this field if you
   * aren't using Stytch's Session product. If you are using Stytch's Session product, we revoke the
   * User's other sessions for you.
   */
  reset_sessions: boolean;
  /**
   * If you initiate a Session, by including `session_duration_minutes` in your authenticate call, you'll
   * receive a full Session object in the response.
   *
   *   See [Session object](https://stytch.com/docs/api/session-object) for complete response fields.
   */
  session?: Session | null;
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt: string;
  /** A secret token for a given Stytch Session. */
  session_token: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /**
   * If a valid `telemetry_id` was passed in the request and the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) returned results, the `user_device`
   * response field will contain information about the user's device attributes.
   */
  user_device?: DeviceInfo | null;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type MagicLinksAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create an Embeddable Magic Link token for a User.
 *
 * ### Important usage notes
 *
 * Carefully review the following notes before using Embeddable Magic Links:
 *
 * * Embeddable Magic Link tokens are **sensitive values**. You should handle and store them securely.
 * * Authenticating an Embeddable Magic Link token will not mark any of a user's delivery factors
 *   (email address or phone number) as verified, since we cannot confirm how the token was sent to the
 *   user.
 * * Embeddable Magic Links are only available in our Consumer API, and not our B2B API.
 *
 * When sending Embeddable Magic Links via email:
 *
 * * Deliverability is paramount. Carefully test your email copy to ensure it reaches your users'
 *   inboxes. Small changes can result in your emails being sent to spam.
 * * In some cases, email security bots may follow links within incoming emails before your users open
 *   them. This consumes the Embeddable Magic Link token, preventing the user from logging in when they
 *   later click the link. Our Email Magic Links product automatically prevents this (details
 *   [here](https://stytch.com/docs/consumer-auth/authentication/magic-links/redirect-routing)).
 *   However, when sending your own emails containing Embeddable Magic Links, you'll be responsible for
 *   detecting and stopping bot traffic using tools like CAPTCHA or [Device
 *   Fingerprinting](https://stytch.com/docs/fraud-risk/device-fingerprinting/overview).
 *
 * We also recommend checking out our [Trusted Auth
 * Tokens](https://stytch.com/docs/consumer-auth/authentication/trusted-auth-tokens/overview) product,
 * which is available in both our Consumer and B2B APIs and can be a better fit for some use cases.
 *
 * `POST /v1/magic_links`
 */
export const magicLinksCreate: (
  client: ClientCore,
  params: MagicLinksCreateRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksCreateResponse, MagicLinksCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/magic_links',
  body: flatBody(json),
}));

/**
 * Authenticate a User given a Magic Link. This endpoint verifies that the Magic Link token is valid,
 * hasn't expired or been previously used, and any optional security settings such as IP match or user
 * agent match are satisfied.
 *
 * `POST /v1/magic_links/authenticate`
 */
export const magicLinksAuthenticate: (
  client: ClientCore,
  params: MagicLinksAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksAuthenticateResponse, MagicLinksAuthenticateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/magic_links/authenticate',
    body: flatBody(json),
  }),
);

export class MagicLinksResource {
  readonly #client: ClientCore;
  #email: MagicLinksEmailResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): MagicLinksEmailResource {
    return (this.#email ??= new MagicLinksEmailResource(this.#client));
  }

  /**
   * Authenticate a User given a Magic Link. This endpoint verifies that the Magic Link token is valid,
   * hasn't expired or been previously used, and any optional security settings such as IP match or user
   * agent match are satisfied.
   *
   * `POST /v1/magic_links/authenticate`
   */
  authenticate(
    params: MagicLinksAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksAuthenticateResponse, MagicLinksAuthenticateError> {
    return magicLinksAuthenticate(this.#client, params, options);
  }

  /**
   * Create an Embeddable Magic Link token for a User.
   *
   * ### Important usage notes
   *
   * Carefully review the following notes before using Embeddable Magic Links:
   *
   * * Embeddable Magic Link tokens are **sensitive values**. You should handle and store them securely.
   * * Authenticating an Embeddable Magic Link token will not mark any of a user's delivery factors
   *   (email address or phone number) as verified, since we cannot confirm how the token was sent to the
   *   user.
   * * Embeddable Magic Links are only available in our Consumer API, and not our B2B API.
   *
   * When sending Embeddable Magic Links via email:
   *
   * * Deliverability is paramount. Carefully test your email copy to ensure it reaches your users'
   *   inboxes. Small changes can result in your emails being sent to spam.
   * * In some cases, email security bots may follow links within incoming emails before your users open
   *   them. This consumes the Embeddable Magic Link token, preventing the user from logging in when they
   *   later click the link. Our Email Magic Links product automatically prevents this (details
   *   [here](https://stytch.com/docs/consumer-auth/authentication/magic-links/redirect-routing)).
   *   However, when sending your own emails containing Embeddable Magic Links, you'll be responsible for
   *   detecting and stopping bot traffic using tools like CAPTCHA or [Device
   *   Fingerprinting](https://stytch.com/docs/fraud-risk/device-fingerprinting/overview).
   *
   * We also recommend checking out our [Trusted Auth
   * Tokens](https://stytch.com/docs/consumer-auth/authentication/trusted-auth-tokens/overview) product,
   * which is available in both our Consumer and B2B APIs and can be a better fit for some use cases.
   *
   * `POST /v1/magic_links`
   */
  create(
    params: MagicLinksCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksCreateResponse, MagicLinksCreateError> {
    return magicLinksCreate(this.#client, params, options);
  }
}
