import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type Value = unknown;

export type ValuesGetValueRequest = Record<string, never>;

export type ValuesGetValueResponse = Value;

export type ValuesGetValueError = ApiError<ErrorStatus, unknown>;

/** `GET /values` */
export const valuesGetValue: (
  client: ClientCore,
  params?: ValuesGetValueRequest,
  options?: RequestOptions,
) => ApiPromise<ValuesGetValueResponse, ValuesGetValueError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /values',
}));

export class ValuesResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /values` */
  getValue(
    params?: ValuesGetValueRequest,
    options?: RequestOptions,
  ): ApiPromise<ValuesGetValueResponse, ValuesGetValueError> {
    return valuesGetValue(this.#client, params, options);
  }
}
