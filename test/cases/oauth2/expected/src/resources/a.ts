import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type AMailRequest = Record<string, never>;

export type AMailResponse = void;

export type AMailError = ApiError<ErrorStatus, unknown>;

/** `GET /mail` */
export const aMail: (
  client: ClientCore,
  params?: AMailRequest,
  options?: RequestOptions,
) => ApiPromise<AMailResponse, AMailError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /mail',
  response: readNothing,
}));

export class AResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /mail` */
  mail(params?: AMailRequest, options?: RequestOptions): ApiPromise<AMailResponse, AMailError> {
    return aMail(this.#client, params, options);
  }
}
