import { type ClientOptions, coreOptions } from './options.js';
import { DocsResource } from './resources/docs.js';
import { OpenClient } from './runtime/escape.js';

/** Documentation */
export class Client extends OpenClient {
  #docs: DocsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get docs(): DocsResource {
    return (this.#docs ??= new DocsResource(this));
  }
}
