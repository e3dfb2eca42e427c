import { type ClientOptions, coreOptions } from './options.js';
import { PetsResource } from './resources/pets.js';
import { ClientCore } from './runtime/request.js';

/**
 * Pet Shop
 *
 * Sells pets.
 */
export class Client extends ClientCore {
  #pets: PetsResource | undefined;

  constructor(options: ClientOptions) {
    super(coreOptions(options));
  }

  get pets(): PetsResource {
    return (this.#pets ??= new PetsResource(this));
  }
}
