import { userAgent } from './runtime/browser.js';
import { ClientCore } from './runtime/request.js';
import { serverUrl } from './runtime/server.js';
import type { ClientOptions as CommonOptions, CoreOptions } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /**
   * Default: the first of the servers that are described.
   * - https://{tenant}.example.com/v1
   * - https://sandbox.example.com
   */
  readonly baseUrl?: 'https://sandbox.example.com' | (string & {}) | undefined;
  /** Variables of the default base URL. */
  readonly server: ServerVariables;
  /** Base URLs in place of those that only some operations use. */
  readonly servers: ServerUrls;
}

export interface ServerVariables {
  readonly tenant: string;
}

export interface ServerUrls {
  /** @default "https://{shard}.example.com" */
  readonly shard: string | { readonly shard: string };
}

export function coreOptions(options: Partial<ClientOptions> = {}): CoreOptions {
  return {
    ...options,
    baseUrl: serverUrl('https://{tenant}.example.com/v1', {}, options.baseUrl ?? { ...options.server }),
    servers: { shard: serverUrl('https://{shard}.example.com', {}, options.servers?.shard) },
    userAgent: userAgent('servers-that-lack-something/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>): ClientCore {
  return new ClientCore(coreOptions(options));
}
