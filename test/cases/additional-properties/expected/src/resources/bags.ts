import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Bag {
  any: Record<string, unknown>;
  closed: BagClosed;
  map: Record<string, number>;
  mixed: BagMixed;
  never?: never;
  none: unknown;
  pair?: [string?, number?];
  pattern?: Record<string, string>;
}

export interface BagClosed {
  a?: string;
}

export interface BagMixed {
  [key: string]: number | string;
  name: string;
}

export type BagsGetBagRequest = Record<string, never>;

export type BagsGetBagResponse = Bag;

export type BagsGetBagError = ApiError<ErrorStatus, unknown>;

/** `GET /bags` */
export const bagsGetBag: (
  client: ClientCore,
  params?: BagsGetBagRequest,
  options?: RequestOptions,
) => ApiPromise<BagsGetBagResponse, BagsGetBagError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /bags',
}));

export class BagsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /bags` */
  getBag(
    params?: BagsGetBagRequest,
    options?: RequestOptions,
  ): ApiPromise<BagsGetBagResponse, BagsGetBagError> {
    return bagsGetBag(this.#client, params, options);
  }
}
