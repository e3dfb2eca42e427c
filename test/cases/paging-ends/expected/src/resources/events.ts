import type { ApiError } from '../runtime/errors.js';
import { type PagePromise, lastItemPages, offsetPages, pagedOperation, whileMore } from '../runtime/page.js';
import { queryParameters } from '../runtime/query.js';
import type { ClientCore } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface EventModel {
  id: string;
}

export interface EventsListEventsRequest {
  starting_after?: string | undefined;
}

export interface EventsListEventsResponse {
  data?: EventModel[];
  has_more?: boolean;
}

export type EventsListEventsError = ApiError<ErrorStatus, unknown>;

export interface EventsListLogsRequest {
  offset?: number | undefined;
  limit?: number | undefined;
}

export interface EventsListLogsResponse {
  logs?: EventModel[];
  total?: number;
}

export type EventsListLogsError = ApiError<ErrorStatus, unknown>;

/** `GET /events` */
export const eventsListEvents: (
  client: ClientCore,
  params?: EventsListEventsRequest,
  options?: RequestOptions,
) => PagePromise<EventsListEventsResponse, EventModel, EventsListEventsError> =
  /* @__PURE__ */ pagedOperation(() => ({
    op: 'GET /events',
    query: queryParameters('starting_after'),
    pager: whileMore(['has_more'], lastItemPages('starting_after', ['id'], ['data'])),
  }));

/** `GET /logs` */
export const eventsListLogs: (
  client: ClientCore,
  params?: EventsListLogsRequest,
  options?: RequestOptions,
) => PagePromise<EventsListLogsResponse, EventModel, EventsListLogsError> = /* @__PURE__ */ pagedOperation(
  () => ({
    op: 'GET /logs',
    query: queryParameters('offset', 'limit'),
    pager: offsetPages('offset', ['logs'], ['total']),
  }),
);

export class EventsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /events` */
  listEvents(
    params?: EventsListEventsRequest,
    options?: RequestOptions,
  ): PagePromise<EventsListEventsResponse, EventModel, EventsListEventsError> {
    return eventsListEvents(this.#client, params, options);
  }

  /** `GET /logs` */
  listLogs(
    params?: EventsListLogsRequest,
    options?: RequestOptions,
  ): PagePromise<EventsListLogsResponse, EventModel, EventsListLogsError> {
    return eventsListLogs(this.#client, params, options);
  }
}
