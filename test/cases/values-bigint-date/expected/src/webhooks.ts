import { OrderCodec } from './codecs/codecs.js';
import type { Order } from './resources/orders.js';
import { exactParser } from './runtime/int64.js';

/** Body of the webhook `orderCreated` (POST). */
export type OrderCreatedWebhook = Order;

/** Reads the body of a request, OrderCreatedWebhook, from its text. @throws SyntaxError */
export function parseOrderCreatedWebhook(text: string): OrderCreatedWebhook {
  return exactParser(OrderCodec)(text) as OrderCreatedWebhook;
}
