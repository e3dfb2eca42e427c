import { M2MClientsResource } from './m2m-clients.js';
import type { ClientCore } from '../runtime/request.js';

export class M2MResource {
  readonly #client: ClientCore;
  #clients: M2MClientsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get clients(): M2MClientsResource {
    return (this.#clients ??= new M2MClientsResource(this.#client));
  }
}
