import { type ClientOptions, coreOptions } from './options.js';
import { JobsResource } from './resources/jobs.js';
import { OpenClient } from './runtime/escape.js';

/** Enums */
export class Client extends OpenClient {
  #jobs: JobsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get jobs(): JobsResource {
    return (this.#jobs ??= new JobsResource(this));
  }
}
