import type { OtpLoginOrCreateRequestLocale, OtpSendRequestLocale } from '../models/otps.js';
import type { ErrorBody } from '../models/shared-2.js';
import type { AttributesInput } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OtpsEmailLoginOrCreateRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false.
   *         If true, users will be saved with status pending in Stytch's backend until authenticated.
   *         If false, users will be created as active. An example usage of
   *         a true flag would be to require users to verify their phone by entering the OTP code before
   *         creating
   *         an account for them.
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
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: OtpLoginOrCreateRequestLocale | undefined;
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
  /** The unique ID of a specific email address. */
  email_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** In `login_or_create` endpoints, this field indicates whether or not a User was just created. */
  user_created: boolean;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type OtpsEmailLoginOrCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface OtpsEmailSendRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
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
  /**
   * Used to determine which language to use when sending the user this delivery method. Parameter is an
   * [IETF BCP 47 language tag](https://www.w3.org/International/articles/language-tags/), e.g. `"en"`.
   *
   * Currently supported languages are English (`"en"`), Spanish (`"es"`), French (`"fr"`) and Brazilian
   * Portuguese (`"pt-br"`); if no value is provided, the copy defaults to English.
   *
   * Request support for additional languages
   * [here](https://docs.google.com/forms/d/e/1FAIpQLScZSpAu_m2AmLXRT3F3kap-s_mcV6UTBitYn6CdyWP0-o7YjQ/viewform?usp=sf_link")!
   */
  locale?: OtpSendRequestLocale | undefined;
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
  /** The unique ID of a specific email address. */
  email_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type OtpsEmailSendError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Send a one-time passcode (OTP) to a User using their email. If the email is not associated with a
 * User already, a User will be created.
 *
 * ### Next steps
 *
 * Collect the OTP which was delivered to the User. Call [Authenticate
 * OTP](https://stytch.com/docs/api/authenticate-otp) using the OTP `code` along with the `phone_id`
 * found in the response as the `method_id`.
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
 * Send a One-Time Passcode (OTP) to a User using their email. If you'd like to create a user and send
 * them a passcode with one request, use our [log in or create
 * endpoint](https://stytch.com/docs/api/log-in-or-create-user-by-email-otp).
 *
 * ### Add an email to an existing user
 * This endpoint also allows you to add a new email address to an existing Stytch User. Including a
 * `user_id`, `session_token`, or `session_jwt` in your Send one-time passcode by email request will
 * add the new, unverified email address to the existing Stytch User. If the user successfully
 * authenticates within 5 minutes, the new email address will be marked as verified and remain
 * permanently on the existing Stytch User. Otherwise, it will be removed from the User object, and any
 * subsequent login requests using that email address will create a new User.
 *
 * ### Next steps
 * Collect the OTP which was delivered to the user. Call [Authenticate
 * OTP](https://stytch.com/docs/api/authenticate-otp) using the OTP `code` along with the `email_id`
 * found in the response as the `method_id`.
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
   * Send a one-time passcode (OTP) to a User using their email. If the email is not associated with a
   * User already, a User will be created.
   *
   * ### Next steps
   *
   * Collect the OTP which was delivered to the User. Call [Authenticate
   * OTP](https://stytch.com/docs/api/authenticate-otp) using the OTP `code` along with the `phone_id`
   * found in the response as the `method_id`.
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
   * Send a One-Time Passcode (OTP) to a User using their email. If you'd like to create a user and send
   * them a passcode with one request, use our [log in or create
   * endpoint](https://stytch.com/docs/api/log-in-or-create-user-by-email-otp).
   *
   * ### Add an email to an existing user
   * This endpoint also allows you to add a new email address to an existing Stytch User. Including a
   * `user_id`, `session_token`, or `session_jwt` in your Send one-time passcode by email request will
   * add the new, unverified email address to the existing Stytch User. If the user successfully
   * authenticates within 5 minutes, the new email address will be marked as verified and remain
   * permanently on the existing Stytch User. Otherwise, it will be removed from the User object, and any
   * subsequent login requests using that email address will create a new User.
   *
   * ### Next steps
   * Collect the OTP which was delivered to the user. Call [Authenticate
   * OTP](https://stytch.com/docs/api/authenticate-otp) using the OTP `code` along with the `email_id`
   * found in the response as the `method_id`.
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
