import { type ClientOptions, coreOptions } from './options.js';
import { CResource } from './resources/c.js';
import { ClassResource } from './resources/class.js';
import { OpenClient } from './runtime/escape.js';

/** Names */
export class Client extends OpenClient {
  #c: CResource | undefined;
  #class: ClassResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get c(): CResource {
    return (this.#c ??= new CResource(this));
  }

  get class(): ClassResource {
    return (this.#class ??= new ClassResource(this));
  }
}
