import { flatBody, json } from '../runtime/body.js';
import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

/** The same in both directions */
export interface Address {
  city: string;
}

export interface User {
  address: Address;
  id: string;
  name: string;
  /** @default "member" */
  role: string;
}

export interface UserInput {
  address: Address;
  name: string;
  /** `format: password` */
  password: string;
  /** @default "member" */
  role?: string | undefined;
}

export type UsersCreateUserRequest = UserInput;

export type UsersCreateUserResponse = User;

export type UsersCreateUserError = ApiError<ErrorStatus, unknown>;

/** `POST /users` */
export const usersCreateUser: (
  client: ClientCore,
  params: UsersCreateUserRequest,
  options?: RequestOptions,
) => ApiPromise<UsersCreateUserResponse, UsersCreateUserError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /users',
  body: flatBody(json),
  secrets: ['password'],
}));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `POST /users` */
  createUser(
    params: UsersCreateUserRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersCreateUserResponse, UsersCreateUserError> {
    return usersCreateUser(this.#client, params, options);
  }
}
