import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type ABothRequest = Record<string, never>;

export type ABothResponse = void;

export type ABothError = ApiError<ErrorStatus, unknown>;

export type AEitherRequest = Record<string, never>;

export type AEitherResponse = void;

export type AEitherError = ApiError<ErrorStatus, unknown>;

export type AGlobalRequest = Record<string, never>;

export type AGlobalResponse = void;

export type AGlobalError = ApiError<ErrorStatus, unknown>;

export type AOpenRequest = Record<string, never>;

export type AOpenResponse = void;

export type AOpenError = ApiError<ErrorStatus, unknown>;

/** `GET /both` */
export const aBoth: (
  client: ClientCore,
  params?: ABothRequest,
  options?: RequestOptions,
) => ApiPromise<ABothResponse, ABothError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /both',
  response: readNothing,
}));

/** `GET /either` */
export const aEither: (
  client: ClientCore,
  params?: AEitherRequest,
  options?: RequestOptions,
) => ApiPromise<AEitherResponse, AEitherError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /either',
  response: readNothing,
  auth: [['token'], ['machine'], []],
}));

/** `GET /global` */
export const aGlobal: (
  client: ClientCore,
  params?: AGlobalRequest,
  options?: RequestOptions,
) => ApiPromise<AGlobalResponse, AGlobalError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /global',
  response: readNothing,
  auth: [['token']],
}));

/** `GET /open` */
export const aOpen: (
  client: ClientCore,
  params?: AOpenRequest,
  options?: RequestOptions,
) => ApiPromise<AOpenResponse, AOpenError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /open',
  response: readNothing,
  auth: [],
}));

export class AResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /both` */
  both(params?: ABothRequest, options?: RequestOptions): ApiPromise<ABothResponse, ABothError> {
    return aBoth(this.#client, params, options);
  }

  /** `GET /either` */
  either(params?: AEitherRequest, options?: RequestOptions): ApiPromise<AEitherResponse, AEitherError> {
    return aEither(this.#client, params, options);
  }

  /** `GET /global` */
  global(params?: AGlobalRequest, options?: RequestOptions): ApiPromise<AGlobalResponse, AGlobalError> {
    return aGlobal(this.#client, params, options);
  }

  /** `GET /open` */
  open(params?: AOpenRequest, options?: RequestOptions): ApiPromise<AOpenResponse, AOpenError> {
    return aOpen(this.#client, params, options);
  }
}
