import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface CGetByIdRequest {
  id: string;
}

export type CGetByIdResponse = void;

export type CGetByIdError = ApiError<ErrorStatus, unknown>;

/** `GET /c/{id}` */
export const cGetById: (
  client: ClientCore,
  params: CGetByIdRequest,
  options?: RequestOptions,
) => ApiPromise<CGetByIdResponse, CGetByIdError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /c/{id}',
  path: pathParameters(),
  response: readNothing,
}));

export class CResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /c/{id}` */
  getById(params: CGetByIdRequest, options?: RequestOptions): ApiPromise<CGetByIdResponse, CGetByIdError> {
    return cGetById(this.#client, params, options);
  }
}
