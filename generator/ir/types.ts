/**
 * The intermediate representation: what an API is, whichever format described it.
 *
 * Readonly data, unions on `kind`, wire names and hints only: no TypeScript identifier, no file name and no
 * JSON-Schema word occurs here. Everything knows where it came from (`origin`). Nothing in this folder imports
 * from another one.
 */

declare const brand: unique symbol;
/** Identity of a named type: stable while its place in the description stays, whatever is added around it. */
export type TypeId = string & { readonly [brand]: 'TypeId' };
/** Identity of an operation: `METHOD path`, with ` #2` appended for the second of a repeated pair. */
export type OperationId = string & { readonly [brand]: 'OperationId' };

export const typeId = (text: string): TypeId => text as TypeId;
export const operationId = (text: string): OperationId => text as OperationId;

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A place in a source file. Line and column are computed only when a place is printed. */
export type Origin =
  /** A node of a YAML or JSON document (RFC 6901 pointer), its key or its value. */
  | { readonly kind: 'node'; readonly file: string; readonly pointer: string; readonly part: 'key' | 'value' }
  /** A range of UTF-16 offsets in a text file. */
  | { readonly kind: 'span'; readonly file: string; readonly start: number; readonly end: number };

/** What the author wrote for human readers. Empty strings and arrays mean: nothing was said. */
export interface Doc {
  readonly summary: string;
  readonly description: string;
  /** `false`, or `true`, or the author's reason. */
  readonly deprecated: boolean | string;
  /** Facts about values that the type cannot say, in reading order: `format: email`, `minimum: 1`. */
  readonly facts: readonly string[];
  readonly examples: readonly JsonValue[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/**
 * `int64` is an integer that may exceed 2^53; `date` and `dateTime` are RFC 3339 texts; `base64` is binary data
 * inside a JSON string; `binary` is raw bytes (a body or a multipart part).
 */
export type Scalar =
  'string' | 'integer' | 'int64' | 'number' | 'boolean' | 'null' | 'date' | 'dateTime' | 'base64' | 'binary';

export type TypeRef =
  | { readonly kind: 'ref'; readonly to: TypeId }
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly items: TypeRef }
  | {
      readonly kind: 'tuple';
      readonly items: readonly TypeRef[];
      /** How many of `items` must be there. */
      readonly required: number;
      /** Type of what follows `items`; null: nothing may follow. */
      readonly rest: TypeRef | null;
    }
  | { readonly kind: 'map'; readonly values: TypeRef }
  | { readonly kind: 'nullable'; readonly inner: TypeRef }
  | { readonly kind: 'union'; readonly members: readonly TypeRef[] }
  | { readonly kind: 'intersection'; readonly members: readonly TypeRef[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'never' };

/** Where a type's name can come from; the plan turns hints into names. */
export type NameHint =
  /** The author's own name: a component key, a `$id`, a LAP `@type`. */
  | { readonly kind: 'declared'; readonly name: string }
  /** The place where the type stands: the name of `owner`, then `words` (`owner` User + [address] = UserAddress). */
  | {
      readonly kind: 'inside';
      readonly owner:
        { readonly type: TypeId } | { readonly operation: OperationId } | { readonly webhook: string };
      readonly words: readonly string[];
    }
  /** A shape found at several places, named by what the places have in common, best first. */
  | { readonly kind: 'shared'; readonly candidates: readonly (readonly string[])[] };

/** Who uses a type: `both` until the views pass has split what differs between sending and receiving. */
export type View = 'both' | 'request' | 'response';

export type NamedType = {
  readonly id: TypeId;
  readonly hint: NameHint;
  readonly view: View;
  readonly doc: Doc;
  readonly origin: Origin;
} & (
  | {
      readonly kind: 'object';
      readonly properties: readonly Property[];
      /** What other properties may hold: nothing is known (`open`), none may be there (`closed`), or a type. */
      readonly additional: 'closed' | 'open' | TypeRef;
      /** Which names the other properties have; absent: any. Only beside a type in `additional`. */
      readonly names?: readonly NameForm[];
    }
  | {
      readonly kind: 'enum';
      readonly base: 'string' | 'integer' | 'number';
      readonly members: readonly EnumMember[];
      /** Values outside `members` must be expected. */
      readonly open: boolean;
    }
  | {
      /** A union whose variants are told apart by the value of property `tag`. */
      readonly kind: 'tagged';
      readonly tag: string;
      readonly variants: readonly {
        readonly values: readonly (string | number | boolean)[];
        readonly type: TypeRef;
      }[];
      /** The variant for every other value of the tag (OAS 3.2 `defaultMapping`). */
      readonly fallback: TypeRef | null;
    }
  | { readonly kind: 'alias'; readonly target: TypeRef }
);

/** Names of one form: `x-` and anything is `['x-', '']`, anything and `_id` is `['', '_id']`. */
export interface NameForm {
  /** What a name consists of, with any text between two parts. */
  readonly parts: readonly string[];
  /** What properties of such names hold: a scalar, or null where it is what `additional` says. */
  readonly type: TypeRef | null;
}

export type ObjectType = Extract<NamedType, { kind: 'object' }>;
export type EnumType = Extract<NamedType, { kind: 'enum' }>;
export type TaggedType = Extract<NamedType, { kind: 'tagged' }>;
export type AliasType = Extract<NamedType, { kind: 'alias' }>;

export interface EnumMember {
  readonly value: string | number;
  /** The author's name for the value (`x-enum-varnames`), or ''. */
  readonly name: string;
  readonly description: string;
}

export interface Property {
  readonly wireName: string;
  readonly type: TypeRef;
  readonly presence: 'required' | 'optional';
  /** Whether the property is sent, received or both. */
  readonly access: 'both' | 'read' | 'write';
  /** What the server assumes when the property is not sent; undefined: nothing was said. */
  readonly default: JsonValue | undefined;
  /** Holds a secret: kept out of logs. */
  readonly secret: boolean;
  readonly doc: Doc;
  readonly origin: Origin;
}

export type PathPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'parameter'; readonly name: string };

export type Place = 'path' | 'query' | 'header' | 'cookie' | 'querystring';

/** How a value becomes text. `form` … `deepObject` are the serialisations of OAS 3.2 section 4.12.2.3. */
export type ParameterCodec =
  | {
      readonly kind: 'form' | 'simple' | 'label' | 'matrix' | 'space' | 'pipe' | 'tab' | 'deepObject';
      readonly explode: boolean;
      readonly allowReserved: boolean;
    }
  | { readonly kind: 'content'; readonly mediaType: string; readonly payload: Payload };

export interface Parameter {
  readonly wireName: string;
  readonly place: Place;
  readonly type: TypeRef;
  readonly presence: 'required' | 'optional';
  readonly codec: ParameterCodec;
  readonly default: JsonValue | undefined;
  readonly secret: boolean;
  readonly doc: Doc;
  readonly origin: Origin;
}

/** What kind of reading and writing a media type asks for. */
export type Payload =
  | 'json'
  | 'form'
  | 'multipart'
  | 'text'
  | 'binary'
  | 'xml'
  /** `text/event-stream` */
  | 'events'
  /** JSON Lines, NDJSON, JSON text sequences */
  | 'jsonLines';

export interface Content {
  readonly mediaType: string;
  readonly payload: Payload;
  readonly type: TypeRef;
  /** Type of one item of a stream (`events`, `jsonLines`); null for everything else. */
  readonly item: TypeRef | null;
  /** How single properties of a `form` or `multipart` body are written, where the default is not meant. */
  readonly parts: readonly PartEncoding[];
  readonly origin: Origin;
}

export interface PartEncoding {
  readonly wireName: string;
  /** Media types the part may have; empty: the default for its type. */
  readonly mediaTypes: readonly string[];
  /** How the value becomes text in a `form` body; null: the default. */
  readonly codec: ParameterCodec | null;
  readonly headers: readonly Parameter[];
}

export interface Body {
  readonly presence: 'required' | 'optional';
  readonly contents: readonly Content[];
  readonly doc: Doc;
  readonly origin: Origin;
}

/** `2XX` is a range; `default` is every status that is not listed (OAS 3.1 section 4.8.16). */
export type Status = number | '1XX' | '2XX' | '3XX' | '4XX' | '5XX' | 'default';

export interface Response {
  readonly status: Status;
  /** Empty: no body is described. A body of unknown shape is a content with an `unknown` type. */
  readonly contents: readonly Content[];
  readonly headers: readonly Parameter[];
  readonly doc: Doc;
  readonly origin: Origin;
}

export type SecurityScheme = { readonly name: string; readonly doc: Doc; readonly origin: Origin } & (
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly format: string }
  /** Any other HTTP authentication scheme: `Authorization: <scheme> <value>`. */
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'apiKey'; readonly place: 'header' | 'query' | 'cookie'; readonly wireName: string }
  | { readonly kind: 'oauth2'; readonly flows: readonly OAuthFlow[] }
  | { readonly kind: 'openIdConnect'; readonly url: string }
  | { readonly kind: 'mutualTLS' }
);

export interface OAuthFlow {
  readonly flow: 'implicit' | 'password' | 'clientCredentials' | 'authorizationCode' | 'deviceAuthorization';
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/** All schemes of one alternative are needed together (AND); an empty one means: no credentials. */
export type SecurityAlternative = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface Server {
  /** May be relative, may hold `{variables}`. */
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly variables: readonly ServerVariable[];
  readonly origin: Origin;
}

export interface ServerVariable {
  readonly name: string;
  /** Required: nothing is known that could stand in its place; the default is '' then. */
  readonly presence: 'required' | 'optional';
  readonly default: string;
  /** Allowed values; empty: any. */
  readonly values: readonly string[];
  readonly description: string;
}

/** A way of names through a JSON value: `['results_metadata', 'next_cursor']`. */
export type ValuePath = readonly string[];

/**
 * How an operation's results go on over several responses. `items` is the array of one page in the response; `more` is
 * where the response says, with false, that this was the last page (null: it does not say).
 */
export type Paging =
  | {
      readonly kind: 'cursor';
      readonly items: ValuePath;
      readonly parameter: string;
      readonly next: ValuePath;
      readonly more: ValuePath | null;
    }
  | {
      /** The next page begins behind the last item: the parameter is the item's `key`. */
      readonly kind: 'lastItem';
      readonly items: ValuePath;
      readonly parameter: string;
      readonly key: ValuePath;
      readonly more: ValuePath | null;
    }
  | {
      readonly kind: 'pageNumber';
      readonly items: ValuePath;
      readonly parameter: string;
      readonly first: number;
      /** Where the response says how many pages there are; null: an empty page ends the iteration. */
      readonly total: ValuePath | null;
      readonly more: ValuePath | null;
    }
  | {
      readonly kind: 'offset';
      readonly items: ValuePath;
      readonly parameter: string;
      /** Where the response says how many items there are; null: an empty page ends the iteration. */
      readonly total: ValuePath | null;
      readonly more: ValuePath | null;
    }
  | { readonly kind: 'link'; readonly items: ValuePath }
  | { readonly kind: 'nextUrl'; readonly items: ValuePath; readonly next: ValuePath };

export interface Operation {
  readonly id: OperationId;
  /** The author's id, '' where there is none. It is a hint: it may be missing, odd, or given twice. */
  readonly operationId: string;
  readonly tags: readonly string[];
  /** Upper case. */
  readonly method: string;
  readonly path: readonly PathPart[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** Success and error responses, sorted by status. */
  readonly responses: readonly Response[];
  /** One of the alternatives is needed; an empty list: no credentials are sent. */
  readonly security: readonly SecurityAlternative[];
  /** Servers of this operation only; empty: those of the API. */
  readonly servers: readonly Server[];
  readonly paging: Paging | null;
  /** Name of the header that makes a repeated call safe, or ''. */
  readonly idempotencyHeader: string;
  /** `x-…` members as they stand. */
  readonly extensions: JsonObject;
  readonly doc: Doc;
  readonly origin: Origin;
}

/** A request that the API sends to its user: a webhook, or a callback of an operation. Only types are made. */
export interface Webhook {
  readonly name: string;
  readonly operation: OperationId | null;
  readonly method: string;
  readonly body: Body | null;
  readonly doc: Doc;
  readonly origin: Origin;
}

/** Something the input does not say and a reader had to decide; printed for users, never silent. */
export interface Assumption {
  /** Which rule decided: `lap/location-query`. */
  readonly rule: string;
  readonly operation: OperationId | null;
  /** What it was decided for: a parameter, a response. */
  readonly subject: string;
  readonly text: string;
  readonly origin: Origin;
}

export interface Tag {
  readonly name: string;
  readonly doc: Doc;
}

export interface Api {
  readonly title: string;
  readonly version: string;
  readonly doc: Doc;
  readonly format: 'openapi' | 'lap' | 'jsonSchema';
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly tags: readonly Tag[];
  readonly types: readonly NamedType[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  readonly assumptions: readonly Assumption[];
}

export const emptyDoc: Doc = {
  summary: '',
  description: '',
  deprecated: false,
  facts: [],
  examples: [],
  links: [],
};

/** For the `default` branch of a `switch` over a union: a new member is a compile error there. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
