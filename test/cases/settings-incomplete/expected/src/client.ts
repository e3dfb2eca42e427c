import { type ClientOptions, coreOptions } from './options.js';
import { GroupsResource } from './resources/groups.js';
import { UsersResource } from './resources/users.js';
import { OpenClient } from './runtime/escape.js';

/** Settings */
export class Client extends OpenClient {
  #groups: GroupsResource | undefined;
  #users: UsersResource | undefined;

  constructor(options: ClientOptions = {}) {
    super(coreOptions(options));
  }

  get groups(): GroupsResource {
    return (this.#groups ??= new GroupsResource(this));
  }

  get users(): UsersResource {
    return (this.#users ??= new UsersResource(this));
  }
}
