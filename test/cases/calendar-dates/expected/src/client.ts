import { type ClientOptions, coreOptions } from './options.js';
import { DaysResource } from './resources/days.js';
import { OpenClient } from './runtime/escape.js';

/** Calendar dates */
export class Client extends OpenClient {
  #days: DaysResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get days(): DaysResource {
    return (this.#days ??= new DaysResource(this));
  }
}
