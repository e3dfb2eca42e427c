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
   * - https://api.stytch.com
   */
  readonly baseUrl?: 'https://api.stytch.com' | (string & {}) | undefined;
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
      { basic: basic(needed('project_id', options.project_id), needed('secret', options.secret)) },
      [['basic']],
      options,
    ),
    userAgent: userAgent('lapwright-stytch-lap/0.1.0'),
  };
}

/**
 * A client for the functions alone: a bundle holds only the operations that are called. It logs where
 * it is told to: `log: requestLog({ logLevel: … })`.
 */
export function createClient(options: Omit<ClientOptions, 'logger' | 'logLevel' | 'redact'>): ClientCore {
  return new ClientCore(coreOptions(options));
}
