import { type ClientOptions, coreOptions } from './options.js';
import { BodiesResource } from './resources/bodies.js';
import { ClientCore } from './runtime/request.js';

/** Bodies */
export class Client extends ClientCore {
  #bodies: BodiesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get bodies(): BodiesResource {
    return (this.#bodies ??= new BodiesResource(this));
  }
}
