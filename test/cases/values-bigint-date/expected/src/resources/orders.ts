import { OrderCodec, OrdersListOrdersError404Codec } from '../codecs/codecs.js';
import { flatBody, json } from '../runtime/body.js';
import { dateCodec, errorParser, listCodec, textParser } from '../runtime/codec.js';
import type { ApiError } from '../runtime/errors.js';
import { exactParser } from '../runtime/int64.js';
import { readJsonLines } from '../runtime/lines.js';
import { byStatus } from '../runtime/negotiate.js';
import type { ApiPromise } from '../runtime/promise.js';
import { queryParameters } from '../runtime/query.js';
import { type ClientCore, operation } from '../runtime/request.js';
import { readJson, readJsonAs } from '../runtime/response.js';
import { type EventStream, readEvents } from '../runtime/sse.js';
import type { ErrorStatus, ServerErrorStatus } from '../runtime/status.js';
import type { Stream } from '../runtime/stream.js';
import { jsonQuery } from '../runtime/styles.js';
import type { Reply, RequestOptions } from '../runtime/types.js';

export interface Book {
  at?: Date | undefined;
  kind: string;
}

export interface Gift {
  [key: string]: bigint | string | number | undefined;
  at?: bigint | undefined;
  kind: string;
  total?: number | undefined;
}

export type Line = (Book & { kind: 'book' }) | (Gift & { kind: 'gift' }) | (Note & { kind: 'note' });

export interface Note {
  at?: string | undefined;
  kind: string;
}

export interface Order {
  counts?: Record<string, bigint> | undefined;
  /** @default new Date('1970-01-01T00:00:00Z') */
  created: Date;
  day?: string | undefined;
  either?: bigint[] | Date | null | undefined;
  id: bigint;
  level?: OrderLevel | undefined;
  line?: Line | undefined;
  parent?: Order | undefined;
  /** `minItems: 2` */
  span?: [Date, string, ...bigint[]] | undefined;
}

export type OrderLevel = 1 | 2;

export interface OrdersListOrdersError404 {
  trace?: bigint;
}

export interface OrdersListOrdersError5XX {
  code?: string;
}

export interface OrdersCreateOrderResponse202 {
  position?: number;
}

export interface OrdersOrderEventsResponse200Item {
  data?: Date;
  event?: string;
}

export interface OrdersListOrdersRequest {
  /** @default 0n */
  after?: bigint | undefined;
  since?: Date | undefined;
  filter?: Line | undefined;
}

export type OrdersListOrdersResponse = Order[];

export type OrdersListOrdersError =
  | ApiError<404, OrdersListOrdersError404>
  | ApiError<ServerErrorStatus, OrdersListOrdersError5XX>
  | ApiError<Exclude<ErrorStatus, 404 | ServerErrorStatus>, unknown>;

export type OrdersOrderEventsRequest = Record<string, never>;

export type OrdersOrderEventsResponse = EventStream<OrdersOrderEventsResponse200Item>;

export type OrdersOrderEventsError = ApiError<ErrorStatus, unknown>;

export type OrdersExportOrdersRequest = Record<string, never>;

export type OrdersExportOrdersResponse = Stream<Order>;

export type OrdersExportOrdersError = ApiError<ErrorStatus, unknown>;

export type OrdersCreateOrderRequest = Order;

export type OrdersCreateOrderResponse = Order | OrdersCreateOrderResponse202;

export type OrdersCreateOrderReply = Reply<201, Order> | Reply<202, OrdersCreateOrderResponse202>;

export type OrdersCreateOrderError = ApiError<ErrorStatus, unknown>;

/** `GET /v1/orders` */
export const ordersListOrders: (
  client: ClientCore,
  params?: OrdersListOrdersRequest,
  options?: RequestOptions,
) => ApiPromise<OrdersListOrdersResponse, OrdersListOrdersError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/orders',
  query: queryParameters('after', 'since', jsonQuery('filter')),
  response: readJsonAs('application/json', exactParser(listCodec(OrderCodec))),
  error: errorParser({ '404': exactParser(OrdersListOrdersError404Codec), '5XX': JSON.parse }),
}));

/** `GET /v1/orders/events` */
export const ordersOrderEvents: (
  client: ClientCore,
  params?: OrdersOrderEventsRequest,
  options?: RequestOptions,
) => ApiPromise<OrdersOrderEventsResponse, OrdersOrderEventsError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/orders/events',
  response: readEvents({ whole: true, parse: textParser(dateCodec) }),
}));

/** `GET /v1/orders/export` */
export const ordersExportOrders: (
  client: ClientCore,
  params?: OrdersExportOrdersRequest,
  options?: RequestOptions,
) => ApiPromise<OrdersExportOrdersResponse, OrdersExportOrdersError> = /* @__PURE__ */ operation(() => ({
  op: 'GET /v1/orders/export',
  response: readJsonLines('application/jsonl', exactParser(OrderCodec)),
}));

/** `POST /v1/orders` */
export const ordersCreateOrder: (
  client: ClientCore,
  params: OrdersCreateOrderRequest,
  options?: RequestOptions,
) => ApiPromise<OrdersCreateOrderResponse, OrdersCreateOrderError, OrdersCreateOrderReply> =
  /* @__PURE__ */ operation(() => ({
    op: 'POST /v1/orders',
    body: flatBody(json),
    response: byStatus({ '201': readJsonAs('application/json', exactParser(OrderCodec)), '202': readJson }),
  }));

export class OrdersResource {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /** `POST /v1/orders` */
  createOrder(
    params: OrdersCreateOrderRequest,
    options?: RequestOptions,
  ): ApiPromise<OrdersCreateOrderResponse, OrdersCreateOrderError, OrdersCreateOrderReply> {
    return ordersCreateOrder(this.#client, params, options);
  }

  /** `GET /v1/orders/export` */
  exportOrders(
    params?: OrdersExportOrdersRequest,
    options?: RequestOptions,
  ): ApiPromise<OrdersExportOrdersResponse, OrdersExportOrdersError> {
    return ordersExportOrders(this.#client, params, options);
  }

  /** `GET /v1/orders` */
  listOrders(
    params?: OrdersListOrdersRequest,
    options?: RequestOptions,
  ): ApiPromise<OrdersListOrdersResponse, OrdersListOrdersError> {
    return ordersListOrders(this.#client, params, options);
  }

  /** `GET /v1/orders/events` */
  orderEvents(
    params?: OrdersOrderEventsRequest,
    options?: RequestOptions,
  ): ApiPromise<OrdersOrderEventsResponse, OrdersOrderEventsError> {
    return ordersOrderEvents(this.#client, params, options);
  }
}
