import { type ClientOptions, coreOptions } from './options.js';
import { TreesResource } from './resources/trees.js';
import { OpenClient } from './runtime/escape.js';

/** Recursion */
export class Client extends OpenClient {
  #trees: TreesResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get trees(): TreesResource {
    return (this.#trees ??= new TreesResource(this));
  }
}
