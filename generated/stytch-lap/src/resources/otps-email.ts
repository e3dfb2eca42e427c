import type { Locale, MagicLinksPostAttributes } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OtpsEmailLoginOrCreateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false. If true,
   * users will be saved with status pending in Stytch's backend until authenticated. If false, users
   * will be created as active. An example usage of a true flag would be to require users to verify their
   * phone by entering the OTP code before creating an account for them.
   */
  create_user_as_pending?: boolean | undefined;
  /**
   * The email address of the user to send the one-time passcode to. You may use sandbox@stytch.com to
   * test this endpoint, see [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  email: string;
  /**
   * Set the expiration for the one-time passcode, in minutes. The minimum expiration is 1 minute and the
   * maximum is 10 minutes. The default expiration is 2 minutes.
   */
  expiration_minutes?: number | undefined;
  locale?: Locale | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Login”.
   */
  login_template_id?: string | undefined;
  /**
   * Use a custom template for sign-up emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Sign-up”.
   */
  signup_template_id?: string | undefined;
}

export interface OtpsEmailLoginOrCreateResponse {
  email_id: string;
  request_id: string;
  status_code: number;
  user_created: boolean;
  user_id: string;
}

export type OtpsEmailLoginOrCreateError = ApiError<ErrorStatus, unknown>;

export interface OtpsEmailSendRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * The email address of the user to send the one-time passcode to. You may use sandbox@stytch.com to
   * test this endpoint, see [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  email: string;
  /**
   * Set the expiration for the one-time passcode, in minutes. The minimum expiration is 1 minute and the
   * maximum is 10 minutes. The default expiration is 2 minutes.
   */
  expiration_minutes?: number | undefined;
  locale?: Locale | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “OTP - Login”.
   */
  login_template_id?: string | undefined;
  /** The `session_jwt` associated with a User's existing Session. */
  session_jwt?: string | undefined;
  /** The `session_token` associated with a User's existing Session. */
  session_token?: string | undefined;
  /**
   * Use a custom template for sign-up emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “OTP - Sign-up”.
   */
  signup_template_id?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface OtpsEmailSendResponse {
  email_id: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type OtpsEmailSendError = ApiError<ErrorStatus, unknown>;

/**
 * Loginorcreate
 *
 * `POST /v1/otps/email/login_or_create`
 */
export const otpsEmailLoginOrCreate: (
  client: ClientCore,
  params: OtpsEmailLoginOrCreateRequest,
  options?: RequestOptions,
) => ApiPromise<OtpsEmailLoginOrCreateResponse, OtpsEmailLoginOrCreateError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/otps/email/login_or_create',
    body: flatBody(json),
  }),
);

/**
 * Send
 *
 * `POST /v1/otps/email/send`
 */
export const otpsEmailSend: (
  client: ClientCore,
  params: OtpsEmailSendRequest,
  options?: RequestOptions,
) => ApiPromise<OtpsEmailSendResponse, OtpsEmailSendError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/otps/email/send',
  body: flatBody(json),
}));

export class OtpsEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Loginorcreate
   *
   * `POST /v1/otps/email/login_or_create`
   */
  loginOrCreate(
    params: OtpsEmailLoginOrCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<OtpsEmailLoginOrCreateResponse, OtpsEmailLoginOrCreateError> {
    return otpsEmailLoginOrCreate(this.#client, params, options);
  }

  /**
   * Send
   *
   * `POST /v1/otps/email/send`
   */
  send(
    params: OtpsEmailSendRequest,
    options?: RequestOptions,
  ): ApiPromise<OtpsEmailSendResponse, OtpsEmailSendError> {
    return otpsEmailSend(this.#client, params, options);
  }
}
