import type { ErrorBody } from '../models/shared-2.js';
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
  /**
   * Successfully authenticating an impersonation token will never result in an intermediate session. If
   * the token is valid, a full session will be created.
   */
  intermediate_session_token: string;
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /**
   * The member will always be fully authenticated if an impersonation token is successfully
   * authenticated.
   */
  member_authenticated: boolean;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Session object](https://stytch.com/docs/b2b/api/session-object) for the impersonated Member. */
  member_session?: MemberSession | null;
  /** MFA will not be required when authenticating impersonation tokens. */
  mfa_required?: MfaRequired | null;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value.
   */
  organization_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
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
}

export type B2BImpersonationAuthenticateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Authenticate an impersonation token to impersonate a Member. This endpoint requires an impersonation
 * token that is not expired or previously used.
 * A Stytch session will be created for the impersonated member with a 60 minute duration. Impersonated
 * sessions cannot be extended.
 *
 * Prior to this step, you can generate an impersonation token by visiting the Stytch Dashboard,
 * viewing a member, and clicking the `Impersonate Member` button.
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
   * Authenticate an impersonation token to impersonate a Member. This endpoint requires an impersonation
   * token that is not expired or previously used.
   * A Stytch session will be created for the impersonated member with a 60 minute duration. Impersonated
   * sessions cannot be extended.
   *
   * Prior to this step, you can generate an impersonation token by visiting the Stytch Dashboard,
   * viewing a member, and clicking the `Impersonate Member` button.
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
