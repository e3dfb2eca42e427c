import { type ClientOptions, coreOptions } from './options.js';
import { AResource } from './resources/a.js';
import { OpenClient } from './runtime/escape.js';

/** Servers that lack something */
export class Client extends OpenClient {
  #a: AResource | undefined;

  constructor(options: ClientOptions) {
    super(coreOptions(options));
  }

  get a(): AResource {
    return (this.#a ??= new AResource(this));
  }
}
