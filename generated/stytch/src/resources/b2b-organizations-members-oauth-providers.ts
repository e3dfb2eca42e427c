import type { ErrorBody } from '../models/shared-2.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface GithubProviderInfo {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * All tenant IDs returned by the OAuth provider. These is typically used to identify organizations or
   * groups within the provider's domain. For example, in HubSpot this is a Hub ID, in Slack this is the
   * Workspace ID, and in GitHub this is an organization ID. Some OAuth providers do not return tenant
   * IDs, some providers are guaranteed to return one, and some may return multiple. This field will
   * always be populated if at least one tenant ID was returned from the OAuth provider and developers
   * should prefer this field over `provider_tenant_id`.
   */
  provider_tenant_ids: string[];
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
}

export interface HubspotProviderInfo {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /** The number of seconds until the access token expires. */
  access_token_expires_in: number;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * The tenant ID returned by the OAuth provider. This is typically used to identify an organization or
   * group within the provider's domain. For example, in HubSpot this is a Hub ID, in Slack this is the
   * Workspace ID, and in GitHub this is an organization ID. This field will only be populated if exactly
   * one tenant ID is returned from a successful OAuth authentication and developers should prefer
   * `provider_tenant_ids` over this since it accounts for the possibility of an OAuth provider yielding
   * multiple tenant IDs.
   */
  provider_tenant_id: string;
  /**
   * The `refresh_token` that you may use to obtain a new `access_token` for the User within the
   * provider's API.
   */
  refresh_token?: string | null;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
}

export interface SlackProviderInfo {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /**
   * The `access_token` that you may use to access data as a bot application in Slack. Use in conjunction
   * with `bot_scopes`.
   */
  bot_access_token: string;
  /** The scopes that the bot application has access to in Slack. */
  bot_scopes: string[];
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * The tenant ID returned by the OAuth provider. This is typically used to identify an organization or
   * group within the provider's domain. For example, in HubSpot this is a Hub ID, in Slack this is the
   * Workspace ID, and in GitHub this is an organization ID. This field will only be populated if exactly
   * one tenant ID is returned from a successful OAuth authentication and developers should prefer
   * `provider_tenant_ids` over this since it accounts for the possibility of an OAuth provider yielding
   * multiple tenant IDs.
   */
  provider_tenant_id: string;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
}

export interface B2BOrganizationsMembersOauthProvidersGithubRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Whether to return the refresh token Stytch has stored for the OAuth Provider. Defaults to false. **Important:**
   * If your application exchanges the refresh token, Stytch may not be able to automatically refresh
   * access tokens in the future.
   */
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersGithubResponse {
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
  /** A list of tokens the member is registered with. */
  registrations: GithubProviderInfo[];
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

export type B2BOrganizationsMembersOauthProvidersGithubError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersOauthProvidersGoogleRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Whether to return the refresh token Stytch has stored for the OAuth Provider. Defaults to false. **Important:**
   * If your application exchanges the refresh token, Stytch may not be able to automatically refresh
   * access tokens in the future.
   */
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersGoogleResponse {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token?: string | null;
  /** The number of seconds until the access token expires. */
  access_token_expires_in?: number | null;
  /**
   * The `id_token` returned by the OAuth provider. ID Tokens are JWTs that contain structured
   * information about a user. The exact content of each ID Token varies from provider to provider. ID
   * Tokens are returned from OAuth providers that conform to the [OpenID
   * Connect](https://openid.net/foundation/) specification, which is based on OAuth.
   */
  id_token: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
  /**
   * The `refresh_token` that you may use to obtain a new `access_token` for the User within the
   * provider's API.
   */
  refresh_token?: string | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersGoogleError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersOauthProvidersHubspotRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Whether to return the refresh token Stytch has stored for the OAuth Provider. Defaults to false. **Important:**
   * If your application exchanges the refresh token, Stytch may not be able to automatically refresh
   * access tokens in the future.
   */
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersHubspotResponse {
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
  /** A list of tokens the member is registered with. */
  registrations: HubspotProviderInfo[];
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

export type B2BOrganizationsMembersOauthProvidersHubspotError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersOauthProvidersMicrosoftRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
  /**
   * Whether to return the refresh token Stytch has stored for the OAuth Provider. Defaults to false. **Important:**
   * If your application exchanges the refresh token, Stytch may not be able to automatically refresh
   * access tokens in the future.
   */
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersMicrosoftResponse {
  /** The `access_token` that you may use to access the User's data in the provider's API. */
  access_token: string;
  /** The number of seconds until the access token expires. */
  access_token_expires_in: number;
  /**
   * The `id_token` returned by the OAuth provider. ID Tokens are JWTs that contain structured
   * information about a user. The exact content of each ID Token varies from provider to provider. ID
   * Tokens are returned from OAuth providers that conform to the [OpenID
   * Connect](https://openid.net/foundation/) specification, which is based on OAuth.
   */
  id_token: string;
  /**
   * The unique identifier for the User within a given OAuth provider. Also commonly called the `sub` or
   * "Subject field" in OAuth protocols.
   */
  provider_subject: string;
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
  /**
   * The `refresh_token` that you may use to obtain a new `access_token` for the User within the
   * provider's API.
   */
  refresh_token?: string | null;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * The OAuth scopes included for a given provider. See each provider's section above to see which
   * scopes are included by default and how to add custom scopes.
   */
  scopes: string[];
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersMicrosoftError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface B2BOrganizationsMembersOauthProvidersSlackRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /**
   * Globally unique UUID that identifies a specific Member. The `member_id` is critical to perform
   * operations on a Member, so be sure to preserve this value. You may use an external_id here if one is
   * set for the member.
   */
  member_id: string;
}

export interface B2BOrganizationsMembersOauthProvidersSlackResponse {
  /**
   * Denotes the OAuth identity provider that the user has authenticated with, e.g. Google, Microsoft,
   * GitHub etc.
   */
  provider_type: string;
  /** A list of tokens the member is registered with. */
  registrations: SlackProviderInfo[];
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

export type B2BOrganizationsMembersOauthProvidersSlackError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Retrieve the saved GitHub access token for a Member. After a successful OAuth login, Stytch will
 * save the
 * issued access token from the identity provider. GitHub does not issue refresh tokens, but will
 * invalidate access
 * tokens after very long periods of inactivity.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`
 */
export const b2bOrganizationsMembersOauthProvidersGithub: (
  client: ClientCore,
  params: B2BOrganizationsMembersOauthProvidersGithubRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersOauthProvidersGithubResponse,
  B2BOrganizationsMembersOauthProvidersGithubError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github',
  path: pathParameters(),
  query: queryParameters('include_refresh_token'),
}));

/**
 * Retrieve the saved Google access token and ID token for a member. After a successful OAuth login,
 * Stytch will save the
 * issued access token and ID token from the identity provider. If a refresh token has been issued,
 * Stytch will refresh the
 * access token automatically.
 *
 * Google One Tap does not return access tokens. If the member has only authenticated through Google
 * One Tap and not through a regular Google OAuth flow, this endpoint will not return any tokens.
 *
 * __Note:__ Google does not issue a refresh token on every login, and refresh tokens may expire if
 * unused.
 * To force a refresh token to be issued, pass the `?provider_prompt=consent` query param into the
 * [Start Google OAuth flow](https://stytch.com/docs/b2b/api/oauth-google-start) endpoint.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`
 */
export const b2bOrganizationsMembersOauthProvidersGoogle: (
  client: ClientCore,
  params: B2BOrganizationsMembersOauthProvidersGoogleRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersOauthProvidersGoogleResponse,
  B2BOrganizationsMembersOauthProvidersGoogleError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google',
  path: pathParameters(),
  query: queryParameters('include_refresh_token'),
}));

/**
 * Retrieve the saved Hubspot access token and ID token for a member. After a successful OAuth login,
 * Stytch will save the
 * issued access token and ID token from the identity provider. If a refresh token has been issued,
 * Stytch will refresh the
 * access token automatically.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`
 */
export const b2bOrganizationsMembersOauthProvidersHubspot: (
  client: ClientCore,
  params: B2BOrganizationsMembersOauthProvidersHubspotRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersOauthProvidersHubspotResponse,
  B2BOrganizationsMembersOauthProvidersHubspotError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot',
  path: pathParameters(),
  query: queryParameters('include_refresh_token'),
}));

/**
 * Retrieve the saved Microsoft access token and ID token for a member. After a successful OAuth login,
 * Stytch will save the
 * issued access token and ID token from the identity provider. If a refresh token has been issued,
 * Stytch will refresh the
 * access token automatically.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`
 */
export const b2bOrganizationsMembersOauthProvidersMicrosoft: (
  client: ClientCore,
  params: B2BOrganizationsMembersOauthProvidersMicrosoftRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersOauthProvidersMicrosoftResponse,
  B2BOrganizationsMembersOauthProvidersMicrosoftError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft',
  path: pathParameters(),
  query: queryParameters('include_refresh_token'),
}));

/**
 * Retrieve the saved Slack access token and ID token for a member. After a successful OAuth login,
 * Stytch will save the
 * issued access token and ID token from the identity provider.
 *
 * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`
 */
export const b2bOrganizationsMembersOauthProvidersSlack: (
  client: ClientCore,
  params: B2BOrganizationsMembersOauthProvidersSlackRequest,
  options?: RequestOptions,
) => ApiPromise<
  B2BOrganizationsMembersOauthProvidersSlackResponse,
  B2BOrganizationsMembersOauthProvidersSlackError
> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack',
  path: pathParameters(),
}));

export class B2BOrganizationsMembersOauthProvidersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Retrieve the saved GitHub access token for a Member. After a successful OAuth login, Stytch will
   * save the
   * issued access token from the identity provider. GitHub does not issue refresh tokens, but will
   * invalidate access
   * tokens after very long periods of inactivity.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`
   */
  github(
    params: B2BOrganizationsMembersOauthProvidersGithubRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersOauthProvidersGithubResponse,
    B2BOrganizationsMembersOauthProvidersGithubError
  > {
    return b2bOrganizationsMembersOauthProvidersGithub(this.#client, params, options);
  }

  /**
   * Retrieve the saved Google access token and ID token for a member. After a successful OAuth login,
   * Stytch will save the
   * issued access token and ID token from the identity provider. If a refresh token has been issued,
   * Stytch will refresh the
   * access token automatically.
   *
   * Google One Tap does not return access tokens. If the member has only authenticated through Google
   * One Tap and not through a regular Google OAuth flow, this endpoint will not return any tokens.
   *
   * __Note:__ Google does not issue a refresh token on every login, and refresh tokens may expire if
   * unused.
   * To force a refresh token to be issued, pass the `?provider_prompt=consent` query param into the
   * [Start Google OAuth flow](https://stytch.com/docs/b2b/api/oauth-google-start) endpoint.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`
   */
  google(
    params: B2BOrganizationsMembersOauthProvidersGoogleRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersOauthProvidersGoogleResponse,
    B2BOrganizationsMembersOauthProvidersGoogleError
  > {
    return b2bOrganizationsMembersOauthProvidersGoogle(this.#client, params, options);
  }

  /**
   * Retrieve the saved Hubspot access token and ID token for a member. After a successful OAuth login,
   * Stytch will save the
   * issued access token and ID token from the identity provider. If a refresh token has been issued,
   * Stytch will refresh the
   * access token automatically.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`
   */
  hubspot(
    params: B2BOrganizationsMembersOauthProvidersHubspotRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersOauthProvidersHubspotResponse,
    B2BOrganizationsMembersOauthProvidersHubspotError
  > {
    return b2bOrganizationsMembersOauthProvidersHubspot(this.#client, params, options);
  }

  /**
   * Retrieve the saved Microsoft access token and ID token for a member. After a successful OAuth login,
   * Stytch will save the
   * issued access token and ID token from the identity provider. If a refresh token has been issued,
   * Stytch will refresh the
   * access token automatically.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`
   */
  microsoft(
    params: B2BOrganizationsMembersOauthProvidersMicrosoftRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersOauthProvidersMicrosoftResponse,
    B2BOrganizationsMembersOauthProvidersMicrosoftError
  > {
    return b2bOrganizationsMembersOauthProvidersMicrosoft(this.#client, params, options);
  }

  /**
   * Retrieve the saved Slack access token and ID token for a member. After a successful OAuth login,
   * Stytch will save the
   * issued access token and ID token from the identity provider.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`
   */
  slack(
    params: B2BOrganizationsMembersOauthProvidersSlackRequest,
    options?: RequestOptions,
  ): ApiPromise<
    B2BOrganizationsMembersOauthProvidersSlackResponse,
    B2BOrganizationsMembersOauthProvidersSlackError
  > {
    return b2bOrganizationsMembersOauthProvidersSlack(this.#client, params, options);
  }
}
