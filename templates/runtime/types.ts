/** What generated code and the runtime agree on. Types only: this file leaves no trace in a bundle. */

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Options of one call. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds per attempt, the body included; 0 or Infinity: none. */
  readonly timeout?: number | undefined;
  readonly maxRetries?: number | undefined;
  /** `null` removes a header that would be sent otherwise. */
  readonly headers?: HeaderValues | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Handed to `fetch` as it stands: `dispatcher`, `cf`, `next`, `keepalive` … */
  readonly fetchOptions?: Omit<RequestInit, 'method' | 'body' | 'signal' | 'redirect' | 'headers'> | undefined;
}

export type HeaderValues = { readonly [name: string]: string | null | undefined };

/** Parameters of a call by key: what the caller passed, unchecked. */
export type Params = { readonly [key: string]: unknown };

/** Turns one query parameter into `name=value` pairs, encoded and joined with `&`; '' leaves it out. */
export interface QueryParameter {
  readonly key: string;
  readonly write: (value: unknown) => string;
}

/** Turns one path parameter into the text that stands for `{name}`. */
export interface PathParameter {
  readonly name: string;
  readonly key: string;
  readonly write: (value: unknown) => string;
}

export interface HeaderParameter {
  readonly name: string;
  /** Key in the parameters; '' when the value comes from the options. */
  readonly key: string;
  /** Way through the call's options: `['authorization', 'session_token']`. */
  readonly option?: readonly [string, string];
  readonly write?: (value: unknown) => string;
}

export interface CookieParameter {
  readonly key: string;
  readonly write: (value: unknown) => string;
}

/** A body ready for `fetch`. `contentType` '' leaves the header to the platform (multipart boundary). */
export interface EncodedBody {
  readonly body: BodyInit;
  readonly contentType: string;
  /** Can be read only once (a stream): such a request is never repeated. */
  readonly oneShot: boolean;
}

export type BodyEncoder = (value: unknown, params: Params) => EncodedBody | Promise<EncodedBody>;

export interface ResponseReader {
  /** Value of the Accept header; '' sends none. */
  readonly accept: string;
  readonly read: (response: Response, context: ReadContext) => Promise<unknown>;
  /** The value goes on after the call has returned (a stream): the timeout covers the headers only. */
  readonly stream?: boolean;
}

export interface ReadContext {
  readonly op: string;
  readonly method: string;
  /** Milliseconds without a chunk after which a stream fails. */
  readonly idleTimeout: number;
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
}

/** How one operation goes on the wire. Generated code holds one literal of it per operation; absent means default. */
export interface OperationSpec {
  /** `GET /v1/users/{user_id}`: method, path template, and the operation's name in errors and logs. */
  readonly op: string;
  /** Name of the server the operation is sent to; absent: the client's base URL. */
  readonly server?: string;
  /** Path parameters that are not `simple` under their own name. */
  readonly path?: readonly PathParameter[];
  /** Query parameters in order; a name stands for `form`, exploded, under its own key. */
  readonly query?: readonly (string | QueryParameter)[];
  readonly headers?: readonly (string | HeaderParameter)[];
  readonly cookies?: readonly CookieParameter[];
  /** Absent: the operation has no body. */
  readonly body?: BodyEncoder;
  /** The body is made of all parameters that go nowhere else; absent: of the parameter `body`. */
  readonly flat?: boolean;
  /** The body may be missing. A flat body is missing when none of its properties is given. */
  readonly optionalBody?: boolean;
  /** Absent: JSON. */
  readonly response?: ResponseReader;
  /** Security alternatives, each a list of scheme names needed together; `[]`: no credentials; absent: the client's. */
  readonly auth?: readonly (readonly string[])[];
  /** Header that makes repeating the call safe; the runtime fills it with one UUID for all attempts. */
  readonly idempotencyHeader?: string;
  /** `follow`: the operation documents a redirect to a download. */
  readonly redirect?: 'follow';
  /** Parameters and fields that hold secrets, beyond what the runtime knows by name. */
  readonly secrets?: readonly string[];
}

/** Puts a credential on a request. */
export type Authenticator = (request: AuthRequest) => void | Promise<void>;

/** The part of a request that an authenticator may change. */
export interface AuthRequest {
  readonly op: string;
  readonly headers: Headers;
  /** Query parameters are appended here. */
  readonly query: string[];
  readonly cookies: string[];
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  /** True on the one replay after a 401: the credential must be renewed. */
  readonly renew: boolean;
}
