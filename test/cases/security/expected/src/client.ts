import { type ClientOptions, coreOptions } from './options.js';
import { AResource } from './resources/a.js';
import { ClientCore } from './runtime/request.js';

/** Security */
export class Client extends ClientCore {
  #a: AResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get a(): AResource {
    return (this.#a ??= new AResource(this));
  }
}
