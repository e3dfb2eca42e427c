import { type ClientOptions, coreOptions } from './options.js';
import { PetsResource } from './resources/pets.js';
import { OpenClient } from './runtime/escape.js';

/**
 * Pet Shop
 *
 * Sells pets.
 */
export class Client extends OpenClient {
  #pets: PetsResource | undefined;

  constructor(options: ClientOptions) {
    super(coreOptions(options));
  }

  get pets(): PetsResource {
    return (this.#pets ??= new PetsResource(this));
  }
}
