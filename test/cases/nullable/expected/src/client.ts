import { type ClientOptions, coreOptions } from './options.js';
import { ThingsResource } from './resources/things.js';
import { ClientCore } from './runtime/request.js';

/** Nullable */
export class Client extends ClientCore {
  #things: ThingsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get things(): ThingsResource {
    return (this.#things ??= new ThingsResource(this));
  }
}
