import { type ClientOptions, coreOptions } from './options.js';
import { ItemsResource } from './resources/items.js';
import { ClientCore } from './runtime/request.js';

/** Parameters */
export class Client extends ClientCore {
  #items: ItemsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get items(): ItemsResource {
    return (this.#items ??= new ItemsResource(this));
  }
}
