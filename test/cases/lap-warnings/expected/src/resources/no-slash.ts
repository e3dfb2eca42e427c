import { json, wholeBody } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readAny } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface NoSlashCreateRequest {
  body?: unknown;
}

export type NoSlashCreateResponse = unknown;

export type NoSlashCreateError = ApiError<ErrorStatus, unknown>;

/** `POST v1/no-slash` */
export const noSlashCreate: (
  client: ClientCore,
  params?: NoSlashCreateRequest,
  options?: RequestOptions,
) => ApiPromise<NoSlashCreateResponse, NoSlashCreateError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/no-slash',
  body: wholeBody(json),
  response: readAny,
}));

export class NoSlashResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `POST v1/no-slash` */
  create(
    params?: NoSlashCreateRequest,
    options?: RequestOptions,
  ): ApiPromise<NoSlashCreateResponse, NoSlashCreateError> {
    return noSlashCreate(this.#client, params, options);
  }
}
