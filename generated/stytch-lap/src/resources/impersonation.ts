import type { Session, User } from '../models/shared.js';
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
  request_id: string;
  session: Session;
  session_jwt: string;
  session_token: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type ImpersonationAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
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
   * Authenticate
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
