import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Groups {
  [key: string]: Groups;
}

export type Json = string | number | boolean | Json[] | { [key: string]: Json } | null;

export interface Tree {
  children: Tree[];
  data?: Json;
  groups?: Groups;
  parent?: Tree | null;
}

export type TreesGetTreeRequest = Record<string, never>;

export type TreesGetTreeResponse = Tree;

export type TreesGetTreeError = ApiError<ErrorStatus, unknown>;

/** `GET /tree` */
export const treesGetTree: (
  client: ClientCore,
  params?: TreesGetTreeRequest,
  options?: RequestOptions,
) => ApiPromise<TreesGetTreeResponse, TreesGetTreeError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /tree',
}));

export class TreesResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /tree` */
  getTree(
    params?: TreesGetTreeRequest,
    options?: RequestOptions,
  ): ApiPromise<TreesGetTreeResponse, TreesGetTreeError> {
    return treesGetTree(this.#client, params, options);
  }
}
