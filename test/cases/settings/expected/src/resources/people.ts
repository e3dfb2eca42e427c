import type { AuthorizationRequestOptions } from '../options.js';
import type { ApiError } from '../runtime/errors.js';
import { headerParameters } from '../runtime/header.js';
import { type PagePromise, cursorPages, pagedOperation } from '../runtime/page.js';
import { queryParameters } from '../runtime/query.js';
import type { ClientCore } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';

export interface Person {
  born?: string | null;
  id?: number | null;
  kind?: PersonKind | null;
}

export type PersonKind = 'a' | 'b';

export interface PeopleEveryRequest {
  after?: string | undefined;
}

export interface PeopleEveryResponse {
  more?: string | null;
  users: Person[];
}

export type PeopleEveryError = ApiError<ErrorStatus, unknown>;

/** `GET /v1/users` */
export const peopleEvery: (
  client: ClientCore,
  params?: PeopleEveryRequest,
  options?: AuthorizationRequestOptions,
) => PagePromise<PeopleEveryResponse, Person, PeopleEveryError> = /* @__PURE__ */ pagedOperation(() => ({
  op: 'GET /v1/users',
  query: queryParameters('after'),
  headers: headerParameters({ name: 'X-Token', key: '', option: ['authorization', 'token'] }),
  pager: cursorPages('after', ['more'], ['users']),
}));

export class PeopleResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /v1/users` */
  every(
    params?: PeopleEveryRequest,
    options?: AuthorizationRequestOptions,
  ): PagePromise<PeopleEveryResponse, Person, PeopleEveryError> {
    return peopleEvery(this.#client, params, options);
  }
}
