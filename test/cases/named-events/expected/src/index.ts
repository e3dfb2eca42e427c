export { Client } from './client.js';

export { createClient, type ClientOptions } from './options.js';

export * from './resources/events.js';

export {
  AbortedError,
  ApiError,
  ConnectionError,
  ParamError,
  RequestError,
  ResponseError,
  SdkError,
  TimeoutError,
  isApiError,
} from './runtime/errors.js';

export { createLog as requestLog } from './runtime/log.js';

export { ApiPromise } from './runtime/promise.js';

export { ClientCore } from './runtime/request.js';

export type {
  Fetch,
  HeaderValues,
  LogLevel,
  Logger,
  Middleware,
  MiddlewareRequest,
  RequestOptions,
  RetryEvent,
} from './runtime/types.js';

export { EventStream, type ServerSentEvent } from './runtime/sse.js';
