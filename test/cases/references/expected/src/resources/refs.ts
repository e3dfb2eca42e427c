import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type A = unknown;

export interface RefsGetRefsRequest {
  id: string;
}

export interface RefsGetRefsResponse {
  big?: number;
  list?: unknown;
  loop?: A;
  nothing?: never;
}

export type RefsGetRefsError = ApiError<ErrorStatus, unknown>;

/** `GET /refs/{id}` */
export const refsGetRefs: (
  client: ClientCore,
  params: RefsGetRefsRequest,
  options?: RequestOptions,
) => ApiPromise<RefsGetRefsResponse, RefsGetRefsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /refs/{id}',
  path: pathParameters(),
}));

export class RefsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /refs/{id}` */
  getRefs(
    params: RefsGetRefsRequest,
    options?: RequestOptions,
  ): ApiPromise<RefsGetRefsResponse, RefsGetRefsError> {
    return refsGetRefs(this.#client, params, options);
  }
}
