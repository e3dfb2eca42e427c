import type {
  Content,
  Doc,
  OperationId,
  Paging,
  Parameter,
  Response,
  Server,
  SecurityScheme,
  TypeId,
} from '../ir/types.ts';
import type { CallPath } from './callPaths.ts';
import type { PlannedCodecs } from './codecs.ts';

/** Every name, file, call path and parameter key of a package. Emitters read it; nothing changes it. */
export interface Plan {
  readonly package: PackageFacts;
  /** Types that are exported, by id. A type that is missing here is written into the request interface that owns it. */
  readonly types: ReadonlyMap<TypeId, Symbol>;
  readonly operations: ReadonlyMap<OperationId, PlannedOperation>;
  /** Resource classes, children before their parents. */
  readonly nodes: readonly PlannedNode[];
  readonly clients: readonly PlannedClient[];
  readonly options: PlannedOptions;
  readonly optionGroups: readonly PlannedOptionGroup[];
  /** Option types of operations whose headers arrive in the options. */
  readonly callOptions: readonly CallOptions[];
  readonly webhooks: readonly PlannedWebhook[];
  readonly codecs: PlannedCodecs;
  /** Files of models and resources, with what stands in each, in order. */
  readonly modules: readonly PlannedModule[];
}

/** An exported declaration and the file it stands in, relative to the package. */
export interface Symbol {
  readonly name: string;
  readonly file: string;
}

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly author: string;
  readonly license: string;
  readonly repository: string;
  readonly homepage: string;
}

export interface PlannedOperation {
  readonly id: OperationId;
  /** On each client it sits on; the path is the same. Clients it does not sit on are missing. */
  readonly clients: readonly string[];
  readonly call: CallPath;
  readonly file: string;
  readonly names: {
    readonly function: string;
    readonly request: string;
    readonly response: string;
    readonly error: string;
    /** All successful answers with status and headers. */
    readonly reply: string;
    /** Type of its options: `RequestOptions`, or one of `callOptions`. */
    readonly options: string;
  };
  /** Path, query, header and cookie parameters that are keys of the parameter object, in that order. */
  readonly parameters: readonly ParameterKey[];
  /** Header parameters that arrive in the options. */
  readonly optionHeaders: readonly OptionHeader[];
  readonly body: BodyPlan;
  /** A call without parameters is fine. */
  readonly optionalParams: boolean;
  /** Successful responses, and those that reject. */
  readonly results: readonly Response[];
  readonly errors: readonly Response[];
  /** The type that is the response and nothing else: it is declared under the name of the operation's response. */
  readonly ownResponse: TypeId | null;
  /** Name of the server it is sent to, null for the client's base URL. */
  readonly server: string | null;
  /** How its results go on; null where they do not, or where the caller could not pass what the next page needs. */
  readonly paging: Paging | null;
}

export interface ParameterKey {
  readonly key: string;
  readonly parameter: Parameter;
}

export interface OptionHeader {
  readonly option: string;
  readonly field: string;
  readonly parameter: Parameter;
}

export type BodyPlan =
  | { readonly kind: 'none' }
  /** Properties of the body are keys beside the parameters. */
  | {
      readonly kind: 'flat';
      readonly content: Content;
      readonly type: TypeId;
      /** The type is used nowhere else: its properties are written into the request interface. */
      readonly own: boolean;
    }
  /** The body is the key `body`. */
  | { readonly kind: 'key'; readonly content: Content }
  /** The caller passes `contentType` and `body`; the first content is the default. */
  | { readonly kind: 'choice'; readonly contents: readonly Content[] };

export interface PlannedNode {
  readonly className: string;
  readonly file: string;
  /** Where it hangs in the tree: `['organizations', 'members']`. */
  readonly path: CallPath;
  readonly children: readonly { readonly name: string; readonly node: Symbol }[];
  readonly methods: readonly { readonly name: string; readonly operation: OperationId }[];
  /** The class is large: its methods say what they do in a line, their functions say the rest. */
  readonly brief: boolean;
  readonly doc: Doc | null;
}

export interface PlannedClient {
  readonly className: string;
  readonly file: string;
  readonly children: readonly { readonly name: string; readonly node: Symbol }[];
  readonly methods: readonly { readonly name: string; readonly operation: OperationId }[];
}

export interface PlannedOptions {
  /** The description's first server; null: the user must give a base URL. */
  readonly server: Server | null;
  /** The first server where it is relative to an address that nobody knows, else ''. */
  readonly relative: string;
  /** Other global servers that can be chosen as base URL. */
  readonly alternatives: readonly Server[];
  /** Servers of single operations, by the name of the option that replaces them. */
  readonly servers: readonly PlannedServer[];
  readonly credentials: readonly Credential[];
  /** Security alternatives of operations that say nothing else: names of schemes. */
  readonly security: readonly (readonly string[])[];
}

/** A server that only some operations use. */
export interface PlannedServer {
  /** The option that replaces it. */
  readonly name: string;
  /** With the defaults of its variables; relative: it stands where the client's base URL does. */
  readonly url: string;
  readonly isRelative: boolean;
  readonly server: Server;
  /** Further servers that the operations could be sent to. */
  readonly alternatives: readonly string[];
}

/** One security scheme and the client options that hold its credentials. */
export interface Credential {
  readonly scheme: SecurityScheme;
  readonly fields: readonly CredentialField[];
}

export interface CredentialField {
  /** What the field is to the scheme. */
  readonly role:
    | 'username'
    | 'password'
    | 'value'
    | 'refreshToken'
    | 'clientId'
    | 'clientSecret'
    /** No credential: how tokens are asked for. */
    | 'tokenRequest';
  /** Name of the client option. */
  readonly option: string;
  /** Environment variable that is read when the option is not given, or ''. */
  readonly env: string;
  /** The types ask for the option. */
  readonly required: boolean;
  /** No call can do without the credential: it is an error when neither option nor environment gives it. */
  readonly needed: boolean;
}

/** An option that holds header parameters: `authorization` with its fields. */
export interface PlannedOptionGroup {
  readonly option: string;
  readonly typeName: string;
  readonly fields: readonly { readonly field: string; readonly doc: Doc }[];
}

/** Options of the operations that take some of these groups. */
export interface CallOptions {
  readonly name: string;
  readonly groups: readonly PlannedOptionGroup[];
}

export interface PlannedWebhook {
  readonly index: number;
  readonly name: string;
  /** The function that reads its body; '' where `JSON.parse` gives all that its type says. */
  readonly parser: string;
  readonly file: string;
}

export interface PlannedModule {
  readonly file: string;
  readonly types: readonly TypeId[];
  readonly operations: readonly OperationId[];
  /** Indexes into `nodes`. */
  readonly nodes: readonly number[];
}
