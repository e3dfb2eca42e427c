import { type ClientOptions, coreOptions } from './options.js';
import { RefsResource } from './resources/refs.js';
import { ClientCore } from './runtime/request.js';

/** References */
export class Client extends ClientCore {
  #refs: RefsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get refs(): RefsResource {
    return (this.#refs ??= new RefsResource(this));
  }
}
