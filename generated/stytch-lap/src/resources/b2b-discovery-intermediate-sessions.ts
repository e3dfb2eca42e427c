import type {
  B2BDiscoveryIntermediateSessionsExchangePostLocale,
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

export interface B2BDiscoveryIntermediateSessionsExchangeRequest {
  /**
   * The Intermediate Session Token. This token does not necessarily belong to a specific instance of a
   * Member, but represents a bag of factors that may be converted to a member session. The token can be
   * used with the [OTP SMS Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-otp-sms),
   * [TOTP Authenticate endpoint](https://stytch.com/docs/b2b/api/authenticate-totp), or [Recovery Codes
   * Recover endpoint](https://stytch.com/docs/b2b/api/recovery-codes-recover) to complete an MFA flow
   * and log in to the Organization. The token has a default expiry of 10 minutes. It can also be used
   * with the [Exchange Intermediate Session
   * endpoint](https://stytch.com/docs/b2b/api/exchange-intermediate-session) to join a specific
   * Organization that allows the factors represented by the intermediate session token; or the [Create
   * Organization via Discovery
   * endpoint](https://stytch.com/docs/b2b/api/create-organization-via-discovery) to create a new
   * Organization and Member. Intermediate Session Tokens have a default expiry of 10 minutes.
   */
  intermediate_session_token: string;
  locale?: B2BDiscoveryIntermediateSessionsExchangePostLocale | undefined;
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
  /**
   * If the `telemetry_id` is passed, as part of this request, Stytch will call the [Fingerprint Lookup
   * API](https://stytch.com/docs/fraud/api/fingerprint-lookup) and store the associated fingerprints and
   * IPGEO information for the Member. Your workspace must be enabled for Device Fingerprinting to use
   * this feature.
   */
  telemetry_id?: string | undefined;
}

export interface B2BDiscoveryIntermediateSessionsExchangeResponse {
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

export type B2BDiscoveryIntermediateSessionsExchangeError = ApiError<ErrorStatus, unknown>;

/**
 * Exchange
 *
 * `POST /v1/b2b/discovery/intermediate_sessions/exchange`
 */
export const b2bDiscoveryIntermediateSessionsExchange: (
  client: ClientCore,
  params: B2BDiscoveryIntermediateSessionsExchangeRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryIntermediateSessionsExchangeError
> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/b2b/discovery/intermediate_sessions/exchange',
  body: flatBody(json),
}));

export class B2BDiscoveryIntermediateSessionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Exchange
   *
   * `POST /v1/b2b/discovery/intermediate_sessions/exchange`
   */
  exchange(
    params: B2BDiscoveryIntermediateSessionsExchangeRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BDiscoveryIntermediateSessionsExchangeResponse,
    B2BDiscoveryIntermediateSessionsExchangeError
  > {
    return b2bDiscoveryIntermediateSessionsExchange(this.#client, params, options);
  }
}
