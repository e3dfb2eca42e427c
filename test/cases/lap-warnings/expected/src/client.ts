import { type ClientOptions, coreOptions } from './options.js';
import { NoSlashResource } from './resources/no-slash.js';
import { ThingsResource } from './resources/things.js';
import { UsersResource } from './resources/users.js';
import { OpenClient } from './runtime/escape.js';

/** Warnings */
export class Client extends OpenClient {
  #noSlash: NoSlashResource | undefined;
  #things: ThingsResource | undefined;
  #users: UsersResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get noSlash(): NoSlashResource {
    return (this.#noSlash ??= new NoSlashResource(this));
  }

  get things(): ThingsResource {
    return (this.#things ??= new ThingsResource(this));
  }

  get users(): UsersResource {
    return (this.#users ??= new UsersResource(this));
  }
}
