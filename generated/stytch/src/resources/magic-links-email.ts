import type { ErrorBody, UserNameInput } from '../models/shared-2.js';
import type { AttributesInput } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type MagicInviteRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export type MagicLoginOrCreateRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export type MagicSendRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface MagicLinksEmailInviteRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /** The email address of the User to send the invite Magic Link to. */
  email: string;
  /**
   * Set the expiration for the email magic link, in minutes. By default, it expires in 1 hour. The
   * minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  invite_expiration_minutes?: number | undefined;
  /**
   * The URL the end user clicks from the Email Magic Link. This should be a URL that your app receives
   * and parses and subsequently sends an API request to authenticate the Magic Link and log in the User.
   * If this value is not passed, the default invite redirect URL that you set in your Dashboard is used.
   * If you have not set a default sign-up redirect URL, an error is returned.
   */
  invite_magic_link_url?: string | undefined;
  /**
   * Use a custom template for invite emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Invite”.
   */
  invite_template_id?: string | undefined;
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
  locale?: MagicInviteRequestLocale | undefined;
  /** The name of the user. Each field in the name object is optional. */
  name?: UserNameInput | undefined;
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * The `untrusted_metadata` field contains an arbitrary JSON object of application-specific data.
   * Untrusted metadata can be edited by end users directly via the SDK, and **cannot be used to store
   * critical information.** See the [Metadata](https://stytch.com/docs/api/metadata) reference for
   * complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface MagicLinksEmailInviteResponse {
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

export type MagicLinksEmailInviteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface MagicLinksEmailLoginOrCreateRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false.
   *         If true, users will be saved with status pending in Stytch's backend until authenticated.
   *         If false, users will be created as active. An example usage of
   *         a true flag would be to require users to verify their phone by entering the OTP code before
   *         creating
   *         an account for them.
   */
  create_user_as_pending?: boolean | undefined;
  /** The email address of the end user. */
  email: string;
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
  locale?: MagicLoginOrCreateRequestLocale | undefined;
  /**
   * Set the expiration for the login email magic link, in minutes. By default, it expires in 1 hour. The
   * minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  login_expiration_minutes?: number | undefined;
  /**
   * The URL the end user clicks from the login Email Magic Link. This should be a URL that your app
   * receives and parses and subsequently send an API request to authenticate the Magic Link and log in
   * the User. If this value is not passed, the default login redirect URL that you set in your Dashboard
   * is used. If you have not set a default login redirect URL, an error is returned.
   */
  login_magic_link_url?: string | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Login”.
   */
  login_template_id?: string | undefined;
  /**
   * Set the expiration for the sign-up email magic link, in minutes. By default, it expires in 1 week.
   * The minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  signup_expiration_minutes?: number | undefined;
  /**
   * The URL the end user clicks from the sign-up Email Magic Link. This should be a URL that your app
   * receives and parses and subsequently send an API request to authenticate the Magic Link and sign-up
   * the User. If this value is not passed, the default sign-up redirect URL that you set in your
   * Dashboard is used. If you have not set a default sign-up redirect URL, an error is returned.
   */
  signup_magic_link_url?: string | undefined;
  /**
   * Use a custom template for sign-up emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Sign-up”.
   */
  signup_template_id?: string | undefined;
}

export interface MagicLinksEmailLoginOrCreateResponse {
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

export type MagicLinksEmailLoginOrCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface MagicLinksEmailRevokeInviteRequest {
  /** The email of the user. */
  email: string;
}

export interface MagicLinksEmailRevokeInviteResponse {
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
}

export type MagicLinksEmailRevokeInviteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface MagicLinksEmailSendRequest {
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /** The email address of the User to send the Magic Link to. */
  email: string;
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
  locale?: MagicSendRequestLocale | undefined;
  /**
   * Set the expiration for the login email magic link, in minutes. By default, it expires in 1 hour. The
   * minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  login_expiration_minutes?: number | undefined;
  /**
   * The URL the end user clicks from the login Email Magic Link. This should be a URL that your app
   * receives and parses and subsequently send an API request to authenticate the Magic Link and log in
   * the User. If this value is not passed, the default login redirect URL that you set in your Dashboard
   * is used. If you have not set a default login redirect URL, an error is returned.
   */
  login_magic_link_url?: string | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Login”.
   */
  login_template_id?: string | undefined;
  /** The `session_jwt` of the user to associate the email with. */
  session_jwt?: string | undefined;
  /** The `session_token` of the user to associate the email with. */
  session_token?: string | undefined;
  /**
   * Set the expiration for the sign-up email magic link, in minutes. By default, it expires in 1 week.
   * The minimum expiration is 5 minutes and the maximum is 7 days (10080 mins).
   */
  signup_expiration_minutes?: number | undefined;
  /**
   * The URL the end user clicks from the sign-up Email Magic Link. This should be a URL that your app
   * receives and parses and subsequently send an API request to authenticate the Magic Link and sign-up
   * the User. If this value is not passed, the default sign-up redirect URL that you set in your
   * Dashboard is used. If you have not set a default sign-up redirect URL, an error is returned.
   */
  signup_magic_link_url?: string | undefined;
  /**
   * Use a custom template for sign-up emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic links - Sign-up”.
   */
  signup_template_id?: string | undefined;
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id?: string | undefined;
}

export interface MagicLinksEmailSendResponse {
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

export type MagicLinksEmailSendError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Create a User and send an invite Magic Link to the provided `email`. The User will be created with a
 * `pending` status until they click the Magic Link in the invite email.
 *
 * ### Next steps
 * The User is emailed a Magic Link which redirects them to the provided [redirect
 * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
 * `token` from the URL query parameters and call [Authenticate Magic
 * Link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
 *
 * `POST /v1/magic_links/email/invite`
 */
export const magicLinksEmailInvite: (
  client: ClientCore,
  params: MagicLinksEmailInviteRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksEmailInviteResponse, MagicLinksEmailInviteError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/magic_links/email/invite',
    body: flatBody(json),
  }),
);

/**
 * Send either a login or signup Magic Link to the User based on if the email is associated with a User
 * already. A new or pending User will receive a signup Magic Link. An active User will receive a login
 * Magic Link. For more information on how to control the status your Users are created in see the
 * `create_user_as_pending` flag.
 *
 * ### Next steps
 * The User is emailed a Magic Link which redirects them to the provided [redirect
 * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
 * `token` from the URL query parameters and call [Authenticate Magic
 * Link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
 *
 * `POST /v1/magic_links/email/login_or_create`
 */
export const magicLinksEmailLoginOrCreate: (
  client: ClientCore,
  params: MagicLinksEmailLoginOrCreateRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksEmailLoginOrCreateResponse, MagicLinksEmailLoginOrCreateError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/magic_links/email/login_or_create',
    body: flatBody(json),
  }));

/**
 * Revoke a pending invite based on the `email` provided.
 *
 * `POST /v1/magic_links/email/revoke_invite`
 */
export const magicLinksEmailRevokeInvite: (
  client: ClientCore,
  params: MagicLinksEmailRevokeInviteRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksEmailRevokeInviteResponse, MagicLinksEmailRevokeInviteError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/magic_links/email/revoke_invite',
    body: flatBody(json),
  }));

/**
 * Send a magic link to an existing Stytch user using their email address. If you'd like to create a
 * user and send them a magic link by email with one request, use our [log in or create
 * endpoint](https://stytch.com/docs/api/log-in-or-create-user-by-email).
 *
 * ### Add an email to an existing user
 * This endpoint also allows you to add a new email address to an existing Stytch User. Including a
 * `user_id`, `session_token`, or `session_jwt` in your Send Magic Link by email request will add the
 * new, unverified email address to the existing Stytch User. If the user successfully authenticates
 * within 5 minutes, the new email address will be marked as verified and remain permanently on the
 * existing Stytch User. Otherwise, it will be removed from the User object, and any subsequent login
 * requests using that email address will create a new User.
 *
 * ### Next steps
 * The user is emailed a magic link which redirects them to the provided [redirect
 * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
 * `token` from the URL query parameters, and call [Authenticate magic
 * link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
 *
 * `POST /v1/magic_links/email/send`
 */
export const magicLinksEmailSend: (
  client: ClientCore,
  params: MagicLinksEmailSendRequest,
  options?: RequestOptions,
) => ApiPromise<MagicLinksEmailSendResponse, MagicLinksEmailSendError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/magic_links/email/send',
  body: flatBody(json),
}));

export class MagicLinksEmailResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a User and send an invite Magic Link to the provided `email`. The User will be created with a
   * `pending` status until they click the Magic Link in the invite email.
   *
   * ### Next steps
   * The User is emailed a Magic Link which redirects them to the provided [redirect
   * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
   * `token` from the URL query parameters and call [Authenticate Magic
   * Link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
   *
   * `POST /v1/magic_links/email/invite`
   */
  invite(
    params: MagicLinksEmailInviteRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksEmailInviteResponse, MagicLinksEmailInviteError> {
    return magicLinksEmailInvite(this.#client, params, options);
  }

  /**
   * Send either a login or signup Magic Link to the User based on if the email is associated with a User
   * already. A new or pending User will receive a signup Magic Link. An active User will receive a login
   * Magic Link. For more information on how to control the status your Users are created in see the
   * `create_user_as_pending` flag.
   *
   * ### Next steps
   * The User is emailed a Magic Link which redirects them to the provided [redirect
   * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
   * `token` from the URL query parameters and call [Authenticate Magic
   * Link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
   *
   * `POST /v1/magic_links/email/login_or_create`
   */
  loginOrCreate(
    params: MagicLinksEmailLoginOrCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksEmailLoginOrCreateResponse, MagicLinksEmailLoginOrCreateError> {
    return magicLinksEmailLoginOrCreate(this.#client, params, options);
  }

  /**
   * Revoke a pending invite based on the `email` provided.
   *
   * `POST /v1/magic_links/email/revoke_invite`
   */
  revokeInvite(
    params: MagicLinksEmailRevokeInviteRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksEmailRevokeInviteResponse, MagicLinksEmailRevokeInviteError> {
    return magicLinksEmailRevokeInvite(this.#client, params, options);
  }

  /**
   * Send a magic link to an existing Stytch user using their email address. If you'd like to create a
   * user and send them a magic link by email with one request, use our [log in or create
   * endpoint](https://stytch.com/docs/api/log-in-or-create-user-by-email).
   *
   * ### Add an email to an existing user
   * This endpoint also allows you to add a new email address to an existing Stytch User. Including a
   * `user_id`, `session_token`, or `session_jwt` in your Send Magic Link by email request will add the
   * new, unverified email address to the existing Stytch User. If the user successfully authenticates
   * within 5 minutes, the new email address will be marked as verified and remain permanently on the
   * existing Stytch User. Otherwise, it will be removed from the User object, and any subsequent login
   * requests using that email address will create a new User.
   *
   * ### Next steps
   * The user is emailed a magic link which redirects them to the provided [redirect
   * URL](https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing). Collect the
   * `token` from the URL query parameters, and call [Authenticate magic
   * link](https://stytch.com/docs/api/authenticate-magic-link) to complete authentication.
   *
   * `POST /v1/magic_links/email/send`
   */
  send(
    params: MagicLinksEmailSendRequest,
    options?: RequestOptions,
  ): ApiPromise<MagicLinksEmailSendResponse, MagicLinksEmailSendError> {
    return magicLinksEmailSend(this.#client, params, options);
  }
}
