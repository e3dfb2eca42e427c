import { type ClientOptions, coreOptions } from './options.js';
import { DocsResource } from './resources/docs.js';
import { ClientCore } from './runtime/request.js';

/** Documentation */
export class Client extends ClientCore {
  #docs: DocsResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get docs(): DocsResource {
    return (this.#docs ??= new DocsResource(this));
  }
}
