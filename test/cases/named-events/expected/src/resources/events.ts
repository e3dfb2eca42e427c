import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { parseAny } from '../runtime/response.js';
import { type EventStream, readEvents, textEvents } from '../runtime/sse.js';
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

export interface EventsProgressResponseItemEventStep {
  data: number;
  event: 'step';
}

export interface EventsProgressResponseItemEventEnd {
  event: 'end';
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

export type EventsProgressRequest = Record<string, never>;

/** The last event is a name */
export type EventsProgressResponse = EventStream<
  EventsProgressResponseItemEventStep | EventsProgressResponseItemEventEnd
>;

export type EventsProgressError = ApiError<ErrorStatus, unknown>;

export type EventsStatesRequest = Record<string, never>;

export type EventsStatesResponse = EventStream<EventsStatesResponse200Item>;

export type EventsStatesError = ApiError<ErrorStatus, unknown>;

export type EventsWholeRequest = Record<string, never>;

/** Events whose data are texts */
export type EventsWholeResponse = EventStream<EventsWholeResponse200Item>;

export type EventsWholeError = ApiError<ErrorStatus, unknown>;

/** `GET /anything` */
export const eventsAnything: (
  client: ClientCore,
  params?: EventsAnythingRequest,
  options?: RequestOptions,
) => ApiPromise<EventsAnythingResponse, EventsAnythingError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /anything',
  response: readEvents({ parse: parseAny }),
}));

/** `GET /changes` */
export const eventsChanges: (
  client: ClientCore,
  params?: EventsChangesRequest,
  options?: RequestOptions,
) => ApiPromise<EventsChangesResponse, EventsChangesError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /changes',
  response: readEvents({ whole: true, parse: textEvents(['note']) }),
}));

/** `GET /progress` */
export const eventsProgress: (
  client: ClientCore,
  params?: EventsProgressRequest,
  options?: RequestOptions,
) => ApiPromise<EventsProgressResponse, EventsProgressError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /progress',
  response: readEvents({ whole: true, parse: textEvents(['end']) }),
}));

/** `GET /states` */
export const eventsStates: (
  client: ClientCore,
  params?: EventsStatesRequest,
  options?: RequestOptions,
) => ApiPromise<EventsStatesResponse, EventsStatesError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /states',
  response: readEvents({ parse: String }),
}));

/** `GET /whole` */
export const eventsWhole: (
  client: ClientCore,
  params?: EventsWholeRequest,
  options?: RequestOptions,
) => ApiPromise<EventsWholeResponse, EventsWholeError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /whole',
  response: readEvents({ whole: true, parse: String }),
}));

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

  /** `GET /progress` */
  progress(
    params?: EventsProgressRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsProgressResponse, EventsProgressError> {
    return eventsProgress(this.#client, params, options);
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
