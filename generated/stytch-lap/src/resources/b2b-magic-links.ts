import type {
  Locale,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
} from '../models/shared.js';
import { B2BMagicLinksDiscoveryResource } from './b2b-magic-links-discovery.js';
import { B2BMagicLinksEmailResource } from './b2b-magic-links-email.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BMagicLinksAuthenticateRequest {
  /**
   * Adds this primary authentication factor to the intermediate session token. If the resulting set of
   * factors satisfies the organization's primary authentication requirements and MFA requirements, the
   * intermediate session token will be consumed and converted to a member session. If not, the same
   * intermediate session token will be returned.
   */
  intermediate_session_token?: string | undefined;
  locale?: Locale | undefined;
  /** The Email Magic Link token to authenticate. */
  magic_links_token: string;
  /**
   * A base64url encoded one time secret used to validate that the request starts and ends on the same
   * device.
   */
  pkce_code_verifier?: string | undefined;
  /**
   * Add a custom claims map to the Session being authenticated. Claims are only created if a Session is
   * initialized by providing a value in `session_duration_minutes`. Claims will be included on the
   * Session object and in the JWT. To update a key in an existing Session, supply a new value. To delete
   * a key, supply a null value. Custom claims made with reserved claims (`iss`, `sub`, `aud`, `exp`,
   * `nbf`, `iat`, `jti`) will be ignored. Total custom claims size cannot exceed four kilobytes.
   */
  session_custom_claims?: Record<string, unknown> | undefined;
  /**
   * Set the session lifetime to be this many minutes from now. This will start a new session if one
   * doesn't already exist, returning both an opaque `session_token` and `session_jwt` for this session.
   * Remember that the `session_jwt` will have a fixed lifetime of five minutes regardless of the
   * underlying session duration, and will need to be refreshed over time. This value must be a minimum
   * of 5 and a maximum of 527040 minutes (366 days). If a `session_token` or `session_jwt` is provided
   * then a successful authentication will continue to extend the session this many minutes. If the
   * `session_duration_minutes` parameter is not specified, a Stytch session will be created with a 60
   * minute duration. If you don't want to use the Stytch session product, you can ignore the session
   * fields in the response.
   */
  session_duration_minutes?: number | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_jwt`, Stytch will
   * update the session. If the `session_jwt` and `magic_links_token` belong to different Members, the
   * `session_jwt` will be ignored. This endpoint will error if both `session_token` and `session_jwt`
   * are provided.
   */
  session_jwt?: string | undefined;
  /**
   * Reuse an existing session instead of creating a new one. If you provide a `session_token`, Stytch
   * will update the session. If the `session_token` and `magic_links_token` belong to different Members,
   * the `session_token` will be ignored. This endpoint will error if both `session_token` and
   * `session_jwt` are provided.
   */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BMagicLinksAuthenticateResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  method_id: string;
  mfa_required: MfaRequired;
  organization: Organization;
  organization_id: string;
  primary_required: PrimaryRequired;
  request_id: string;
  reset_sessions: boolean;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BMagicLinksAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/b2b/magic_links/authenticate`
 */
export const b2bMagicLinksAuthenticate: (
  client: ClientCore,
  params: B2BMagicLinksAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<B2BMagicLinksAuthenticateResponse, B2BMagicLinksAuthenticateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/magic_links/authenticate',
    body: flatBody(json),
  }));

export class B2BMagicLinksResource {
  readonly #client: ClientCore;
  #discovery: B2BMagicLinksDiscoveryResource | undefined;
  #email: B2BMagicLinksEmailResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get discovery(): B2BMagicLinksDiscoveryResource {
    return (this.#discovery ??= new B2BMagicLinksDiscoveryResource(this.#client));
  }

  get email(): B2BMagicLinksEmailResource {
    return (this.#email ??= new B2BMagicLinksEmailResource(this.#client));
  }

  /**
   * Authenticate
   *
   * `POST /v1/b2b/magic_links/authenticate`
   */
  authenticate(
    params: B2BMagicLinksAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BMagicLinksAuthenticateResponse, B2BMagicLinksAuthenticateError> {
    return b2bMagicLinksAuthenticate(this.#client, params, options);
  }
}
