import { type ClientOptions, coreOptions } from './options.js';
import { EventsResource } from './resources/events.js';
import { ClientCore } from './runtime/request.js';

/** Discriminator */
export class Client extends ClientCore {
  #events: EventsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get events(): EventsResource {
    return (this.#events ??= new EventsResource(this));
  }
}
