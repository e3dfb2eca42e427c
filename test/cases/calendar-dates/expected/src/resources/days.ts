import { cookieParameters, formCookie } from '../runtime/cookie.js';
import { dateOnly } from '../runtime/date.js';
import type { ApiError } from '../runtime/errors.js';
import { explodedHeader, headerParameters } from '../runtime/header.js';
import { pathParameters, simplePath } from '../runtime/path.js';
import type { ApiPromise } from '../runtime/promise.js';
import { form, queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import { formList } from '../runtime/styles.js';
import type { RequestOptions } from '../runtime/types.js';

export interface DaysGetDayRequest {
  day: string;
  from?: string | undefined;
  days?: string[] | undefined;
  at?: string | undefined;
  'X-Day'?: string | undefined;
  seen?: string | undefined;
}

export type DaysGetDayResponse = string;

export type DaysGetDayError = ApiError<ErrorStatus, unknown>;

/** `GET /v1/days/{day}` */
export const daysGetDay: (
  client: ClientCore,
  params: DaysGetDayRequest,
  options?: RequestOptions,
) => ApiPromise<DaysGetDayResponse, DaysGetDayError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/days/{day}',
  path: pathParameters(dateOnly(simplePath('day'))),
  query: queryParameters(dateOnly(form('from')), dateOnly(formList('days')), 'at'),
  headers: headerParameters(dateOnly(explodedHeader('X-Day'))),
  cookies: cookieParameters(dateOnly(formCookie('seen'))),
}));

export class DaysResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /v1/days/{day}` */
  getDay(
    params: DaysGetDayRequest,
    options?: RequestOptions,
  ): ApiPromise<DaysGetDayResponse, DaysGetDayError> {
    return daysGetDay(this.#client, params, options);
  }
}
