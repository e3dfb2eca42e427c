import { userAgent } from './runtime/browser.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
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
    userAgent: userAgent('events-client/0.1.0'),
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
