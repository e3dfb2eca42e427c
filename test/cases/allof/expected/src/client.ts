import { type ClientOptions, coreOptions } from './options.js';
import { CatsResource } from './resources/cats.js';
import { OpenClient } from './runtime/escape.js';

/** allOf */
export class Client extends OpenClient {
  #cats: CatsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get cats(): CatsResource {
    return (this.#cats ??= new CatsResource(this));
  }
}
