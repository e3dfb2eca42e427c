import { ThingCodec } from '../codecs/codecs.js';
import { listCodec } from '../runtime/codec.js';
import type { ApiError } from '../runtime/errors.js';
import { exactParser } from '../runtime/int64.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readJsonAs } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Cat {
  born?: Date;
  id?: bigint;
  seen?: string;
}

export interface Dog {
  id?: string;
  owner?: Owner;
  seen?: string;
  weight?: number;
}

export type Owner = User | Team;

export interface Team {
  id?: number;
  slug: string;
}

export type Thing = Cat | Dog;

export interface User {
  id?: bigint;
  login: string;
}

export type ThingsListThingsRequest = Record<string, never>;

export type ThingsListThingsResponse = Thing[];

export type ThingsListThingsError = ApiError<ErrorStatus, unknown>;

/** `GET /v1/things` */
export const thingsListThings: (
  client: ClientCore,
  params?: ThingsListThingsRequest,
  options?: RequestOptions,
) => ApiPromise<ThingsListThingsResponse, ThingsListThingsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/things',
  response: readJsonAs('application/json', exactParser(listCodec(ThingCodec))),
}));

export class ThingsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /v1/things` */
  listThings(
    params?: ThingsListThingsRequest,
    options?: RequestOptions,
  ): ApiPromise<ThingsListThingsResponse, ThingsListThingsError> {
    return thingsListThings(this.#client, params, options);
  }
}
