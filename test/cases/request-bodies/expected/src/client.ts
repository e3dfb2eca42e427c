import { type ClientOptions, coreOptions } from './options.js';
import { BodiesResource } from './resources/bodies.js';
import { OpenClient } from './runtime/escape.js';

/** Bodies */
export class Client extends OpenClient {
  #bodies: BodiesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get bodies(): BodiesResource {
    return (this.#bodies ??= new BodiesResource(this));
  }
}
