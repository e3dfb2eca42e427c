import { type ClientOptions, coreOptions } from './options.js';
import { CatsResource } from './resources/cats.js';
import { ClientCore } from './runtime/request.js';

/** allOf */
export class Client extends ClientCore {
  #cats: CatsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get cats(): CatsResource {
    return (this.#cats ??= new CatsResource(this));
  }
}
