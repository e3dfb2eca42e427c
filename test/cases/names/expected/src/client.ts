import { type ClientOptions, coreOptions } from './options.js';
import { CResource } from './resources/c.js';
import { ClassResource } from './resources/class.js';
import { ClientCore } from './runtime/request.js';

/** Names */
export class Client extends ClientCore {
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
