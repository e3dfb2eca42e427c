import { type ClientOptions, coreOptions } from './options.js';
import { RefsResource } from './resources/refs.js';
import { OpenClient } from './runtime/escape.js';

/** References */
export class Client extends OpenClient {
  #refs: RefsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get refs(): RefsResource {
    return (this.#refs ??= new RefsResource(this));
  }
}
