import { type ClientOptions, coreOptions } from './options.js';
import { OpenClient } from './runtime/escape.js';

/** YAML */
export class Client extends OpenClient {
  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }
}
