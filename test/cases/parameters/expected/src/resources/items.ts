import { json } from '../runtime/body.js';
import { cookieParameters, formCookie } from '../runtime/cookie.js';
import { deepObject } from '../runtime/deep.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { labelPath } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { form, queryParameters } from '../runtime/query.js';
import { type ClientCore, call } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import { formList, jsonQuery } from '../runtime/styles.js';
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
export function itemsGetFile(
  client: ClientCore,
  params: ItemsGetFileRequest,
  options?: RequestOptions,
): ApiPromise<ItemsGetFileResponse, ItemsGetFileError> {
  return call(
    client,
    { op: 'GET /files/{path}/{version}', path: [labelPath('path')], response: readNothing },
    params,
    options,
  );
}

/** `POST /items/{id}` */
export function itemsPostItem(
  client: ClientCore,
  params: ItemsPostItemRequest,
  options?: RequestOptions,
): ApiPromise<ItemsPostItemResponse, ItemsPostItemError> {
  return call(
    client,
    {
      op: 'POST /items/{id}',
      query: queryParameters(
        form('id', 'query_id'),
        formList('tags'),
        'filter[name]',
        deepObject('where'),
        jsonQuery('pick'),
        'old',
      ),
      headers: headerParameters('X-Trace'),
      cookies: cookieParameters(formCookie('sid')),
      body: json,
      response: readNothing,
    },
    params,
    options,
  );
}

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
