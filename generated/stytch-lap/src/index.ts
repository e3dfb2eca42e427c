export { Client } from './client.js';

export { B2BClient } from './b2b-client.js';

export {
  createClient,
  type ClientOptions,
  type AuthorizationRequestOptions,
  type AuthorizationHeaders,
} from './options.js';

export * from './models/b2b-sso.js';

export * from './models/connected-app.js';

export * from './models/m2m.js';

export * from './models/shared.js';

export * from './resources/b2b-discovery.js';

export * from './resources/b2b-discovery-intermediate-sessions.js';

export * from './resources/b2b-discovery-organizations.js';

export * from './resources/b2b-idp.js';

export * from './resources/b2b-idp-oauth.js';

export * from './resources/b2b-impersonation.js';

export * from './resources/b2b-magic-links.js';

export * from './resources/b2b-magic-links-discovery.js';

export * from './resources/b2b-magic-links-email.js';

export * from './resources/b2b-magic-links-email-discovery.js';

export * from './resources/b2b-oauth.js';

export * from './resources/b2b-oauth-discovery.js';

export * from './resources/b2b-organizations.js';

export * from './resources/b2b-organizations-members.js';

export * from './resources/b2b-organizations-members-2.js';

export * from './resources/b2b-organizations-members-connected-apps.js';

export * from './resources/b2b-organizations-members-oauth-providers.js';

export * from './resources/b2b-otps.js';

export * from './resources/b2b-otps-email.js';

export * from './resources/b2b-otps-email-discovery.js';

export * from './resources/b2b-otps-sms.js';

export * from './resources/b2b-passwords.js';

export * from './resources/b2b-passwords-discovery.js';

export * from './resources/b2b-passwords-discovery-email.js';

export * from './resources/b2b-passwords-email.js';

export * from './resources/b2b-passwords-existing-password.js';

export * from './resources/b2b-passwords-sessions.js';

export * from './resources/b2b-rbac.js';

export * from './resources/b2b-rbac-organizations.js';

export * from './resources/b2b-recovery-codes.js';

export * from './resources/b2b-scim.js';

export * from './resources/b2b-scim-connection.js';

export * from './resources/b2b-sessions.js';

export * from './resources/b2b-sso.js';

export * from './resources/b2b-sso-external.js';

export * from './resources/b2b-sso-oidc.js';

export * from './resources/b2b-sso-saml.js';

export * from './resources/b2b-sso-saml-connections.js';

export * from './resources/b2b-totps.js';

export * from './resources/connected-app.js';

export * from './resources/connected-app-clients.js';

export * from './resources/connected-app-clients-secrets.js';

export * from './resources/crypto-wallets.js';

export * from './resources/debug.js';

export * from './resources/email.js';

export * from './resources/fingerprint.js';

export * from './resources/idp.js';

export * from './resources/idp-oauth.js';

export * from './resources/impersonation.js';

export * from './resources/m2m.js';

export * from './resources/m2m-clients.js';

export * from './resources/m2m-clients-secrets.js';

export * from './resources/magic-links.js';

export * from './resources/magic-links-email.js';

export * from './resources/oauth.js';

export * from './resources/otps.js';

export * from './resources/otps-email.js';

export * from './resources/otps-sms.js';

export * from './resources/otps-whatsapp.js';

export * from './resources/passwords.js';

export * from './resources/passwords-email.js';

export * from './resources/passwords-existing-password.js';

export * from './resources/passwords-sessions.js';

export * from './resources/project.js';

export * from './resources/rbac.js';

export * from './resources/rules.js';

export * from './resources/sessions.js';

export * from './resources/totps.js';

export * from './resources/users.js';

export * from './resources/users-connected-apps.js';

export * from './resources/verdict-reasons.js';

export * from './resources/webauthn.js';

export {
  AbortedError,
  ApiError,
  ConnectionError,
  ParamError,
  RequestError,
  ResponseError,
  SdkError,
  TimeoutError,
  isApiError,
} from './runtime/errors.js';

export { createLog as requestLog } from './runtime/log.js';

export { ApiPromise } from './runtime/promise.js';

export { ClientCore } from './runtime/request.js';

export type {
  Fetch,
  HeaderValues,
  LogLevel,
  Logger,
  Middleware,
  MiddlewareRequest,
  RequestOptions,
  RetryEvent,
} from './runtime/types.js';

export { PagePromise } from './runtime/page.js';
