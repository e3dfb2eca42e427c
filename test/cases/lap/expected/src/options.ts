import { bearer, credentials } from './runtime/auth.js';
import { userAgent } from './runtime/browser.js';
import { needed } from './runtime/given.js';
import { ClientCore } from './runtime/request.js';
import type { ClientOptions as CommonOptions, CoreOptions, Supplier } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /** Bearer token. */
  readonly bearer: Supplier<string>;
  /**
   * Default: the first of the servers that are described.
   * - https://api.shop.example
   */
  readonly baseUrl?: 'https://api.shop.example' | (string & {}) | undefined;
}

export function coreOptions(options: Partial<ClientOptions> = {}): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.shop.example',
    auth: credentials({ bearer: bearer(needed('bearer', options.bearer)) }, [['bearer']], options),
    userAgent: userAgent('shop/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>): ClientCore {
  return new ClientCore(coreOptions(options));
}
