import { json } from '../runtime/body.js';
import { choose } from '../runtime/choose.js';
import type { ApiError } from '../runtime/errors.js';
import { multipart } from '../runtime/multipart.js';
import type { ApiPromise } from '../runtime/promise.js';
import { binary, text } from '../runtime/raw.js';
import { type ClientCore, call } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import { formList } from '../runtime/styles.js';
import type { RequestOptions, Upload } from '../runtime/types.js';
import { urlencoded } from '../runtime/urlencoded.js';

export type FileModel = string;

export interface BodiesChoiceBody {
  a?: string | undefined;
}

export interface BodiesUploadRequestMeta {
  name?: string | undefined;
}

export type BodiesChoiceRequest =
  | { contentType?: 'application/json' | undefined; body: BodiesChoiceBody }
  | { contentType: 'text/csv'; body: string };

export type BodiesChoiceResponse = void;

export type BodiesChoiceError = ApiError<ErrorStatus, unknown>;

export interface BodiesFormRequest {
  a: string;
  b?: number[] | undefined;
}

export type BodiesFormResponse = void;

export type BodiesFormError = ApiError<ErrorStatus, unknown>;

export interface BodiesListRequest {
  body: string[];
}

export type BodiesListResponse = void;

export type BodiesListError = ApiError<ErrorStatus, unknown>;

export interface BodiesUploadRequest {
  file: Upload;
  meta?: BodiesUploadRequestMeta | undefined;
}

export type BodiesUploadResponse = void;

export type BodiesUploadError = ApiError<ErrorStatus, unknown>;

export interface BodiesBytesRequest {
  body: Upload | string;
}

export type BodiesBytesResponse = FileModel;

export type BodiesBytesError = ApiError<ErrorStatus, unknown>;

export interface BodiesRawRequest {
  body?: Upload | string | undefined;
}

export type BodiesRawResponse = void;

export type BodiesRawError = ApiError<ErrorStatus, unknown>;

/** `POST /choice` */
export function bodiesChoice(
  client: ClientCore,
  params: BodiesChoiceRequest,
  options?: RequestOptions,
): ApiPromise<BodiesChoiceResponse, BodiesChoiceError> {
  return call(
    client,
    {
      op: 'POST /choice',
      body: choose({ 'application/json': json, 'text/csv': text('text/csv') }),
      response: readNothing,
    },
    params,
    options,
  );
}

/** `POST /form` */
export function bodiesForm(
  client: ClientCore,
  params: BodiesFormRequest,
  options?: RequestOptions,
): ApiPromise<BodiesFormResponse, BodiesFormError> {
  return call(
    client,
    { op: 'POST /form', body: urlencoded([formList('b')]), flat: true, response: readNothing },
    params,
    options,
  );
}

/** `POST /list` */
export function bodiesList(
  client: ClientCore,
  params: BodiesListRequest,
  options?: RequestOptions,
): ApiPromise<BodiesListResponse, BodiesListError> {
  return call(client, { op: 'POST /list', body: json, response: readNothing }, params, options);
}

/** `POST /upload` */
export function bodiesUpload(
  client: ClientCore,
  params: BodiesUploadRequest,
  options?: RequestOptions,
): ApiPromise<BodiesUploadResponse, BodiesUploadError> {
  return call(
    client,
    { op: 'POST /upload', body: multipart({ file: 'image/png' }), flat: true, response: readNothing },
    params,
    options,
  );
}

/** `PUT /bytes` */
export function bodiesBytes(
  client: ClientCore,
  params: BodiesBytesRequest,
  options?: RequestOptions,
): ApiPromise<BodiesBytesResponse, BodiesBytesError> {
  return call(client, { op: 'PUT /bytes', body: binary('application/json') }, params, options);
}

/** `PUT /raw` */
export function bodiesRaw(
  client: ClientCore,
  params?: BodiesRawRequest,
  options?: RequestOptions,
): ApiPromise<BodiesRawResponse, BodiesRawError> {
  return call(
    client,
    { op: 'PUT /raw', body: binary('application/octet-stream'), response: readNothing },
    params,
    options,
  );
}

export class BodiesResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `PUT /bytes` */
  bytes(
    params: BodiesBytesRequest,
    options?: RequestOptions,
  ): ApiPromise<BodiesBytesResponse, BodiesBytesError> {
    return bodiesBytes(this.#client, params, options);
  }

  /** `POST /choice` */
  choice(
    params: BodiesChoiceRequest,
    options?: RequestOptions,
  ): ApiPromise<BodiesChoiceResponse, BodiesChoiceError> {
    return bodiesChoice(this.#client, params, options);
  }

  /** `POST /form` */
  form(params: BodiesFormRequest, options?: RequestOptions): ApiPromise<BodiesFormResponse, BodiesFormError> {
    return bodiesForm(this.#client, params, options);
  }

  /** `POST /list` */
  list(params: BodiesListRequest, options?: RequestOptions): ApiPromise<BodiesListResponse, BodiesListError> {
    return bodiesList(this.#client, params, options);
  }

  /** `PUT /raw` */
  raw(params?: BodiesRawRequest, options?: RequestOptions): ApiPromise<BodiesRawResponse, BodiesRawError> {
    return bodiesRaw(this.#client, params, options);
  }

  /** `POST /upload` */
  upload(
    params: BodiesUploadRequest,
    options?: RequestOptions,
  ): ApiPromise<BodiesUploadResponse, BodiesUploadError> {
    return bodiesUpload(this.#client, params, options);
  }
}
