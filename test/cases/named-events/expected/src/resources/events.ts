import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, call } from '../runtime/request.js';
import { parseAny } from '../runtime/response.js';
import { type EventStream, readEvents } from '../runtime/sse.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export interface EventsChangesResponseItemEventChangeData {
  key: string;
}

export interface EventsChangesResponseItemEventNote {
  data: string;
  event: 'note';
  id?: string;
}

export interface EventsChangesResponseItemEventChange {
  data: EventsChangesResponseItemEventChangeData;
  event: 'change';
  id?: string;
}

export type EventsStatesResponse200Item = 'on' | 'off' | (string & {});

export interface EventsWholeResponse200Item {
  data?: string;
  event?: string;
  id?: string;
}

export type EventsAnythingRequest = Record<string, never>;

/** Events of any kind */
export type EventsAnythingResponse = EventStream<unknown>;

export type EventsAnythingError = ApiError<ErrorStatus, unknown>;

export type EventsChangesRequest = Record<string, never>;

/** As OAS 3.2 section 4.14.3 shows events */
export type EventsChangesResponse = EventStream<
  EventsChangesResponseItemEventNote | EventsChangesResponseItemEventChange
>;

export type EventsChangesError = ApiError<ErrorStatus, unknown>;

export type EventsStatesRequest = Record<string, never>;

export type EventsStatesResponse = EventStream<EventsStatesResponse200Item>;

export type EventsStatesError = ApiError<ErrorStatus, unknown>;

export type EventsWholeRequest = Record<string, never>;

/** Events whose data are texts */
export type EventsWholeResponse = EventStream<EventsWholeResponse200Item>;

export type EventsWholeError = ApiError<ErrorStatus, unknown>;

/** `GET /anything` */
export function eventsAnything(
  client: ClientCore,
  params?: EventsAnythingRequest,
  options?: RequestOptions,
): ApiPromise<EventsAnythingResponse, EventsAnythingError> {
  return call(client, { op: 'GET /anything', response: readEvents({ parse: parseAny }) }, params, options);
}

/** `GET /changes` */
export function eventsChanges(
  client: ClientCore,
  params?: EventsChangesRequest,
  options?: RequestOptions,
): ApiPromise<EventsChangesResponse, EventsChangesError> {
  return call(
    client,
    { op: 'GET /changes', response: readEvents({ whole: true, text: ['note'] }) },
    params,
    options,
  );
}

/** `GET /states` */
export function eventsStates(
  client: ClientCore,
  params?: EventsStatesRequest,
  options?: RequestOptions,
): ApiPromise<EventsStatesResponse, EventsStatesError> {
  return call(client, { op: 'GET /states', response: readEvents({ text: true }) }, params, options);
}

/** `GET /whole` */
export function eventsWhole(
  client: ClientCore,
  params?: EventsWholeRequest,
  options?: RequestOptions,
): ApiPromise<EventsWholeResponse, EventsWholeError> {
  return call(
    client,
    { op: 'GET /whole', response: readEvents({ whole: true, text: true }) },
    params,
    options,
  );
}

export class EventsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /anything` */
  anything(
    params?: EventsAnythingRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsAnythingResponse, EventsAnythingError> {
    return eventsAnything(this.#client, params, options);
  }

  /** `GET /changes` */
  changes(
    params?: EventsChangesRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsChangesResponse, EventsChangesError> {
    return eventsChanges(this.#client, params, options);
  }

  /** `GET /states` */
  states(
    params?: EventsStatesRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsStatesResponse, EventsStatesError> {
    return eventsStates(this.#client, params, options);
  }

  /** `GET /whole` */
  whole(
    params?: EventsWholeRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsWholeResponse, EventsWholeError> {
    return eventsWhole(this.#client, params, options);
  }
}
