import { type ClientOptions, coreOptions } from './options.js';
import { ClientCore } from './runtime/request.js';

/** YAML */
export class Client extends ClientCore {
  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }
}
