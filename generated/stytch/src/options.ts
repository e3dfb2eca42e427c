import { basic, credentials } from './runtime/auth.js';
import { userAgent } from './runtime/browser.js';
import { needed } from './runtime/given.js';
import { ClientCore } from './runtime/request.js';
import type {
  ClientOptions as CommonOptions,
  CoreOptions,
  RequestOptions,
  Supplier,
} from './runtime/types.js';

/** What a client is constructed with. */
export interface ClientOptions extends CommonOptions {
  /** User name for HTTP Basic authentication. */
  readonly project_id: Supplier<string>;
  /** Password for HTTP Basic authentication. */
  readonly secret: Supplier<string>;
  /**
   * Default: the first of the servers that are described.
   * - https://api.stytch.com Production server
   * - https://test.stytch.com Test server
   */
  readonly baseUrl?: 'https://api.stytch.com' | 'https://test.stytch.com' | (string & {}) | undefined;
  /** Base URLs in place of those that only some operations use. */
  readonly servers?: ServerUrls | undefined;
}

export interface ServerUrls {
  /** @default "https://telemetry.stytch.com" */
  readonly telemetry?: string | undefined;
}

/** Options of calls whose headers are set here. */
export interface AuthorizationRequestOptions extends RequestOptions {
  readonly authorization?: AuthorizationHeaders | undefined;
}

export interface AuthorizationHeaders {
  /**
   * A Stytch Session JSON Web Token (JWT) that can be used to run the request with the given member's
   * permissions.
   */
  readonly session_jwt?: string | undefined;
  /** A Stytch session that can be used to run the request with the given member's permissions. */
  readonly session_token?: string | undefined;
}

export function coreOptions(options: Partial<ClientOptions> = {}): CoreOptions {
  return {
    ...options,
    baseUrl: options.baseUrl ?? 'https://api.stytch.com',
    auth: credentials(
      { basicAuth: basic(needed('project_id', options.project_id), needed('secret', options.secret)) },
      [['basicAuth']],
      options,
    ),
    userAgent: userAgent('lapwright-stytch/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>): ClientCore {
  return new ClientCore(coreOptions(options));
}
