import type { ErrorBody } from '../models/shared-2.js';
import type { Member, Organization } from '../models/shared.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { B2BMagicLinksEmailDiscoveryResource } from './b2b-magic-links-email-discovery.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type B2BMagicInviteRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export type B2BMagicLoginOrSignupRequestLocale = 'en' | 'es' | 'pt-br' | 'fr' | (string & {});

export interface B2BMagicLinksEmailInviteRequest {
  /** The email address of the Member. */
  email_address: string;
  /**
   * The expiration time, in minutes, for an invite email. If not accepted within this time frame, the
   * invite will need to be resent. Defaults to 10080 (1 week) with a minimum of 5 and a maximum of 10080.
   *
   * `minimum: 0`
   */
  invite_expiration_minutes?: number | undefined;
  /**
   * The URL that the Member clicks from the invite Email Magic Link. This URL should be an endpoint in
   * the backend server that verifies
   *   the request by querying Stytch's authenticate endpoint and finishes the invite flow. If this value
   *   is not passed, the default `invite_redirect_url`
   *   that you set in your Dashboard is used. If you have not set a default `invite_redirect_url`, an
   *   error is returned.
   */
  invite_redirect_url?: string | undefined;
  /**
   * Use a custom template for invite emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic Links - Invite”.
   */
  invite_template_id?: string | undefined;
  /** The `member_id` of the Member who sends the invite. */
  invited_by_member_id?: string | undefined;
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
  locale?: B2BMagicInviteRequestLocale | undefined;
  /** The name of the Member. */
  name?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Roles to explicitly assign to this Member. See the [RBAC
   * guide](https://stytch.com/docs/b2b/guides/rbac/role-assignment)
   *    for more information about role assignment.
   */
  roles?: string[] | undefined;
  /** An arbitrary JSON object for storing application-specific data or identity-provider-specific data. */
  trusted_metadata?: Record<string, unknown> | undefined;
  /**
   * An arbitrary JSON object of application-specific data. These fields can be edited directly by the
   *   frontend SDK, and should not be used to store critical information. See the [Metadata
   *   resource](https://stytch.com/docs/b2b/api/metadata)
   *   for complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | undefined;
}

export interface B2BMagicLinksEmailInviteResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
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

export type B2BMagicLinksEmailInviteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BMagicLinksEmailLoginOrSignupRequest {
  /** The email address of the Member. */
  email_address: string;
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
  locale?: B2BMagicLoginOrSignupRequestLocale | undefined;
  /**
   * The expiration time, in minutes, for a login Email Magic Link. If not authenticated within this time
   * frame, the email will need to be resent. Defaults to 60 (1 hour) with a minimum of 5 and a maximum
   * of 10080 (1 week).
   *
   * `minimum: 0`
   */
  login_expiration_minutes?: number | undefined;
  /**
   * The URL that the Member clicks from the login Email Magic Link. This URL should be an endpoint in
   * the backend server that
   *   verifies the request by querying Stytch's authenticate endpoint and finishes the login. If this
   *   value is not passed, the default login
   *   redirect URL that you set in your Dashboard is used. If you have not set a default login redirect
   *   URL, an error is returned.
   */
  login_redirect_url?: string | undefined;
  /**
   * Use a custom template for login emails. By default, it will use your default email template.
   * Templates can be added in the [Stytch dashboard](https://stytch.com/dashboard/templates) using our
   * built-in customization options or custom HTML templates with type “Magic Links - Login”.
   */
  login_template_id?: string | undefined;
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * A base64url encoded SHA256 hash of a one time secret used to validate that the request starts and
   * ends on the same device.
   */
  pkce_code_challenge?: string | undefined;
  /**
   * The expiration time, in minutes, for a signup Email Magic Link. If not authenticated within this
   * time frame, the email will need to be resent. Defaults to 60 (1 hour) with a minimum of 5 and a
   * maximum of 10080 (1 week).
   *
   * `minimum: 0`
   */
  signup_expiration_minutes?: number | undefined;
  /**
   * The URL the Member clicks from the signup Email Magic Link. This URL should be an endpoint in the
   * backend server that verifies
   *   the request by querying Stytch's authenticate endpoint and finishes the login. If this value is
   *   not passed, the default sign-up redirect URL
   *   that you set in your Dashboard is used. If you have not set a default sign-up redirect URL, an
   *   error is returned.
   */
  signup_redirect_url?: string | undefined;
  /**
   * Use a custom template for signup emails. By default, it will use your default email template. The
   * template must be from Stytch's
   * built-in customizations or a custom HTML email for “Magic Links - Signup”.
   */
  signup_template_id?: string | undefined;
}

export interface B2BMagicLinksEmailLoginOrSignupResponse {
  /** The [Member object](https://stytch.com/docs/b2b/api/member-object) */
  member: Member;
  /**
   * A flag indicating `true` if a new Member object was created and `false` if the Member object already
   * existed.
   */
  member_created: boolean;
  /** Globally unique UUID that identifies a specific Member. */
  member_id: string;
  /** The [Organization object](https://stytch.com/docs/b2b/api/organization-object). */
  organization: Organization;
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

export type B2BMagicLinksEmailLoginOrSignupError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Send an invite email to a new Member to join an Organization. The Member will be created with an
 * `invited` status until they successfully authenticate. Sending invites to `pending` Members will
 * update their status to `invited`. Sending invites to already `active` Members will return an error.
 *
 * The magic link invite will be valid for 1 week.
 *
 * ## Revoke an invite
 *
 * To revoke an existing invite, use the [Delete Member](https://stytch.com/docs/b2b/api/delete-member)
 * endpoint. This will both delete the invited Member from the target Organization and revoke all
 * existing invite emails.
 *
 * `POST /v1/b2b/magic_links/email/invite`
 */
export const b2bMagicLinksEmailInvite: (
  client: ClientCore,
  params: B2BMagicLinksEmailInviteRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BMagicLinksEmailInviteResponse, B2BMagicLinksEmailInviteError> = /* @__PURE__ */ operation(
  () => ({
    op: 'POST /v1/b2b/magic_links/email/invite',
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }),
);

/**
 * Send either a login or signup magic link to a Member. A new, pending, or invited Member will receive
 * a signup Email Magic Link. Members will have a `pending` status until they successfully
 * authenticate. An active Member will receive a login Email Magic Link.
 *
 * The magic link is valid for 60 minutes.
 *
 * `POST /v1/b2b/magic_links/email/login_or_signup`
 */
export const b2bMagicLinksEmailLoginOrSignup: (
  client: ClientCore,
  params: B2BMagicLinksEmailLoginOrSignupRequest,
  options?: RequestOptions,
) => ApiPromise<B2BMagicLinksEmailLoginOrSignupResponse, B2BMagicLinksEmailLoginOrSignupError> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/b2b/magic_links/email/login_or_signup',
    body: flatBody(json),
  }));

export class B2BMagicLinksEmailResource {
  readonly #client: ClientCore;
  #discovery: B2BMagicLinksEmailDiscoveryResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get discovery(): B2BMagicLinksEmailDiscoveryResource {
    return (this.#discovery ??= new B2BMagicLinksEmailDiscoveryResource(this.#client));
  }

  /**
   * Send an invite email to a new Member to join an Organization. The Member will be created with an
   * `invited` status until they successfully authenticate. Sending invites to `pending` Members will
   * update their status to `invited`. Sending invites to already `active` Members will return an error.
   *
   * The magic link invite will be valid for 1 week.
   *
   * ## Revoke an invite
   *
   * To revoke an existing invite, use the [Delete Member](https://stytch.com/docs/b2b/api/delete-member)
   * endpoint. This will both delete the invited Member from the target Organization and revoke all
   * existing invite emails.
   *
   * `POST /v1/b2b/magic_links/email/invite`
   */
  invite(
    params: B2BMagicLinksEmailInviteRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BMagicLinksEmailInviteResponse, B2BMagicLinksEmailInviteError> {
    return b2bMagicLinksEmailInvite(this.#client, params, options);
  }

  /**
   * Send either a login or signup magic link to a Member. A new, pending, or invited Member will receive
   * a signup Email Magic Link. Members will have a `pending` status until they successfully
   * authenticate. An active Member will receive a login Email Magic Link.
   *
   * The magic link is valid for 60 minutes.
   *
   * `POST /v1/b2b/magic_links/email/login_or_signup`
   */
  loginOrSignup(
    params: B2BMagicLinksEmailLoginOrSignupRequest,
    options?: RequestOptions,
  ): ApiPromise<B2BMagicLinksEmailLoginOrSignupResponse, B2BMagicLinksEmailLoginOrSignupError> {
    return b2bMagicLinksEmailLoginOrSignup(this.#client, params, options);
  }
}
