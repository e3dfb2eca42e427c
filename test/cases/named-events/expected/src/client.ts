import { type ClientOptions, coreOptions } from './options.js';
import { EventsResource } from './resources/events.js';
import { OpenClient } from './runtime/escape.js';

/** Events */
export class Client extends OpenClient {
  #events: EventsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get events(): EventsResource {
    return (this.#events ??= new EventsResource(this));
  }
}
