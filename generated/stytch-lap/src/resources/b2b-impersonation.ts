import type { Member, MemberSession, MfaRequired, Organization } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BImpersonationAuthenticateRequest {
  /** The Member Impersonation token to authenticate. Expires in 5 minutes by default. */
  impersonation_token: string;
}

export interface B2BImpersonationAuthenticateResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  organization_id: string;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BImpersonationAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/impersonation/authenticate`
 */
export const b2bImpersonationAuthenticate: (
  client: ClientCore,
  params: B2BImpersonationAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BImpersonationAuthenticateResponse, B2BImpersonationAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/impersonation/authenticate',
    body: flatBody(json),
  }));

export class B2BImpersonationResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/impersonation/authenticate`
   */
  authenticate(
    params: B2BImpersonationAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BImpersonationAuthenticateResponse, B2BImpersonationAuthenticateError> {
    return b2bImpersonationAuthenticate(this.#client, params, options);
  }
}
