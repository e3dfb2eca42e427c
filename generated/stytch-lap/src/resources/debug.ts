import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type DebugWhoamiRequest = Record<string, never>;

export interface DebugWhoamiResponse {
  name: string;
  project_id: string;
  request_id: string;
  status_code: number;
}

export type DebugWhoamiError = ApiError<ErrorStatus, unknown>;

/**
 * Whoami
 *
 * `GET /v1/debug/whoami`
 */
export const debugWhoami: (
  client: ClientCore,
  params?: DebugWhoamiRequest,
  options?: RequestOptions,
) => ApiPromise<DebugWhoamiResponse, DebugWhoamiError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/debug/whoami',
}));

export class DebugResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Whoami
   *
   * `GET /v1/debug/whoami`
   */
  whoami(
    params?: DebugWhoamiRequest,
    options?: RequestOptions,
  ): ApiPromise<DebugWhoamiResponse, DebugWhoamiError> {
    return debugWhoami(this.#client, params, options);
  }
}
