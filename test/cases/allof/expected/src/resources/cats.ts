import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

/** A cat is an animal, and its age is known. */
export interface Cat {
  age: number;
  /** `minimum: 0`, `maximum: 9` */
  lives?: number;
  /** Another cat */
  mother?: Cat;
  name: string;
}

export type CatsGetCatRequest = Record<string, never>;

export type CatsGetCatResponse = Cat;

export type CatsGetCatError = ApiError<ErrorStatus, unknown>;

/** `GET /cats` */
export const catsGetCat: (
  client: ClientCore,
  params?: CatsGetCatRequest,
  options?: RequestOptions,
) => ApiPromise<CatsGetCatResponse, CatsGetCatError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /cats',
}));

export class CatsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /cats` */
  getCat(
    params?: CatsGetCatRequest,
    options?: RequestOptions,
  ): ApiPromise<CatsGetCatResponse, CatsGetCatError> {
    return catsGetCat(this.#client, params, options);
  }
}
