import type { Locale, MagicLinksEmailInvitePostName, MagicLinksPostAttributes } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface MagicLinksEmailInviteRequest {
  attributes?: MagicLinksPostAttributes | undefined;
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
  locale?: Locale | undefined;
  name?: MagicLinksEmailInvitePostName | undefined;
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
  email_id: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type MagicLinksEmailInviteError = ApiError<ErrorStatus, unknown>;

export interface MagicLinksEmailLoginOrCreateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false. If true,
   * users will be saved with status pending in Stytch's backend until authenticated. If false, users
   * will be created as active. An example usage of a true flag would be to require users to verify their
   * phone by entering the OTP code before creating an account for them.
   */
  create_user_as_pending?: boolean | undefined;
  /** The email address of the end user. */
  email: string;
  locale?: Locale | undefined;
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
  email_id: string;
  request_id: string;
  status_code: number;
  user_created: boolean;
  user_id: string;
}

export type MagicLinksEmailLoginOrCreateError = ApiError<ErrorStatus, unknown>;

export interface MagicLinksEmailRevokeInviteRequest {
  /** The email of the user. */
  email: string;
}

export interface MagicLinksEmailRevokeInviteResponse {
  request_id: string;
  status_code: number;
}

export type MagicLinksEmailRevokeInviteError = ApiError<ErrorStatus, unknown>;

export interface MagicLinksEmailSendRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  code_challenge?: string | undefined;
  /** The email address of the User to send the Magic Link to. */
  email: string;
  locale?: Locale | undefined;
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
  email_id: string;
  request_id: string;
  status_code: number;
  user_id: string;
}

export type MagicLinksEmailSendError = ApiError<ErrorStatus, unknown>;

/**
 * Invite
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
 * Loginorcreate
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
 * Revokeinvite
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
 * Send
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
   * Invite
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
   * Loginorcreate
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
   * Revokeinvite
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
   * Send
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
