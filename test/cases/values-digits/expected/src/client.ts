import { type ClientOptions, coreOptions } from './options.js';
import { UsersResource } from './resources/users.js';
import { OpenClient } from './runtime/escape.js';

/** Digits */
export class Client extends OpenClient {
  #users: UsersResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get users(): UsersResource {
    return (this.#users ??= new UsersResource(this));
  }
}
