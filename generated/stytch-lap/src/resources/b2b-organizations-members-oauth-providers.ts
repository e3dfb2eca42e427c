import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

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
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersGithubResponse {
  provider_type: string;
  registrations: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersGithubError = ApiError<ErrorStatus, unknown>;

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
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersGoogleResponse {
  access_token: string;
  access_token_expires_in: number;
  id_token: string;
  provider_subject: string;
  provider_type: string;
  refresh_token: string;
  request_id: string;
  scopes: string[];
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersGoogleError = ApiError<ErrorStatus, unknown>;

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
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersHubspotResponse {
  provider_type: string;
  registrations: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersHubspotError = ApiError<ErrorStatus, unknown>;

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
  include_refresh_token?: boolean | undefined;
}

export interface B2BOrganizationsMembersOauthProvidersMicrosoftResponse {
  access_token: string;
  access_token_expires_in: number;
  id_token: string;
  provider_subject: string;
  provider_type: string;
  refresh_token: string;
  request_id: string;
  scopes: string[];
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersMicrosoftError = ApiError<ErrorStatus, unknown>;

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
  provider_type: string;
  registrations: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type B2BOrganizationsMembersOauthProvidersSlackError = ApiError<ErrorStatus, unknown>;

/**
 * Github
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
 * Google
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
 * Hubspot
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
 * Microsoft
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
 * Slack
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
   * Github
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
   * Google
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
   * Hubspot
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
   * Microsoft
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
   * Slack
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
