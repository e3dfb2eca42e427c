import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface Pet {
  kind?: PetKind | undefined;
  /** What it listens to. */
  name: string;
}

export type PetKind = 'cat' | 'dog' | (string & {});

export interface Problem {
  reason: string;
}

export interface PetsListPetsRequest {
  /** `maximum: 100` */
  limit?: number | undefined;
}

export type PetsListPetsResponse = Pet[];

export type PetsListPetsError = ApiError<ErrorStatus, unknown>;

export type PetsCreatePetRequest = Pet;

export type PetsCreatePetResponse = Pet;

export type PetsCreatePetError = ApiError<422, Problem> | ApiError<Exclude<ErrorStatus, 422>, unknown>;

/**
 * List pets
 *
 * `GET /pets`
 */
export const petsListPets: (
  client: ClientCore,
  params?: PetsListPetsRequest,
  options?: RequestOptions,
) => ApiPromise<PetsListPetsResponse, PetsListPetsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /pets',
  query: queryParameters('limit'),
}));

/**
 * Add a pet
 *
 * `POST /pets`
 */
export const petsCreatePet: (
  client: ClientCore,
  params: PetsCreatePetRequest,
  options?: RequestOptions,
) => ApiPromise<PetsCreatePetResponse, PetsCreatePetError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /pets',
  body: flatBody(json),
}));

export class PetsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Add a pet
   *
   * `POST /pets`
   */
  createPet(
    params: PetsCreatePetRequest,
    options?: RequestOptions,
  ): ApiPromise<PetsCreatePetResponse, PetsCreatePetError> {
    return petsCreatePet(this.#client, params, options);
  }

  /**
   * List pets
   *
   * `GET /pets`
   */
  listPets(
    params?: PetsListPetsRequest,
    options?: RequestOptions,
  ): ApiPromise<PetsListPetsResponse, PetsListPetsError> {
    return petsListPets(this.#client, params, options);
  }
}
