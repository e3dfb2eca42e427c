import type {
  Locale,
  Member,
  MemberDevice,
  MemberSession,
  MfaRequired,
  Organization,
  PrimaryRequired,
} from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface B2BPasswordsExistingPasswordResetRequest {
  /** The email address of the Member. */
  email_address: string;
  /** The Member's current password that they supplied. */
  existing_password: string;
  locale?: Locale | undefined;
  /** The Member's elected new password. */
  new_password: string;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
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
  /** The JSON Web Token (JWT) for a given Stytch Session. */
  session_jwt?: string | undefined;
  /** A secret token for a given Stytch Session. */
  session_token?: string | undefined;
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BPasswordsExistingPasswordResetResponse {
  intermediate_session_token: string;
  member: Member;
  member_authenticated: boolean;
  member_device: MemberDevice;
  member_id: string;
  member_session: MemberSession;
  mfa_required: MfaRequired;
  organization: Organization;
  primary_required: PrimaryRequired;
  request_id: string;
  session_jwt: string;
  session_token: string;
  status_code: number;
}

export type B2BPasswordsExistingPasswordResetError = ApiError<ErrorStatus, unknown>;

/**
 * Reset
 *
 * `POST /v1/b2b/passwords/existing_password/reset`
 */
export const b2bPasswordsExistingPasswordReset: (
  client: ClientCore,
  params: B2BPasswordsExistingPasswordResetRequest,
  options?: RequestOptions,
) => ApiPromise<B2BPasswordsExistingPasswordResetResponse, B2BPasswordsExistingPasswordResetError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/passwords/existing_password/reset',
    body: flatBody(json),
  }));

export class B2BPasswordsExistingPasswordResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Reset
   *
   * `POST /v1/b2b/passwords/existing_password/reset`
   */
  reset(
    params: B2BPasswordsExistingPasswordResetRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BPasswordsExistingPasswordResetResponse, B2BPasswordsExistingPasswordResetError> {
    return b2bPasswordsExistingPasswordReset(this.#client, params, options);
  }
}
