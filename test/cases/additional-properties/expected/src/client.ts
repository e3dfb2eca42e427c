import { type ClientOptions, coreOptions } from './options.js';
import { BagsResource } from './resources/bags.js';
import { OpenClient } from './runtime/escape.js';

/** Additional properties */
export class Client extends OpenClient {
  #bags: BagsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get bags(): BagsResource {
    return (this.#bags ??= new BagsResource(this));
  }
}
