import { type ClientOptions, coreOptions } from './options.js';
import { BagsResource } from './resources/bags.js';
import { ClientCore } from './runtime/request.js';

/** Additional properties */
export class Client extends ClientCore {
  #bags: BagsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get bags(): BagsResource {
    return (this.#bags ??= new BagsResource(this));
  }
}
