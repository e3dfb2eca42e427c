import { type ClientOptions, coreOptions } from './options.js';
import { PeopleResource } from './resources/people.js';
import { OpenClient } from './runtime/escape.js';

/** Settings */
export class Acme extends OpenClient {
  #people: PeopleResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get people(): PeopleResource {
    return (this.#people ??= new PeopleResource(this));
  }
}
