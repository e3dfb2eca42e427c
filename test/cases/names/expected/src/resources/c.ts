import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface CGetRequest {
  id: string;
}

/** Done */
export type CGetResponse = void;

export type CGetError = ApiError<ErrorStatus, unknown>;

/** `GET /c/{id}` */
export function cGet(
  client: ClientCore,
  params: CGetRequest,
  options?: RequestOptions,
): ApiPromise<CGetResponse, CGetError> {
  return call(client, { op: 'GET /c/{id}', response: readNothing }, params, options);
}

export class CResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /c/{id}` */
  get(params: CGetRequest, options?: RequestOptions): ApiPromise<CGetResponse, CGetError> {
    return cGet(this.#client, params, options);
  }
}
