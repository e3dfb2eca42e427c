import { apiKey, credentials } from './runtime/auth.js';
import { userAgent } from './runtime/browser.js';
import { needed } from './runtime/given.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions, Supplier } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /** Value of the header `X-Api-Key`. */
  readonly key: Supplier<string>;
  /**
   * Default: the first of the servers that are described.
   * - https://api.pets.example/v1
   */
  readonly baseUrl?: 'https://api.pets.example/v1' | (string & {}) | undefined;
}

export function coreOptions(options: Partial<ClientOptions> = {}): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.pets.example/v1',
    auth: credentials({ key: apiKey('header', 'X-Api-Key', needed('key', options.key)) }, [['key']], options),
    userAgent: userAgent('pet-shop/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>): ClientCore {
  return new ClientCore(coreOptions(options));
}
