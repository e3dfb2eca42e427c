import { json, wholeBody } from '../runtime/body.js';
import { cookieParameters, formCookie } from '../runtime/cookie.js';
import { deepObject } from '../runtime/deep.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { labelPath, pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { form, queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import { formList, jsonQuery, reserved } from '../runtime/styles.js';
import type { RequestOptions } from '../runtime/types.js';

export interface ItemsPostItemWhere {
  a?: string | undefined;
}

export interface ItemsPostItemBody {
  id: number;
}

export interface ItemsGetFileRequest {
  path: string;
  version: number;
}

export type ItemsGetFileResponse = void;

export type ItemsGetFileError = ApiError<ErrorStatus, unknown>;

export interface ItemsPostItemRequest {
  id: string;
  /** The other id */
  query_id?: number | undefined;
  tags?: string[] | undefined;
  refs?: string[] | undefined;
  'filter[name]'?: string | undefined;
  where?: ItemsPostItemWhere | undefined;
  pick?: Record<string, unknown> | undefined;
  /**
   * @deprecated
   * @default false
   */
  old?: boolean | undefined;
  'X-Trace'?: string | undefined;
  sid?: string | undefined;
  body?: ItemsPostItemBody | undefined;
}

export type ItemsPostItemResponse = void;

export type ItemsPostItemError = ApiError<ErrorStatus, unknown>;

/** `GET /files/{path}/{version}` */
export const itemsGetFile: (
  client: ClientCore,
  params: ItemsGetFileRequest,
  options?: RequestOptions,
) => ApiPromise<ItemsGetFileResponse, ItemsGetFileError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /files/{path}/{version}',
  path: pathParameters(labelPath('path')),
  response: readNothing,
}));

/** `POST /items/{id}` */
export const itemsPostItem: (
  client: ClientCore,
  params: ItemsPostItemRequest,
  options?: RequestOptions,
) => ApiPromise<ItemsPostItemResponse, ItemsPostItemError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /items/{id}',
  path: pathParameters(),
  query: queryParameters(
    form('id', 'query_id'),
    formList('tags'),
    formList('refs', undefined, reserved),
    'filter[name]',
    deepObject('where'),
    jsonQuery('pick'),
    'old',
  ),
  headers: headerParameters('X-Trace'),
  cookies: cookieParameters(formCookie('sid')),
  body: wholeBody(json),
  response: readNothing,
}));

export class ItemsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /files/{path}/{version}` */
  getFile(
    params: ItemsGetFileRequest,
    options?: RequestOptions,
  ): ApiPromise<ItemsGetFileResponse, ItemsGetFileError> {
    return itemsGetFile(this.#client, params, options);
  }

  /** `POST /items/{id}` */
  postItem(
    params: ItemsPostItemRequest,
    options?: RequestOptions,
  ): ApiPromise<ItemsPostItemResponse, ItemsPostItemError> {
    return itemsPostItem(this.#client, params, options);
  }
}
