import { type ClientOptions, coreOptions } from './options.js';
import { ThingsResource } from './resources/things.js';
import { OpenClient } from './runtime/escape.js';

/** Kept */
export class Client extends OpenClient {
  #things: ThingsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get things(): ThingsResource {
    return (this.#things ??= new ThingsResource(this));
  }
}
