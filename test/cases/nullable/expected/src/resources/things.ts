import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Name {
  first: string;
}

export interface Thing {
  anyOfNull: string | null;
  enumWithNull: ThingEnumWithNull | null;
  items: (number | null)[];
  oneOfRef: Name | null;
  onlyNull?: null;
  optional?: boolean | null;
  typeArray: string | null;
}

export type ThingEnumWithNull = 'a' | 'b' | (string & {});

export type ThingsGetThingRequest = Record<string, never>;

/** One shape, every spelling */
export type ThingsGetThingResponse = Thing;

export type ThingsGetThingError = ApiError<ErrorStatus, unknown>;

/** `GET /things` */
export const thingsGetThing: (
  client: ClientCore,
  params?: ThingsGetThingRequest,
  options?: RequestOptions,
) => ApiPromise<ThingsGetThingResponse, ThingsGetThingError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /things',
}));

export class ThingsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /things` */
  getThing(
    params?: ThingsGetThingRequest,
    options?: RequestOptions,
  ): ApiPromise<ThingsGetThingResponse, ThingsGetThingError> {
    return thingsGetThing(this.#client, params, options);
  }
}
