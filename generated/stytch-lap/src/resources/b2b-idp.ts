import { B2BIdpOauthResource } from './b2b-idp-oauth.js';
import type { ClientCore } from '../runtime/request.js';

export class B2BIdpResource {
  readonly #client: ClientCore;
  #oauth: B2BIdpOauthResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get oauth(): B2BIdpOauthResource {
    return (this.#oauth ??= new B2BIdpOauthResource(this.#client));
  }
}
