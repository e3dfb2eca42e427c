import { bearer, credentials } from './runtime/auth.js';
import { userAgent } from './runtime/browser.js';
import { given } from './runtime/given.js';
import { type OAuthTokenRequest, clientCredentials, refreshToken } from './runtime/oauth2.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions, Supplier } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /** OAuth 2.0 access token. */
  readonly machine?: Supplier<string> | undefined;
  /** Client id, for access tokens that are asked for when they are needed. */
  readonly machineClientId?: Supplier<string> | undefined;
  /** Client secret, for access tokens that are asked for when they are needed. */
  readonly machineClientSecret?: Supplier<string> | undefined;
  /** How access tokens are asked for: scopes, further parameters, and who is told of new ones. */
  readonly machineTokenRequest?: OAuthTokenRequest | undefined;
  /** OAuth 2.0 access token. */
  readonly user?: Supplier<string> | undefined;
  /** OAuth 2.0 refresh token, with which access tokens are renewed that have expired or are refused. */
  readonly refreshToken?: Supplier<string> | undefined;
  /** Client id, for access tokens that are asked for when they are needed. */
  readonly userClientId?: Supplier<string> | undefined;
  /** Client secret, for access tokens that are asked for when they are needed. */
  readonly userClientSecret?: Supplier<string> | undefined;
  /** How access tokens are asked for: scopes, further parameters, and who is told of new ones. */
  readonly userTokenRequest?: OAuthTokenRequest | undefined;
  /**
   * Default: the first of the servers that are described.
   * - https://api.example.com/v1
   */
  readonly baseUrl?: 'https://api.example.com/v1' | (string & {}) | undefined;
}

export function coreOptions(options: ClientOptions): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.example.com/v1',
    auth: credentials(
      {
        machine:
          given([options.machine], (value) => bearer(value)) ??
          given([options.machineClientId, options.machineClientSecret], (clientId, clientSecret) =>
            clientCredentials({
              tokenUrl: 'https://api.example.com/v1/token',
              clientId,
              clientSecret,
              scopes: ['read', 'write'],
              ...options.machineTokenRequest,
            }),
          ),
        user:
          given([options.refreshToken], (token) =>
            refreshToken({
              tokenUrl: 'https://api.example.com/refresh',
              refreshToken: token,
              accessToken: options.user,
              clientId: options.userClientId,
              clientSecret: options.userClientSecret,
              ...options.userTokenRequest,
            }),
          ) ?? given([options.user], (value) => bearer(value)),
      },
      [['user'], ['machine']],
      options,
    ),
    userAgent: userAgent('logins/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(
  options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'> = {},
): ClientCore {
  return new ClientCore(coreOptions(options));
}
