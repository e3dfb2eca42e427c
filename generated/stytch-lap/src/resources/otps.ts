import type { MagicLinksPostAttributes, Options, Session, User, UserDevice } from '../models/shared.js';
import { OtpsEmailResource } from './otps-email.js';
import { OtpsSmsResource } from './otps-sms.js';
import { OtpsWhatsappResource } from './otps-whatsapp.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OtpsAuthenticateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /** The code to authenticate. */
  code: string;
  /** The `email_id` or `phone_id` involved in the given authentication. */
  method_id: string;
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
}

export interface OtpsAuthenticateResponse {
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

export type OtpsAuthenticateError = ApiError<ErrorStatus, unknown>;

/**
 * Authenticate
 *
 * `POST /v1/otps/authenticate`
 */
export const otpsAuthenticate: (
  client: ClientCore,
  params: OtpsAuthenticateRequest,
  options?: RequestOptions,
) => ApiPromise<OtpsAuthenticateResponse, OtpsAuthenticateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/otps/authenticate',
  body: flatBody(json),
}));

export class OtpsResource {
  readonly #client: ClientCore;
  #email: OtpsEmailResource | undefined;
  #sms: OtpsSmsResource | undefined;
  #whatsapp: OtpsWhatsappResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get email(): OtpsEmailResource {
    return (this.#email ??= new OtpsEmailResource(this.#client));
  }

  get sms(): OtpsSmsResource {
    return (this.#sms ??= new OtpsSmsResource(this.#client));
  }

  get whatsapp(): OtpsWhatsappResource {
    return (this.#whatsapp ??= new OtpsWhatsappResource(this.#client));
  }

  /**
   * Authenticate
   *
   * `POST /v1/otps/authenticate`
   */
  authenticate(
    params: OtpsAuthenticateRequest,
    options?: RequestOptions,
  ): ApiPromise<OtpsAuthenticateResponse, OtpsAuthenticateError> {
    return otpsAuthenticate(this.#client, params, options);
  }
}
