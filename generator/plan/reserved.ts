/** Words that cannot be a name in TypeScript, by the grammar or because a declaration of that name is refused. */
const keywords =
  'abstract any arguments as async await bigint boolean break case catch class const continue debugger declare default ' +
  'delete do else enum eval export extends false finally for from function get if implements import in infer ' +
  'instanceof interface is keyof let module namespace never new null number object of package private protected ' +
  'public readonly require return set static string super switch symbol this throw true try type typeof undefined ' +
  'unique unknown using var void while with yield';

/** Values and types of the language and its utility types (lib.es2022). */
const language =
  'Array ArrayBuffer ArrayBufferView ArrayLike AsyncGenerator AsyncIterable AsyncIterableIterator AsyncIterator ' +
  'Atomics Awaited BigInt BigInt64Array BigUint64Array Boolean Capitalize ConcatArray ConstructorParameters DataView ' +
  'Date Disposable Error ErrorOptions EvalError Exclude Extract FinalizationRegistry Float32Array Float64Array ' +
  'Function Generator Infinity InstanceType Int16Array Int32Array Int8Array Intl Iterable IterableIterator Iterator ' +
  'IteratorResult JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit OmitThisParameter Parameters ' +
  'Partial Pick Promise PromiseLike PropertyDescriptor PropertyKey Proxy RangeError Readonly ReadonlyArray ' +
  'ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Required ReturnType Set SharedArrayBuffer String ' +
  'Symbol SyntaxError TemplateStringsArray ThisType TypeError URIError Uint16Array Uint32Array Uint8Array ' +
  'Uint8ClampedArray Uncapitalize Uppercase WeakKey WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI ' +
  'encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt unescape';

/**
 * Globals that every JavaScript runtime has (the web platform as Node, Deno, Bun and Workers offer it). Names that
 * only a browser's page has (`Node`, `Comment`, `Option` …) are good names for a model, and generated code uses none.
 */
const platform =
  'AbortController AbortSignal Blob BodyInit BroadcastChannel Buffer ByteLengthQueuingStrategy CompressionStream ' +
  'CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DecompressionStream Event EventSource EventTarget ' +
  'File FormData Headers HeadersInit MessageChannel MessageEvent MessagePort Performance ReadableStream Request ' +
  'RequestInfo RequestInit Response ResponseInit SubtleCrypto TextDecoder TextDecoderStream TextEncoder ' +
  'TextEncoderStream TransformStream URL URLSearchParams WebAssembly WebSocket WritableStream atob btoa clearInterval ' +
  'clearTimeout console crypto exports fetch global navigator performance process queueMicrotask self ' +
  'setImmediate setInterval setTimeout structuredClone window';

const list = (text: string): readonly string[] => text.split(' ');

/** Names that no generated declaration may have. */
export const globalNames: ReadonlySet<string> = new Set([keywords, language, platform].flatMap(list));

/**
 * Names that the package itself exports: the runtime's public names and those of the generated frame. A test compares
 * them with what the runtime exports.
 */
export const packageNames: ReadonlySet<string> = new Set(
  list(
    'AbortedError ApiError ApiPromise ApiPromiseOf AuthRequest Authenticator ClientCore ClientOptions CommonOptions ' +
      'ConnectionError CoreOptions Fetch HeaderValues LogLevel Logger Middleware MiddlewareRequest Page PagePromise Pager ' +
      'ParamError RequestError RequestOptions ResponseError RetryEvent SdkError ServerUrls ServerVariables Supplier ' +
      'TimeoutError Uploadable VERSION createClient ' +
      // What an operation's types and the index name where the package has a use for it.
      'ClientErrorStatus Codec ErrorStatus EventStream OAuthTokenRequest OAuthTokens OpenClient Part PartOptions Reply ReplyHeaders ServerErrorStatus ' +
      'ServerSentEvent Stream Upload',
  ),
);

/**
 * Functions of the runtime that a generated operation calls, and its own parameters: a function of the package with
 * one of these names would be called in their place. A test compares them with what the runtime exports.
 */
export const helperNames: ReadonlySet<string> = new Set(
  list(
    'client coreOptions options params ' +
      'allCodec apiErrorBrand apiKey baseUrl basic bearer bigintCodec binary byStatus call choose chooseResponse ' +
      'clientCredentials connectionError convert cookieParameters cookieText createLog credentials cursorPages dateCodec dateOnly ' +
      'deepObject digitsCodec env errorParser essence exactBody exactForm exactParameter exactParser explodedHeader ' +
      'fieldsCodec flatBody flatForm form formCookie formList formQuerystring given headerParameters httpAuth idempotencyKey isApiError isBrowser isBytes ' +
      'isNothing isRecord isSecure join json jsonAs jsonCookie jsonHeader jsonPath jsonQuery jsonQuerystring jsonText labelPath ' +
      'lastItemPages lazyCodec linkPages listCodec matchType matrixPath multipart needed numberedPages offsetPages operation optional own paginate ' +
      'pagedOperation parseAny parseItem parser part pathParameters percent perform pipeList plain putHeader queryParameters readAny readBlob ' +
      'readEvents readJson readJsonAs readJsonLines readNothing readStream readText refreshToken relativeServer refuse requestIdOf ' +
      'requestLog reserved reservedPath retryDelay sameCodec scalar serverOf serverUrl simplePath spaceList tabList tagCodec takeBody text textEvents ' +
      'textParser textQuerystring toStream urlPages urlencoded userAgent whenCodec whileMore wholeBody withQuery writeBody',
  ),
);

/**
 * Members that a resource class or a client must not redefine: the language calls them by itself (`await` calls
 * `then`), or the client class inherits them.
 */
export const memberNames: ReadonlySet<string> = new Set(
  list(
    'constructor prototype then catch finally toString toLocaleString valueOf toJSON hasOwnProperty isPrototypeOf ' +
      'propertyIsEnumerable __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ request ' +
      'options withOptions',
  ),
);
