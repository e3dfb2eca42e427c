import { type ClientOptions, coreOptions } from './options.js';
import { OrdersResource } from './resources/orders.js';
import { OpenClient } from './runtime/escape.js';

/** Values */
export class Client extends OpenClient {
  #orders: OrdersResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get orders(): OrdersResource {
    return (this.#orders ??= new OrdersResource(this));
  }
}
