import { type ClientOptions, coreOptions } from './options.js';
import { TreesResource } from './resources/trees.js';
import { ClientCore } from './runtime/request.js';

/** Recursion */
export class Client extends ClientCore {
  #trees: TreesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get trees(): TreesResource {
    return (this.#trees ??= new TreesResource(this));
  }
}
