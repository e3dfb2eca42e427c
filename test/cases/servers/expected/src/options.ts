import { userAgent } from './runtime/browser.js';
import { ClientCore } from './runtime/request.js';
import { serverUrl } from './runtime/server.js';
import type { ClientOptions as CommonOptions, CoreOptions } from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /**
   * Default: the first of the servers that are described.
   * - https://eu.example.com/v1
   * - https://sandbox.example.com For tests
   */
  readonly baseUrl?: 'https://eu.example.com/v1' | 'https://sandbox.example.com' | (string & {}) | undefined;
  /** Variables of the default base URL. */
  readonly server?: ServerVariables | undefined;
  /** Base URLs in place of those that only some operations use. */
  readonly servers?: ServerUrls | undefined;
}

export interface ServerVariables {
  /**
   * Where the data lies
   * @default "eu"
   */
  readonly region?: 'eu' | 'us' | undefined;
  /** @default "v1" */
  readonly base?: string | undefined;
}

export interface ServerUrls {
  /** @default "https://a.upload.example.com" */
  readonly a?: string | { readonly zone?: 'a' | 'b' | undefined } | undefined;
  /** @default "https://telemetry.example.com" */
  readonly telemetry?:
    'https://telemetry.example.com' | 'https://telemetry.example.org' | (string & {}) | undefined;
  /** @default "up/v3" */
  readonly up?: string | { readonly version?: string | undefined } | undefined;
  /**
   * Where the first server stands
   * @default "/v2"
   */
  readonly v2?: string | undefined;
}

export function coreOptions(options: ClientOptions): CoreOptions {
  return {
    ...options,
    baseUrl: serverUrl(
      'https://{region}.example.com/{base}',
      { region: 'eu', base: 'v1' },
      options.baseUrl ?? { ...options.server },
    ),
    servers: {
      ...options.servers,
      a: serverUrl('https://{zone}.upload.example.com', { zone: 'a' }, options.servers?.a),
      up: serverUrl('up/{version}', { version: 'v3' }, options.servers?.up),
    },
    userAgent: userAgent('servers/0.1.0'),
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
