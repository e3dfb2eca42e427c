import { apiKey, bearer, credentials } from './runtime/auth.js';
import { userAgent } from './runtime/browser.js';
import { given } from './runtime/given.js';
import { type OAuthTokenRequest, clientCredentials } from './runtime/oauth2.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions, Supplier } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /** Value of the query parameter `app_id`. */
  readonly app?: Supplier<string> | undefined;
  /** Value of the header `X-Key`. */
  readonly key?: Supplier<string> | undefined;
  /** OAuth 2.0 access token. */
  readonly machine?: Supplier<string> | undefined;
  /** Client id, for access tokens that are asked for when they are needed. */
  readonly clientId?: Supplier<string> | undefined;
  /** Client secret, for access tokens that are asked for when they are needed. */
  readonly clientSecret?: Supplier<string> | undefined;
  /** How access tokens are asked for: scopes, further parameters, and who is told of new ones. */
  readonly tokenRequest?: OAuthTokenRequest | undefined;
  /** Bearer token. */
  readonly token?: Supplier<string> | undefined;
  /**
   * Default: the first of the servers that are described.
   * - https://api.example.com
   */
  readonly baseUrl?: 'https://api.example.com' | (string & {}) | undefined;
}

export function coreOptions(options: ClientOptions): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.example.com',
    auth: credentials(
      {
        app: given([options.app], (value) => apiKey('query', 'app_id', value)),
        key: given([options.key], (value) => apiKey('header', 'X-Key', value)),
        machine:
          given([options.machine], (value) => bearer(value)) ??
          given([options.clientId, options.clientSecret], (clientId, clientSecret) =>
            clientCredentials({
              tokenUrl: 'https://api.example.com/token',
              clientId,
              clientSecret,
              scopes: ['read'],
              ...options.tokenRequest,
            }),
          ),
        token: given([options.token], (value) => bearer(value)),
      },
      [['app', 'key']],
      options,
    ),
    userAgent: userAgent('security/0.1.0'),
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
