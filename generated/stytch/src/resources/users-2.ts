import type {
  CryptoWallet,
  ErrorBody,
  User,
  UserEmail,
  UserNameInput,
  UserPhoneNumber,
} from '../models/shared-2.js';
import type { AttributesInput } from '../models/shared.js';
import {
  type UsersConnectedAppsError,
  type UsersConnectedAppsRequest,
  type UsersConnectedAppsResponse,
  type UsersCreateError,
  type UsersCreateRequest,
  type UsersCreateResponse,
  type UsersDeleteBiometricRegistrationError,
  type UsersDeleteBiometricRegistrationRequest,
  type UsersDeleteBiometricRegistrationResponse,
  type UsersDeleteCryptoWalletError,
  type UsersDeleteCryptoWalletRequest,
  type UsersDeleteCryptoWalletResponse,
  type UsersDeleteEmailError,
  type UsersDeleteEmailRequest,
  type UsersDeleteEmailResponse,
  type UsersDeleteError,
  type UsersDeleteExternalIdError,
  type UsersDeleteExternalIdRequest,
  type UsersDeleteExternalIdResponse,
  type UsersDeleteOAuthRegistrationError,
  type UsersDeleteOAuthRegistrationRequest,
  type UsersDeleteOAuthRegistrationResponse,
  type UsersDeletePasswordError,
  type UsersDeletePasswordRequest,
  type UsersDeletePasswordResponse,
  type UsersDeletePhoneNumberError,
  type UsersDeletePhoneNumberRequest,
  type UsersDeletePhoneNumberResponse,
  type UsersDeleteRequest,
  type UsersDeleteResponse,
  type UsersDeleteTOTPError,
  type UsersDeleteTOTPRequest,
  type UsersDeleteTOTPResponse,
  type UsersDeleteWebAuthnRegistrationError,
  type UsersDeleteWebAuthnRegistrationRequest,
  type UsersDeleteWebAuthnRegistrationResponse,
  type UsersGetError,
  type UsersGetRequest,
  type UsersGetResponse,
  type UsersSearchError,
  type UsersSearchRequest,
  type UsersSearchResponse,
  usersConnectedApps,
  usersCreate,
  usersDelete,
  usersDeleteBiometricRegistration,
  usersDeleteCryptoWallet,
  usersDeleteEmail,
  usersDeleteExternalId,
  usersDeleteOAuthRegistration,
  usersDeletePassword,
  usersDeletePhoneNumber,
  usersDeleteTOTP,
  usersDeleteWebAuthnRegistration,
  usersGet,
  usersSearch,
} from './users.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { PagePromise } from '../runtime/page.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface UsersRevokeRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  /** The ID of the Connected App. */
  connected_app_id: string;
}

export interface UsersRevokeResponse {
  /**
   * Globally unique UUID that is returned with every API call. This value is important to log for
   * debugging purposes; we may ask for this value to help identify a specific API call when helping you
   * debug an issue.
   */
  request_id: string;
  status_code: number;
}

export type UsersRevokeError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersUpdateRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  /**
   * Provided attributes to help with fraud detection. These values are pulled and passed into Stytch
   * endpoints by your application.
   */
  attributes?: AttributesInput | undefined;
  /**
   * An identifier that can be used in API calls wherever a user_id is expected. This is a string
   * consisting of alphanumeric, `.`, `_`, `-`, or `|` characters with a maximum length of 128
   * characters.
   */
  external_id?: string | undefined;
  /** The name of the user. Each field in the name object is optional. */
  name?: UserNameInput | undefined;
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

export interface UsersUpdateResponse {
  /** An array contains a list of all crypto wallets for a given User in the Stytch API. */
  crypto_wallets: CryptoWallet[];
  /** An array of email objects for the User. */
  emails: UserEmail[];
  /** An array of phone number objects linked to the User. */
  phone_numbers: UserPhoneNumber[];
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
  /** The unique ID of the updated User. */
  user_id: string;
}

export type UsersUpdateError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

export interface UsersExchangePrimaryFactorRequest {
  /** The unique ID of a specific User. You may use an `external_id` here if one is set for the user. */
  user_id: string;
  /** The email address to exchange to. */
  email_address?: string | undefined;
  /** The phone number to exchange to. The phone number should be in E.164 format (i.e. +1XXXXXXXXXX). */
  phone_number?: string | undefined;
}

export interface UsersExchangePrimaryFactorResponse {
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

export type UsersExchangePrimaryFactorError =
  ApiError<400 | 401 | 429 | 500, ErrorBody> | ApiError<Exclude<ErrorStatus, 400 | 401 | 429 | 500>, unknown>;

/**
 * Revoke Connected App revokes a Connected App's access to a User and revokes all active tokens that
 * have been created
 * on the User's behalf. New tokens cannot be created until the User completes a new authorization flow
 * with the
 * Connected App.
 *
 * `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
 */
export const usersRevoke: (
  client: ClientCore,
  params: UsersRevokeRequest,
  options?: RequestOptions,
) => ApiPromise<UsersRevokeResponse, UsersRevokeError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke',
  path: pathParameters(),
  body: flatBody(json),
}));

/**
 * Update a User's attributes.
 *
 * **Note:** In order to add a new email address or phone number to an existing User object, pass the
 * new email address or phone number into the respective `/send` endpoint for the authentication method
 * of your choice. If you specify the existing User's `user_id` while calling the `/send` endpoint, the
 * new, unverified email address or phone number will be added to the existing User object. If the user
 * successfully authenticates within 5 minutes of the `/send` request, the new email address or phone
 * number will be marked as verified and remain permanently on the existing Stytch User. Otherwise, it
 * will be removed from the User object, and any subsequent login requests using that phone number will
 * create a new User. We require this process to guard against an account takeover vulnerability.
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
  body: flatBody(json),
}));

/**
 * Exchange a user's email address or phone number for another.
 *
 * Must pass either an `email_address` or a `phone_number`.
 *
 * This endpoint only works if the user has exactly one factor. You are able to exchange the type of
 * factor for another as well, i.e. exchange an `email_address` for a `phone_number`.
 *
 * Use this endpoint with caution as it performs an admin level action.
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
    body: flatBody(json),
  }));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

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
  connectedApps(
    params: UsersConnectedAppsRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersConnectedAppsResponse, UsersConnectedAppsError> {
    return usersConnectedApps(this.#client, params, options);
  }

  /**
   * Add a User to Stytch. A `user_id` is returned in the response that can then be used to perform other
   * operations within Stytch. An `email` or a `phone_number` is required.
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
   * Delete a User from Stytch.
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
   * Delete a biometric registration from a User.
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
   * Delete a crypto wallet from a User.
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
   * Delete an email from a User.
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
   * Delete an OAuth registration from a User.
   *
   * `DELETE /v1/users/oauth/{oauth_user_registration_id}`
   */
  deleteOAuthRegistration(
    params: UsersDeleteOAuthRegistrationRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteOAuthRegistrationResponse, UsersDeleteOAuthRegistrationError> {
    return usersDeleteOAuthRegistration(this.#client, params, options);
  }

  /**
   * Delete a password from a User.
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
   * Delete a phone number from a User.
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
   * Delete a TOTP from a User.
   *
   * `DELETE /v1/users/totps/{totp_id}`
   */
  deleteTOTP(
    params: UsersDeleteTOTPRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteTOTPResponse, UsersDeleteTOTPError> {
    return usersDeleteTOTP(this.#client, params, options);
  }

  /**
   * Delete a WebAuthn registration from a User.
   *
   * `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`
   */
  deleteWebAuthnRegistration(
    params: UsersDeleteWebAuthnRegistrationRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersDeleteWebAuthnRegistrationResponse, UsersDeleteWebAuthnRegistrationError> {
    return usersDeleteWebAuthnRegistration(this.#client, params, options);
  }

  /**
   * Exchange a user's email address or phone number for another.
   *
   * Must pass either an `email_address` or a `phone_number`.
   *
   * This endpoint only works if the user has exactly one factor. You are able to exchange the type of
   * factor for another as well, i.e. exchange an `email_address` for a `phone_number`.
   *
   * Use this endpoint with caution as it performs an admin level action.
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
   * Get information about a specific User.
   *
   * `GET /v1/users/{user_id}`
   */
  get(params: UsersGetRequest, options?: RequestOptions): ApiPromise<UsersGetResponse, UsersGetError> {
    return usersGet(this.#client, params, options);
  }

  /**
   * Revoke Connected App revokes a Connected App's access to a User and revokes all active tokens that
   * have been created
   * on the User's behalf. New tokens cannot be created until the User completes a new authorization flow
   * with the
   * Connected App.
   *
   * `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`
   */
  revoke(
    params: UsersRevokeRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersRevokeResponse, UsersRevokeError> {
    return usersRevoke(this.#client, params, options);
  }

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
  search(
    params?: UsersSearchRequest,
    options?: RequestOptions,
  ): PagePromise<UsersSearchResponse, User, UsersSearchError> {
    return usersSearch(this.#client, params, options);
  }

  /**
   * Update a User's attributes.
   *
   * **Note:** In order to add a new email address or phone number to an existing User object, pass the
   * new email address or phone number into the respective `/send` endpoint for the authentication method
   * of your choice. If you specify the existing User's `user_id` while calling the `/send` endpoint, the
   * new, unverified email address or phone number will be added to the existing User object. If the user
   * successfully authenticates within 5 minutes of the `/send` request, the new email address or phone
   * number will be marked as verified and remain permanently on the existing Stytch User. Otherwise, it
   * will be removed from the User object, and any subsequent login requests using that phone number will
   * create a new User. We require this process to guard against an account takeover vulnerability.
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
