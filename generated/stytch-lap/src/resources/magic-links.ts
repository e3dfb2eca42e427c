import type { MagicLinksPostAttributes, Options, Session, User, UserDevice } from '../models/shared.js';
import { MagicLinksEmailResource } from './magic-links-email.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface MagicLinksCreateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * Set the expiration for the Magic Link `token` in minutes. By default, it expires in 1 hour. The
   * minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  expiration_minutes?: number | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface MagicLinksCreateResponse {
  request_id: string;
  status_code: number;
  token: string;
  user_id: string;
}

export type MagicLinksCreateError = ApiError<ErrorStatus, unknown>;

export interface MagicLinksAuthenticateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  code_verifier?: string | undefined;
  options?: Options | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims ("iss", "sub", "aud", "exp",
   * "nbf", "iat", "jti") will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will not be created.
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
   * The Magic Link `token` from the `?token=` query parameter in the URL. The redirect URL will look
   * like
   * `https://example.com/authenticate?stytch_token_type=magic_links&token=rM_kw42CWBhsHLF62V75jELMbvJ87njMe3tFVj7Qupu7`
   * In the redirect URL, the `stytch_token_type` will be `magic_link`. See
   * [here](https://stytch.com/docs/workspace-management/redirect-urls) for more detail.
   */
  token: string;
}

export interface MagicLinksAuthenticateResponse {
  method_id: string;
  request_id: string;
  reset_sessions: boolean;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_device: UserDevice;
  user_id: string;
}

export type MagicLinksAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Create
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
 * Authenticate
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
   * Authenticate
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
   * Create
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
