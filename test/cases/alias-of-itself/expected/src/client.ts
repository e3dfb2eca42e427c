import { type ClientOptions, coreOptions } from './options.js';
import { ValuesResource } from './resources/values.js';
import { ClientCore } from './runtime/request.js';

/** Alias of itself */
export class Client extends ClientCore {
  #values: ValuesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get values(): ValuesResource {
    return (this.#values ??= new ValuesResource(this));
  }
}
