import { type ClientOptions, coreOptions } from './options.js';
import { PeopleResource } from './resources/people.js';
import { ClientCore } from './runtime/request.js';

/** Settings */
export class Acme extends ClientCore {
  #people: PeopleResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get people(): PeopleResource {
    return (this.#people ??= new PeopleResource(this));
  }
}
