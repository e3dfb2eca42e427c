import type { ErrorBody, Session, User } from '../models/shared-2.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ImpersonationAuthenticateRequest {
  /** The User Impersonation token to authenticate. Expires in 5 minutes by default. */
  impersonation_token: string;
}

export interface ImpersonationAuthenticateResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
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
  /** The unique ID of the affected User. */
  user_id: string;
}

export type ImpersonationAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticate an impersonation token to impersonate a User. This endpoint requires an impersonation
 * token that is not expired or previously used.
 * A Stytch session will be created for the impersonated user with a 60 minute duration. Impersonated
 * sessions cannot be extended.
 *
 * Prior to this step, you can generate an impersonation token by visiting the Stytch Dashboard,
 * viewing a user, and clicking the `Impersonate User` button.
 *
 * `POST /v1/impersonation/authenticate`
 */
export const impersonationAuthenticate: (
  client: ClientCore,
  params: ImpersonationAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<ImpersonationAuthenticateResponse, ImpersonationAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/impersonation/authenticate',
    body: flatBody(json),
  }));

export class ImpersonationResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate an impersonation token to impersonate a User. This endpoint requires an impersonation
   * token that is not expired or previously used.
   * A Stytch session will be created for the impersonated user with a 60 minute duration. Impersonated
   * sessions cannot be extended.
   *
   * Prior to this step, you can generate an impersonation token by visiting the Stytch Dashboard,
   * viewing a user, and clicking the `Impersonate User` button.
   *
   * `POST /v1/impersonation/authenticate`
   */
  authenticate(
    params: ImpersonationAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<ImpersonationAuthenticateResponse, ImpersonationAuthenticateError> {
    return impersonationAuthenticate(this.#client, params, options);
  }
}
