import type {
  BiometricRegistration,
  CryptoWallet,
  ErrorBody,
  OAuthProvider,
  Password,
  User,
  UserEmail,
  UserName,
  UserNameInput,
  UserPhoneNumber,
  UserTOTP,
  WebAuthnRegistration,
} from '../models/shared-2.js';
import type { AttributesInput } from '../models/shared.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UserResultsMetadata {
  /**
   * The `next_cursor` string is returned when your search result contains more than one page of results.
   * This value is passed into your next search call in the `cursor` field.
   */
  next_cursor?: string | null;
  /**
   * The total number of results returned by your search query. If totals have been disabled for your
   * Stytch Workspace to improve search performance, the value will always be -1.
   */
  total: number;
}

export interface SearchUsersQuery {
  /**
   * An array of operand objects that contains all of the filters and values to apply to your search
   * search query.
   */
  operands: Record<string, unknown>[];
  /**
   * The action to perform on the operands. The accepted values are:
   *
   *   `AND` – all the operand values provided must match.
   *
   *   `OR` – **[DEPRECATED]** the operator will return any matches to at least one of the operand values
   *   you supply. This parameter is retained for legacy use cases only and is no longer supported. We
   *   strongly recommend breaking down complex queries into multiple search queries instead.
   */
  operator: SearchUsersQueryOperator;
}

export type SearchUsersQueryOperator = 'OR' | 'AND' | (string & {});

export interface UserConnectedApp {
  /**
   * The type of Connected App. Supported values are `first_party`, `first_party_public`, `third_party`,
   * and `third_party_public`.
   */
  client_type: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
  /** A description of the Connected App. */
  description: string;
  /** The logo URL of the Connected App, if any. */
  logo_url?: string | null;
  /** The name of the Connected App. */
  name: string;
  /** The scopes granted to the Connected App at the completion of the last authorization flow. */
  scopes_granted: string;
}

export interface UsersDeleteBiometricRegistrationRequest {
  /** The `biometric_registration_id` to be deleted. */
  biometric_registration_id: string;
}

export interface UsersDeleteBiometricRegistrationResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteBiometricRegistrationError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteCryptoWalletRequest {
  /** The `crypto_wallet_id` to be deleted. */
  crypto_wallet_id: string;
}

export interface UsersDeleteCryptoWalletResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteCryptoWalletError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteEmailRequest {
  /** The `email_id` to be deleted. */
  email_id: string;
}

export interface UsersDeleteEmailResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteEmailError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteOAuthRegistrationRequest {
  /** The `oauth_user_registration_id` to be deleted. */
  oauth_user_registration_id: string;
}

export interface UsersDeleteOAuthRegistrationResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteOAuthRegistrationError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeletePasswordRequest {
  /** The `password_id` to be deleted. */
  password_id: string;
}

export interface UsersDeletePasswordResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeletePasswordError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeletePhoneNumberRequest {
  /** The `phone_id` to be deleted. */
  phone_id: string;
}

export interface UsersDeletePhoneNumberResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeletePhoneNumberError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteTOTPRequest {
  /** The `totp_id` to be deleted. */
  totp_id: string;
}

export interface UsersDeleteTOTPResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteTOTPError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteWebAuthnRegistrationRequest {
  /** The `webauthn_registration_id` to be deleted. */
  webauthn_registration_id: string;
}

export interface UsersDeleteWebAuthnRegistrationResponse {
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
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersDeleteWebAuthnRegistrationError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersDeleteResponse {
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
  /** The unique ID of the deleted User. */
  user_id: string;
}

export type UsersDeleteError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersDeleteExternalIdRequest {
  user_id: string;
}

export interface UsersDeleteExternalIdResponse {
  request_id: string;
  status_code: number;
  user: User;
  user_id: string;
}

export type UsersDeleteExternalIdError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersGetRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersGetResponse {
  /** An array that contains a list of all biometric registrations for a given User in the Stytch API. */
  biometric_registrations: BiometricRegistration[];
  /**
   * The timestamp of the User's creation. Values conform to the RFC 3339 standard and are expressed in
   * UTC, e.g. `2021-12-29T12:33:09Z`.
   */
  created_at?: string | null;
  /** An array contains a list of all crypto wallets for a given User in the Stytch API. */
  crypto_wallets: CryptoWallet[];
  /** An array of email objects for the User. */
  emails: UserEmail[];
  external_id?: string | null;
  is_locked: boolean;
  lock_created_at?: string | null;
  lock_expires_at?: string | null;
  /** The name of the User. Each field in the `name` object is optional. */
  name?: UserName | null;
  /** The password object is returned for users with a password. */
  password?: Password | null;
  /** An array of phone number objects linked to the User. */
  phone_numbers: UserPhoneNumber[];
  /** An array of OAuth `provider` objects linked to the User. */
  providers: OAuthProvider[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /**
   * Roles assigned to this User.
   *    See the [RBAC guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information
   *    about role assignment.
   */
  roles: string[];
  /** The status of the User. The possible values are `pending` and `active`. */
  status: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /** An array containing a list of all TOTP instances for a given User in the Stytch API. */
  totps: UserTOTP[];
  /**
   * The `trusted_metadata` field contains an arbitrary JSON object of application-specific data. See the
   * [Metadata](https://stytch.com/docs/api/metadata) reference for complete field behavior details.
   */
  trusted_metadata?: Record<string, unknown> | null;
  /**
   * The `untrusted_metadata` field contains an arbitrary JSON object of application-specific data.
   * Untrusted metadata can be edited by end users directly via the SDK, and **cannot be used to store
   * critical information.** See the [Metadata](https://stytch.com/docs/api/metadata) reference for
   * complete field behavior details.
   */
  untrusted_metadata?: Record<string, unknown> | null;
  /** The unique ID of the returned User. */
  user_id: string;
  /**
   * An array that contains a list of all Passkey or WebAuthn registrations for a given User in the
   * Stytch API.
   */
  webauthn_registrations: WebAuthnRegistration[];
}

export type UsersGetError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersConnectedAppsRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
}

export interface UsersConnectedAppsResponse {
  /** An array of Connected Apps with which the User has successfully completed an authorization flow. */
  connected_apps: UserConnectedApp[];
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type UsersConnectedAppsError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersCreateRequest {
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
  /** The email address of the end user. */
  email?: string | undefined;
  /**
   * An identifier that can be used in API calls wherever a user_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters.
   */
  external_id?: string | undefined;
  /** The name of the user. Each field in the name object is optional. */
  name?: UserNameInput | undefined;
  /**
   * The phone number to use for one-time passcodes. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX).
   * You may use +10000000000 to test this endpoint, see
   * [Testing](https://stytch.com/docs/home#resources_testing) for more detail.
   */
  phone_number?: string | undefined;
  /**
   * Roles to explicitly assign to this User.
   *    See the [RBAC guide](https://stytch.com/docs/guides/rbac/role-assignment) for more information
   *    about role assignment.
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
  /** The unique ID of a specific email address. */
  email_id: string;
  /** The unique ID for the phone number. */
  phone_id: string;
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** The status of the User. The possible values are `pending` and `active`. */
  status: string;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
  /**
   * The `user` object affected by this API call. See the [Get user
   * endpoint](https://stytch.com/docs/api/get-user) for complete response field details.
   */
  user: User;
  /** The unique ID of the affected User. */
  user_id: string;
}

export type UsersCreateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

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
   *
   * `minimum: 0`
   */
  limit?: number | undefined;
  /**
   * The optional query object contains the operator, i.e. `AND` or `OR`, and the operands that will
   * filter your results. Only an operator is required. If you include no operands, no filtering will be
   * applied. If you include no query object, it will return all results with no filtering applied.
   */
  query?: SearchUsersQuery | undefined;
}

export interface UsersSearchResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  /** An array of results that match your search query. */
  results: User[];
  /**
   * The search `results_metadata` object contains metadata relevant to your specific query like total
   * and `next_cursor`.
   */
  results_metadata: UserResultsMetadata;
  /**
   * The HTTP status code of the response. Stytch follows standard HTTP response status code patterns,
   * e.g. 2XX values equate to success, 3XX values are redirects, 4XX are client errors, and 5XX are
   * server errors.
   */
  status_code: number;
}

export type UsersSearchError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Delete a biometric registration from a User.
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
 * Delete a crypto wallet from a User.
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
 * Delete an email from a User.
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
 * Delete an OAuth registration from a User.
 *
 * `DELETE /v1/users/oauth/{oauth_user_registration_id}`
 */
export const usersDeleteOAuthRegistration: (
  client: ClientCore,
  params: UsersDeleteOAuthRegistrationRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteOAuthRegistrationResponse, UsersDeleteOAuthRegistrationError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/users/oauth/{oauth_user_registration_id}',
    path: pathParameters(),
  }));

/**
 * Delete a password from a User.
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
 * Delete a phone number from a User.
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
 * Delete a TOTP from a User.
 *
 * `DELETE /v1/users/totps/{totp_id}`
 */
export const usersDeleteTOTP: (
  client: ClientCore,
  params: UsersDeleteTOTPRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteTOTPResponse, UsersDeleteTOTPError> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/users/totps/{totp_id}',
  path: pathParameters(),
}));

/**
 * Delete a WebAuthn registration from a User.
 *
 * `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
 */
export const usersDeleteWebAuthnRegistration: (
  client: ClientCore,
  params: UsersDeleteWebAuthnRegistrationRequest,
  options?: RequestOptions,
) => ApiPromise<UsersDeleteWebAuthnRegistrationResponse, UsersDeleteWebAuthnRegistrationError> =
  /* @__PURE__ */ operation(() => ({
    op: 'DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}',
    path: pathParameters(),
  }));

/**
 * Delete a User from Stytch.
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
 * Get information about a specific User.
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
 * User Get Connected Apps retrieves a list of Connected Apps with which the User has successfully
 * completed an
 * authorization flow.
 * If the User revokes a Connected App's access (e.g. via the Revoke Connected App endpoint) then the
 * Connected App will
 * no longer be returned in the response.
 *
 * `GET /v1/users/{user_id}/connected_apps`
 */
export const usersConnectedApps: (
  client: ClientCore,
  params: UsersConnectedAppsRequest,
  options?: RequestOptions,
) => ApiPromise<UsersConnectedAppsResponse, UsersConnectedAppsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/users/{user_id}/connected_apps',
  path: pathParameters(),
}));

/**
 * Add a User to Stytch. A `user_id` is returned in the response that can then be used to perform other
 * operations within Stytch. An `email` or a `phone_number` is required.
 *
 * `POST /v1/users`
 */
export const usersCreate: (
  client: ClientCore,
  params?: UsersCreateRequest,
  options?: RequestOptions,
) => ApiPromise<UsersCreateResponse, UsersCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/users',
  body: flatBody(json),
}));

/**
 * **Warning**: This endpoint is not recommended for use in login flows. Scaling issues may occur, as
 * search performance may vary from ~150 milliseconds to 9 seconds depending on query complexity and
 * rate limits are set to 150 requests/minute.
 *
 * Search for Users within your Stytch Project.
 *
 * Use the `query` object to filter by different fields. See the `query.operands.filter_value`
 * documentation below for a list of available filters.
 *
 * ### Export all User data
 *
 * Submit an empty `query` in your Search Users request to return all of your Stytch Project's Users.
 *
 * [This Github repository](https://github.com/stytchauth/stytch-node-export-users) contains a utility
 * that leverages the Search Users endpoint to export all of your User data to a CSV or JSON file.
 *
 * `POST /v1/users/search`
 */
export const usersSearch: (
  client: ClientCore,
  params?: UsersSearchRequest,
  options?: RequestOptions,
) => PagePromise<UsersSearchResponse, User, UsersSearchError> = /* @__PURE__ */ pagedOperation(() => ({
  op: 'POST /v1/users/search',
  body: flatBody(json),
  pager: cursorPages('cursor', ['results_metadata', 'next_cursor'], ['results']),
}));
