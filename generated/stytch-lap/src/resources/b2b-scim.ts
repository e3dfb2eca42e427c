import { B2BScimConnectionResource } from './b2b-scim-connection.js';
import type { ClientCore } from '../runtime/request.js';

export class B2BScimResource {
  readonly #client: ClientCore;
  #connection: B2BScimConnectionResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get connection(): B2BScimConnectionResource {
    return (this.#connection ??= new B2BScimConnectionResource(this.#client));
  }
}
