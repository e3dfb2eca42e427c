import { FilterCodec, UserCodec, UserInputCodec, UsersPutUserErrorDefaultCodec } from '../codecs/codecs.js';
import { flatBody, json, wholeBody } from '../runtime/body.js';
import { choose } from '../runtime/choose.js';
import { errorParser, fieldsCodec, listCodec } from '../runtime/codec.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters, jsonHeader } from '../runtime/header.js';
import { digitsCodec, exactBody, exactForm, exactParameter, exactParser } from '../runtime/int64.js';
import { multipart } from '../runtime/multipart.js';
import { pathParameters } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readJsonAs } from '../runtime/response.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';
import { urlencoded } from '../runtime/urlencoded.js';

export interface Filter {
  ids?: string[] | undefined;
}

export interface User {
  created?: string;
  filter?: Filter;
  id: string;
  /** @default '10' */
  limit: string;
}

export interface UserInput {
  created?: string | undefined;
  filter?: Filter | undefined;
  id: string;
  /** @default '10' */
  limit?: string | undefined;
}

export interface UsersPutUserErrorDefault {
  trace?: string;
}

export interface UsersCreateUserRequest {
  ids: string[];
}

export type UsersCreateUserResponse = string;

export type UsersCreateUserError = ApiError<ErrorStatus, unknown>;

export type UsersPutUserRequest =
  | {
      user_id: string;
      'X-Filter'?: Filter | undefined;
      contentType?: 'application/json' | undefined;
      body: UserInput;
    }
  | {
      user_id: string;
      'X-Filter'?: Filter | undefined;
      contentType: 'application/x-www-form-urlencoded';
      body: UserInput | URLSearchParams;
    }
  | {
      user_id: string;
      'X-Filter'?: Filter | undefined;
      contentType: 'multipart/form-data';
      body: UserInput | FormData;
    };

export type UsersPutUserResponse = User;

export type UsersPutUserError = ApiError<ErrorStatus, UsersPutUserErrorDefault>;

/** `POST /v1/users` */
export const usersCreateUser: (
  client: ClientCore,
  params: UsersCreateUserRequest,
  options?: RequestOptions,
) => ApiPromise<UsersCreateUserResponse, UsersCreateUserError> = /* @__PURE__ */ operation(() => ({
  op: 'POST /v1/users',
  body: flatBody(exactBody(fieldsCodec({ ids: listCodec(digitsCodec) }), json)),
  response: readJsonAs('application/json', exactParser(digitsCodec)),
}));

/** `PUT /v1/users/{user_id}` */
export const usersPutUser: (
  client: ClientCore,
  params: UsersPutUserRequest,
  options?: RequestOptions,
) => ApiPromise<UsersPutUserResponse, UsersPutUserError> = /* @__PURE__ */ operation(() => ({
  op: 'PUT /v1/users/{user_id}',
  path: pathParameters(),
  headers: headerParameters(exactParameter(FilterCodec, jsonHeader('X-Filter'))),
  body: wholeBody(
    choose({
      'application/json': exactBody(UserInputCodec, json),
      'application/x-www-form-urlencoded': exactForm({ filter: FilterCodec }, urlencoded()),
      'multipart/form-data': exactForm({ filter: FilterCodec }, multipart()),
    }),
  ),
  response: readJsonAs('application/json', exactParser(UserCodec)),
  error: errorParser({ default: exactParser(UsersPutUserErrorDefaultCodec) }),
}));

export class UsersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `POST /v1/users` */
  createUser(
    params: UsersCreateUserRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersCreateUserResponse, UsersCreateUserError> {
    return usersCreateUser(this.#client, params, options);
  }

  /** `PUT /v1/users/{user_id}` */
  putUser(
    params: UsersPutUserRequest,
    options?: RequestOptions,
  ): ApiPromise<UsersPutUserResponse, UsersPutUserError> {
    return usersPutUser(this.#client, params, options);
  }
}
