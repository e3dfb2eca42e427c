import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Thing {
  a: string;
}

export type ThingsListRequest = Record<string, never>;

export interface ThingsListResponse {
  thing: Thing;
}

export type ThingsListError = ApiError<ErrorStatus, unknown>;

/** `GET /v1/things` */
export const thingsList: (
  client: ClientCore,
  params?: ThingsListRequest,
  options?: RequestOptions,
) => ApiPromise<ThingsListResponse, ThingsListError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/things',
}));

export class ThingsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /v1/things` */
  list(
    params?: ThingsListRequest,
    options?: RequestOptions,
  ): ApiPromise<ThingsListResponse, ThingsListError> {
    return thingsList(this.#client, params, options);
  }
}
