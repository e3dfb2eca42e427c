import { IdpOauthResource } from './idp-oauth.js';
import type { ClientCore } from '../runtime/request.js';

export class IdpResource {
  readonly #client: ClientCore;
  #oauth: IdpOauthResource | undefined;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  get oauth(): IdpOauthResource {
    return (this.#oauth ??= new IdpOauthResource(this.#client));
  }
}
