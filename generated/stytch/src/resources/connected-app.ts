import { ConnectedAppClientsResource } from './connected-app-clients.js';
import type { ClientCore } from '../runtime/request.js';

export class ConnectedAppResource {
  readonly #client: ClientCore;
  #clients: ConnectedAppClientsResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get clients(): ConnectedAppClientsResource {
    return (this.#clients ??= new ConnectedAppClientsResource(this.#client));
  }
}
