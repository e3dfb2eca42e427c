import type {
  MagicLinksEmailInvitePostName,
  MagicLinksPostAttributes,
  Name,
  Password,
  Query,
  ResultsMetadata,
  User,
} from '../models/shared.js';
import { UsersConnectedAppsResource } from './users-connected-apps.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { optional } from '../runtime/optional.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersDeleteBiometricRegistrationRequest {
  /** The `biometric_registration_id` to be deleted. */
  biometric_registration_id: string;
}

export interface UsersDeleteBiometricRegistrationResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteBiometricRegistrationError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteCryptoWalletRequest {
  /** The `crypto_wallet_id` to be deleted. */
  crypto_wallet_id: string;
}

export interface UsersDeleteCryptoWalletResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteCryptoWalletError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteEmailRequest {
  /** The `email_id` to be deleted. */
  email_id: string;
}

export interface UsersDeleteEmailResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteEmailError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteOauthRegistrationRequest {
  /** The `oauth_user_registration_id` to be deleted. */
  oauth_user_registration_id: string;
}

export interface UsersDeleteOauthRegistrationResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteOauthRegistrationError = ApiError<ErrorStatus, unknown>;

export interface UsersDeletePasswordRequest {
  /** The `password_id` to be deleted. */
  password_id: string;
}

export interface UsersDeletePasswordResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeletePasswordError = ApiError<ErrorStatus, unknown>;

export interface UsersDeletePhoneNumberRequest {
  /** The `phone_id` to be deleted. */
  phone_id: string;
}

export interface UsersDeletePhoneNumberResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeletePhoneNumberError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteTotpRequest {
  /** The `totp_id` to be deleted. */
  totp_id: string;
}

export interface UsersDeleteTotpResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteTotpError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteWebauthnRegistrationRequest {
  /** The `webauthn_registration_id` to be deleted. */
  webauthn_registration_id: string;
}

export interface UsersDeleteWebauthnRegistrationResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteWebauthnRegistrationError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersDeleteResponse {
  request_id: string;
  status_code: number;
  user_id: string;
}

export type UsersDeleteError = ApiError<ErrorStatus, unknown>;

export interface UsersDeleteExternalIdRequest {
  user_id: string;
}

export interface UsersDeleteExternalIdResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteExternalIdError = ApiError<ErrorStatus, unknown>;

export interface UsersGetRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersGetResponse {
  biometric_registrations: Record<string, unknown>[];
  created_at: string;
  crypto_wallets: Record<string, unknown>[];
  emails: Record<string, unknown>[];
  external_id: string;
  is_locked: boolean;
  lock_created_at: string;
  lock_expires_at: string;
  name: Name;
  password: Password;
  phone_numbers: Record<string, unknown>[];
  providers: Record<string, unknown>[];
  request_id: string;
  roles: string[];
  status: string;
  status_code: number;
  totps: Record<string, unknown>[];
  trusted_metadata: Record<string, unknown>;
  untrusted_metadata: Record<string, unknown>;
  user_id: string;
  webauthn_registrations: Record<string, unknown>[];
}

export type UsersGetError = ApiError<ErrorStatus, unknown>;

export interface UsersGetConnectedAppsRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersGetConnectedAppsResponse {
  connected_apps: Record<string, unknown>[];
  request_id: string;
  status_code: number;
}

export type UsersGetConnectedAppsError = ApiError<ErrorStatus, unknown>;

export interface UsersCreateRequest {
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * Flag for whether or not to save a user as pending vs active in Stytch. Defaults to false. If true,
   * users will be saved with status pending in Stytch's backend until authenticated. If false, users
   * will be created as active. An example usage of a true flag would be to require users to verify their
   * phone by entering the OTP code before creating an account for them.
   */
  create_user_as_pending?: boolean | undefined;
  /** The email address of the end user. */
  email?: string | undefined;
  /**
   * An identifier that can be used in API calls wherever a user_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters.
   */
  external_id?: string | undefined;
  name?: MagicLinksEmailInvitePostName | undefined;
  /**
   * The phone number to use for one-time passcodes. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX).
   * You may use +10000000000 to test this endpoint, see
   * [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  phone_number?: string | undefined;
  /**
   * Roles to explicitly assign to this User. See the [RBAC
   * guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information about role
   * assignment.
   */
  roles?: string[] | undefined;
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

export interface UsersCreateResponse {
  email_id: string;
  phone_id: string;
  request_id: string;
  status: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersCreateError = ApiError<ErrorStatus, unknown>;

export interface UsersSearchRequest {
  /**
   * The `cursor` field allows you to paginate through your results. Each result array is limited to 1000
   * results. If your query returns more than 1000 results, you will need to paginate the responses using
   * the `cursor`. If you receive a response that includes a non-null `next_cursor` in the
   * `results_metadata` object, repeat the search call with the `next_cursor` value set to the `cursor`
   * field to retrieve the next page of results. Continue to make search calls until the `next_cursor` in
   * the response is null.
   */
  cursor?: string | undefined;
  /**
   * The number of search results to return per page. The default limit is 100. A maximum of 1000 results
   * can be returned by a single search request. If the total size of your result set is greater than one
   * page size, you must paginate the response. See the `cursor` field.
   */
  limit?: number | undefined;
  query?: Query | undefined;
}

export interface UsersSearchResponse {
  request_id: string;
  results: Record<string, unknown>[];
  results_metadata: ResultsMetadata;
  status_code: number;
}

export type UsersSearchError = ApiError<ErrorStatus, unknown>;

export interface UsersUpdateRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  attributes?: MagicLinksPostAttributes | undefined;
  /**
   * An identifier that can be used in API calls wherever a user_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters.
   */
  external_id?: string | undefined;
  name?: MagicLinksEmailInvitePostName | undefined;
  /**
   * Roles to explicitly assign to this User. See the [RBAC
   * guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information about role
   * assignment.
   */
  roles?: string[] | undefined;
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

export interface UsersUpdateResponse {
  crypto_wallets: Record<string, unknown>[];
  emails: Record<string, unknown>[];
  phone_numbers: Record<string, unknown>[];
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersUpdateError = ApiError<ErrorStatus, unknown>;

export interface UsersExchangePrimaryFactorRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  /** The email address to exchange to. */
  email_address?: string | undefined;
  /** The phone number to exchange to. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX). */
  phone_number?: string | undefined;
}

export interface UsersExchangePrimaryFactorResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersExchangePrimaryFactorError = ApiError<ErrorStatus, unknown>;

/**
 * Deletebiometricregistration
 *
 * `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`
 */
export const usersDeleteBiometricRegistration: (
  client: ClientCore,
  params: UsersDeleteBiometricRegistrationRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteBiometricRegistrationResponse, UsersDeleteBiometricRegistrationError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/users/biometric_registrations/{biometric_registration_id}',
    path: pathParameters(),
  }));

/**
 * Deletecryptowallet
 *
 * `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`
 */
export const usersDeleteCryptoWallet: (
  client: ClientCore,
  params: UsersDeleteCryptoWalletRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteCryptoWalletResponse, UsersDeleteCryptoWalletError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/users/crypto_wallets/{crypto_wallet_id}',
    path: pathParameters(),
  }),
);

/**
 * Deleteemail
 *
 * `DELETE /v1/users/emails/{email_id}`
 */
export const usersDeleteEmail: (
  client: ClientCore,
  params: UsersDeleteEmailRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteEmailResponse, UsersDeleteEmailError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/emails/{email_id}',
  path: pathParameters(),
}));

/**
 * Deleteoauthregistration
 *
 * `DELETE /v1/users/oauth/{oauth_user_registration_id}`
 */
export const usersDeleteOauthRegistration: (
  client: ClientCore,
  params: UsersDeleteOauthRegistrationRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteOauthRegistrationResponse, UsersDeleteOauthRegistrationError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/users/oauth/{oauth_user_registration_id}',
    path: pathParameters(),
  }));

/**
 * Deletepassword
 *
 * `DELETE /v1/users/passwords/{password_id}`
 */
export const usersDeletePassword: (
  client: ClientCore,
  params: UsersDeletePasswordRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeletePasswordResponse, UsersDeletePasswordError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/passwords/{password_id}',
  path: pathParameters(),
}));

/**
 * Deletephonenumber
 *
 * `DELETE /v1/users/phone_numbers/{phone_id}`
 */
export const usersDeletePhoneNumber: (
  client: ClientCore,
  params: UsersDeletePhoneNumberRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeletePhoneNumberResponse, UsersDeletePhoneNumberError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/users/phone_numbers/{phone_id}',
    path: pathParameters(),
  }),
);

/**
 * Deletetotp
 *
 * `DELETE /v1/users/totps/{totp_id}`
 */
export const usersDeleteTotp: (
  client: ClientCore,
  params: UsersDeleteTotpRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteTotpResponse, UsersDeleteTotpError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/totps/{totp_id}',
  path: pathParameters(),
}));

/**
 * Deletewebauthnregistration
 *
 * `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
 */
export const usersDeleteWebauthnRegistration: (
  client: ClientCore,
  params: UsersDeleteWebauthnRegistrationRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteWebauthnRegistrationResponse, UsersDeleteWebauthnRegistrationError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}',
    path: pathParameters(),
  }));

/**
 * Delete
 *
 * `DELETE /v1/users/{user_id}`
 */
export const usersDelete: (
  client: ClientCore,
  params: UsersDeleteRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteResponse, UsersDeleteError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/{user_id}',
  path: pathParameters(),
}));

/**
 * Deleteexternalid
 *
 * `DELETE /v1/users/{user_id}/external_id`
 */
export const usersDeleteExternalId: (
  client: ClientCore,
  params: UsersDeleteExternalIdRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteExternalIdResponse, UsersDeleteExternalIdError> = /* @__PURE__ */ operation(
  () => ({
    op: 'DELETE /v1/users/{user_id}/external_id',
    path: pathParameters(),
  }),
);

/**
 * Get
 *
 * `GET /v1/users/{user_id}`
 */
export const usersGet: (
  client: ClientCore,
  params: UsersGetRequest,
  options?: RequestOptions,
) => ApiPromise<UsersGetResponse, UsersGetError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users/{user_id}',
  path: pathParameters(),
}));

/**
 * Connectedapps
 *
 * `GET /v1/users/{user_id}/connected_apps`
 */
export const usersGetConnectedApps: (
  client: ClientCore,
  params: UsersGetConnectedAppsRequest,
  options?: RequestOptions,
) => ApiPromise<UsersGetConnectedAppsResponse, UsersGetConnectedAppsError> = /* @__PURE__ */ operation(
  () => ({
    op: 'GET /v1/users/{user_id}/connected_apps',
    path: pathParameters(),
  }),
);

/**
 * Create
 *
 * `POST /v1/users`
 */
export const usersCreate: (
  client: ClientCore,
  params?: UsersCreateRequest,
  options?: RequestOptions,
) => ApiPromise<UsersCreateResponse, UsersCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/users',
  body: flatBody(optional(json)),
}));

/**
 * Search
 *
 * `POST /v1/users/search`
 */
export const usersSearch: (
  client: ClientCore,
  params?: UsersSearchRequest,
  options?: RequestOptions,
) => PagePromise<UsersSearchResponse, Record<string, unknown>, UsersSearchError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'POST /v1/users/search',
    body: flatBody(optional(json)),
    pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['results']),
  }));

/**
 * Update
 *
 * `PUT /v1/users/{user_id}`
 */
export const usersUpdate: (
  client: ClientCore,
  params: UsersUpdateRequest,
  options?: RequestOptions,
) => ApiPromise<UsersUpdateResponse, UsersUpdateError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /v1/users/{user_id}',
  path: pathParameters(),
  body: flatBody(optional(json)),
}));

/**
 * Exchangeprimaryfactor
 *
 * `PUT /v1/users/{user_id}/exchange_primary_factor`
 */
export const usersExchangePrimaryFactor: (
  client: ClientCore,
  params: UsersExchangePrimaryFactorRequest,
  options?: RequestOptions,
) => ApiPromise<UsersExchangePrimaryFactorResponse, UsersExchangePrimaryFactorError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/users/{user_id}/exchange_primary_factor',
    path: pathParameters(),
    body: flatBody(optional(json)),
  }));

export class UsersResource {
  readonly #client: ClientCore;
  #connectedApps: UsersConnectedAppsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get connectedApps(): UsersConnectedAppsResource {
    return (this.#connectedApps ??= new UsersConnectedAppsResource(this.#client));
  }

  /**
   * Create
   *
   * `POST /v1/users`
   */
  create(
    params?: UsersCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersCreateResponse, UsersCreateError> {
    return usersCreate(this.#client, params, options);
  }

  /**
   * Delete
   *
   * `DELETE /v1/users/{user_id}`
   */
  delete(
    params: UsersDeleteRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteResponse, UsersDeleteError> {
    return usersDelete(this.#client, params, options);
  }

  /**
   * Deletebiometricregistration
   *
   * `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`
   */
  deleteBiometricRegistration(
    params: UsersDeleteBiometricRegistrationRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteBiometricRegistrationResponse, UsersDeleteBiometricRegistrationError> {
    return usersDeleteBiometricRegistration(this.#client, params, options);
  }

  /**
   * Deletecryptowallet
   *
   * `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`
   */
  deleteCryptoWallet(
    params: UsersDeleteCryptoWalletRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteCryptoWalletResponse, UsersDeleteCryptoWalletError> {
    return usersDeleteCryptoWallet(this.#client, params, options);
  }

  /**
   * Deleteemail
   *
   * `DELETE /v1/users/emails/{email_id}`
   */
  deleteEmail(
    params: UsersDeleteEmailRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteEmailResponse, UsersDeleteEmailError> {
    return usersDeleteEmail(this.#client, params, options);
  }

  /**
   * Deleteexternalid
   *
   * `DELETE /v1/users/{user_id}/external_id`
   */
  deleteExternalId(
    params: UsersDeleteExternalIdRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteExternalIdResponse, UsersDeleteExternalIdError> {
    return usersDeleteExternalId(this.#client, params, options);
  }

  /**
   * Deleteoauthregistration
   *
   * `DELETE /v1/users/oauth/{oauth_user_registration_id}`
   */
  deleteOauthRegistration(
    params: UsersDeleteOauthRegistrationRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteOauthRegistrationResponse, UsersDeleteOauthRegistrationError> {
    return usersDeleteOauthRegistration(this.#client, params, options);
  }

  /**
   * Deletepassword
   *
   * `DELETE /v1/users/passwords/{password_id}`
   */
  deletePassword(
    params: UsersDeletePasswordRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeletePasswordResponse, UsersDeletePasswordError> {
    return usersDeletePassword(this.#client, params, options);
  }

  /**
   * Deletephonenumber
   *
   * `DELETE /v1/users/phone_numbers/{phone_id}`
   */
  deletePhoneNumber(
    params: UsersDeletePhoneNumberRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeletePhoneNumberResponse, UsersDeletePhoneNumberError> {
    return usersDeletePhoneNumber(this.#client, params, options);
  }

  /**
   * Deletetotp
   *
   * `DELETE /v1/users/totps/{totp_id}`
   */
  deleteTotp(
    params: UsersDeleteTotpRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteTotpResponse, UsersDeleteTotpError> {
    return usersDeleteTotp(this.#client, params, options);
  }

  /**
   * Deletewebauthnregistration
   *
   * `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
   */
  deleteWebauthnRegistration(
    params: UsersDeleteWebauthnRegistrationRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteWebauthnRegistrationResponse, UsersDeleteWebauthnRegistrationError> {
    return usersDeleteWebauthnRegistration(this.#client, params, options);
  }

  /**
   * Exchangeprimaryfactor
   *
   * `PUT /v1/users/{user_id}/exchange_primary_factor`
   */
  exchangePrimaryFactor(
    params: UsersExchangePrimaryFactorRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersExchangePrimaryFactorResponse, UsersExchangePrimaryFactorError> {
    return usersExchangePrimaryFactor(this.#client, params, options);
  }

  /**
   * Get
   *
   * `GET /v1/users/{user_id}`
   */
  get(params: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse, UsersGetError> {
    return usersGet(this.#client, params, options);
  }

  /**
   * Connectedapps
   *
   * `GET /v1/users/{user_id}/connected_apps`
   */
  getConnectedApps(
    params: UsersGetConnectedAppsRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersGetConnectedAppsResponse, UsersGetConnectedAppsError> {
    return usersGetConnectedApps(this.#client, params, options);
  }

  /**
   * Search
   *
   * `POST /v1/users/search`
   */
  search(
    params?: UsersSearchRequest,
    options?: RequestOptions,
  ): PagePromise<UsersSearchResponse, Record<string, unknown>, UsersSearchError> {
    return usersSearch(this.#client, params, options);
  }

  /**
   * Update
   *
   * `PUT /v1/users/{user_id}`
   */
  update(
    params: UsersUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersUpdateResponse, UsersUpdateError> {
    return usersUpdate(this.#client, params, options);
  }
}
