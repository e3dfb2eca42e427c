import { type ClientOptions, coreOptions } from './options.js';
import { ValuesResource } from './resources/values.js';
import { OpenClient } from './runtime/escape.js';

/** Alias of itself */
export class Client extends OpenClient {
  #values: ValuesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get values(): ValuesResource {
    return (this.#values ??= new ValuesResource(this));
  }
}
