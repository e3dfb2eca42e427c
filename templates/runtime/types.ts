/** What generated code and the runtime agree on. Types only: this file leaves no trace in a bundle. */

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/**
 * A value, or a function that gives it each time it is needed. `renew`: the last one was refused with 401, and the
 * call will be repeated once.
 */
export type Supplier<T> = T | ((renew: boolean) => T | Promise<T>);

/** Names of headers and their values; `null` removes a header that would be sent otherwise. */
export type HeaderValues = { readonly [name: string]: string | null | undefined };

/** Handed to `fetch` as it stands: `dispatcher`, `cf`, `next`, `keepalive` … */
export type FetchOptions = Omit<RequestInit, 'method' | 'body' | 'signal' | 'redirect' | 'headers'> & {
  readonly method?: never;
  readonly body?: never;
  readonly signal?: never;
  readonly redirect?: never;
  readonly headers?: never;
  readonly [option: string]: unknown;
};

/** How far a download has come. */
export interface Progress {
  /** Bytes so far, after decompression. */
  readonly loaded: number;
  /** What `Content-Length` says; undefined where it does not, or where the body is compressed. */
  readonly total: number | undefined;
}

/** Options of one call. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds per attempt, the body included; 0 or Infinity: none. Of a stream: to its headers, then per chunk. */
  readonly timeout?: number | undefined;
  readonly maxRetries?: number | undefined;
  /** `null` removes a header that would be sent otherwise. */
  readonly headers?: HeaderValues | undefined;
  /** Sent in the operation's idempotency header instead of a random UUID; operations without one do not send it. */
  readonly idempotencyKey?: string | undefined;
  readonly fetchOptions?: FetchOptions | undefined;
  /** Called for each chunk of a download; what it throws ends the call. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** `console` is one. */
export interface Logger {
  error(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  debug(message: string, details?: unknown): void;
}

export interface MiddlewareRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** `GET /v1/users/{user_id}` */
  readonly op: string;
}

/** Stands around every attempt: may change what is sent and what is received, or answer itself. */
export type Middleware = (
  request: MiddlewareRequest,
  next: (request: MiddlewareRequest) => Promise<Response>,
) => Promise<Response>;

/** A failed attempt that may be repeated. */
export interface RetryEvent {
  readonly op: string;
  readonly method: string;
  /** How many attempts have failed, this one included. */
  readonly attempt: number;
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  readonly error: Error;
  /** Milliseconds until the next attempt by the default rules; undefined: they do not repeat it. */
  readonly delay: number | undefined;
}

/** Options of every client. A generated client adds its credentials. */
export interface ClientOptions {
  readonly baseUrl?: string | undefined;
  readonly fetch?: Fetch | undefined;
  readonly headers?: HeaderValues | undefined;
  /** Milliseconds per attempt, the body included; default 60,000; 0 or Infinity: none. */
  readonly timeout?: number | undefined;
  /** Default 2. */
  readonly maxRetries?: number | undefined;
  /** Overrules the retry table: true or milliseconds repeats, false does not, undefined leaves it to the table. */
  readonly retry?: ((event: RetryEvent) => boolean | number | undefined) | undefined;
  /** Longest `Retry-After` that is waited for, in milliseconds; default 60,000. A longer one is an error at once. */
  readonly maxRetryAfter?: number | undefined;
  /** The first is the outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  readonly logger?: Logger | undefined;
  /** Default `off`. */
  readonly logLevel?: LogLevel | undefined;
  /** Takes the place of `logger` and `logLevel`. A client for functions alone logs only through it: `requestLog(…)`. */
  readonly log?: Log | undefined;
  /** Names of headers that hold secrets, beyond what is known. */
  readonly redact?: readonly string[] | undefined;
  /** Which redirects are followed; default `same-origin`. */
  readonly redirect?: 'same-origin' | 'error' | 'follow' | undefined;
  /** Allows secrets in a browser, where every visitor can read them. */
  readonly allowBrowser?: boolean | undefined;
  /** Allows credentials over plain `http:` to hosts other than this one. */
  readonly allowHttp?: boolean | undefined;
}

/** What generated code tells the client beyond the user's options. */
export interface CoreOptions extends ClientOptions {
  /** Base URLs by the names that operations give in `server`. */
  readonly servers?: object | undefined;
  readonly auth?: Credentials | undefined;
  /** `userAgent('package/1.0.0')` */
  readonly userAgent?: string | undefined;
}

/**
 * Is told of a call before its first attempt. `headers` hold no credentials yet.
 * @returns is told how each attempt ended: `result` is the reply, or what was thrown; `delay` the milliseconds until
 *   the next attempt, false where there is none
 */
export type Log = (
  spec: OperationSpec,
  headers: Headers,
) => (retries: number, result: unknown, delay: number | false) => void;

/** Parameters of a call by key: what the caller passed, unchecked. */
export type Params = { readonly [key: string]: unknown };

/** What writes parameters down: it is given their values, a place for headers, and the call's options. */
export interface Writing {
  readonly op: string;
  /** The value of a parameter by key; from then on it is not part of a flat body. */
  readonly take: (key: string) => unknown;
  /** Sets a header. */
  readonly put: (name: string, text: string | undefined) => void;
  readonly headers: Headers;
  readonly params: Partial<Iterable<unknown>> | undefined;
  /** The parameters that nothing took yet. */
  readonly rest: Params;
  readonly options: RequestOptions;
}

/** Turns one query parameter into `name=value` pairs, encoded and joined with `&`; '' leaves it out. */
export interface QueryParameter {
  readonly key: string;
  readonly write: (value: unknown) => string;
}

/** Turns one path parameter into the text that stands for `{name}`; none and '' are refused. */
export interface PathParameter {
  readonly name: string;
  readonly key: string;
  readonly write: (value: unknown) => string | undefined;
}

export interface HeaderParameter {
  readonly name: string;
  /** Key in the parameters; '' when the value comes from the options. */
  readonly key: string;
  /** Way through the call's options: `['authorization', 'session_token']`. */
  readonly option?: readonly [string, string];
  /** Undefined leaves it out. */
  readonly write?: (value: unknown) => string | undefined;
}

/** Turns one cookie parameter into `name=value` pairs joined with `; `; '' leaves it out. */
export interface CookieParameter {
  readonly key: string;
  readonly write: (value: unknown) => string;
}

/** Bytes to send. A stream is read once: such a request is never repeated. */
export type Upload =
  Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A body ready for `fetch`. `contentType` '' leaves the header to the platform (multipart boundary). */
export interface EncodedBody {
  readonly body: BodyInit;
  readonly contentType: string;
  /** Of a stream, which can be read only once: such a request is never repeated. */
  readonly duplex?: 'half';
}

/** Undefined: nothing is to be sent. */
export type BodyEncoder = (
  value: unknown,
  params: Params,
) => EncodedBody | undefined | Promise<EncodedBody | undefined>;

export interface ResponseReader {
  /** Value of the Accept header; '' sends none. */
  readonly accept: string;
  readonly read: (response: Response, context: ReadContext) => unknown;
}

export interface ReadContext {
  readonly op: string;
  readonly retries: number;
  /** Ends the attempt: the caller's signal and the timeout act through it. Its reason is the error to throw. */
  readonly signal: AbortSignal;
  readonly end: (reason: unknown) => void;
  /** Begins the timeout anew. */
  readonly restart: () => void;
  /** Stops the timeout, and listening to the caller's signal unless that is `kept`. */
  readonly release: (kept?: boolean) => void;
  /** The caller's signal stays in force until `release` is called: the value goes on after the call (a stream). */
  kept?: boolean;
  readonly options: RequestOptions;
}

/** How one operation goes on the wire. Generated code holds one literal of it per operation; absent means default. */
export interface OperationSpec {
  /** `GET /v1/users/{user_id}`: method, path template, and the operation's name in errors and logs. */
  readonly op: string;
  /** `serverOf('files', 'https://files.test')`: gives the base URL; absent: the client's. */
  readonly server?: (client: CoreOptions) => unknown;
  /** Gives the address from the base URL, in place of path and query: a response said where to go on. */
  readonly url?: (baseUrl: string) => string;
  /** `pathParameters()`: gives the path; absent: it is what `op` says. */
  readonly path?: (writing: Writing) => string;
  /** `queryParameters('limit', deepObject('filter'))`: gives encoded pairs, joined with `&`. */
  readonly query?: (writing: Writing) => string;
  /** `headerParameters('X-Trace')`: puts headers. */
  readonly headers?: (writing: Writing) => void;
  /** `cookieParameters(formCookie('sid'))`: puts the header `Cookie`. */
  readonly cookies?: (writing: Writing) => void;
  /** `flatBody(json)`: gives what is sent; absent: the operation has no body. */
  readonly body?: (writing: Writing) => Promise<EncodedBody | undefined>;
  /** Absent: JSON. */
  readonly response?: ResponseReader;
  /** Makes a value of an error's body; absent: JSON if it parses, else text. */
  readonly error?: (text: string, status: number) => unknown;
  /** Security alternatives, each a list of scheme names needed together; `[]`: no credentials; absent: the client's. */
  readonly auth?: readonly (readonly string[])[] | undefined;
  /** `idempotencyKey('Idempotency-Key')`: puts the header that makes repeating the call safe, after all others. */
  readonly idempotency?: (writing: Writing) => void;
  /** `follow`: the operation documents a redirect to a download. */
  readonly redirect?: 'follow';
  /** Parameters and fields that hold secrets, beyond what the runtime knows by name. */
  readonly secrets?: readonly string[];
}

/** Puts a credential on a request. */
export interface Authenticator {
  (request: AuthRequest): void | Promise<void>;
  /** It can get a new credential: a 401 makes it try once. */
  readonly renewable?: boolean;
  /** It holds a secret that must not be in a browser. */
  readonly secret?: boolean;
}

/**
 * Chooses the first of several security alternatives that the user gave all credentials for.
 * @param alternatives undefined: those of operations that say nothing
 */
export type Credentials = (
  op: string,
  alternatives: readonly (readonly string[])[] | undefined,
  base: string,
) => readonly Authenticator[];

/** The part of a request that an authenticator may change. */
export interface AuthRequest {
  readonly op: string;
  /** On a repetition they still hold the credential that was sent before. */
  readonly headers: Headers;
  url: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** True on the one replay after a 401: the credential must be renewed. */
  readonly renew: boolean;
}

/** A successful answer. An operation with several success statuses has a union of these, told apart by `status`. */
export interface Reply<S extends number = number, T = unknown, H = Headers> {
  readonly status: S;
  readonly data: T;
  readonly headers: H;
  /** Its body has been read. */
  readonly response: Response;
  readonly requestId: string | undefined;
  /** How many attempts failed before this one. */
  readonly retries: number;
}

/** `Headers` that know what the operation documents: `ReplyHeaders<{ 'x-total': string; etag: string | null }>`. */
export type ReplyHeaders<H> = Omit<Headers, 'get'> & {
  get<K extends keyof H>(name: K): H[K];
  get(name: string): string | null;
};
