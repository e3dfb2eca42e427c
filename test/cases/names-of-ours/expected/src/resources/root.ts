import type { Everything } from '../models/shared.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readNothing } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type TextRequest = Record<string, never>;

export type TextResponse = Everything;

export type TextError = ApiError<ErrorStatus, unknown>;

export type ParamsRequest = Record<string, never>;

export type ParamsResponse = void;

export type ParamsError = ApiError<ErrorStatus, unknown>;

/** `GET /text` */
export const text_: (
  client: ClientCore,
  params?: TextRequest,
  options?: RequestOptions,
) => ApiPromise<TextResponse, TextError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /text',
}));

/** `POST /oauth/token` */
export const params_: (
  client: ClientCore,
  params?: ParamsRequest,
  options?: RequestOptions,
) => ApiPromise<ParamsResponse, ParamsError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /oauth/token',
  response: readNothing,
}));
