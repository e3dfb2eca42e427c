import type { ApiError } from '../runtime/errors.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface DocsGetDocRequest {
  /**
   * Which one
   * of them
   *
   * `format: uuid`, `pattern: ^[a-z*\/]+$`, `minLength: 1`, `maxLength: 36`
   * @example "doc-1"
   */
  id: string;
}

/** A document */
export interface DocsGetDocResponse {
  /** @example "2026-01-01T00:00:00Z" */
  at?: string;
  /**
   * Bytes, or 0 @example nothing
   *
   * `minimum: 0`
   * @default 1
   */
  size: number;
}

export type DocsGetDocError = ApiError<ErrorStatus, unknown>;

/**
 * Get a document
 *
 * Reads [one document](https://docs.example.com). It ends *\/ a comment, opens /\* another,
 * holds `code ${x}`, {@link Evil} and {{mustache}}.
 *
 * - first
 * - second
 *
 * `GET /docs/{id}`
 * @deprecated
 * @see {@link https://docs.example.com/get | The guide}
 */
export const docsGetDoc: (
  client: ClientCore,
  params: DocsGetDocRequest,
  options?: RequestOptions,
) => ApiPromise<DocsGetDocResponse, DocsGetDocError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /docs/{id}',
  path: pathParameters(),
}));

export class DocsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get a document
   *
   * Reads [one document](https://docs.example.com). It ends *\/ a comment, opens /\* another,
   * holds `code ${x}`, {@link Evil} and {{mustache}}.
   *
   * - first
   * - second
   *
   * `GET /docs/{id}`
   * @deprecated
   * @see {@link https://docs.example.com/get | The guide}
   */
  getDoc(
    params: DocsGetDocRequest,
    options?: RequestOptions,
  ): ApiPromise<DocsGetDocResponse, DocsGetDocError> {
    return docsGetDoc(this.#client, params, options);
  }
}
