import type { ApiError } from '../runtime/errors.js';
import type { ApiPromise } from '../runtime/promise.js';
import { type ClientCore, operation } from '../runtime/request.js';
import type { ErrorStatus } from '../runtime/status.js';
import type { RequestOptions } from '../runtime/types.js';

export type EventModel =
  | (UserEvent & { type: 'user.created' | 'user.deleted' })
  | (FileEvent & { type: 'file' })
  | (Ping & { type: 'Ping' });

export interface FileEvent {
  size: number;
  type: 'file';
}

export interface Ping {
  type: string;
}

export interface UserEvent {
  type: string;
  user: string;
}

export type EventsListEventsRequest = Record<string, never>;

export type EventsListEventsResponse = EventModel[];

export type EventsListEventsError = ApiError<ErrorStatus, unknown>;

/** `GET /events` */
export const eventsListEvents: (
  client: ClientCore,
  params?: EventsListEventsRequest,
  options?: RequestOptions,
) => ApiPromise<EventsListEventsResponse, EventsListEventsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /events',
}));

export class EventsResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `GET /events` */
  listEvents(
    params?: EventsListEventsRequest,
    options?: RequestOptions,
  ): ApiPromise<EventsListEventsResponse, EventsListEventsError> {
    return eventsListEvents(this.#client, params, options);
  }
}
