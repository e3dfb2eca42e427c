import { type ClientOptions, coreOptions } from './options.js';
import { JobsResource } from './resources/jobs.js';
import { ClientCore } from './runtime/request.js';

/** Enums */
export class Client extends ClientCore {
  #jobs: JobsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get jobs(): JobsResource {
    return (this.#jobs ??= new JobsResource(this));
  }
}
