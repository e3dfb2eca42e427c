import { type ClientOptions, coreOptions } from './options.js';
import { ItemsResource } from './resources/items.js';
import { OpenClient } from './runtime/escape.js';

/** Parameters */
export class Client extends OpenClient {
  #items: ItemsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get items(): ItemsResource {
    return (this.#items ??= new ItemsResource(this));
  }
}
