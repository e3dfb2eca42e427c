import { userAgent } from './runtime/browser.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions, RequestOptions } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /**
   * Default: the first of the servers that are described.
   * - https://api.example.com
   */
  readonly baseUrl?: 'https://api.example.com' | (string & {}) | undefined;
}

/** Options of calls whose headers are set here. */
export interface AuthorizationRequestOptions extends RequestOptions {
  readonly authorization?: AuthorizationHeaders | undefined;
}

export interface AuthorizationHeaders {
  readonly token?: string | undefined;
}

export function coreOptions(options: ClientOptions): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.example.com',
    userAgent: userAgent('acme-settings/2.0.0'),
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
