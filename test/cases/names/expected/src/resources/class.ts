import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface DateModel {
  year?: number;
}

export interface Everything {
  __proto__?: string;
  date?: DateModel;
  one?: Foo_Bar;
  promise?: PromiseModel;
  record?: V1UserRecord;
  two?: FooBar;
}

export interface FooBar {
  b?: string;
}

export interface Foo_Bar {
  a?: string;
}

export interface PromiseModel {
  kept?: boolean;
}

export interface V1UserRecord {
  '1st'?: string;
  class?: string;
  'first name'?: string;
}

export type ClassDeleteRequest = Record<string, never>;

export type ClassDeleteResponse = Everything;

export type ClassDeleteError = ApiError<ErrorStatus, unknown>;

export type ClassConstructorRequest = Record<string, never>;

export type ClassConstructorResponse = Everything;

export type ClassConstructorError = ApiError<ErrorStatus, unknown>;

/** `GET /a` */
export const classDelete: (
  client: ClientCore,
  params?: ClassDeleteRequest,
  options?: RequestOptions,
) => ApiPromise<ClassDeleteResponse, ClassDeleteError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /a',
}));

/** `GET /b` */
export const classConstructor: (
  client: ClientCore,
  params?: ClassConstructorRequest,
  options?: RequestOptions,
) => ApiPromise<ClassConstructorResponse, ClassConstructorError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /b',
}));

export class ClassResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /b` */
  constructor_(
    params?: ClassConstructorRequest,
    options?: RequestOptions,
  ): ApiPromise<ClassConstructorResponse, ClassConstructorError> {
    return classConstructor(this.#client, params, options);
  }

  /** `GET /a` */
  delete(
    params?: ClassDeleteRequest,
    options?: RequestOptions,
  ): ApiPromise<ClassDeleteResponse, ClassDeleteError> {
    return classDelete(this.#client, params, options);
  }
}
