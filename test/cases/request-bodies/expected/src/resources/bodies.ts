import { flatForm, json, wholeBody } from '../runtime/body.js';
import { choose } from '../runtime/choose.js';
import type { ApiError } from '../runtime/errors.js';
import { multipart } from '../runtime/multipart.js';
import type { ApiPromise } from '../runtime/promise.js';
import { form } from '../runtime/query.js';
import { binary, text } from '../runtime/raw.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import { formList, jsonQuery, reserved } from '../runtime/styles.js';
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
  c?: string | undefined;
  d?: number[] | undefined;
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
export const bodiesChoice: (
  client: ClientCore,
  params: BodiesChoiceRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesChoiceResponse, BodiesChoiceError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /choice',
  body: wholeBody(choose({ 'application/json': json, 'text/csv': text('text/csv') })),
  response: readNothing,
}));

/** `POST /form` */
export const bodiesForm: (
  client: ClientCore,
  params: BodiesFormRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesFormResponse, BodiesFormError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /form',
  body: flatForm(urlencoded([formList('b'), form('c', undefined, reserved), jsonQuery('d')])),
  response: readNothing,
}));

/** `POST /list` */
export const bodiesList: (
  client: ClientCore,
  params: BodiesListRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesListResponse, BodiesListError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /list',
  body: wholeBody(json),
  response: readNothing,
}));

/** `POST /upload` */
export const bodiesUpload: (
  client: ClientCore,
  params: BodiesUploadRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesUploadResponse, BodiesUploadError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /upload',
  body: flatForm(multipart({ file: 'image/png' })),
  response: readNothing,
}));

/** `PUT /bytes` */
export const bodiesBytes: (
  client: ClientCore,
  params: BodiesBytesRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesBytesResponse, BodiesBytesError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /bytes',
  body: wholeBody(binary('application/json')),
}));

/** `PUT /raw` */
export const bodiesRaw: (
  client: ClientCore,
  params?: BodiesRawRequest,
  options?: RequestOptions,
) => ApiPromise<BodiesRawResponse, BodiesRawError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /raw',
  body: wholeBody(binary('application/octet-stream')),
  response: readNothing,
}));

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
