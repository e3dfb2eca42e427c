import type { Locale, MagicLinksPostAttributes } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OtpsSmsLoginOrCreateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false. If true,
   * users will be saved with status pending in Stytch's backend until authenticated. If false, users
   * will be created as active. An example usage of a true flag would be to require users to verify their
   * phone by entering the OTP code before creating an account for them.
   */
  create_user_as_pending?: boolean | undefined;
  /**
   * Set the expiration for the one-time passcode, in minutes. The minimum expiration is 1 minute and the
   * maximum is 10 minutes. The default expiration is 2 minutes.
   */
  expiration_minutes?: number | undefined;
  locale?: Locale | undefined;
  /**
   * The phone number to use for one-time passcodes. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX).
   * You may use +10000000000 to test this endpoint, see
   * [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  phone_number: string;
}

export interface OtpsSmsLoginOrCreateResponse {
  phone_id: string;
  request_id: string;
  status_code: number;
  user_created: boolean;
  user_id: string;
}

export type OtpsSmsLoginOrCreateError = ApiError<ErrorStatus, unknown>;

export interface OtpsSmsSendRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * Set the expiration for the one-time passcode, in minutes. The minimum expiration is 1 minute and the
   * maximum is 10 minutes. The default expiration is 2 minutes.
   */
  expiration_minutes?: number | undefined;
  locale?: Locale | undefined;
  /**
   * The phone number to use for one-time passcodes. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX).
   * You may use +10000000000 to test this endpoint, see
   * [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  phone_number: string;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface OtpsSmsSendResponse {
  phone_id: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type OtpsSmsSendError = ApiError<ErrorStatus, unknown>;

/**
 * Loginorcreate
 *
 * `POST /v1/otps/sms/login_or_create`
 */
export const otpsSmsLoginOrCreate: (
  client: ClientCore,
  params: OtpsSmsLoginOrCreateRequest,
  options?: RequestOptions,
) => ApiPromise<OtpsSmsLoginOrCreateResponse, OtpsSmsLoginOrCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/otps/sms/login_or_create',
  body: flatBody(json),
}));

/**
 * Send
 *
 * `POST /v1/otps/sms/send`
 */
export const otpsSmsSend: (
  client: ClientCore,
  params: OtpsSmsSendRequest,
  options?: RequestOptions,
) => ApiPromise<OtpsSmsSendResponse, OtpsSmsSendError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/otps/sms/send',
  body: flatBody(json),
}));

export class OtpsSmsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Loginorcreate
   *
   * `POST /v1/otps/sms/login_or_create`
   */
  loginOrCreate(
    params: OtpsSmsLoginOrCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<OtpsSmsLoginOrCreateResponse, OtpsSmsLoginOrCreateError> {
    return otpsSmsLoginOrCreate(this.#client, params, options);
  }

  /**
   * Send
   *
   * `POST /v1/otps/sms/send`
   */
  send(
    params: OtpsSmsSendRequest,
    options?: RequestOptions,
  ): ApiPromise<OtpsSmsSendResponse, OtpsSmsSendError> {
    return otpsSmsSend(this.#client, params, options);
  }
}
