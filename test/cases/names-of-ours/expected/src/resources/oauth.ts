import { OauthClientResource } from './oauth-client.js';
import type { ClientCore } from '../runtime/request.js';

export class OauthResource {
  readonly #client_: ClientCore;
  #client: OauthClientResource | undefined;

  constructor(client: ClientCore) {
    this.#client_ = client;
  }

  get client(): OauthClientResource {
    return (this.#client ??= new OauthClientResource(this.#client_));
  }
}
