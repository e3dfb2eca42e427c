import { type ClientOptions, coreOptions } from './options.js';
import { UsersResource } from './resources/users.js';
import { ClientCore } from './runtime/request.js';

/** Settings */
export class Client extends ClientCore {
  #users: UsersResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get users(): UsersResource {
    return (this.#users ??= new UsersResource(this));
  }
}
