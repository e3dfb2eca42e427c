import type { B2BSsoSamlPostConnection } from '../models/b2b-sso.js';
import type { AuthorizationRequestOptions } from '../options.js';
import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /** The ID of the encryption private key to be deleted. */
  private_key_id: string;
}

export interface B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyResponse {
  private_key_id: string;
  request_id: string;
  status_code: number;
}

export type B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoSamlConnectionsDeleteVerificationCertificateRequest {
  /**
   * The organization ID that the SAML connection belongs to. You may also use the organization_slug or
   * organization_external_id here as a convenience.
   */
  organization_id: string;
  /** The ID of the SAML connection. */
  connection_id: string;
  /** The ID of the certificate to be deleted. */
  certificate_id: string;
}

export interface B2BSsoSamlConnectionsDeleteVerificationCertificateResponse {
  certificate_id: string;
  request_id: string;
  status_code: number;
}

export type B2BSsoSamlConnectionsDeleteVerificationCertificateError = ApiError<ErrorStatus, unknown>;

export interface B2BSsoSamlConnectionsUpdateByUrlRequest {
  /**
   * Globally unique UUID that identifies a specific Organization. The `organization_id` is critical to
   * perform operations on an Organization, so be sure to preserve this value. You may also use the
   * organization_slug or organization_external_id here as a convenience.
   */
  organization_id: string;
  /** Globally unique UUID that identifies a specific SSO `connection_id` for a Member. */
  connection_id: string;
  /** A URL that points to the IdP metadata. This will be provided by the IdP. */
  metadata_url: string;
}

export interface B2BSsoSamlConnectionsUpdateByUrlResponse {
  connection: B2BSsoSamlPostConnection;
  request_id: string;
  status_code: number;
}

export type B2BSsoSamlConnectionsUpdateByUrlError = ApiError<ErrorStatus, unknown>;

/**
 * Deleteencryptionprivatekey
 *
 * `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
 */
export const b2bSsoSamlConnectionsDeleteEncryptionPrivateKey: (
  client: ClientCore,
  params: B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyResponse,
  B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyError
> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Deleteverificationcertificate
 *
 * `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
 */
export const b2bSsoSamlConnectionsDeleteVerificationCertificate: (
  client: ClientCore,
  params: B2BSsoSamlConnectionsDeleteVerificationCertificateRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<
  B2BSsoSamlConnectionsDeleteVerificationCertificateResponse,
  B2BSsoSamlConnectionsDeleteVerificationCertificateError
> = /* @__PURE__ */ operation(() => ({
  op: 'DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}',
  path: pathParameters(),
  headers: headerParameters(
    { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
    { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
  ),
}));

/**
 * Updatebyurl
 *
 * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
 */
export const b2bSsoSamlConnectionsUpdateByUrl: (
  client: ClientCore,
  params: B2BSsoSamlConnectionsUpdateByUrlRequest,
  options?: AuthorizationRequestOptions,
) => ApiPromise<B2BSsoSamlConnectionsUpdateByUrlResponse, B2BSsoSamlConnectionsUpdateByUrlError> =
  /* @__PURE__ */ operation(() => ({
    op: 'PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url',
    path: pathParameters(),
    headers: headerParameters(
      { name: 'X-Stytch-Member-Session', key: '', option: ['authorization', 'session_token'] },
      { name: 'X-Stytch-Member-SessionJWT', key: '', option: ['authorization', 'session_jwt'] },
    ),
    body: flatBody(json),
  }));

export class B2BSsoSamlConnectionsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Deleteencryptionprivatekey
   *
   * `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`
   */
  deleteEncryptionPrivateKey(
    params: B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyResponse,
    B2BSsoSamlConnectionsDeleteEncryptionPrivateKeyError
  > {
    return b2bSsoSamlConnectionsDeleteEncryptionPrivateKey(this.#client, params, options);
  }

  /**
   * Deleteverificationcertificate
   *
   * `DELETE /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`
   */
  deleteVerificationCertificate(
    params: B2BSsoSamlConnectionsDeleteVerificationCertificateRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<
    B2BSsoSamlConnectionsDeleteVerificationCertificateResponse,
    B2BSsoSamlConnectionsDeleteVerificationCertificateError
  > {
    return b2bSsoSamlConnectionsDeleteVerificationCertificate(this.#client, params, options);
  }

  /**
   * Updatebyurl
   *
   * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`
   */
  updateByUrl(
    params: B2BSsoSamlConnectionsUpdateByUrlRequest,
    options?: AuthorizationRequestOptions,
  ): ApiPromise<B2BSsoSamlConnectionsUpdateByUrlResponse, B2BSsoSamlConnectionsUpdateByUrlError> {
    return b2bSsoSamlConnectionsUpdateByUrl(this.#client, params, options);
  }
}
