import type { Everything } from '../models/shared.js';
import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface OauthClientGetByClientRequest {
  client: string;
  params?: string | undefined;
  options?: string | undefined;
}

export type OauthClientGetByClientResponse = Everything;

export type OauthClientGetByClientError = ApiError<ErrorStatus, unknown>;

/** `GET /oauth/client/{client}` */
export const oauthClientGetByClient: (
  client: ClientCore,
  params: OauthClientGetByClientRequest,
  options?: RequestOptions,
) => ApiPromise<OauthClientGetByClientResponse, OauthClientGetByClientError> = /* @__PURE__ */ operation(
  () => ({
    op: 'GET /oauth/client/{client}',
    path: pathParameters(),
    query: queryParameters('params', 'options'),
  }),
);

export class OauthClientResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /oauth/client/{client}` */
  getByClient(
    params: OauthClientGetByClientRequest,
    options?: RequestOptions,
  ): ApiPromise<OauthClientGetByClientResponse, OauthClientGetByClientError> {
    return oauthClientGetByClient(this.#client, params, options);
  }
}
