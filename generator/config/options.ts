/**
 * What a user can say in `lapwright.config.*`. Every field has a default; a spec without any config gives a
 * complete package. Options stay few: each is a second product.
 */
export interface Config {
  /** Several named projects; `lapwright generate <name>` takes one of them. */
  readonly projects: { readonly [name: string]: ProjectConfig };
}

export interface ProjectConfig {
  /** Path, URL, or `-` for standard input. A path is relative to the config file. */
  readonly input: string;
  /** Folder of the package, relative to the config file. */
  readonly output: string;
  readonly refs?: RefsConfig;
  /** OpenAPI Overlays, applied to the description in this order: paths relative to the config file, or URLs. */
  readonly overlays?: readonly string[];
  /** What of the description becomes a client; default: all operations, and the types that they refer to. */
  readonly filter?: FilterConfig;
  /** Headers for downloading descriptions, by origin: they go to that origin and to no other. */
  readonly headers?: { readonly [origin: string]: { readonly [name: string]: string } };
  /** Bytes that one document may have; default 100 MB. */
  readonly maxBytes?: number;
  readonly package?: PackageConfig;
  /** Client classes; default: one class `Client` with every operation. */
  readonly clients?: readonly ClientConfig[];
  readonly names?: NamesConfig;
  readonly types?: TypesConfig;
  /** Per security scheme: the names of the client options that hold its credentials. */
  readonly auth?: { readonly [scheme: string]: CredentialConfig };
  /** Names for servers that only some operations use: `{ 'https://telemetry.example': 'telemetry' }`. */
  readonly servers?: { readonly [url: string]: string };
  /** Base URL where the description has none, or a wrong one. */
  readonly baseUrl?: string;
  /**
   * Header parameters that arrive in the call's options instead of its parameters:
   * `{ authorization: { session_token: 'X-Session' } }`.
   */
  readonly optionHeaders?: { readonly [option: string]: { readonly [field: string]: string } };
  /** Operation (`POST /v1/users/search`) to paging; `false` switches a detected one off. */
  readonly paging?: { readonly [operation: string]: PagingConfig | false };
  /** What a LAP document cannot say. */
  readonly lap?: LapConfig;
}

/** What references may lead to, beside the folder or the origin of the description itself. */
export interface RefsConfig {
  /** Folders, relative to the config file. */
  readonly roots?: readonly string[];
  /** Origins: `https://schemas.example`. */
  readonly origins?: readonly string[];
}

/** Lists of patterns: `*` is one segment or a part of it, `**` any rest, and `!` before a pattern takes away. */
export interface FilterConfig {
  /** Operations, by path or by method and path: `/v1/users/**`, `GET /v1/**`, `!/internal/**`. */
  readonly operations?: readonly string[];
  /** Tags; an operation with one of them stays. */
  readonly tags?: readonly string[];
  /** Schemas: those named stay although no operation refers to them, those behind `!` become unknown. */
  readonly schemas?: readonly string[];
  /** False leaves out deprecated operations. */
  readonly deprecated?: boolean;
}

export interface PackageConfig {
  /** npm package name; default: derived from the API's title. */
  readonly name?: string;
  /** Default: the version already in the output's package.json, else `0.1.0`. */
  readonly version?: string;
  readonly description?: string;
  readonly author?: string;
  /** SPDX id; default MIT. */
  readonly license?: string;
  readonly repository?: string;
  readonly homepage?: string;
}

export interface ClientConfig {
  /** Class name. */
  readonly name: string;
  /** Prefix of the names of operation types that belong to this client only: `B2B`. */
  readonly typePrefix?: string;
  /** Operations on it, as path patterns (`/v1/b2b/**`); `!` before a pattern takes away; default: all. */
  readonly include?: readonly string[];
}

export interface NamesConfig {
  /** Where resource and method names come from; default: `tags` when the operation has one, else `path`. */
  readonly from?: 'tags' | 'path' | 'operationId';
  /** Regular expression on operationId with named groups `service` and `method`, for `from: 'operationId'`. */
  readonly operationId?: string;
  /** Path prefixes that carry no meaning: `/v1/b2b`, `/v1`. */
  readonly pathPrefixes?: readonly string[];
  /** Regular expression on schema names; its group `name` is the short name. */
  readonly schema?: string;
  /** One noun, one spelling: a node `user` becomes `users` where both occur. */
  readonly mergePlurals?: boolean;
  /** Names of nodes of the resource tree, by dotted path: `{ connectedApps: 'connectedApp' }`. */
  readonly nodes?: { readonly [path: string]: string };
  /** Operation (`GET /v1/users`) to dotted call path: `users.list`. */
  readonly calls?: { readonly [operation: string]: string };
  /** Declared schema to type name. */
  readonly types?: { readonly [schema: string]: string };
}

export interface TypesConfig {
  /**
   * `auto`: an enum of strings is open (`'a' | (string & {})`) where a response can hold it and closed where only
   * requests do; default `auto`.
   */
  readonly enums?: 'auto' | 'open' | 'closed';
  /** Optional response properties may be null; default false. */
  readonly nullableOptional?: boolean;
  /**
   * What integers of 64 bits are in a program; default `number`, which holds them up to 2^53. On the wire they are
   * numbers without quotes in any case.
   */
  readonly int64?: 'number' | 'string' | 'bigint';
  /** Keep types that no operation refers to; default false. */
  readonly unreferenced?: boolean;
  /** What moments (`format: date-time`) are in a program; default `string`. Calendar dates are always strings. */
  readonly dates?: 'string' | 'Date';
}

export interface CredentialConfig {
  /**
   * Names of the client options: basic `{ username, password }`, others `{ value }`; of OAuth 2.0 also `refreshToken`,
   * `clientId`, `clientSecret` and `tokenRequest`.
   */
  readonly username?: string;
  readonly password?: string;
  readonly value?: string;
  readonly refreshToken?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly tokenRequest?: string;
  /** Environment variable that is read when the option is not given, by option name. */
  readonly env?: { readonly [option: string]: string };
}

export interface PagingConfig {
  /**
   * Where the next page comes from: a `cursor` in the response (`parameter`, `next`), the id of the last item
   * (`lastItem`: `parameter`, `key`), the next `pageNumber` or `offset` (`parameter`), the `link` header, or an address in
   * the response (`nextUrl`: `next`).
   */
  readonly kind: 'cursor' | 'lastItem' | 'pageNumber' | 'offset' | 'link' | 'nextUrl';
  /** Dotted path of the page's array in the response; '' is the response itself. */
  readonly items: string;
  readonly parameter?: string;
  /** Dotted path of the next cursor or URL in the response. */
  readonly next?: string;
  /** Dotted path in an item, for `lastItem`; default `id`. */
  readonly key?: string;
  /** Number of the first page; default 1. */
  readonly first?: number;
  /** Dotted path of the number of all pages (`pageNumber`) or items (`offset`) in the response. */
  readonly total?: string;
  /** Dotted path of a field of the response that is false on the last page. */
  readonly more?: string;
}

export interface LapConfig {
  /** `POST /v1/users` → parameter → place. `*` is every operation. */
  readonly locations?: {
    readonly [operation: string]: {
      readonly [name: string]: 'path' | 'query' | 'header' | 'cookie' | 'body';
    };
  };
  /** Replaces the document's `@auth` text. */
  readonly auth?: string;
}

/** Typed help for `lapwright.config.ts`: returns what it is given. */
export function defineConfig<const C extends Config | ProjectConfig>(config: C): C {
  return config;
}
